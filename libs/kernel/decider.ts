import type { Env } from './env';
import type { EventOf, Facts, NewEvent, NewEventOf } from './facts';
import type { Foldable } from './foldable';

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
// biome-ignore lint/suspicious/noExplicitAny: the erased form holds any command; slices are the typed form
export interface Decider<S, C extends Command = any> extends Foldable<S> {
  /** Kind of the streams it owns: the part of the stream name before the first dash. */
  readonly kind: string;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly decide: Readonly<Record<C['type'], (command: any, state: S, env: Env) => readonly NewEvent[]>>;
}
