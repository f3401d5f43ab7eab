import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The product as `npm start` runs it, on an empty folder of its own. */
export interface Product {
  readonly address: string;
  /** What it printed for whoever comes first: the one-time link that makes the first administrator, or the password of the demo. */
  readonly firstLink: string;
  /** Stops it in order and removes everything it wrote. */
  stop(): Promise<void>;
}

const root = resolve(__dirname, '../..');
const patience = 90_000;
/** It plays a year before it answers. */
const demoPatience = 240_000;

/** Variables that would lead it to somebody's real servers and folders, or make it another product than users get. */
const ours =
  /^(DATABASE_URL|(APP|WORKER|READER)_DATABASE_URL|REDIS_URL|PUBLIC_ORIGIN|HOST|PORT|GONGYUAN_.*|NODE_ENV|NODE_OPTIONS|JEST_.*)$/;

/** Starts it and waits until it says that it answers. Throws with all it said when it does not. */
export async function startProduct({ demo = false } = {}): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'gongyuan-browser-'));
  // as root, the database server runs under an account that must be able to enter
  chmodSync(folder, 0o755);
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
  const launcher = spawn(process.execPath, [join(root, 'apps/launcher/start.mjs'), ...(demo ? ['--demo'] : [])], {
    cwd: root,
    env: { ...inherited, GONGYUAN_DATA: join(folder, 'data'), GONGYUAN_KEYS: join(folder, 'keys'), PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((done) => launcher.once('close', () => done()));
  const stop = async () => {
    launcher.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const running = new Promise<Pick<Product, 'address' | 'firstLink'>>((found, missed) => {
    const complain = (why: string) => missed(new Error(`The product ${why}. It said:\n${output}`));
    const timer = setTimeout(() => complain('did not answer in time'), demo ? demoPatience : patience);
    launcher.once('close', () => complain('ended'));
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const link = (demo ? /the same for all: (\S+)/ : /^(http\S+\/welcome#\S+)$/m).exec(output)?.[1];
      const address = /is running\n(http\S+)\n/.exec(output)?.[1];
      if (link === undefined || address === undefined) return;
      clearTimeout(timer);
      found({ address, firstLink: link });
    };
    launcher.stdout.on('data', read);
    launcher.stderr.on('data', read);
  });
  try {
    return { ...(await running), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
