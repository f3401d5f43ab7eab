import type { Position } from '@gongyuan/kernel/ids';
import type { Pool } from 'pg';
import type { LedgerId } from '../event-store/types';
import { TIMERS_ROW } from './timers';

/** How a projection, a policy (`policy:<name>`) or the timers (`policy:timers`) stand. No personal value is in it. */
export interface ProjectionStatus {
  readonly name: string;
  readonly ledger: LedgerId;
  readonly generation: number;
  readonly state: 'live' | 'parked';
  readonly position: Position;
  readonly head: Position;
  /** Events not taken in yet. */
  readonly lag: number;
  /** Why it stands still: the event it cannot take in, what is wrong, and how often it was tried. */
  readonly parked?: { readonly position: Position | null; readonly type: string | null; readonly error: string; readonly attempts: number };
  /** The generation being built beside the live one; `failed` says why the last rebuild was given up. */
  readonly building?: { readonly generation: number; readonly position: Position; readonly failed?: string };
}

interface StatusRow {
  readonly projection: string;
  readonly generation: number;
  readonly live: number;
  readonly ledger_id: LedgerId;
  readonly position: number;
  readonly head: number;
  readonly state: string;
  readonly parked_at: number | null;
  readonly parked_type: string | null;
  readonly attempts: number;
  readonly last_error: string | null;
}

/** How everything that follows the ledgers stands, by name. Any role may ask. */
export async function projectionStatus(pool: Pool): Promise<ProjectionStatus[]> {
  const { rows } = await pool.query<StatusRow>(
    `select p.projection, p.generation, coalesce(l.generation, 1) as live, p.ledger_id, p.position::float8 as position,
            h.position::float8 as head, p.state, p.parked_at::float8 as parked_at, e.type as parked_type, p.attempts, p.last_error
       from projection.position p
       join ledger.head h on h.ledger_id = p.ledger_id
       left join projection.live l on l.projection = p.projection
       left join ledger.event e on e.ledger_id = p.ledger_id and e.position = p.parked_at
      where p.generation >= coalesce(l.generation, 1)
      order by p.projection, p.generation`,
  );
  return rows.filter((row) => row.generation === row.live).map((row) => statusOf(row, rows));
}

function statusOf(row: StatusRow, all: readonly StatusRow[]): ProjectionStatus {
  const next = all.findLast((other) => other.projection === row.projection && other.generation > row.live);
  // timers follow the calendar, not the ledger
  const position = row.projection === TIMERS_ROW ? row.head : row.position;
  return {
    name: row.projection,
    ledger: row.ledger_id,
    generation: row.generation,
    state: row.state === 'parked' ? 'parked' : 'live',
    position,
    head: row.head,
    lag: Math.max(0, row.head - position),
    ...(row.state === 'parked' && {
      parked: { position: row.parked_at, type: row.parked_type, error: row.last_error ?? '', attempts: row.attempts },
    }),
    ...(next && {
      building: { generation: next.generation, position: next.position, ...(next.state === 'parked' && { failed: next.last_error ?? '' }) },
    }),
  };
}

/** Lets a parked projection or policy be tried again at once. Returns false when it was not parked. Needs the worker's role. */
export async function resume(pool: Pool, name: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update projection.position p set state = 'live', attempts = 0
      where p.projection = $1 and p.state = 'parked'
        and p.generation = coalesce((select l.generation from projection.live l where l.projection = p.projection), 1)`,
    [name],
  );
  return (rowCount ?? 0) > 0;
}
