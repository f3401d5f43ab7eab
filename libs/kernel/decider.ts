import type { Env } from './env';
import type { AnyEvent, EventOf, Facts, NewEvent, NewEventOf, StoredEvent } from './facts';
import type { StreamName } from './ids';

/** A command is a plain object told apart by `type`. */
export interface Command {
  readonly type: string;
}

type Of<U extends { type: string }, T extends U['type']> = Extract<U, { type: T }>;

/** Pure: what follows from a command in a state. Refuses by throwing `Refused`; an empty list means "nothing to do". */
export type Decide<S, C extends Command, E = NewEvent> = {
  readonly [T in C['type']]: (command: Of<C, T>, state: S, env: Env) => readonly E[];
};

/** Pure: the state after an event. Never refuses, never looks at a clock, never sees a personal value. */
export type Evolve<S, F extends Facts> = {
  readonly [T in keyof F & string]: (state: S, event: Extract<EventOf<F>, { type: T }>) => S;
};

/** One stage of a decider: the rules and the folding of one folder. Slices compose by spread. */
export interface Slice<S, C extends Command, F extends Facts, Out = NewEventOf<F>> {
  readonly decide: Decide<S, C, Out>;
  readonly evolve: Evolve<S, F>;
}

/** The one shape of business logic: data in, data out. Time travel is a fold over a prefix; verifying is folding again. */
// biome-ignore lint/suspicious/noExplicitAny: the erased form holds any command and any event; slices are the typed form
export interface Decider<S, C extends Command = any> {
  /** Kind of the streams it owns: the part of the stream name before the first dash. */
  readonly kind: string;
  readonly initial: S;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly decide: Readonly<Record<C['type'], (command: any, state: S, env: Env) => readonly NewEvent[]>>;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly evolve: Readonly<Record<string, (state: S, event: any) => S>>;
  /** True for a view of somebody else's stream: it knows only the facts it needs, and passes over the others. */
  readonly partial?: boolean;
}

/** A view of a stream owned by another context: folds the facts it names and passes over the others. */
export const view = <S>(initial: S, evolve: Decider<S>['evolve']): Pick<Decider<S>, 'initial' | 'evolve' | 'partial'> => ({
  initial,
  evolve,
  partial: true,
});

/** Folds events into a state. A type that the decider does not know belongs to a later version of the product: it is an error, never skipped. */
export function fold<S>(
  decider: Pick<Decider<S>, 'initial' | 'evolve' | 'partial'>,
  events: readonly AnyEvent[],
  from: S = decider.initial,
): S {
  let state = from;
  for (const event of events) state = evolveOne(decider, state, event);
  return state;
}

/** One step of `fold`. Throws when the type is unknown. */
export function evolveOne<S>(decider: Pick<Decider<S>, 'evolve' | 'partial'>, state: S, event: StoredEvent): S {
  const step = decider.evolve[event.type];
  if (!step && decider.partial) return state;
  if (!step) throw new Error(`No rule for the event ${event.type} of stream ${event.stream} at version ${event.version}`);
  return step(state, event);
}

/** The stream a command writes to, from the command alone. */
export type StreamOf<C> = (command: C) => StreamName;
