import { Pool, type PoolConfig } from 'pg';

/**
 * Connections on which statements are sent without waiting for the answers to those before them; they are carried out and
 * answered in order. Of a statement with a name no two may be under way before the first has been answered.
 */
export function pipelinedPool(config: PoolConfig): Pool {
  const pool = new Pool({ ...config, pipeline: true });
  // an idle connection that goes away is replaced at the next query; without a listener it would end the process
  pool.on('error', () => undefined);
  return pool;
}
