import type { Writable } from 'node:stream';
import { type ClientBase, Pool, type PoolConfig } from 'pg';

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

/**
 * Sends in one write what `ask` sends before it first waits. The driver writes each statement by itself, and every write costs a
 * call of the system and wakes the server.
 */
export function inOneWrite<T>(client: ClientBase, ask: () => Promise<T>): Promise<T> {
  const { stream } = (client as ClientBase & { readonly connection: { readonly stream: Writable } }).connection;
  stream.cork();
  try {
    return ask();
  } finally {
    stream.uncork();
  }
}
