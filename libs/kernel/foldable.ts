import type { AnyEvent, StoredEvent } from './facts';

/** What is needed to fold a stream: part of every decider, or a view of a stream that another context owns. */
export interface Foldable<S> {
  readonly initial: S;
  // biome-ignore lint/suspicious/noExplicitAny: the erased form holds any event; slices are the typed form
  readonly evolve: Readonly<Record<string, (state: S, event: any) => S>>;
  /** True for a view of somebody else's stream: it knows only the facts it needs, and passes over the others. */
  readonly partial?: boolean;
  /** True when the newest event says it all (a number series): nothing but that event is read, however long the stream is. */
  readonly lastSaysAll?: boolean;
}

/** A view of a stream owned by another context: folds the facts it names and passes over the others. */
export const view = <S>(initial: S, evolve: Foldable<S>['evolve']): Foldable<S> => ({ initial, evolve, partial: true });

/** Folds events into a state. A fact that the decider does not know is an error, never skipped. */
export function fold<S>(decider: Foldable<S>, events: readonly AnyEvent[], from: S = decider.initial): S {
  let state = from;
  for (const event of events) state = evolveOne(decider, state, event);
  return state;
}

/** One step of `fold`. Throws when the fact is unknown. */
export function evolveOne<S>(decider: Foldable<S>, state: S, event: StoredEvent): S {
  const step = decider.evolve[event.type];
  if (!step && decider.partial) return state;
  if (!step) throw new Error(`No rule for the event ${event.type} of stream ${event.stream} at version ${event.version}`);
  return step(state, event);
}
