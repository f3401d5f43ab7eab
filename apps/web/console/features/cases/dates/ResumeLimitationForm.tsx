import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { EvidenceField } from './EvidenceField';

type Values = Schemas['ResumeLimitationBody'];

/** 登记时效恢复: the limitation runs on. */
export function ResumeLimitationForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'resume-limitation', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), evidence: values.evidence })}
      submit={label('command', 'ResumeLimitation')}
      dateLabel={t('limitation.resumedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('limitation.resumeHint')}</p>

      <EvidenceField />
    </CommandForm>
  );
}
