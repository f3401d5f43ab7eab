import { LEDGER } from '@gongyuan/platform/event-store/types';
import type { Pool } from 'pg';

/** The hash of the leaf at a position, base64url: by this a paper can be held against the record it was printed from. */
export async function leafHash(db: Pool, position: number): Promise<string> {
  const { rows } = await db.query<{ hash: Buffer }>('select leaf_hash as hash from ledger.event where ledger_id = $1 and position = $2', [
    LEDGER.main,
    position,
  ]);
  return rows[0]?.hash.toString('base64url') ?? '';
}
