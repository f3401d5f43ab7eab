import type { Answer } from '../../forms/use-command';
import type { MeasureView } from './queries';

/** What every form of a command on a measure is given. */
export interface MeasureFormProps {
  readonly view: MeasureView;
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}
