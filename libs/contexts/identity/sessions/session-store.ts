import { randomBytes, randomUUID } from 'node:crypto';
import type { SubjectId, Uuid, Version } from '@gongyuan/kernel/ids';
import { dayOf, type Instant } from '@gongyuan/kernel/time';
import { gathered, inPlaces } from '@gongyuan/platform/database/gather';
import { KeyedPool } from '@gongyuan/platform/database/keyed-pool';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import type { Session, Sessions } from '@gongyuan/platform/http/session';
import { Injectable } from '@nestjs/common';
import { DataSource, type FindOptionsWhere, In, LessThan, Not, type Repository } from 'typeorm';
import { ActorReader } from '../actors';
import { UNIT_TREE } from '../units/events';
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

/** A session, and at what versions the streams stand that tell what its owner may do: asked at every request, so in one statement. */
interface Found
  extends Pick<SessionRow, 'idHash' | 'sessionId' | 'personId' | 'accountVersion' | 'csrfSecret' | 'seenAt' | 'idleUntil' | 'endsAt'> {
  readonly personVersion: Version;
  readonly treeVersion: Version;
}

const newestOf = (stream: string): string =>
  `coalesce((select e.version from ledger.event e where e.ledger_id = $2 and e.stream = ${stream} order by e.version desc limit 1), 0)`;

const FIND = {
  name: 'find_session',
  text: `select wanted.place::int, s.id_hash as "idHash", s.session_id as "sessionId", s.person_id as "personId", s.account_version as "accountVersion",
                s.csrf_secret as "csrfSecret", s.seen_at as "seenAt", s.idle_until as "idleUntil", s.ends_at as "endsAt",
                ${newestOf(`'person-' || s.person_id`)} as "personVersion", ${newestOf('$3')} as "treeVersion"
           from unnest($1::bytea[]) with ordinality as wanted(id_hash, place)
          cross join lateral (select * from auth.session where id_hash = wanted.id_hash limit 1) as s`,
};

/** Sessions in PostgreSQL: any process knows all of them, a restart ends none, and Redis has no part in it. */
@Injectable()
export class SessionStore implements Sessions {
  private readonly find = gathered<Buffer, Found | undefined>((hashes) => this.findAll(hashes));

  constructor(
    private readonly db: DataSource,
    private readonly actors: ActorReader,
    private readonly pool: KeyedPool,
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
    const row = await this.find(tokenHash(cookieValue));
    if (!row) return undefined;
    const at = new Date(now).getTime();
    const over = at >= row.idleUntil.getTime() || at >= row.endsAt.getTime();
    const setBack = at < row.seenAt.getTime() - SESSION.clockSlack;
    if (over || setBack) return this.endOne(row);
    const { person, actor } = await this.actors.accountAt(row.personId, dayOf(now), row.personVersion, row.treeVersion);
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

  private async findAll(hashes: readonly Buffer[]): Promise<(Found | undefined)[]> {
    const { rows } = await this.pool.query<Found & { place: number }>({ ...FIND, values: [hashes, LEDGER.main, UNIT_TREE] });
    return inPlaces(hashes.length, rows);
  }

  private get rows(): Repository<SessionRow> {
    return this.db.getRepository(SessionRow);
  }

  private async touch(row: Found, at: number): Promise<void> {
    if (at - row.seenAt.getTime() < SESSION.touchEvery) return;
    await this.rows.update({ idHash: row.idHash }, { seenAt: new Date(at), idleUntil: new Date(at + SESSION.idle) });
  }

  private async endOne(row: Found): Promise<undefined> {
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
