import type { Position } from '@gongyuan/kernel/ids';
import type { Pool } from 'pg';
import { gathered } from '../database/gather';
import type { LedgerId } from '../event-store/types';

const POLL_MS = 50;

interface Waiter {
  readonly projections: readonly string[];
  readonly ledger: LedgerId;
  readonly position: Position;
  readonly until: number;
  readonly resolve: (reached: boolean) => void;
}

interface Place {
  readonly projection: string;
  readonly ledger_id: LedgerId;
  readonly position: number;
  readonly state: string;
}

/**
 * Where the live generations stand, for processes that read. While somebody waits, one query every 50 ms serves all
 * waiters of the process; while nobody waits, nothing is asked.
 */
export class Positions {
  private waiting: Waiter[] = [];
  private polling = false;
  private readonly places = gathered<readonly string[], readonly Place[]>((asked) => this.placesOfAll(asked));

  constructor(private readonly pool: Pool) {}

  /**
   * Waits until all these projections have taken in the position of the ledger; those of another ledger are not waited
   * for. False when they have not after `timeoutMs`, or when one of them is parked before it.
   */
  waitForPosition(projections: readonly string[], ledger: LedgerId, position: Position, timeoutMs: number): Promise<boolean> {
    if (projections.length === 0 || position <= 0) return Promise.resolve(true);
    return new Promise((resolve, reject) => {
      this.waiting.push({ projections, ledger, position, until: Date.now() + timeoutMs, resolve });
      if (!this.polling) this.poll().catch(reject);
    });
  }

  /** The position that all these projections have taken in; 0 when one of them has no live generation yet. Ask before reading them. */
  async reachedBy(projections: readonly string[], ledger: LedgerId): Promise<Position> {
    if (projections.length === 0) return 0;
    const places = await this.places(projections);
    if (places.length < new Set(projections).size) return 0;
    const positions = places.filter((place) => place.ledger_id === ledger).map((place) => place.position);
    return positions.length === 0 ? 0 : Math.min(...positions);
  }

  private async poll(): Promise<void> {
    this.polling = true;
    try {
      while (this.waiting.length > 0) {
        const places = await this.places([...new Set(this.waiting.flatMap((waiter) => waiter.projections))]).catch(() => undefined);
        const now = Date.now();
        this.waiting = this.waiting.filter((waiter) => {
          const answer = places && answerFor(waiter, places);
          if (answer === undefined && now < waiter.until) return true;
          waiter.resolve(answer ?? false);
          return false;
        });
        if (this.waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
    } finally {
      this.polling = false;
    }
  }

  private async placesOfAll(asked: readonly (readonly string[])[]): Promise<(readonly Place[])[]> {
    const { rows } = await this.pool.query<Place>({
      name: 'places',
      text: `select p.projection, p.ledger_id, p.position::float8 as position, p.state
               from projection.position p join projection.live l using (projection, generation) where p.projection = any($1)`,
      values: [[...new Set(asked.flat())]],
    });
    return asked.map((projections) => rows.filter(({ projection }) => projections.includes(projection)));
  }
}

/** True: reached. False: it will not be. Undefined: not yet. */
function answerFor(waiter: Waiter, places: readonly Place[]): boolean | undefined {
  let reached = true;
  for (const name of waiter.projections) {
    const place = places.find((one) => one.projection === name);
    if (place && place.ledger_id !== waiter.ledger) continue;
    if (place && place.position >= waiter.position) continue;
    if (place?.state === 'parked') return false;
    reached = false;
  }
  return reached || undefined;
}
