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

type Values = Schemas['SuspendLimitationBody'];

/** 登记时效中止: the limitation stands still. */
export function SuspendLimitationForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'suspend-limitation', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), cause: values.cause, evidence: values.evidence })}
      submit={label('command', 'SuspendLimitation')}
      dateLabel={t('limitation.suspendedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('limitation.suspendHint')}</p>
      <CodeField name="cause" label={t('limitation.cause')} dictionary="suspensionCause" required />
      <EvidenceField />
    </CommandForm>
  );
}
