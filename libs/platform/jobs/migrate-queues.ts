import { runMigrations } from 'bullmq';
import type { ClientBase } from 'pg';
import { DEFAULT_ROLE_PREFIX, roleNames } from '../database/role-names';
import { WAKE_QUEUE } from './names';

const SCHEMA = 'bullmq';

/**
 * Brings the queue's own tables up to date, as the owner, and lets the processes that wake and are woken use them. Safe to
 * repeat. The client must be one session and not inside a transaction: BullMQ begins and commits its own.
 */
export async function migrateQueues(client: ClientBase, rolePrefix: string = DEFAULT_ROLE_PREFIX): Promise<void> {
  await runMigrations(client, SCHEMA);
  // the ids of a queue come from a sequence that its first job would make, for which no process has the right
  await client.query(`do $$ begin
    if to_regclass('${SCHEMA}.' || quote_ident(${SCHEMA}.job_id_seq_name('${WAKE_QUEUE}'))) is null then
      perform ${SCHEMA}.next_job_id('${WAKE_QUEUE}');
    end if;
  end $$`);
  const { app, worker } = roleNames(rolePrefix);
  const roles = `"${app}", "${worker}"`;
  // its functions run with the rights of the caller, so the tables themselves have to be open to it
  await client.query(`
    grant usage on schema ${SCHEMA} to ${roles};
    grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${roles};
    grant usage, select on all sequences in schema ${SCHEMA} to ${roles};
  `);
}
