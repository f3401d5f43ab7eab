import type { ReactNode } from 'react';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { TerminationSoFar } from '../approval/TerminationSoFar';
import { type CaseFormProps, commandOn } from '../form-props';
import { TerminationFields } from './TerminationFields';

type Values = Schemas['TerminateAidBody'];

/** 终止援助, by the approver. */
export function TerminateAidForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'terminate', onDone, true)}
      historyOf={view.caseId}
      initial={{ ground: view.terminationProposed?.ground }}
      toBody={(values) => tidy({ ...dated(values), ground: values.ground, explanation: values.explanation, objectTo: values.objectTo })}
      submit={label('command', 'TerminateAid')}
      danger
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <TerminationSoFar view={view} />
      <TerminationFields view={view} />
    </CommandForm>
  );
}
