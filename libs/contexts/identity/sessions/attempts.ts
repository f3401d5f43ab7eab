import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SLOWING, type Slowing, waitAfter } from './limits';

interface Key {
  readonly kind: 'login' | 'address';
  readonly hmac: Buffer;
}

interface Row {
  failures: number;
  last_at: Date;
  blocked_until: Date;
}

/** Not blocked. Never the current time of this process: another one's clock may be a little behind. */
const FREE = new Date(0);

const blockedUntil = (failures: number, slowing: Slowing, now: Date): Date => {
  const wait = waitAfter(failures, slowing);
  return wait === 0 ? FREE : new Date(now.getTime() + wait);
};

/** Within this a clock is the same clock; an attempt from later than that means that the clock was set back. */
const CLOCK_SLACK = 60_000;

/**
 * Counts failed sign-ins per login and per address, in PostgreSQL, so that all processes count together and a restart
 * forgets nothing. Every attempt counts as failed before the password is looked at: a hundred sent at once are a hundred.
 */
@Injectable()
export class Attempts {
  constructor(private readonly db: DataSource) {}

  /** Counts an attempt as failed. Answers 0, or the milliseconds to wait when it may not be made at all. */
  async begin(login: Buffer, address: Buffer, now: Date): Promise<number> {
    return this.db.transaction(async (manager) => {
      const keys: readonly Key[] = [
        { kind: 'address', hmac: address },
        { kind: 'login', hmac: login },
      ];
      const rows = [];
      // always in this order: two sign-ins never wait for each other
      for (const key of keys) rows.push({ key, row: await this.lock(manager, key, now) });
      const wait = Math.max(...rows.map(({ row }) => row.blocked_until.getTime() - now.getTime()));
      if (wait > 0) return wait;
      for (const { key, row } of rows) await this.count(manager, key, row, now);
      return 0;
    });
  }

  /** The attempt was right: the login starts anew; the address only takes this one back, or one good login would free it of all. */
  async succeeded(login: Buffer, address: Buffer): Promise<void> {
    await this.db.query(`delete from auth.sign_in_attempt where kind = 'login' and hmac = $1`, [login]);
    await this.db.query(
      `update auth.sign_in_attempt set failures = greatest(failures - 1, 0), blocked_until = $2 where kind = 'address' and hmac = $1`,
      [address, FREE],
    );
  }

  /** Throws away what is long over. */
  async sweep(now: Date): Promise<void> {
    await this.db.query('delete from auth.sign_in_attempt where last_at < $1', [new Date(now.getTime() - 2 * SLOWING.login.forget)]);
  }

  private async lock(manager: EntityManager, { kind, hmac }: Key, now: Date): Promise<Row> {
    await manager.query(
      `insert into auth.sign_in_attempt (kind, hmac, failures, last_at, blocked_until) values ($1, $2, 0, $3, $4) on conflict do nothing`,
      [kind, hmac, now, FREE],
    );
    const [row] = (await manager.query(
      'select failures, last_at, blocked_until from auth.sign_in_attempt where kind = $1 and hmac = $2 for update',
      [kind, hmac],
    )) as [Row];
    const slowing: Slowing = SLOWING[kind];
    const ago = now.getTime() - row.last_at.getTime();
    if (ago > slowing.forget) return { ...row, failures: 0, blocked_until: FREE };
    if (ago >= -CLOCK_SLACK) return row;
    // the clock was set back: the end of the wait is not to be believed, so the wait begins again
    const until = blockedUntil(row.failures, slowing, now);
    await manager.query('update auth.sign_in_attempt set last_at = $3, blocked_until = $4 where kind = $1 and hmac = $2', [
      kind,
      hmac,
      now,
      until,
    ]);
    return { ...row, last_at: now, blocked_until: until };
  }

  private async count(manager: EntityManager, { kind, hmac }: Key, row: Row, now: Date): Promise<void> {
    const failures = row.failures + 1;
    const until = blockedUntil(failures, SLOWING[kind], now);
    await manager.query('update auth.sign_in_attempt set failures = $3, last_at = $4, blocked_until = $5 where kind = $1 and hmac = $2', [
      kind,
      hmac,
      failures,
      now,
      until,
    ]);
  }
}
