import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newToken, tokenHash } from '@gongyuan/contexts/identity/sessions/secrets';
import { type TestDatabase, testDatabase } from '@gongyuan/platform/testing/database';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import { Client } from 'pg';
import { project } from '../../apps/launcher/testing/sandbox';
import { healthAt, settledAt } from './product';

/** How a process is started: with code loaded before its own, with settings of its own. */
export interface Starting {
  /** Path of a CommonJS file. */
  readonly preload?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** One process of the product: the built one, as the launcher would start it. */
export class Proc {
  output = '';
  readonly ended: Promise<void>;

  constructor(
    private readonly child: ChildProcess,
    /** The port of an API. */
    readonly port = 0,
  ) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        // the last words are enough, and a long run has many
        this.output = (this.output + chunk.toString()).slice(-100_000);
      });
    this.ended = new Promise((resolve) => child.once('exit', () => resolve()));
  }

  get pid(): number {
    return this.child.pid as number;
  }

  get runs(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Ends it without a warning. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** Asks it to leave. */
  async stop(): Promise<void> {
    // one that is held cannot hear
    this.child.kill('SIGCONT');
    this.child.kill('SIGTERM');
    const impatient = setTimeout(() => this.child.kill('SIGKILL'), 20_000);
    await this.ended;
    clearTimeout(impatient);
  }
}

const START_MS = 120_000;

/** A database of its own on the run's server, and the product's processes on it, each started and ended by hand. */
export class Stage {
  private readonly procs: Proc[] = [];
  /** Where the API answers that was started last. */
  url = '';

  private constructor(
    readonly database: TestDatabase,
    readonly owner: Client,
    private readonly folder: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  static async open(env: NodeJS.ProcessEnv = {}): Promise<Stage> {
    const database = await testDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'gongyuan-stage-'));
    KeyRing.create(join(folder, 'keys'));
    const owner = new Client(database.ownerUrl);
    await owner.connect();
    return new Stage(database, owner, folder, env);
  }

  async startApi(starting: Starting = {}): Promise<Proc> {
    const proc = await this.start('api', starting);
    this.url = `http://127.0.0.1:${proc.port}`;
    return proc;
  }

  startWorker(starting: Starting = {}): Promise<Proc> {
    return this.start('worker', starting);
  }

  /** The token of a link for the first administrator, as the operator's command would make one at that time. */
  async firstToken(at = new Date()): Promise<string> {
    const token = newToken();
    await this.owner.query(
      `insert into auth.one_time_link (token_hash, purpose, created_at, expires_at)
       values ($1, 'first-admin', $2::timestamptz, $2::timestamptz + interval '1 hour')`,
      [tokenHash(token), at],
    );
    return token;
  }

  health(): ReturnType<typeof healthAt> {
    return healthAt(this.url);
  }

  /** Waits until every follower has taken in everything there is. */
  settled(ms?: number): Promise<void> {
    return settledAt(this.url, ms);
  }

  /** How far a read model or a policy has come, and where the ledger stands. */
  async placeOf(name: string): Promise<{ readonly position: number; readonly head: number; readonly state: string }> {
    const { rows } = await this.owner.query<{ position: number; head: number; state: string }>(
      `select p.position::float8 as position, h.position::float8 as head, p.state
         from projection.position p join ledger.head h using (ledger_id) left join projection.live l using (projection)
        where p.projection = $1 and p.generation = coalesce(l.generation, 1)`,
      [name],
    );
    return rows[0] ?? { position: 0, head: 0, state: 'absent' };
  }

  /** Ends all processes in order. */
  async stopAll(): Promise<void> {
    await Promise.all(this.procs.filter((proc) => proc.runs).map((proc) => proc.stop()));
  }

  /** Ends what still runs and drops the database, also when something went wrong before. */
  async close(): Promise<void> {
    try {
      await this.stopAll();
    } finally {
      await this.owner.end().catch(() => undefined);
      await this.database.drop();
      rmSync(this.folder, { recursive: true, force: true });
    }
  }

  /** What the processes had to say at last, for a test that has failed. */
  lastWords(): string {
    return this.procs.map((proc) => proc.output.slice(-2_000)).join('\n----\n');
  }

  private async start(app: 'api' | 'worker', { preload, env }: Starting): Promise<Proc> {
    const { REDIS_URL: _redis, PUBLIC_ORIGIN: _origin, ...inherited } = process.env;
    const child = fork(join(project, 'dist/apps', app, 'src/main.js'), [], {
      env: {
        ...inherited,
        GONGYUAN_KEYS: join(this.folder, 'keys'),
        HOST: '127.0.0.1',
        PORT: '0',
        ...(app === 'api' ? { APP_DATABASE_URL: this.database.appUrl } : { WORKER_DATABASE_URL: this.database.workerUrl }),
        ...this.env,
        ...env,
      },
      execArgv: preload === undefined ? [] : ['--require', preload],
      // whoever started it is gone: then it leaves by itself
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const words = new Proc(child);
    const port = await new Promise<number>((resolve, reject) => {
      const give = (why: string): void => reject(new Error(`The ${app} ${why}:\n${words.output}`));
      const late = setTimeout(() => give('is not ready'), START_MS);
      child.once('message', (message: { port?: number }) => {
        clearTimeout(late);
        resolve(message.port ?? 0);
      });
      child.once('exit', (code, signal) => {
        clearTimeout(late);
        give(`ended with ${signal ?? code}`);
      });
    }).catch((error: unknown) => {
      child.kill('SIGKILL');
      throw error;
    });
    const proc = new Proc(child, port);
    this.procs.push(proc);
    return proc;
  }
}
