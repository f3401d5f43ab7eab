import { randomBytes, randomUUID } from 'node:crypto';
import type { SubjectId, Uuid, Version } from '@gongyuan/kernel/ids';
import { dayOf, type Instant } from '@gongyuan/kernel/time';
import type { Session, Sessions } from '@gongyuan/platform/http/session';
import { Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsWhere, In, LessThan, Not, type Repository } from 'typeorm';
import { ActorReader } from '../actors';
import { SessionRow } from './entities';
import { SESSION } from './limits';
import { csrfOf, newToken, tokenHash } from './secrets';

/** A session that has just been opened. `token` goes into the cookie and is nowhere else. */
export interface OpenedSession {
  readonly token: string;
  readonly sessionId: Uuid;
}

/** A session as its owner sees it in a list. */
export interface OwnSession {
  readonly id: Uuid;
  readonly device: string;
  readonly createdAt: Instant;
  readonly seenAt: Instant;
}

/** Sessions in PostgreSQL: any process knows all of them, a restart ends none, and Redis has no part in it. */
@Injectable()
export class SessionStore implements Sessions {
  constructor(
    private readonly db: DataSource,
    private readonly actors: ActorReader,
  ) {}

  /** Opens a session with a new id, for an account as it stands. The oldest sessions of a person beyond the limit end. */
  async open(person: SubjectId, accountVersion: Version, device: string, now: Instant): Promise<OpenedSession> {
    const token = newToken();
    const at = new Date(now);
    const sessionId = randomUUID();
    await this.rows.insert({
      idHash: tokenHash(token),
      sessionId,
      personId: person,
      accountVersion,
      csrfSecret: randomBytes(32),
      device,
      createdAt: at,
      seenAt: at,
      idleUntil: new Date(at.getTime() + SESSION.idle),
      endsAt: new Date(at.getTime() + SESSION.absolute),
    });
    const surplus = await this.rows.find({
      where: { personId: person },
      order: { seenAt: 'DESC', createdAt: 'DESC' },
      skip: SESSION.perPerson,
    });
    await this.endAll(surplus);
    return { token, sessionId };
  }

  /**
   * The session behind a cookie. Ends it, and answers nothing, when its time is over, when the account or its posts changed
   * since it was opened, or when the clock stands before it was last seen: then nobody knows how old it is.
   */
  async resolve(cookieValue: string, now: Instant): Promise<Session | undefined> {
    const row = await this.rows.findOneBy({ idHash: tokenHash(cookieValue) });
    if (!row) return undefined;
    const at = new Date(now).getTime();
    const over = at >= row.idleUntil.getTime() || at >= row.endsAt.getTime();
    const setBack = at < row.seenAt.getTime() - SESSION.clockSlack;
    if (over || setBack) return this.endOne(row);
    const { person, actor } = await this.actors.accountOf(row.personId, dayOf(now));
    if (person.account !== 'open' || person.accessVersion !== row.accountVersion) return this.endOne(row);
    await this.touch(row, at);
    return { sessionId: row.sessionId, actor, csrf: csrfOf(row.csrfSecret, cookieValue), accountVersion: row.accountVersion };
  }

  /** A person's sessions in force, newest first. */
  async listOf(person: SubjectId, now: Instant): Promise<OwnSession[]> {
    const rows = await this.rows.find({ where: { personId: person }, order: { seenAt: 'DESC' } });
    return rows
      .filter((row) => row.idleUntil.getTime() > Date.parse(now) && row.endsAt.getTime() > Date.parse(now))
      .map((row) => ({ id: row.sessionId, device: row.device, createdAt: row.createdAt.toISOString(), seenAt: row.seenAt.toISOString() }));
  }

  /** Ends one session of a person; false when the person has no such session. */
  async end(person: SubjectId, sessionId: Uuid): Promise<boolean> {
    return (await this.remove({ personId: person, sessionId })) > 0;
  }

  /** Ends whatever session a cookie still names: a new sign-in never leaves the old one behind. */
  async endByToken(token: string): Promise<void> {
    await this.remove({ idHash: tokenHash(token) });
  }

  /** Ends all sessions of a person, except one when it is named. Answers how many. */
  endOthers(person: SubjectId, keep?: Uuid): Promise<number> {
    return this.remove(keep === undefined ? { personId: person } : { personId: person, sessionId: Not(keep) });
  }

  /** Throws away what is long over. */
  async sweep(now: Instant): Promise<void> {
    const at = new Date(now);
    await this.remove({ endsAt: LessThan(at) });
    await this.remove({ idleUntil: LessThan(at) });
  }

  private get rows(): Repository<SessionRow> {
    return this.db.getRepository(SessionRow);
  }

  private async touch(row: SessionRow, at: number): Promise<void> {
    if (at - row.seenAt.getTime() < SESSION.touchEvery) return;
    await this.rows.update({ idHash: row.idHash }, { seenAt: new Date(at), idleUntil: new Date(at + SESSION.idle) });
  }

  private async endOne(row: SessionRow): Promise<undefined> {
    await this.remove({ idHash: row.idHash });
    return undefined;
  }

  private async endAll(rows: readonly SessionRow[]): Promise<void> {
    if (rows.length > 0) await this.remove({ sessionId: In(rows.map((row) => row.sessionId)) });
  }

  private async remove(where: FindOptionsWhere<SessionRow>): Promise<number> {
    return (await this.rows.delete(where)).affected ?? 0;
  }
}
