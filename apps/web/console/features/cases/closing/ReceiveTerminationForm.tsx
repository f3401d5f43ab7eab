import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['ReceiveTerminationBody'];

/** 收到终止决定书: the 结案日 of a terminated case. */
export function ReceiveTerminationForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'receive-termination', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy(dated(values))}
      submit={label('command', 'ReceiveTermination')}
      dateLabel={t('termination.receivedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('termination.receiveHint')}</p>
    </CommandForm>
  );
}
