import { Facts } from '@ui/Facts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { type Dated, dated } from '../../../forms/dated';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';

/** 本人确认: the signer confirms a termination that was recorded from paper. */
export function ConfirmTerminationForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const { termination } = view;
  return (
    <CommandForm<Dated, Schemas['ConfirmTerminationBody']>
      command={commandOn(view, 'confirm-termination', onDone)}
      historyOf={view.caseId}
      toBody={dated}
      submit={label('command', 'ConfirmTermination')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('decision.confirmHint')}</p>
      {termination && (
        <div className="quote">
          <Facts
            lines={[
              [t('termination.ground'), label('terminationGround', termination.ground)],
              [t('termination.explanation'), termination.explanation],
              [t('decision.formNumber'), termination.paper?.formNumber],
              [t('decision.signedOn'), termination.paper?.signedOn],
              [t('decision.scan'), termination.paper?.scan],
              [t('decision.recordedBy'), termination.recordedBy.name],
            ]}
          />
        </div>
      )}
    </CommandForm>
  );
}
