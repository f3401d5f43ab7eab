import { today } from '../../parts/time';
import type { PostRow } from './queries';

/** Whether a post is held on a day: begun, not past its last day, not ended. */
export const isHeld = (held: Pick<PostRow, 'from' | 'to' | 'endedOn'>, day: string = today()): boolean =>
  held.from <= day && (!held.to || day <= held.to) && (!held.endedOn || day < held.endedOn);
