import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { EvidenceField } from './EvidenceField';

type Values = Schemas['RecordInterruptionBody'];

/** 登记时效中断: from that day on the limitation runs anew. */
export function RecordInterruptionForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'interrupt-limitation', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), kind: values.kind, evidence: values.evidence })}
      submit={label('command', 'RecordInterruption')}
      dateLabel={t('limitation.interruptedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('limitation.interruptHint')}</p>
      <CodeField name="kind" label={t('limitation.kind')} dictionary="interruptionKind" required />
      <EvidenceField />
    </CommandForm>
  );
}
