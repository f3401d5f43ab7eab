import type { Command } from '@gongyuan/kernel/decider';
import type { Commands } from '../commands/commands';
import type { AnyCommand } from '../commands/runner';
import type { Send } from './policy-runner';

/** Carries out what policies and timers ask for: they name a command by its type. Throws for a type that has no class. */
export function sendByType(commands: Commands, classes: readonly (new () => AnyCommand)[]): Send {
  const byType = new Map(classes.map((one) => [new one().type, one]));
  return async (command: Command, context) => {
    const found = byType.get(command.type);
    if (!found) throw new Error(`No command is called ${command.type}`);
    return commands.send(Object.assign(new found(), command), context);
  };
}
