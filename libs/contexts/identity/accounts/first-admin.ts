import { randomUUID } from 'node:crypto';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { refuse } from '@gongyuan/kernel/refusal';
import { dayOf, type Instant } from '@gongyuan/kernel/time';
import { Commands } from '@gongyuan/platform/commands/commands';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { ActorReader, systemActor } from '../actors';
import { GivePost } from '../posts/commands';
import { heldOn } from '../posts/decider';
import { Credential } from '../sessions/entities';
import { type IssuedLink, OneTimeLinks } from '../sessions/one-time-links';
import { checkPassword } from '../sessions/password-rules';
import { SignInDesk } from '../sessions/sign-in-desk';
import { unitOfCode } from '../units/state';
import { enterUnits, ROOT_CODE } from '../units/unit-seeds';
import { AccountDesk } from './account-desk';

/** The first administrator of an empty ledger, made on the strength of a one-time link that was printed where the product was started. */
@Injectable()
export class FirstAdmin {
  constructor(
    private readonly db: DataSource,
    private readonly commands: Commands,
    private readonly actors: ActorReader,
    private readonly accounts: AccountDesk,
    private readonly desk: SignInDesk,
    private readonly links: OneTimeLinks,
  ) {}

  /** A new link; an older one stops working. Refuses `first-admin.exists` once somebody can sign in. */
  async link(now: Instant): Promise<IssuedLink> {
    await this.assertNobody();
    return this.links.issue('first-admin', undefined, now);
  }

  /**
   * Enters the units, opens the account, gives it the post 系统管理员 at the top unit and sets its password. Refuses
   * `link.invalid`, `first-admin.exists`, and what a login and a password can be refused for; then the link still works.
   */
  async make(token: string, account: { login: string; name: string; password: string }, now: Instant): Promise<SubjectId> {
    checkPassword(account.password, account.login);
    return this.links.use('first-admin', token, now, async () => {
      await this.assertNobody();
      const actor = systemActor('first-start');
      await enterUnits(this.commands, this.actors, actor, now);
      // half-way through once already: only what is missing is done
      const known = await this.accounts.find(account.login);
      const opened = known !== undefined && (await this.actors.accountOf(known, dayOf(now))).person.account === 'open';
      const person = opened ? known : (await this.accounts.open(account, { actor, key: randomUUID(), now })).id;
      const { person: state } = await this.actors.accountOf(person, dayOf(now));
      if (!heldOn(state, dayOf(now)).some((held) => held.post === 'admin')) {
        const unit = unitOfCode(await this.actors.unitTree(), ROOT_CODE);
        const command = Object.assign(new GivePost(), { personId: person, post: 'admin' as const, unit });
        await this.commands.send(command, { actor, key: randomUUID(), now });
      }
      await this.desk.setPassword(person, account.password, 'link', now);
      return person;
    });
  }

  private async assertNobody(): Promise<void> {
    if (await this.db.getRepository(Credential).existsBy({ passwordHash: Not(IsNull()) })) refuse('first-admin.exists');
  }
}
