import type { Calendar } from '@gongyuan/calendar/clocks';
import { standardCalendar, standardHolidays } from '@gongyuan/calendar/standard';
import type { HolidayYear } from '@gongyuan/calendar/types';
import type { ClocksFrom } from '@gongyuan/kernel/env';
import type { EventOf } from '@gongyuan/kernel/facts';
import type { Foldable } from '@gongyuan/kernel/foldable';
import type { StreamName, SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Arrangement, holidayFacts } from './events';

/** The stream that holds every year that was loaded. */
export const HOLIDAYS: StreamName = 'holidays-cn';

/** A year that was entered, and what became of it. */
export interface Proposal extends Arrangement {
  readonly id: Uuid;
  readonly by: SubjectId;
  readonly on: LocalDate;
  readonly state: 'open' | 'approved' | 'rejected';
  readonly settledBy?: SubjectId;
  readonly settledOn?: LocalDate;
}

export interface Holidays {
  readonly proposals: readonly Proposal[];
}

type Of<T> = Extract<EventOf<typeof holidayFacts>, { type: T }>;

const settle = (state: Holidays, id: Uuid, settled: Pick<Proposal, 'state' | 'settledBy' | 'settledOn'>): Holidays => ({
  proposals: state.proposals.map((one) => (one.id === id ? { ...one, ...settled } : one)),
});

/** Folds the stream of the holiday years. */
export const holidayYears = {
  initial: { proposals: [] } as Holidays,
  evolve: {
    HolidayYearProposed: (state: Holidays, { data, actor, on }: Of<'HolidayYearProposed'>): Holidays => {
      const { proposalId, ...arrangement } = data;
      return { proposals: [...state.proposals, { ...arrangement, id: proposalId, by: actor, on, state: 'open' }] };
    },
    HolidayYearApproved: (state: Holidays, { data, actor, on }: Of<'HolidayYearApproved'>): Holidays =>
      settle(state, data.proposalId, { state: 'approved', settledBy: actor, settledOn: on }),
    HolidayYearRejected: (state: Holidays, { data, actor, on }: Of<'HolidayYearRejected'>): Holidays =>
      settle(state, data.proposalId, { state: 'rejected', settledBy: actor, settledOn: on }),
  },
} satisfies Foldable<Holidays>;

/** The years that were approved, in the order they were. */
export const loadedYears = ({ proposals }: Holidays): readonly HolidayYear[] =>
  proposals
    .filter(({ state }) => state === 'approved')
    .map(({ year, version, source, daysOff, makeUpWorkdays }) => ({ year, version, source, daysOff, makeUpWorkdays }));

/** The arrangement of a year that holds: what was approved last, else what the product ships with; undefined when nothing is known. */
export const inForce = (state: Holidays, year: number): HolidayYear | undefined =>
  [...standardHolidays, ...loadedYears(state)].findLast((one) => one.year === year);

const made = new WeakMap<readonly Proposal[], Calendar>();
const shipped = standardCalendar();

/** The calendar with every year that was approved. Made once for a state: deciders ask for it again and again. */
export function calendarOf(state: Holidays): Calendar {
  const years = loadedYears(state);
  if (years.length === 0) return shipped;
  const known = made.get(state.proposals);
  if (known) return known;
  const calendar = standardCalendar(years);
  made.set(state.proposals, calendar);
  return calendar;
}

/** The legal clocks on every working day that is known to the ledger. */
export const clocksFrom: ClocksFrom = (fold) => calendarOf(fold(holidayYears, HOLIDAYS));
