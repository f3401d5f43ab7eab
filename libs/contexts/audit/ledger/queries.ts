import type { Position, StreamName } from '@gongyuan/kernel/ids';
import type { LedgerId, RawEvent } from '@gongyuan/platform/event-store/types';
import type { Pool } from 'pg';

/** What of a ledger is asked for. */
export interface LedgerFilter {
  readonly type?: string;
  /** A whole stream, or the beginning of its name. */
  readonly stream?: string;
  readonly actor?: string;
}

/** A stored event with the hash it is proved by. */
export interface FoundEvent extends RawEvent {
  readonly hash: Buffer;
}

/**
 * How a leaf of this actor begins: the keys of a leaf are sorted, and `actor` is the first of them, so the bytes
 * themselves answer the question, without an index that every append would have to feed.
 */
const leafOf = (actor: string | undefined): Buffer | null =>
  actor === undefined ? null : Buffer.from(`{"actor":${JSON.stringify(actor)},`, 'utf8');

/** True when some event stands in exactly this stream. */
export async function isStream(db: Pool, ledger: LedgerId, stream: StreamName): Promise<boolean> {
  const { rows } = await db.query<{ there: boolean }>(
    'select exists (select from ledger.event where ledger_id = $1 and stream = $2) as there',
    [ledger, stream],
  );
  return rows[0]?.there ?? false;
}

interface Row {
  position: string;
  stream: string;
  version: number;
  leaf: Buffer;
  leaf_hash: Buffer;
}

/** The events of a stretch of positions (`from` and `to` included) that pass the filter, in the order asked for. */
export async function eventsBetween(
  db: Pool,
  ledger: LedgerId,
  stretch: { from: Position; to: Position; newestFirst: boolean; limit: number },
  filter: LedgerFilter & { wholeStream: boolean },
): Promise<FoundEvent[]> {
  const stream = filter.wholeStream ? 'stream = $5' : '($5::text is null or starts_with(stream, $5))';
  const actor = leafOf(filter.actor);
  const { rows } = await db.query<Row>(
    `select position, stream, version, leaf, leaf_hash from ledger.event
      where ledger_id = $1 and position between $2 and $3
        and ($4::text is null or type = $4) and ${stream}
        and ($6::bytea is null or substring(leaf from 1 for length($6)) = $6)
      order by position ${stretch.newestFirst ? 'desc' : 'asc'} limit $7`,
    [ledger, stretch.from, stretch.to, filter.type ?? null, filter.stream ?? null, actor, stretch.limit],
  );
  return rows.map((row) => ({
    position: Number(row.position),
    stream: row.stream,
    version: row.version,
    leaf: row.leaf,
    hash: row.leaf_hash,
  }));
}
