import { CalendarError } from '@gongyuan/calendar/error';
import { parseHolidayYear } from '@gongyuan/calendar/working-days';
import type { Decider } from '@gongyuan/kernel/decider';
import type { Env, Post } from '@gongyuan/kernel/env';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import { invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import { notBefore, separate } from '../guards';
import { holdsAtTop } from '../staff';
import type { HolidaysCommand, ProposeHolidayYear } from './commands';
import type { Arrangement, holidayFacts } from './events';
import { type Holidays, holidayYears, inForce, type Proposal } from './state';

type Out = NewEventOf<typeof holidayFacts>;

/** Refuses `holidays.wrong` with what is wrong: a day twice, of another year, or a make-up day that is no weekend. */
function arrangementOf(c: ProposeHolidayYear, state: Holidays): Arrangement {
  const sorted = (days: readonly string[]): string[] => [...days].sort();
  try {
    const { year, version, source, daysOff, makeUpWorkdays } = parseHolidayYear({
      year: c.year,
      version: (inForce(state, c.year)?.version ?? 0) + 1,
      source: c.source,
      daysOff: sorted(c.daysOff),
      makeUpWorkdays: sorted(c.makeUpWorkdays),
    });
    return { year, version, source, daysOff, makeUpWorkdays };
  } catch (error) {
    if (error instanceof CalendarError) return invalid('holidays.wrong', { reason: error.details['reason'], date: error.details['date'] });
    throw error;
  }
}

const daysOf = ({ daysOff, makeUpWorkdays }: Pick<Arrangement, 'daysOff' | 'makeUpWorkdays'>): string =>
  [daysOff, makeUpWorkdays].map((days) => [...days].sort().join()).join('/');

/** Refuses an arrangement that changes nothing. */
function assertNew(arrangement: Arrangement, state: Holidays): void {
  const before = inForce(state, arrangement.year);
  if (before && daysOf(before) === daysOf(arrangement)) invalid('holidays.same', { year: arrangement.year });
}

/** A proposal that nobody has settled yet. Refuses `holidays.no-proposal`, `holidays.already-settled`. */
function open(state: Holidays, id: Uuid): Proposal {
  const found = state.proposals.find((one) => one.id === id) ?? missing('holidays.no-proposal');
  return found.state === 'open' ? found : refuse('holidays.already-settled', { by: found.settledBy, on: found.settledOn });
}

/** Refuses `holidays.top-unit-only`: the days off hold for every county. */
function assertTop(env: Env, posts: readonly Post[]): void {
  if (!holdsAtTop(env, posts)) refuse('holidays.top-unit-only');
}

/** Days off of a year, entered by one and approved by another: a wrong table makes wrong statutory dates. */
export const holidaysDecider: Decider<Holidays, HolidaysCommand> = {
  kind: 'holidays',
  initial: holidayYears.initial,
  evolve: holidayYears.evolve,
  decide: {
    ProposeHolidayYear(c: ProposeHolidayYear, state: Holidays, env: Env): readonly Out[] {
      assertTop(env, ['coordinator', 'admin']);
      const waiting = state.proposals.find(({ year, state: is }) => year === c.year && is === 'open');
      if (waiting) refuse('holidays.already-proposed', { by: waiting.by, on: waiting.on });
      const arrangement = arrangementOf(c, state);
      assertNew(arrangement, state);
      return [{ type: 'HolidayYearProposed', on: c.occurredOn, data: { proposalId: env.id(), ...arrangement } }];
    },
    ApproveHolidayYear(c, state: Holidays, env: Env): readonly Out[] {
      assertTop(env, ['approver']);
      const found = open(state, c.proposalId);
      separate(env.actor.id, [found.by], 'separation.proposer-approves-holidays', 'propose');
      notBefore(c.occurredOn, found.on, 'date.before-proposal');
      return [{ type: 'HolidayYearApproved', on: c.occurredOn, data: { proposalId: found.id, year: found.year, version: found.version } }];
    },
    RejectHolidayYear(c, state: Holidays, env: Env): readonly Out[] {
      assertTop(env, ['approver']);
      const found = open(state, c.proposalId);
      notBefore(c.occurredOn, found.on, 'date.before-proposal');
      return [{ type: 'HolidayYearRejected', on: c.occurredOn, data: { proposalId: found.id, reason: of(env.actor.id, c.reason) } }];
    },
  },
};
