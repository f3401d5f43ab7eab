import type { Decider } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import { Inject, type Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { LEDGER, type LedgerId } from '../event-store/types';
import type { Answer } from './answer';
import { contextOf } from './context';
import { type AnyCommand, CommandRunner, type CommandSpec } from './runner';

/** What a context says of its commands. */
export interface HandlersSpec<S> {
  /** Every command class of the decider. */
  readonly commands: readonly (new () => AnyCommand)[];
  readonly idField: string;
  readonly permit: (type: string, state: S, env: Env, command: AnyCommand) => void;
  readonly overwrites?: readonly string[];
  readonly ledger?: LedgerId;
}

/**
 * Makes the `@CommandHandler` classes of a decider: they differ in nothing but the command they are registered for.
 * Throws when a command has no rule or a rule has no command.
 */
export function handlersFor<S>(decider: Decider<S>, given: HandlersSpec<S>): Type<ICommandHandler>[] {
  const types = new Map(given.commands.map((command) => [new command().type, command]));
  for (const type of types.keys()) if (!decider.decide[type]) throw new Error(`${decider.kind}: no rule decides ${type}`);
  for (const type of Object.keys(decider.decide)) if (!types.has(type)) throw new Error(`${decider.kind}: no command asks for ${type}`);
  const spec: CommandSpec = {
    ledger: given.ledger ?? LEDGER.main,
    idField: given.idField,
    permit: given.permit as CommandSpec['permit'],
    overwrites: given.overwrites ?? [],
  };
  return [...types.values()].map((command) => {
    class Handler {
      constructor(private readonly runner: CommandRunner) {}

      execute(sent: AnyCommand): Promise<Answer> {
        return this.runner.run(decider, spec, sent, contextOf(sent));
      }
    }
    Inject(CommandRunner)(Handler, undefined, 0);
    CommandHandler(command)(Handler);
    Object.defineProperty(Handler, 'name', { value: `${command.name}Handler` });
    return Handler;
  });
}
