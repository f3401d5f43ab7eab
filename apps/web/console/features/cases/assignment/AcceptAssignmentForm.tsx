import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { type Dated, dated } from '../../../forms/dated';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';

/** 接受指派, by the assigned handler. */
export function AcceptAssignmentForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Dated, Schemas['AcceptAssignmentBody']>
      command={commandOn(view, 'accept', onDone)}
      historyOf={view.caseId}
      toBody={dated}
      submit={label('command', 'AcceptAssignment')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('assignment.acceptHint')}</p>
    </CommandForm>
  );
}
