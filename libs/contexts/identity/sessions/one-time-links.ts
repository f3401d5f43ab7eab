import type { SubjectId } from '@gongyuan/kernel/ids';
import { forbid } from '@gongyuan/kernel/refusal';
import type { Instant } from '@gongyuan/kernel/time';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { OneTimeLink } from './entities';
import { LINK } from './limits';
import { newToken, tokenHash } from './secrets';

type Purpose = OneTimeLink['purpose'];

/** Held while a link is being used: two first administrators are never made at once, not even with two links. */
const LOCK = 0x67796c6b;

/** What a one-time link carries. */
export interface IssuedLink {
  readonly token: string;
  readonly expiresAt: Instant;
}

/** Links that work once and for an hour: the first administrator's, and those with which people set their passwords. */
@Injectable()
export class OneTimeLinks {
  constructor(private readonly db: DataSource) {}

  /** Makes a link; an older one for the same purpose and person stops working. The token is nowhere but in the answer. */
  async issue(purpose: Purpose, person: SubjectId | undefined, now: Instant): Promise<IssuedLink> {
    const token = newToken();
    const at = new Date(now);
    const expiresAt = new Date(at.getTime() + LINK.life);
    await this.db.transaction(async (manager) => {
      const links = manager.getRepository(OneTimeLink);
      await links.delete({ purpose, personId: person ?? IsNull(), usedAt: IsNull() });
      await links.insert({ tokenHash: tokenHash(token), purpose, personId: person ?? null, createdAt: at, expiresAt, usedAt: null });
    });
    return { token, expiresAt: expiresAt.toISOString() };
  }

  /**
   * Does some work on the strength of a link, and marks it used when the work succeeds: a mistyped password does not burn
   * it. Refuses `link.invalid` for one that is unknown, used, expired, or from a later time than this clock's.
   */
  async use<T>(purpose: Purpose, token: string, now: Instant, work: (person: SubjectId | null) => Promise<T>): Promise<T> {
    return this.db.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1)', [LOCK]);
      const links = manager.getRepository(OneTimeLink);
      const link = await links.findOneBy({ tokenHash: tokenHash(token), purpose, usedAt: IsNull() });
      const at = Date.parse(now);
      if (!link || at >= link.expiresAt.getTime() || at < link.createdAt.getTime() - 60_000) return forbid('link.invalid');
      const result = await work(link.personId);
      await links.update({ tokenHash: link.tokenHash }, { usedAt: new Date(now) });
      return result;
    });
  }

  /** Throws away links that are over for a day. */
  async sweep(now: Instant): Promise<void> {
    await this.db.query('delete from auth.one_time_link where expires_at < $1', [new Date(Date.parse(now) - 86_400_000)]);
  }
}
