import { Facts } from '@ui/Facts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { type Dated, dated } from '../../../forms/dated';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';

/** 本人确认: the signer confirms a decision that was recorded from paper. */
export function ConfirmDecisionForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const { decision } = view;
  return (
    <CommandForm<Dated, Schemas['ConfirmDecisionBody']>
      command={commandOn(view, 'confirm-decision', onDone)}
      historyOf={view.caseId}
      toBody={dated}
      submit={label('command', 'ConfirmDecision')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('decision.confirmHint')}</p>
      {decision && (
        <div className="quote">
          <Facts
            lines={[
              [t('decision.title'), label('recommendation', decision.kind)],
              [t('decision.reason'), label('refusalReason', decision.reason)],
              [t('decision.formNumber'), decision.paper?.formNumber],
              [t('decision.signedOn'), decision.paper?.signedOn],
              [t('decision.scan'), decision.paper?.scan],
              [t('decision.recordedBy'), decision.recordedBy.name],
            ]}
          />
        </div>
      )}
    </CommandForm>
  );
}
