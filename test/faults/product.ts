import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@gongyuan/platform/embedded/postmaster';
import { stopAbandoned } from '@gongyuan/platform/embedded/server';
import { registerUser } from '@gongyuan/platform/embedded/users';
import { openInstallation } from '@gongyuan/platform/installation/installation';
import { endProcess, isAlive, markOf, type ProcessMark, sleep } from '@gongyuan/platform/installation/process-mark';
import { lastRuntime } from '@gongyuan/platform/installation/runtime';
import { Client } from 'pg';
import { killNow, project, Run } from '../../apps/launcher/testing/sandbox';

/** What may be killed. */
export type Part = 'api' | 'worker' | 'launcher' | 'postgres';

/** How a footer of a screen sees the product. */
export interface Health {
  readonly status: 'ok' | 'degraded' | 'down';
  readonly ledger: { readonly position: number };
  readonly projections: readonly {
    readonly name: string;
    readonly state: string;
    readonly position: number;
    readonly lag: number;
    readonly parked?: { readonly position: number | null; readonly type: string | null; readonly error?: string };
  }[];
}

/** Asks for `/api/health`; undefined when nobody answers. */
export async function healthAt(url: string): Promise<Health | undefined> {
  try {
    const reply = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(3_000) });
    return (await reply.json()) as Health;
  } catch {
    return undefined;
  }
}

/** What a data folder stands on, when that is not the disk of the machine. */
export interface Ground {
  /** Begins the folder's name. */
  readonly prefix: string;
  readonly lay: (folder: string) => void;
  readonly clear: (folder: string) => void;
}

/** The product as `npm start` runs it: built, with the embedded server, in folders of its own. */
export class Product {
  readonly folder: string;
  readonly data: string;
  port = 0;
  private run: Run | undefined;
  private wanted = false;
  private leave: (() => void) | undefined;
  private keeping: Promise<void> | undefined;

  /** `ground` lays what the data folder stands on, and clears it away; folders with a ground of their own are named otherwise. */
  constructor(private readonly ground?: Ground) {
    // when this run is killed, the next one sweeps it with the servers of killed test runs
    this.folder = mkdtempSync(join(tmpdir(), ground?.prefix ?? 'gongyuan-test-'));
    chmodSync(this.folder, 0o755);
    this.data = join(this.folder, 'data');
    mkdirSync(this.data);
    ground?.lay(this.data);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Everything that the launcher has said since it was last started. */
  get output(): string {
    return this.run?.output ?? '';
  }

  /** Starts the launcher, and from then on starts it again whenever it ends, as whoever looks after a machine would. Answers the token of the first administrator's link. */
  async start(): Promise<string> {
    this.port = await freePort();
    // the server stays as long as this process wants it, and is swept when this process is killed
    this.leave = registerUser(openInstallation(this.data));
    this.wanted = true;
    this.keeping = this.keep();
    const deadline = Date.now() + 90_000;
    while (!/is running\n/.test(this.output)) {
      if (Date.now() > deadline) throw new Error(`The product did not start:\n${this.output}`);
      await sleep(50);
    }
    return /#(\S+)/.exec(this.output)?.[1] ?? '';
  }

  /** The processes that make up a part and run at the moment. */
  marks(part: Part): ProcessMark[] {
    const found = part === 'launcher' ? this.launcher() : part === 'postgres' ? this.postmaster() : this.child(part);
    return found && isAlive(found) ? [found] : [];
  }

  /** `kill -9` of what runs of these parts. Answers whether there was anything to kill. */
  kill(...parts: readonly Part[]): boolean {
    const victims = parts.flatMap((part) => this.marks(part));
    for (const victim of victims) killNow(victim);
    return victims.length > 0;
  }

  /** Waits until the API answers, and every read model has passed what the ledger held when it first did. Answers the milliseconds. */
  async ready(ms = 60_000): Promise<number> {
    const since = performance.now();
    let goal: number | undefined;
    for (;;) {
      const health = await healthAt(this.url);
      if (health && health.status !== 'down') {
        goal ??= health.ledger.position;
        const reached = goal;
        if (health.projections.every(({ lag, position }) => lag === 0 || position >= reached)) return performance.now() - since;
      }
      if (performance.now() - since > ms) throw new Error(`Not ready after ${ms} ms: ${JSON.stringify(health)}\n${this.output}`);
      await sleep(50);
    }
  }

  /** Waits until every follower has taken in everything there is. */
  settled(ms = 60_000): Promise<void> {
    return settledAt(this.url, ms);
  }

  /** Asks the embedded server. */
  async ask<R extends object>(sql: string, who: 'owner' | 'superuser' = 'owner'): Promise<R[]> {
    const client = await this.connect(who);
    try {
      return (await client.query<R>(sql)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** A connection that does not mind being cut. */
  async connect(who: 'owner' | 'superuser'): Promise<Client> {
    const client = new Client({ connectionString: this.urlOf(who) });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  urlOf(who: 'owner' | 'superuser' | 'worker'): string {
    const password = readFileSync(join(this.data, `secrets/${who}.password`), 'utf8').trim();
    const port = readFileSync(join(this.data, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
    return `postgresql://gongyuan_${who}:${encodeURIComponent(password)}@127.0.0.1:${port}/gongyuan`;
  }

  /** Stops launcher, API and worker in order; the server goes on. */
  async stopServing(): Promise<void> {
    this.wanted = false;
    const end = await this.run?.stop('SIGTERM');
    await this.keeping;
    if (end !== 0 && end !== undefined) throw new Error(`The launcher ended with ${end}:\n${this.output}`);
  }

  /** Stops whatever still runs and removes the folders, also when something went wrong before. */
  async remove(): Promise<void> {
    this.wanted = false;
    try {
      await this.stopServing().catch(() => undefined);
      const installation = openInstallation(this.data);
      await Promise.all(Object.values(lastRuntime(installation)?.children ?? {}).map((mark) => endProcess(mark, 3_000)));
      this.leave?.();
      await stopAbandoned(installation);
    } finally {
      this.ground?.clear(this.data);
      rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  /** What the API and the worker have logged, the last so many bytes of each. */
  logs(bytes = 3000): string {
    const folder = join(this.data, 'log');
    return readdirSync(folder)
      .map(
        (name) => `${name}\n${execFileSync('tail', ['-c', String(bytes), join(folder, name)], { encoding: 'utf8', maxBuffer: 2 * bytes })}`,
      )
      .join('\n');
  }

  private async keep(): Promise<void> {
    while (this.wanted) {
      const { PORT: _port, DATABASE_URL: _database, REDIS_URL: _redis, ...inherited } = process.env;
      const child = spawn(process.execPath, [join(project, 'dist/apps/launcher/src/main.js')], {
        env: { ...inherited, GONGYUAN_DATA: this.data, GONGYUAN_KEYS: join(this.folder, 'keys'), PORT: String(this.port) },
        // a launcher whose starter is gone stops by itself
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      this.run = new Run(child);
      await this.run.ended;
      if (this.wanted) await sleep(100);
    }
  }

  private launcher(): ProcessMark | undefined {
    return this.run?.process.pid === undefined ? undefined : markOf(this.run.process.pid);
  }

  private child(name: string): ProcessMark | undefined {
    return lastRuntime(openInstallation(this.data))?.children[name];
  }

  private postmaster(): ProcessMark | undefined {
    try {
      return markOf(Number(readFileSync(join(this.data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]));
    } catch {
      return undefined;
    }
  }
}

/** Waits until every follower has taken in everything there is. Throws when one is parked, or after `ms`. */
export async function settledAt(url: string, ms = 60_000): Promise<void> {
  const deadline = Date.now() + ms;
  for (;;) {
    const health = await healthAt(url);
    if (health?.status === 'ok' && health.projections.every(({ lag }) => lag === 0)) return;
    if (Date.now() > deadline) throw new Error(`Not settled after ${ms} ms: ${JSON.stringify(health)}`);
    await sleep(50);
  }
}
