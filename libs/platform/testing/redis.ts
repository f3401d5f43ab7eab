import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Redis from 'ioredis';
import { eventually } from './eventually';

/** A Redis that can be taken away. */
export interface RedisServer {
  readonly url: string;
  start(): Promise<void>;
  /** Ends it without a warning. */
  stop(): Promise<void>;
  flush(): Promise<void>;
  remove(): Promise<void>;
}

/** Whether tests of something on Redis are to be made. Says so when not. */
export function withRedis(what: string): boolean {
  if (process.env['REQUIRE_REDIS'] === '1' || spawnSync('redis-server', ['--version']).status === 0) return true;
  process.stdout.write(`redis-server is not on the PATH: ${what} were tested on PostgreSQL only (REQUIRE_REDIS=1 insists)\n`);
  return false;
}

/** A server of this test's own, on a free port; never one that was already there. */
export async function startRedis(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'gongyuan-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;
  const ask = async (work: (client: Redis) => Promise<unknown>): Promise<void> => {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await work(client);
    } finally {
      client.disconnect();
    }
  };
  const start = async (): Promise<void> => {
    const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
    server = spawn('redis-server', options, { stdio: 'ignore' });
    await eventually(() => ask((client) => client.ping()));
  };
  const stop = async (): Promise<void> => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise((resolve) => server?.once('exit', resolve));
    server.kill('SIGKILL');
    await gone;
  };
  await start();
  return {
    url,
    start,
    stop,
    flush: () => ask((client) => client.flushall()),
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
