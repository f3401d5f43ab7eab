import type { EventOf } from '@gongyuan/kernel/facts';
import { idOf, type SubjectId } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { type Change, patch, type Row } from '@gongyuan/platform/projections/define';
import type { caseFacts } from '../../events';
import type { Stage } from '../../state';
import { clocksAfter, type ListedClock, lastDay, pressing, remembered } from '../clocks';
import { whoseOf } from '../whose';
import type { RosterLine } from './roster';

export type CaseEvent = EventOf<typeof caseFacts>;

/** Stands for "no date" where a column is sorted by. */
export const NEVER: LocalDate = '9999-12-31';

/** A row of `case_list`, as far as one event needs what earlier ones have said. */
export interface CaseLine {
  readonly stage: Stage;
  readonly registration: string;
  readonly clocks: readonly ListedClock[];
  readonly roster: readonly RosterLine[];
  readonly respondents: number;
  readonly terminated: boolean;
  readonly applied: number | null;
  readonly claimed: number | null;
  readonly awarded: number | null;
  readonly received: number | null;
  readonly places: number;
  readonly decided_on: LocalDate | null;
  readonly handler: SubjectId | null;
  readonly accepted: boolean;
}

const fromRow = (row: Row): CaseLine => row as unknown as CaseLine;

const endings: readonly Stage[] = ['closed', 'submitted', 'archived', 'terminated', 'refused', 'withdrawn', 'lapsed'];

/** True for the stages in which nothing more is done for the client; what is left is the file. */
export const hasEnded = (stage: Stage): boolean => endings.includes(stage);

export const standing = (stage: Stage): Row => ({ stage, ended: hasEnded(stage) });

const earliest = (days: readonly (LocalDate | null)[]): LocalDate =>
  days.reduce<LocalDate>((first, day) => (day !== null && day < first ? day : first), NEVER);

/** The columns that say which dates run, and by which the list is sorted and filtered; none for an event that leaves the dates alone. */
export function dated(before: readonly ListedClock[], event: CaseEvent): Row {
  const after = clocksAfter(before, event);
  if (after === before) return {};
  const clocks = remembered(after);
  const open = pressing(clocks);
  return {
    clocks,
    next_on: earliest(open.map(lastDay)),
    // others may be late: only what binds us is ever overdue
    overdue_after: earliest(open.map(({ rule, dueOn }) => (whoseOf(rule) === 'ours' ? dueOn : null))),
    safe_by: earliest(open.map(({ safeBy, nominalOn }) => safeBy ?? nominalOn)),
  };
}

export const touched = ({ position, version, at }: CaseEvent): Row => ({ last_position: position, version, changed_at: at });

/** A change of the row of the event's case; dates and the last event follow by themselves. */
export const changed = (event: CaseEvent, columns: Row | ((line: CaseLine) => Row) = {}): Change =>
  patch('case_list', { case_id: idOf(event.stream) }, (row) => {
    const line = fromRow(row);
    return [typeof columns === 'function' ? columns(line) : columns, dated(line.clocks, event), touched(event)];
  });
