import { randomUUID } from 'node:crypto';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import type { Answer } from '@gongyuan/platform/commands/answer';
import { Commands } from '@gongyuan/platform/commands/commands';
import type { CommandContext } from '@gongyuan/platform/commands/context';
import { commandId } from '@gongyuan/platform/commands/runner';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import { Vault } from '@gongyuan/platform/vault/vault';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Credential } from '../sessions/entities';
import { loginHmac, oneLogin } from '../sessions/secrets';
import { OpenAccount, StaffInput } from './commands';

/** Letters and digits of any script, and what stands between them; no blanks, so that a login can be read out on the phone. */
const loginPattern = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,63}$/u;

export interface NewAccount {
  readonly name: string;
  readonly login: string;
  readonly phone?: string;
  readonly occurredOn?: string;
  readonly lateEvidence?: string;
  readonly lateReason?: string;
}

/**
 * Opens accounts. A login is reserved first, in one row that only one can insert, and the row says which person it is for
 * ever: two administrators who enter one login at once, or one who repeats a request, mean one person.
 */
@Injectable()
export class AccountDesk {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly keys: KeyRing,
    private readonly commands: Commands,
    private readonly store: EventStore,
  ) {}

  /** Opens an account; its password is set later. Refuses `account.login-bad`, `account.exists`. */
  async open(account: NewAccount, context: CommandContext): Promise<Answer> {
    const login = oneLogin(account.login);
    if (!loginPattern.test(login)) invalid('account.login-bad');
    const person = await this.personFor(login, context);
    const command = Object.assign(new OpenAccount(), {
      personId: person,
      person: Object.assign(new StaffInput(), { name: account.name, phone: account.phone }),
      login,
      occurredOn: account.occurredOn,
      lateEvidence: account.lateEvidence,
      lateReason: account.lateReason,
    });
    return this.commands.send(command, context);
  }

  /** The person a login belongs to; undefined when nobody has it. */
  async find(login: string): Promise<SubjectId | undefined> {
    return (await this.db.getRepository(Credential).findOneBy({ loginHmac: loginHmac(this.keys, login) }))?.personId;
  }

  /** Sets the stored hash of a password. Refuses `account.none` for a person without a login. */
  async setHash(person: SubjectId, passwordHash: string, now: Date): Promise<void> {
    const { affected } = await this.db.getRepository(Credential).update({ personId: person }, { passwordHash, changedAt: now });
    if (affected !== 1) refuse('account.none');
  }

  /** Reserves the login, but for a repeated key nothing: it is answered as the first time, or refused because the request is another. */
  private async personFor(login: string, context: CommandContext): Promise<SubjectId> {
    if (await this.store.findCommand(LEDGER.main, commandId(context.actor, context.key))) return (await this.find(login)) ?? randomUUID();
    const person = await this.personOf(login, context);
    await this.vault.admit(LEDGER.main, [{ subject: person }]);
    return person;
  }

  private async personOf(login: string, { now }: CommandContext): Promise<SubjectId> {
    const hmac = loginHmac(this.keys, login);
    await this.db
      .createQueryBuilder()
      .insert()
      .into(Credential)
      .values({
        personId: randomUUID(),
        loginHmac: hmac,
        passwordHash: null,
        changedAt: null,
        createdAt: now === undefined ? new Date() : new Date(now),
      })
      .orIgnore()
      .execute();
    const { personId } = await this.db.getRepository(Credential).findOneByOrFail({ loginHmac: hmac });
    return personId;
  }
}
