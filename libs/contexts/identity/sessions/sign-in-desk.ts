import { randomUUID } from 'node:crypto';
import type { accessFacts } from '@gongyuan/contexts/audit/access-log/events';
import { doorStream } from '@gongyuan/contexts/audit/access-log/events';
import type { Actor } from '@gongyuan/kernel/env';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { Refused, refuse } from '@gongyuan/kernel/refusal';
import { dayOf, type Instant } from '@gongyuan/kernel/time';
import { AccessLedger } from '@gongyuan/platform/access-ledger/access-ledger';
import { Commands } from '@gongyuan/platform/commands/commands';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import { Vault } from '@gongyuan/platform/vault/vault';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountDesk } from '../accounts/account-desk';
import { RecordPasswordChange } from '../accounts/commands';
import { ActorReader } from '../actors';
import { Attempts } from './attempts';
import { Credential } from './entities';
import { OneTimeLinks } from './one-time-links';
import { checkPassword } from './password-rules';
import { addressHmac, hashPassword, isPassword, loginHmac } from './secrets';
import { type OpenedSession, SessionStore } from './session-store';

/** Where a request comes from, as far as signing in needs to know. */
export interface Caller {
  readonly address: string;
  readonly device: string;
}

type AccessType = keyof typeof accessFacts;

/** Who signs in when nobody is known yet. */
const STRANGER = 'system:sign-in';

/** Signing in and out, and passwords. Every answer to a wrong sign-in is the same, whatever was wrong. */
@Injectable()
export class SignInDesk {
  constructor(
    private readonly db: DataSource,
    private readonly keys: KeyRing,
    private readonly vault: Vault,
    private readonly commands: Commands,
    private readonly actors: ActorReader,
    private readonly accounts: AccountDesk,
    private readonly sessions: SessionStore,
    private readonly attempts: Attempts,
    private readonly links: OneTimeLinks,
    private readonly ledger: AccessLedger,
  ) {}

  /**
   * Opens a session. Refuses `sign-in.too-many` (with the seconds to wait) and `sign-in.failed`: no such login, a wrong
   * password and a disabled account are one answer, given after the same work.
   */
  async signIn(login: string, password: string, caller: Caller, now: Instant): Promise<OpenedSession & { person: SubjectId }> {
    const hmac = loginHmac(this.keys, login);
    const address = addressHmac(this.keys, caller.address);
    await this.knock(hmac, address, now);
    const credential = await this.db.getRepository(Credential).findOneBy({ loginHmac: hmac });
    const right = await isPassword(credential?.passwordHash, password);
    const account = credential && right ? await this.actors.accountOf(credential.personId, dayOf(now)) : undefined;
    if (!credential || account?.person.account !== 'open') {
      await this.note(STRANGER, 'SignInFailed', credential?.personId, { person: credential?.personId }, now);
      throw new Refused('sign-in.failed', {}, 'unauthenticated');
    }
    await this.attempts.succeeded(hmac, address);
    const person = credential.personId;
    const opened = await this.sessions.open(person, account.person.accessVersion, caller.device, now);
    await this.note(person, 'SignedIn', person, { session: opened.sessionId }, now);
    await this.sweep(now);
    return { ...opened, person };
  }

  /** Ends the session of whoever signs out. */
  async signOut(person: SubjectId, sessionId: string, now: Instant): Promise<void> {
    if (await this.sessions.end(person, sessionId)) await this.note(person, 'SignedOut', person, { session: sessionId }, now);
  }

  /**
   * Changes one's own password, ends all other sessions, and opens this one anew under a new id. Refuses
   * `password.wrong` (counted and slowed like a sign-in) and what `checkPassword` refuses.
   */
  async changePassword(actor: Actor, current: string, wanted: string, caller: Caller, now: Instant): Promise<OpenedSession> {
    const credential = await this.db.getRepository(Credential).findOneBy({ personId: actor.id });
    if (!credential) return refuse('account.none');
    const address = addressHmac(this.keys, caller.address);
    await this.knock(credential.loginHmac, address, now);
    if (!(await isPassword(credential.passwordHash, current))) {
      await this.note(actor.id, 'SignInFailed', actor.id, { person: actor.id }, now);
      throw new Refused('password.wrong', {}, 'value');
    }
    await this.attempts.succeeded(credential.loginHmac, address);
    await this.setPassword(actor.id, wanted, 'own', now);
    const { person } = await this.actors.accountOf(actor.id, dayOf(now));
    return this.sessions.open(actor.id, person.accessVersion, caller.device, now);
  }

  /** Sets a password on the strength of a one-time link. Refuses `link.invalid` and what `checkPassword` refuses. */
  async setPasswordByLink(token: string, password: string, now: Instant): Promise<void> {
    await this.links.use('password', token, now, async (person) => {
      if (person === null) throw new Error('A password link names no person');
      await this.setPassword(person, password, 'link', now);
    });
  }

  /** Sets a password: the fact first, then the hash, then every session ends. Sent again after a crash in between, it completes. */
  async setPassword(person: SubjectId, password: string, how: 'own' | 'link', now: Instant): Promise<void> {
    const { person: state } = await this.actors.accountOf(person, dayOf(now));
    const opened = await this.vault.open(LEDGER.main, [state.login]);
    checkPassword(password, String(opened.get(state.login) ?? ''));
    const hash = await hashPassword(password);
    const command = Object.assign(new RecordPasswordChange(), { personId: person, how });
    await this.commands.send(command, { actor: { id: person, posts: [] }, key: randomUUID(), now });
    await this.accounts.setHash(person, hash, new Date(now));
    await this.sessions.endOthers(person);
  }

  private async knock(login: Buffer, address: Buffer, now: Instant): Promise<void> {
    const wait = await this.attempts.begin(login, address, new Date(now));
    if (wait > 0) throw new Refused('sign-in.too-many', { retryAfter: Math.ceil(wait / 1_000) }, 'busy');
  }

  private async note(actor: string, type: AccessType, person: SubjectId | undefined, data: object, now: Instant): Promise<void> {
    const stream = person === undefined ? `strangers-${dayOf(now)}` : doorStream(person);
    await this.ledger.record(actor, [{ stream, type, data }], now);
  }

  private async sweep(now: Instant): Promise<void> {
    await this.sessions.sweep(now);
    await this.links.sweep(now);
    await this.attempts.sweep(new Date(now));
  }
}
