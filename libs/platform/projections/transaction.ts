import type { Pool, PoolClient } from 'pg';

// a worker that stops dead inside a page must not keep its position row: the server ends the session after ten seconds
const BEGIN =
  "begin; set local idle_in_transaction_session_timeout = '10s'; set local timezone = 'UTC'; " +
  // rows are looked up by keys whose number the planner cannot know: it would read whole tables for a handful of them
  'set local enable_hashjoin = off; set local enable_mergejoin = off; set local enable_seqscan = off';

/** A crash may take the last of these back, rows and position together: then their events are simply taken in again. */
const LAZILY = '; set local synchronous_commit = off';

/**
 * Runs the work in one transaction (READ COMMITTED) and commits it; whatever it throws rolls back and is thrown on. `lazily`
 * does not wait for the disk: only for what can be worked out again from the ledger. `lockMs`: how long to wait for a lock.
 */
export async function transaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  { lazily = false, lockMs }: { readonly lazily?: boolean; readonly lockMs?: number } = {},
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // a session that the server ends while it is idle is told by an event only
  const lost = (error: Error): void => {
    broken = error;
  };
  client.on('error', lost);
  try {
    await client.query(BEGIN + (lazily ? LAZILY : '') + (lockMs ? `; set local lock_timeout = ${lockMs}` : ''));
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken ??= failure;
    });
    throw error;
  } finally {
    client.off('error', lost);
    client.release(broken);
  }
}
