import type { Decider } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import type { AnyEvent, EventOf, NewEvent } from '@gongyuan/kernel/facts';
import { evolveOne, type Foldable } from '@gongyuan/kernel/foldable';
import { type SubjectId, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { endings } from '../guards';
import type { Case } from '../state';
import type { loadFacts } from './load-events';

/** What a handler has in hand. */
export interface Load {
  readonly cases: readonly Uuid[];
}

type Event<T> = Extract<EventOf<typeof loadFacts>, { type: T }>;

export const loadDecider: Foldable<Load> = {
  initial: { cases: [] },
  evolve: {
    CaseTaken: ({ cases }: Load, { data }: Event<'CaseTaken'>): Load => ({ cases: [...cases, data.caseId] }),
    CaseReleased: ({ cases }: Load, { data }: Event<'CaseReleased'>): Load => ({ cases: cases.filter((id) => id !== data.caseId) }),
  },
};

/** How many cases somebody has in hand, those not yet accepted included. */
export const inHand = (env: Env, handler: SubjectId): number => env.fold(loadDecider, streamOf('load', handler)).cases.length;

/** Who carries this case now: nobody once it has ended. */
const carrier = (state: Case): SubjectId | undefined =>
  state.stage === 'none' || endings[state.stage] ? undefined : state.assignment?.handler;

const counted = (type: 'CaseTaken' | 'CaseReleased', on: LocalDate, handler: SubjectId, caseId: Uuid): NewEvent => ({
  type,
  on,
  stream: streamOf('load', handler),
  data: { caseId, handler },
});

/** The state after events that are decided but not yet stored: what folding never looks at is missing from them. */
const after = (decider: Decider<Case>, state: Case, events: readonly NewEvent[], env: Env): Case =>
  events
    .filter(({ stream }) => stream === undefined)
    .reduce((so, event) => evolveOne(decider, so, { ...event, actor: env.actor.id, at: env.now } as unknown as AnyEvent), state);

/**
 * The same decider, counting: whatever command gives a case to a handler or takes it away, the load of the handler is written
 * in the same append, so that 在办上限 holds when two cases are assigned at one moment.
 */
export function countingLoad(decider: Decider<Case>): Decider<Case> {
  type Rule = (command: { occurredOn: LocalDate }, state: Case, env: Env) => readonly NewEvent[];
  const rules = Object.entries(decider.decide as Readonly<Record<string, Rule>>).map(([type, rule]): [string, Rule] => [
    type,
    (command, state, env) => {
      const events = rule(command, state, env);
      const next = after(decider, state, events, env);
      const [before, now] = [carrier(state), carrier(next)];
      const caseId = next.stage === 'none' ? undefined : next.caseId;
      if (before === now || caseId === undefined) return events;
      // looked at, so that the append goes to exactly the load that was seen
      const holds = (handler: SubjectId): boolean => env.fold(loadDecider, streamOf('load', handler)).cases.includes(caseId);
      return [
        ...events,
        ...(before !== undefined && holds(before) ? [counted('CaseReleased', command.occurredOn, before, caseId)] : []),
        ...(now !== undefined && !holds(now) ? [counted('CaseTaken', command.occurredOn, now, caseId)] : []),
      ];
    },
  ]);
  return { ...decider, decide: Object.fromEntries(rules) };
}
