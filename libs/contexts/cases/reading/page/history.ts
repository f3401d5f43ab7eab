import type { AnyEvent, EventOf } from '@gongyuan/kernel/facts';
import { fold } from '@gongyuan/kernel/foldable';
import { caseDecider } from '../../case';
import type { caseFacts } from '../../events';
import type { OpenCase } from '../../state';
import { type Clock, clocksAfter } from '../clocks';
import { appliedFor, type Figures, figuresOn } from '../figures';

export type CaseEvent = EventOf<typeof caseFacts>;
type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** A case and everything that made it, folded from its stream. */
export interface CaseHistory {
  readonly state: OpenCase;
  readonly events: readonly CaseEvent[];
  readonly clocks: readonly Clock[];
  readonly figures: Figures;
  /** The event recorded last. */
  readonly newest: CaseEvent;
  /** The last event of a type: states hold what rules need, events hold the words as well. */
  last<T extends CaseEvent['type']>(type: T): Of<T> | undefined;
}

const figuresOf = (state: OpenCase, events: readonly CaseEvent[]): Figures =>
  events.reduce<Figures>(figuresOn, { applied: appliedFor(state.applicants) });

/** Folds the stream of a case; undefined when there is no such case. */
export function historyOf(stream: readonly AnyEvent[]): CaseHistory | undefined {
  const state = fold(caseDecider, stream);
  const events = stream as readonly CaseEvent[];
  const newest = events.at(-1);
  if (state.stage === 'none' || !newest) return undefined;
  return {
    state,
    events,
    clocks: events.reduce<readonly Clock[]>((clocks, event) => clocksAfter(clocks, event), []),
    figures: figuresOf(state, events),
    newest,
    last: <T extends CaseEvent['type']>(type: T) => events.findLast((event): event is Of<T> => event.type === type),
  };
}
