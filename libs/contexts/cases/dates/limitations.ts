import type { DueDate } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import { endings } from '../guards';
import { courseOf } from '../handling/proceedings/roads';
import { dateSources } from '../key-days/decider';
import { civilLimitations } from '../key-days/kinds';
import type { OpenCase } from '../state';

/** A limitation of civil law that runs, and where it came from. */
export interface CivilLimitation {
  readonly of: Uuid;
  readonly due: DueDate;
}

/**
 * The limitations beside that of the arbitration which an interruption starts anew: for a claim in tort or from an IOU while the
 * case goes on, for execution after it as well. One that was met by going to court runs no more.
 */
export function interruptible(found: OpenCase): readonly CivilLimitation[] {
  const met = found.work.proceedings.flatMap(({ kind }) => courseOf(kind).meets);
  return dateSources(found)
    .filter(({ byHand }) => !byHand || !endings[found.stage])
    .flatMap(({ id, dues }) => dues.map((due) => ({ of: id, due })))
    .filter(({ due }) => civilLimitations.includes(due.rule) && !met.includes(due.rule));
}
