import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { OpinionSoFar } from './OpinionSoFar';
import { RefusalFields } from './RefusalFields';

type Values = Schemas['RefuseAidBody'];

/** 不予援助: in writing, with the reason and where to object. */
export function RefuseAidForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'refuse', onDone, true)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), reason: values.reason, explanation: values.explanation, objectTo: values.objectTo })}
      submit={label('command', 'RefuseAid')}
      dateLabel={t('decision.on')}
      danger
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <OpinionSoFar view={view} />
      <RefusalFields view={view} />
    </CommandForm>
  );
}
