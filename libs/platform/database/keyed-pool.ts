import { Pool, type PoolConfig } from 'pg';

/** Whatever the tables held when the plan was made, the way is by the index: a plan made for an empty table stays in use when it has grown. */
const BY_INDEX = ['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin', 'material'].map((way) => `-c enable_${way}=off`).join(' ');

/**
 * Connections for statements that have a name and look rows up by their keys. Each is planned once for a connection: with lists as
 * short as those of a few requests, PostgreSQL would plan anew every time, which takes longer than the look-up. A list of keys is
 * looked up in laterals with a limit, which cannot be turned into a join over the whole table; a join or a condition on part of a key
 * belongs to another pool.
 */
export class KeyedPool extends Pool {
  constructor(config: PoolConfig) {
    super({ ...config, options: `-c plan_cache_mode=force_generic_plan ${BY_INDEX}` });
    // an idle connection that goes away is replaced at the next query; without a listener it would end the process
    this.on('error', () => undefined);
  }
}
