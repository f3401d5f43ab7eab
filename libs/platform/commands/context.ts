import type { Actor } from '@gongyuan/kernel/env';
import type { Version } from '@gongyuan/kernel/ids';
import type { Instant } from '@gongyuan/kernel/time';

/** Who sends a command, under which key, and what they had seen when they sent it. */
export interface CommandContext {
  readonly actor: Actor;
  /** Idempotency key: a UUID chosen by the sender, the same for every repetition of one intention. */
  readonly key: string;
  /** Version of the stream that the sender saw; demanded by commands that overwrite. */
  readonly ifMatch?: Version;
  /** The moment of the decision; only a scripted clock sets it. */
  readonly now?: Instant;
}

const contexts = new WeakMap<object, CommandContext>();

/** Ties a command to its context on its way through the command bus, which carries one object only. */
export const withContext = <C extends object>(command: C, context: CommandContext): C => {
  contexts.set(command, context);
  return command;
};

/** The context a command was sent with. Throws for a command that did not come through `Commands.send`. */
export function contextOf(command: object): CommandContext {
  const context = contexts.get(command);
  if (!context) throw new Error('A command reached its handler without passing through Commands.send');
  return context;
}
