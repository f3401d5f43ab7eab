import type { EventOf } from '@gongyuan/kernel/facts';
import { idOf, type SubjectId, type Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { type Change, patch, type Row } from '@gongyuan/platform/projections/define';
import type { caseFacts } from '../../events';
import type { Stage } from '../../state';
import type { StepPost } from '../../unit-rules/codes';
import { clocksAfter, HEARING, type ListedClock, lastDay, pressing, remembered } from '../clocks';
import { noWaits, type Waits, waitsAfter } from '../waits';
import { whoseOf } from '../whose';
import type { RosterLine } from './roster';

export type CaseEvent = EventOf<typeof caseFacts>;

/** Stands for "no date" where a column is sorted by. */
export const NEVER: LocalDate = '9999-12-31';

/** Stands for "no date" where the last one is asked for. */
export const LONG_AGO: LocalDate = '0001-01-01';

/** A row of `case_list`, as far as one event needs what earlier ones have said. */
export interface CaseLine {
  readonly stage: Stage;
  readonly unit: Uuid;
  readonly registration: string;
  readonly clocks: readonly ListedClock[];
  readonly waits: Waits;
  readonly roster: readonly RosterLine[];
  readonly respondents: number;
  readonly terminated: boolean;
  readonly applied: number | null;
  readonly claimed: number | null;
  readonly awarded: number | null;
  readonly received: number | null;
  readonly places: number;
  readonly decided_on: LocalDate | null;
  readonly objected_from: Stage | null;
  readonly handler: SubjectId | null;
  readonly accepted: boolean;
}

const fromRow = (row: Row): CaseLine => row as unknown as CaseLine;

const endings: readonly Stage[] = ['closed', 'submitted', 'archived', 'terminated', 'refused', 'withdrawn', 'lapsed'];

/** True for the stages in which nothing more is done for the client; what is left is the file. */
export const hasEnded = (stage: Stage): boolean => endings.includes(stage);

export const standing = (stage: Stage): Row => ({ stage, ended: hasEnded(stage) });

/** On whom a case waits that is on its way to a decision: on nobody, without a turn. */
export const waitsOn = (turn?: { readonly post: StepPost; readonly unit: Uuid }): Row => ({
  turn_post: turn?.post ?? null,
  turn_unit: turn?.unit ?? null,
});

/** On who decides at a unit, once nothing is left to be signed before. */
export const waitsOnApprover = (unit: Uuid): Row => waitsOn({ post: 'approver', unit });

const earliest = (days: readonly (LocalDate | null)[]): LocalDate =>
  days.reduce<LocalDate>((first, day) => (day !== null && day < first ? day : first), NEVER);

/** What every date of a case has been counted from so far: nothing for a case that begins. */
export const undated: Pick<CaseLine, 'clocks' | 'waits'> = { clocks: [], waits: noWaits };

const isChoice = ({ rule }: ListedClock): boolean => whoseOf(rule) === 'choice';

/**
 * The columns that say which dates run and who is waited for, and by which the list is sorted and filtered; none for an event that
 * leaves both alone. Days are taken from the dates as they are: what today makes of them is asked when the list is read.
 */
export function dated({ clocks: before, waits: waited }: Pick<CaseLine, 'clocks' | 'waits'>, event: CaseEvent): Row {
  const after = clocksAfter(before, event);
  const waits = waitsAfter(waited, event);
  if (after === before && waits === waited) return {};
  const clocks = remembered(after);
  const open = clocks.filter((clock) => clock.state === 'open' && !isChoice(clock));
  const near = pressing(clocks);
  const dates = [...new Set(open.map(lastDay))].sort();
  return {
    clocks,
    waits,
    next_on: earliest(near.map(lastDay)),
    // others may be late: only what binds us is ever overdue
    overdue_after: earliest(near.map(({ rule, dueOn }) => (whoseOf(rule) === 'ours' ? dueOn : null))),
    safe_by: earliest(near.map(({ safeBy, nominalOn }) => safeBy ?? nominalOn)),
    dates,
    // a date whose last day is not known yet is never said to be over
    last_on: open.some(({ dueOn }) => dueOn === null) ? NEVER : (dates.at(-1) ?? LONG_AGO),
    hearings: [...new Set(open.flatMap(({ rule, nominalOn }) => (rule === HEARING ? [nominalOn] : [])))].sort(),
    late_after: earliest(open.map(({ rule, dueOn }) => (whoseOf(rule) === 'body' ? dueOn : null))),
    quiet_since: earliest(waits.proceedings.map(({ id, last }) => (open.some(({ proceeding }) => proceeding === id) ? null : last))),
    firm_since: waits.firm ?? NEVER,
  };
}

export const touched = ({ position, version, at }: CaseEvent): Row => ({ last_position: position, version, changed_at: at });

/** A change of the row of the event's case; dates and the last event follow by themselves. */
export const changed = (event: CaseEvent, columns: Row | ((line: CaseLine) => Row) = {}): Change =>
  patch('case_list', { case_id: idOf(event.stream) }, (row) => {
    const line = fromRow(row);
    return [typeof columns === 'function' ? columns(line) : columns, dated(line, event), touched(event)];
  });
