import type { Answer } from '../../forms/use-command';
import type { CaseView } from './types';

/** What every form of a command on a case is given. */
export interface CaseFormProps {
  readonly view: CaseView;
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

/** Where the command is sent, and the version that was seen where it overwrites. */
export const commandOn = (view: CaseView, path: string, onDone: (answer: Answer) => void, overwrites = false) => ({
  path: `/cases/${view.caseId}/${path}`,
  ifMatch: overwrites ? view.version : undefined,
  onDone,
});
