import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { PaperSteps } from '../approval/PaperSteps';
import { TerminationSoFar } from '../approval/TerminationSoFar';
import { type CaseFormProps, commandOn } from '../form-props';
import { PaperFields } from '../review/PaperFields';
import { TerminationFields } from './TerminationFields';

type Values = Schemas['RecordPaperTerminationBody'];

/** 登记纸质终止决定: signed on paper by the approver, recorded by somebody else; waits for the signer's own confirmation. */
export function RecordPaperTerminationForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'paper-termination', onDone, true)}
      historyOf={view.caseId}
      initial={{ ground: view.terminationProposed?.ground }}
      toBody={(values) => {
        const { decidedBy, formNumber, scan, endorsements } = values;
        const paper = { decidedBy, formNumber, scan, endorsements };
        return tidy({ ...dated(values), ...paper, ground: values.ground, explanation: values.explanation, objectTo: values.objectTo });
      }}
      submit={label('command', 'RecordPaperTermination')}
      dateLabel={t('decision.signedOn')}
      danger
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('decision.paperHint')}</p>
      <TerminationSoFar view={view} />
      <PaperFields view={view} />
      <PaperSteps approval={view.terminationProposed?.approval} />
      <TerminationFields view={view} />
    </CommandForm>
  );
}
