import { Pool, type PoolConfig } from 'pg';

/**
 * Connections for statements that have a name and look rows up by their keys. Each is planned once for a connection: with lists as
 * short as those of a few requests, PostgreSQL would plan anew every time, which takes longer than the look-up. The way is
 * always by the index, whatever the tables held when the plan was made, so that one made for an empty table stays right.
 */
export class KeyedPool extends Pool {
  constructor(config: PoolConfig) {
    super({
      ...config,
      options: '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off',
    });
    // an idle connection that goes away is replaced at the next query; without a listener it would end the process
    this.on('error', () => undefined);
  }
}
