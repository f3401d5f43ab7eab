import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isAlive, markOf, type ProcessMark, processState, sleep } from '@gongyuan/platform/installation/process-mark';
import type { Runtime } from '@gongyuan/platform/installation/runtime';
import { Client } from 'pg';

export const project = resolve(__dirname, '../../..');

/** The launcher is tested as it runs: built, in a process of its own. */
export function ensureBuilt(): void {
  const script = `import(${JSON.stringify(join(project, 'apps/launcher/builder.mjs'))}).then((b) => b.build({ web: false }))`;
  execFileSync(process.execPath, ['-e', script], { stdio: 'pipe' });
}

export interface StartOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly args?: readonly string[];
  /** Under this account; the tests have to run as root then. */
  readonly uid?: number;
  /** Starts it through another process, as npm does. */
  readonly through?: 'npm';
}

/** An installation that was started once, for tests that are about something else than the first start. */
let startedOnce: Sandbox | undefined;

/** A sandbox whose installation was started and stopped before. */
export async function settledSandbox(): Promise<Sandbox> {
  if (startedOnce === undefined) {
    startedOnce = new Sandbox();
    const run = startedOnce.start();
    await run.address();
    await run.stop('SIGTERM');
  }
  const box = new Sandbox();
  for (const part of ['data', 'keys']) execFileSync('cp', ['-a', join(startedOnce.folder, part), join(box.folder, part)]);
  return box;
}

/** For `afterAll` of tests that used `settledSandbox`. */
export async function clearSettled(): Promise<void> {
  await startedOnce?.clear();
  startedOnce = undefined;
}

/** A folder with an installation and with tiny programs in place of API, worker and commands. */
export class Sandbox {
  readonly folder: string;
  readonly data: string;
  private readonly runs: Run[] = [];

  /** `dist` is where the built launcher lies. */
  constructor(
    private readonly dist = join(project, 'dist'),
    parent = tmpdir(),
  ) {
    this.folder = mkdtempSync(join(parent, 'gongyuan-launcher-'));
    chmodSync(this.folder, 0o755);
    this.data = join(this.folder, 'data');
    for (const [name, text] of Object.entries(programs(this.dist))) writeFileSync(join(this.folder, name), text);
  }

  start(options: StartOptions = {}): Run {
    const command = [join(this.folder, 'launcher.cjs'), ...(options.args ?? [])];
    const { PORT: _port, DATABASE_URL: _database, REDIS_URL: _redis, ...inherited } = process.env;
    const env = {
      ...inherited,
      GONGYUAN_DATA: this.data,
      GONGYUAN_KEYS: join(this.folder, 'keys'),
      npm_lifecycle_event: options.through === 'npm' ? 'start' : undefined,
      ...options.env,
    };
    const script = options.through === 'npm' ? [join(this.folder, 'npm.cjs'), ...command] : command;
    const child = spawn(process.execPath, script, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.uid && { uid: options.uid, gid: options.uid }),
    });
    const run = new Run(child);
    this.runs.push(run);
    return run;
  }

  runtime(): Runtime {
    return JSON.parse(readFileSync(join(this.data, 'run/runtime.json'), 'utf8')) as Runtime;
  }

  read(path: string): string {
    return readFileSync(join(this.data, path), 'utf8').trim();
  }

  has(path: string): boolean {
    return existsSync(join(this.data, path));
  }

  list(path = '.'): string[] {
    return readdirSync(join(this.data, path));
  }

  /** The server process, by its own pid file. */
  postmaster(cluster = join(this.data, 'postgres')): ProcessMark {
    return markOf(Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])) as ProcessMark;
  }

  /** Asks the embedded server as the owner or the superuser. */
  async ask<R extends object>(sql: string, who: 'owner' | 'superuser' = 'owner'): Promise<R[]> {
    const port = this.runtime().databasePort;
    const password = this.read(`secrets/${who}.password`);
    const client = new Client({ host: '127.0.0.1', port, user: `gongyuan_${who}`, password, database: 'gongyuan' });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query<R>(sql)).rows;
    } finally {
      await client.end().catch(() => {});
    }
  }

  /** Ends what still runs and removes the folder. */
  async clear(): Promise<void> {
    for (const run of this.runs) await run.stop('SIGTERM');
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One start of the launcher. */
export class Run {
  output = '';
  readonly ended: Promise<number | NodeJS.Signals>;

  constructor(readonly process: ChildProcess) {
    for (const stream of [process.stdout, process.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
      });
    }
    this.ended = new Promise((resolve) => process.once('close', (code, signal) => resolve(signal ?? code ?? -1)));
  }

  /** Waits until the output matches; answers the first group. */
  async says(pattern: RegExp): Promise<string> {
    const deadline = Date.now() + 120_000;
    for (;;) {
      const match = pattern.exec(this.output);
      if (match) return match[1] ?? match[0];
      if (Date.now() > deadline || this.process.exitCode !== null) throw new Error(`${pattern} was not said:\n${this.output}`);
      await sleep(20);
    }
  }

  /** The address at which it answers. */
  address(): Promise<string> {
    return this.says(/is running\n(http\S+)\n/);
  }

  async stop(signal: NodeJS.Signals): Promise<number | NodeJS.Signals> {
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill(signal);
    return this.ended;
  }
}

/** Waits until something is so. */
export async function until(what: () => boolean | Promise<boolean>, ms = 60_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await what())) {
    if (Date.now() > deadline) throw new Error(`it did not come to be: ${what}`);
    await sleep(20);
  }
}

export const dead = (mark: ProcessMark): boolean => !isAlive(mark);

/** Kills without a warning, as a power cut would. */
export function killNow(mark: ProcessMark): void {
  if (processState(mark.pid) === 'running') process.kill(mark.pid, 'SIGKILL');
}

export function makeFolderFor(uid: number, path: string): void {
  mkdirSync(path, { recursive: true });
  execFileSync('chown', [`${uid}:${uid}`, path]);
}

/** What stands in for the API, the worker, the commands, the launcher's own `main` and npm. */
function programs(dist: string): Record<string, string> {
  return {
    'api.cjs': `
      const { createServer } = require('node:http');
      if (process.env.BROKEN === 'api') throw new Error('broken on purpose');
      const { existsSync } = require('node:fs');
      if (process.env.THIEF && !existsSync(process.env.THIEF)) {
        // somebody else, who answers well enough, takes the port before us
        require('node:child_process').spawn(process.execPath, [__dirname + '/thief.cjs'], { detached: true, stdio: 'ignore' });
        while (!existsSync(process.env.THIEF)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      }
      const { Client } = require(${JSON.stringify(join(project, 'node_modules/pg'))});
      createServer(async (request, response) => {
        if (request.url === '/crash') process.exit(7);
        const answer = { status: 'ok', pid: process.pid, owner: 'DATABASE_URL' in process.env, worker: 'WORKER_DATABASE_URL' in process.env };
        if (request.url === '/who') {
          const client = new Client({ connectionString: process.env.APP_DATABASE_URL });
          await client.connect();
          answer.who = (await client.query('select current_user as who')).rows[0].who;
          await client.end();
        }
        response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
      }).listen(Number(process.env.PORT), process.env.HOST, () => process.send({ ready: true }));
    `,
    'thief.cjs': `
      require('node:http').createServer((request, response) => response.end('{"status":"ok"}')).listen(Number(process.env.PORT), process.env.HOST, () => {
        require('node:fs').writeFileSync(process.env.THIEF + '.new', process.pid + ' ' + process.env.PORT);
        require('node:fs').renameSync(process.env.THIEF + '.new', process.env.THIEF);
      });
      setTimeout(() => process.exit(), 120000);
    `,
    'worker.cjs': 'setInterval(() => {}, 1000); process.send({ ready: true });',
    'commands.cjs': `
      const { existsSync } = require('node:fs');
      const [, , name] = process.argv;
      if (name === 'first-admin-link') console.log('LINK ' + process.env.PUBLIC_ORIGIN);
      if (name === 'demo') (async () => {
        const { Client } = require(${JSON.stringify(join(project, 'node_modules/pg'))});
        const client = new Client({ connectionString: process.env.DEMO_URL ?? process.env.APP_DATABASE_URL });
        await client.connect();
        if (process.env.HANG && existsSync(process.env.HANG)) await new Promise((done) => setTimeout(done, 60000));
        await client.end();
        console.log('SIGN-INS of the demo');
      })();
    `,
    'launcher.cjs': `
      const at = (name) => require(${JSON.stringify(join(dist, 'apps/launcher/src'))} + '/' + name);
      const { launch } = at('launch'), { announce, complain, progress } = at('progress'), { isStopping, stopSignal } = at('stop');
      const here = (name) => require('node:path').join(__dirname, name);
      launch({
        demo: process.argv.includes('--demo'), env: process.env, tell: progress, announce, commands: here('commands.cjs'),
        children: [{ name: 'api', entry: here('api.cjs') }, { name: 'worker', entry: here('worker.cjs') }],
        signal: stopSignal(process.env, process.ppid),
      }).then(() => process.exit(0), (error) => {
        if (isStopping(error)) process.exit(0);
        complain(error);
        process.exit(1);
      });
    `,
    'npm.cjs': `
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, process.argv.slice(2), { stdio: 'inherit' });
      console.log('LAUNCHER ' + child.pid);
    `,
  };
}
