import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Answer } from './answer';
import { type CommandContext, withContext } from './context';
import type { AnyCommand } from './runner';

/** The single write door: HTTP, the operator's commands, policies, timers and the demo all pass through it. */
@Injectable()
export class Commands {
  constructor(private readonly bus: CommandBus) {}

  /** Sends a command; answers what was recorded. Throws `Refused`. */
  send(command: AnyCommand, context: CommandContext): Promise<Answer> {
    return this.bus.execute(withContext(command, context));
  }
}
