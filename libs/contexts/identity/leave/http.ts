import { reachOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import { dayOf } from '@gongyuan/kernel/time';
import { ApiOkResponse, ApiOperation, ApiTags } from '@gongyuan/platform/description/decorators';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { commandController } from '@gongyuan/platform/http/command-controller';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Vault } from '@gongyuan/platform/vault/vault';
import { Controller, Get, Inject } from '@nestjs/common';
import { Pool } from 'pg';
import { identityAccess } from '../access';
import { StaffDirectory } from '../accounts/staff-directory';
import { EndLeave, RecordLeave } from './commands';
import { leaveRows } from './queries';
import { LeaveList } from './shown';

/** 请假: who among the handlers is away, now or soon. */
@ApiTags('leave')
@Act('identity.leave')
@Reads('account', 'unit')
@Controller('api/handlers/leave')
export class LeaveController {
  constructor(
    @Inject(Pool) private readonly pool: Pool,
    @Inject(Vault) private readonly vault: Vault,
    @Inject(StaffDirectory) private readonly directory: StaffDirectory,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listLeave', summary: '承办人请假', description: 'Handlers within reach who are on leave, now or soon' })
  @ApiOkResponse({ type: LeaveList })
  async list(@CurrentActor() actor: Actor): Promise<LeaveList> {
    const today = dayOf(new Date().toISOString());
    const reach = reachOf(identityAccess, 'identity.leave', actor);
    const rows = await leaveRows(this.pool, actor.id, reach, today);
    const [opened, names] = await Promise.all([
      this.vault.open(
        LEDGER.main,
        rows.map(({ reason }) => reason ?? undefined),
      ),
      this.directory.namesOf(rows.flatMap(({ person, by }) => [person, by])),
    ]);
    const named = (id: string) => ({ id, name: names.get(id) ?? '' });
    return {
      rows: rows.map(({ leaveId, person, from, to, reason, by, masked }) => {
        const shown = opened.show(reason ?? undefined, 'text', masked ? 'masked' : 'full');
        const said = shown && (shown.state === 'erased' ? null : shown.text);
        return { leaveId, person: named(person), from, to, now: from <= today, reason: said, by: named(by) };
      }),
    };
  }
}

export const LeaveCommandsController = commandController({
  prefix: 'handlers',
  tag: 'leave',
  routes: [
    { command: RecordLeave, path: ':handler/leave', act: 'identity.leave', zh: '登记请假', en: 'Record leave of a handler' },
    { command: EndLeave, path: ':handler/leave/:leaveId/end', act: 'identity.leave', zh: '销假', en: 'End a leave early' },
  ],
});
