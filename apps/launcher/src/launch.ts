import { type Config, loadConfig } from '@gongyuan/platform/config';
import { type Prepared, prepare, processEnvironment, withoutLogins } from '@gongyuan/platform/database/prepare';
import type { RoleKind } from '@gongyuan/platform/database/role-names';
import { dropDatabase } from '@gongyuan/platform/embedded/database';
import { type Installation, openInstallation } from '@gongyuan/platform/installation/installation';
import { PlainError, type Tell } from '@gongyuan/platform/installation/plain-error';
import { tryLock } from '@gongyuan/platform/installation/process-lock';
import { endProcess, ownMark, type ProcessMark, sleep, waitForEnd } from '@gongyuan/platform/installation/process-mark';
import { clearRuntime, currentRuntime, lastRuntime, launcherLock, writeRuntime } from '@gongyuan/platform/installation/runtime';
import type { ChildSpec } from './child';
import { answers, choosePort, localAddress } from './door';
import { demoWasCutOff, forgetDemo, runCommand, whileDemoPlays } from './first-steps';
import { unlessStopped, untilStopped } from './stop';
import { Supervisor } from './supervisor';

export interface LaunchOptions {
  /** Play the demo into an empty ledger first. */
  readonly demo: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly tell: Tell;
  /** Shows a block that stands out. */
  readonly announce: (text: string) => void;
  /** What to keep running: the API, which answers `/api/health`, and the worker. */
  readonly children: readonly ChildSpec[];
  /** The operator's commands, for `demo` and `first-admin-link`. */
  readonly commands: string;
  readonly signal: AbortSignal;
  /** Something that must be done before the address is told, e.g. the build of the console. */
  readonly alongside?: Promise<void>;
  /** Called with a function that restarts API and worker, once they run. */
  readonly running?: (restart: () => Promise<void>) => void;
}

/**
 * Starts the product and keeps it running until `signal` says stop; then stops everything in order: API and worker
 * together, the embedded server last. A second launcher on the same data folder says where the first one answers and
 * leaves. Throws `PlainError` for what the operator can mend.
 */
export async function launch(options: LaunchOptions): Promise<void> {
  const config = loadConfig(options.env);
  const installation = openInstallation(config.dataDir, config.secretsDir);
  const lock = await tryLock(launcherLock(installation));
  if ('holder' in lock) return pointTo(installation, lock.holder, options);
  try {
    await endStragglers(installation);
    await new Launch(options, config, installation).run();
  } finally {
    clearRuntime(installation);
    lock.release();
  }
}

/** Says where the first launcher answers; it may still be starting. */
async function pointTo(installation: Installation, holder: ProcessMark, { tell, announce, signal }: LaunchOptions): Promise<void> {
  tell(`这个数据文件夹已在使用（进程 ${holder.pid}）`, `this data folder is already in use (process ${holder.pid})`);
  for (;;) {
    const address = currentRuntime(installation)?.address;
    if (address !== undefined) return announce(`工援已在运行 · Gongyuan is already running\n${address}`);
    if (await unlessStopped(signal, waitForEnd(holder, 200))) {
      throw new PlainError('另一个启动程序刚刚退出，请再启动一次', 'The other launcher has just left; start again');
    }
  }
}

/** API and worker leave by themselves when their launcher is killed, unless they hang. */
async function endStragglers(installation: Installation): Promise<void> {
  const left = Object.values(lastRuntime(installation)?.children ?? {});
  await Promise.all(left.map((mark) => endProcess(mark, 5000)));
}

/** Logins that a process gets: no more than it needs, never the owner's. */
const rolesOf: Readonly<Record<string, readonly RoleKind[]>> = { api: ['app', 'reader'], worker: ['worker', 'reader'] };
const patience = 5;

class Launch {
  private prepared!: Prepared;
  private port = 0;
  private ready = false;
  private supervisor: Supervisor | undefined;
  /** Notes again what could not be written. */
  private noting: NodeJS.Timeout | undefined;
  /** What the command for the first admin's link prints. */
  private link = { for: '', text: Promise.resolve('') };
  /** Ends the commands that still run when the launch is over, however it ended. */
  private readonly over = new AbortController();

  constructor(
    private readonly options: LaunchOptions,
    private readonly config: Config,
    private readonly installation: Installation,
  ) {}

  async run(): Promise<void> {
    const { signal, tell } = this.options;
    try {
      const since = Date.now();
      this.prepared = await this.prepare();
      tell(`数据库就绪（${seconds(since)} 秒）`, `the database is ready (${seconds(since)} s)`);
      signal.throwIfAborted();
      await this.playDemo();
      await this.startChildren();
      await this.welcome();
      void this.watchServer();
      await untilStopped(signal);
    } finally {
      if (signal.aborted) tell('正在停止', 'stopping');
      this.over.abort();
      await this.supervisor?.stop();
      clearTimeout(this.noting);
      await this.prepared?.server?.close();
      if (signal.aborted) tell('已停止', 'stopped');
    }
  }

  /** A database with half a demo in it is of no use and nobody's work: it is made anew. */
  private async prepare(): Promise<Prepared> {
    const { env, tell } = this.options;
    const prepared = await prepare(this.installation, env, tell);
    if (!demoWasCutOff(this.installation)) return prepared;
    if (prepared.server === undefined) {
      throw new PlainError(
        '上次演示数据只写了一半就中断了。请清空 DATABASE_URL 指定的数据库后再启动',
        'The demo was cut off half-way the last time. Empty the database named in DATABASE_URL and start again',
      );
    }
    tell('上次演示数据只写了一半，重新开始', 'the demo was cut off half-way the last time; beginning anew');
    await dropDatabase(prepared.server);
    await prepared.server.close();
    forgetDemo(this.installation);
    return prepare(this.installation, env, tell);
  }

  private async playDemo(): Promise<void> {
    const { demo, tell, announce } = this.options;
    if (!demo) return;
    if (!this.prepared.ledgerIsEmpty) {
      tell('账本里已有记录，不再写入演示数据', 'the ledger holds records already; no demo is played');
      return;
    }
    const since = Date.now();
    tell('写入演示数据', 'playing the demo');
    announce(await whileDemoPlays(this.installation, () => this.command(['demo'])));
    tell(`演示数据就绪（${seconds(since)} 秒）`, `the demo is ready (${seconds(since)} s)`);
  }

  private async startChildren(): Promise<void> {
    const { env, tell, signal, children, demo } = this.options;
    const since = Date.now();
    await this.takePort();
    tell('启动服务', 'starting the API and the worker');
    this.supervisor = new Supervisor(children, {
      logs: this.installation.logs,
      output: env['GONGYUAN_LOGS'] === 'stdout' ? 'inherit' : 'file',
      environmentOf: (name) => ({ ...this.environment(rolesOf[name]), HOST: this.config.host, PORT: String(this.port) }),
      changed: () => this.note(),
      crashed: (name, how, again, logFile) => {
        tell(
          `${name} 意外退出（${how}），${again / 1000} 秒后重启，详见 ${logFile}`,
          `${name} ended (${how}), again in ${again / 1000} s, see ${logFile}`,
        );
        // nobody knows the address yet: should somebody else have taken the port since it was chosen, another will do
        if (!this.ready && name === 'api') void this.takePort().catch(() => {});
      },
    });
    this.supervisor.start();
    // beside the start of the others: it needs the database alone
    if (!demo && this.prepared.nobodyCanSignIn) this.link = { for: this.address, text: this.command(['first-admin-link']) };
    this.link.text.catch(() => {});
    await unlessStopped(signal, this.untilReady());
    tell(`服务就绪（${seconds(since)} 秒）`, `the API answers (${seconds(since)} s)`);
  }

  private async takePort(): Promise<void> {
    const { env, tell } = this.options;
    this.port = await choosePort(this.config.host, this.config.port, Boolean(env['PORT']?.trim()), tell);
  }

  /** All have said that they are ready, and the API answers. */
  private async untilReady(): Promise<void> {
    while (!this.supervisor?.ready || !(await answers(this.local))) {
      this.giveUpOnCrashes();
      await sleep(50);
    }
  }

  /** Before anything ever worked, a program that keeps ending will not get better by waiting. */
  private giveUpOnCrashes(): void {
    this.options.signal.throwIfAborted();
    const failing = this.supervisor?.failing(patience);
    if (failing === undefined) return;
    throw new PlainError(
      `${failing.name} 启动 ${patience} 次都没有成功。它最后说的是（${failing.logFile}）：\n${failing.lastWords()}`,
      `${failing.name} did not start in ${patience} attempts; its last words are above`,
    );
  }

  private async welcome(): Promise<void> {
    const { signal, announce, alongside } = this.options;
    if (alongside) await unlessStopped(signal, alongside);
    // made for a port that somebody else has taken since: once more
    const moved = this.link.for !== '' && this.link.for !== this.address;
    const link = (await (moved ? this.command(['first-admin-link']) : this.link.text)).trim();
    this.ready = true;
    this.note();
    announce(`${link && `${link}\n\n`}工援已启动 · Gongyuan is running\n${this.address}`);
    this.options.running?.(() => this.supervisor?.restart() ?? Promise.resolve());
  }

  /** Starts a killed server again; when its port is gone, API and worker are told the new one by a restart. */
  private async watchServer(): Promise<void> {
    const { signal, tell } = this.options;
    for (let { server } = this.prepared; server !== undefined; server = this.prepared.server) {
      await server.died();
      if (signal.aborted) return;
      tell('数据库意外停止，重新启动', 'the database has stopped by itself; starting it again');
      try {
        const again = await server.restart();
        if (signal.aborted) return void (await again.close());
        const moved = again.port !== server.port;
        this.prepared = { ...this.prepared, server: again, urls: moved ? movedUrls(this.prepared, again.port) : this.prepared.urls };
        tell('数据库恢复了', 'the database is back');
        this.note();
        if (moved) await this.supervisor?.restart();
      } catch (error) {
        tell(`数据库没有恢复：${(error as PlainError).zh ?? error}`, 'the database did not come back; trying again in 5 s');
        await unlessStopped(signal, sleep(5000)).catch(() => {});
      }
    }
  }

  /** Runs an operator's command with every plain login. */
  private command(args: readonly string[]): Promise<string> {
    const env = this.port === 0 ? this.environment() : { ...this.environment(), PUBLIC_ORIGIN: this.address };
    const signal = AbortSignal.any([this.options.signal, this.over.signal]);
    return unlessStopped(signal, runCommand(this.options.commands, args, env, signal));
  }

  private environment(roles?: readonly RoleKind[]): NodeJS.ProcessEnv {
    const { urls, keysDir } = this.prepared;
    return { ...withoutLogins(this.options.env), ...processEnvironment(this.installation, keysDir, urls, roles) };
  }

  private get local(): string {
    return localAddress(this.config.host, this.port);
  }

  /** What users type. */
  private get address(): string {
    return this.config.publicOrigin ?? this.local;
  }

  /** Writes down what others may want to know of us; on a full disk as soon as there is room. */
  private note(): void {
    clearTimeout(this.noting);
    try {
      writeRuntime(this.installation, {
        launcher: ownMark(),
        children: this.supervisor?.marks() ?? {},
        address: this.ready ? this.address : undefined,
        databasePort: this.prepared.server?.port,
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      this.noting = setTimeout(() => this.note(), 1000);
    }
  }
}

function movedUrls({ urls }: Prepared, port: number): Prepared['urls'] {
  const moved = Object.entries(urls).map(([kind, url]) => {
    const to = new URL(url as string);
    to.port = String(port);
    return [kind, to.href];
  });
  return Object.fromEntries(moved) as Prepared['urls'];
}

const seconds = (since: number): string => ((Date.now() - since) / 1000).toFixed(1);
