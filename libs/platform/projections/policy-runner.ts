import type { Command } from '@gongyuan/kernel/decider';
import type { Actor } from '@gongyuan/kernel/env';
import type { AnyEvent } from '@gongyuan/kernel/facts';
import type { Position, Uuid } from '@gongyuan/kernel/ids';
import { Refused } from '@gongyuan/kernel/refusal';
import type { Instant } from '@gongyuan/kernel/time';
import type { Pool, PoolClient } from 'pg';
import { derivedId } from '../commands/derived-id';
import { ident, tableIn } from './ddl';
import type { Consequence, Policy } from './define-policy';
import { faultText, isPassing } from './faults';
import { Fault } from './fold';
import { policyRow } from './followers';
import { type EventReader, readPage } from './page';
import { type Log, PAGE, type PageOutcome } from './runner';
import { transaction } from './transaction';

/** Carries a command out as part of the system. The key is the same for every repetition. Throws `Refused`. */
export type Send = (command: Command, context: { readonly actor: Actor; readonly key: Uuid; readonly now?: Instant }) => Promise<unknown>;

export interface PolicyDeps {
  readonly pool: Pool;
  readonly events: EventReader;
  readonly send: Send;
  readonly log: Log;
}

/** The part of the system that acts. */
export const systemActor = (name: string): Actor => ({ id: `system:${name}`, posts: [] });

/** Rows at once that a command is sent for. */
const EACH_PAGE = 200;

// the same key with another body: this event was answered before, by an earlier version of the policy
const ALWAYS_SETTLED = ['command.key-reused'];

/** Makes the position rows of policies that have none. A policy begins with the first event, or with the head when it says so. */
export async function makePolicyRows(deps: Pick<PolicyDeps, 'pool' | 'events'>, policies: readonly Policy[]): Promise<void> {
  for (const policy of policies) {
    const start = policy.fromNow ? await deps.events.head(policy.ledger) : 0;
    await deps.pool.query(
      `insert into projection.position (projection, generation, ledger_id, position, state) values ($1, 1, $2, $3, 'live')
       on conflict do nothing`,
      [policyRow(policy.name), policy.ledger, start],
    );
  }
}

/**
 * Takes a policy on by one page, or to the next event that it answers with commands. Those are sent while the position row
 * is locked and before the position moves: whoever is killed in between sends them again under the same keys.
 */
export async function runPolicyPage(
  deps: PolicyDeps,
  policy: Policy,
  options: { readonly retry?: boolean; readonly now?: Instant } = {},
): Promise<PageOutcome> {
  return transaction(deps.pool, async (client) => {
    const { rows } = await client.query<{ position: number; state: string }>(
      `select position::float8 as position, state from projection.position
        where projection = $1 and generation = 1 and ledger_id = $2 for update skip locked`,
      [policyRow(policy.name), policy.ledger],
    );
    const owned = rows[0];
    if (!owned) return { is: 'taken' };
    if (owned.state === 'parked' && !options.retry) return { is: 'idle' };
    const head = await deps.events.head(policy.ledger);
    if (owned.position >= head) return { is: 'idle' };
    const page = await readPage(deps.events, policy.ledger, owned.position, Math.min(owned.position + PAGE, head));
    let position = owned.position;
    let waits = false;
    try {
      for (const event of page.events) {
        const consequences = reactionsTo(policy, event);
        if (!(await haveTakenIn(client, consequences, event.position))) {
          waits = true;
          break;
        }
        for (const [index, consequence] of consequences.entries())
          for await (const { command, key } of commandsOf(client, consequence))
            await carryOut(deps, policy, event, { ...consequence, command }, `${policy.name}/${index}${key}`, options.now);
        position = event.position;
        if (consequences.length > 0) break;
      }
      if (position === owned.position && waits) return { is: 'idle' };
      if (position === owned.position) throw page.fault as Fault;
    } catch (error) {
      if (isPassing(error)) throw error;
      const fault = error instanceof Fault ? error : new Fault(position + 1, error);
      return park(client, policy, position, fault, owned.state !== 'parked');
    }
    await client.query(
      `update projection.position set position = $3, state = 'live', parked_at = null, attempts = 0, last_error = null
        where projection = $1 and generation = 1 and ledger_id = $2`,
      [policyRow(policy.name), policy.ledger, position],
    );
    return { is: 'moved', position, head };
  });
}

/** The key of a command that a policy sends because of an event: the same whenever it looks again. `name` tells the commands of one event apart. */
export const policyKey = (name: string, { id }: Pick<AnyEvent, 'id'>): Uuid => derivedId(id, name);

/** What a policy does about an event. Throws when its rule does. */
export const reactionsTo = (policy: Policy, event: AnyEvent): readonly Consequence[] =>
  (Object.hasOwn(policy.on, event.type) ? policy.on[event.type] : undefined)?.(event) ?? [];

/** True when every read model that commands are sent for has come as far as the event. */
async function haveTakenIn(client: PoolClient, consequences: readonly Consequence[], position: Position): Promise<boolean> {
  const projections = [...new Set(consequences.flatMap(({ each }) => (each ? [each.projection] : [])))];
  if (projections.length === 0) return true;
  const { rows } = await client.query<{ behind: number }>(
    `select count(*)::int as behind from projection.live l join projection.position p using (projection, generation)
      where l.projection = any($1) and p.position < $2`,
    [projections, position],
  );
  return rows[0]?.behind === 0;
}

/** The one command of a consequence, or one for each row; the key tells them apart. Ids are read in pages, in their order. */
async function* commandsOf(
  client: PoolClient,
  { command, each }: Consequence,
): AsyncGenerator<{ readonly command: Command; readonly key: string }> {
  if (!each) {
    yield { command, key: '' };
    return;
  }
  const ids = `select ${ident(each.column)}::text as id from ${tableIn('read', each.table)}`;
  for (let last = ''; ; ) {
    // the query also tells the database that this transaction is not idle
    const { rows } = await client.query<{ id: string }>(`select id from (${ids}) as rows where id > $1 order by id limit ${EACH_PAGE}`, [
      last,
    ]);
    for (const { id } of rows) yield { command: { ...command, [each.as]: id } as Command, key: `/${id}` };
    if (rows.length < EACH_PAGE) return;
    last = rows.at(-1)?.id ?? last;
  }
}

async function carryOut(
  deps: PolicyDeps,
  policy: Policy,
  event: AnyEvent,
  { command, settledBy = [] }: Consequence,
  name: string,
  now: Instant | undefined,
): Promise<void> {
  try {
    await deps.send(command, { actor: systemActor(policy.name), key: policyKey(name, event), now });
  } catch (error) {
    if (!(error instanceof Refused) || ![...ALWAYS_SETTLED, ...settledBy].includes(error.code)) throw error;
    deps.log.log(`policy ${policy.name}: ${command.type} at position ${event.position} is settled already (${error.code})`);
  }
}

async function park(client: PoolClient, policy: Policy, position: Position, fault: Fault, fresh: boolean): Promise<PageOutcome> {
  const why = faultText(fault.cause);
  await client.query(
    `update projection.position set position = $3, state = 'parked', parked_at = $4, attempts = attempts + 1, last_error = $5
      where projection = $1 and generation = 1 and ledger_id = $2`,
    [policyRow(policy.name), policy.ledger, position, fault.position, why],
  );
  return { is: 'parked', at: fault.position, why, fresh };
}
