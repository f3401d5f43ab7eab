import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { markOf, type ProcessMark } from '@gongyuan/platform/installation/process-mark';
import { HEAP_FLAGS } from './heap';

export interface ChildSpec {
  readonly name: string;
  /** The program's JavaScript file. */
  readonly entry: string;
}

export interface ChildOptions {
  readonly logs: string;
  /** Where its words go: a file of its own in the log folder, or straight to our own output. */
  readonly output: 'file' | 'inherit';
  /** Asked anew at every start. */
  readonly environment: () => NodeJS.ProcessEnv;
  /** Called whenever a process of it has started or ended. */
  readonly changed: () => void;
  /** Called when it ended by itself. */
  readonly crashed: (how: string, again: number) => void;
}

const firstPause = 200;
const longestPause = 10_000;
const longEnough = 60_000;
const grace = 15_000;
const logLimit = 10_000_000;

/** One program of ours, kept running: when it ends by itself it is started again, after a pause that doubles each time. */
export class Child {
  private process: ChildProcess | undefined;
  private mark: ProcessMark | undefined;
  private wanted = false;
  private startedAt = 0;
  private pause = firstPause;
  private timer: NodeJS.Timeout | undefined;
  /** Ends in a row without having run for a while. */
  crashes = 0;
  /** True once the running process has said `{ ready: true }`; what answers at its port before may be somebody else. */
  ready = false;

  constructor(
    private readonly spec: ChildSpec,
    private readonly options: ChildOptions,
  ) {}

  get name(): string {
    return this.spec.name;
  }

  /** The running process; undefined while there is none. */
  get running(): ProcessMark | undefined {
    return this.mark;
  }

  start(): void {
    this.wanted = true;
    this.spawn();
  }

  /** Asks it to leave, and ends it when it does not. Resolves when it is gone. */
  async stop(): Promise<void> {
    this.wanted = false;
    clearTimeout(this.timer);
    const child = this.process;
    if (child === undefined) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const impatient = setTimeout(() => child.kill('SIGKILL'), grace);
    await gone;
    clearTimeout(impatient);
  }

  /** For another environment, or another version of the program. */
  async restart(): Promise<void> {
    await this.stop();
    this.pause = firstPause;
    this.crashes = 0;
    this.start();
  }

  /** The last it had to say. */
  lastWords(lines = 15): string {
    if (this.options.output === 'inherit') return '';
    try {
      return readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
    } catch {
      return '';
    }
  }

  get logFile(): string {
    return join(this.options.logs, `${this.spec.name}.log`);
  }

  private spawn(): void {
    this.startedAt = Date.now();
    const log = this.options.output === 'file' ? this.openLog() : 'inherit';
    const child = fork(this.spec.entry, [], {
      env: this.options.environment(),
      execArgv: [...HEAP_FLAGS, '--require', require.resolve('./child-guard')],
      stdio: ['ignore', log, log, 'ipc'],
      // its own session: Ctrl-C in the terminal reaches the launcher alone, which then stops everything in order
      detached: true,
    });
    if (typeof log === 'number') closeSync(log);
    this.process = child;
    this.mark = child.pid === undefined ? undefined : markOf(child.pid);
    child.on('message', (message) => {
      if (this.process === child && (message as { ready?: unknown }).ready === true) this.ready = true;
    });
    child.once('error', () => this.ended(child, 'not started'));
    child.once('exit', (code, signal) => this.ended(child, signal ?? `${code}`));
    this.options.changed();
  }

  private ended(child: ChildProcess, how: string): void {
    if (this.process !== child) return;
    this.process = undefined;
    this.mark = undefined;
    this.ready = false;
    this.options.changed();
    if (!this.wanted) return;
    if (Date.now() - this.startedAt > longEnough) {
      this.pause = firstPause;
      this.crashes = 0;
    }
    this.crashes += 1;
    this.options.crashed(how, this.pause);
    this.timer = setTimeout(() => this.spawn(), this.pause);
    this.pause = Math.min(this.pause * 2, longestPause);
  }

  private openLog(): number | 'ignore' {
    try {
      if (statSync(this.logFile).size > logLimit) truncateSync(this.logFile);
    } catch {
      // no log yet
    }
    try {
      return openSync(this.logFile, 'a', 0o600);
    } catch {
      // on a full disk: rather no log than no process
      return 'ignore';
    }
  }
}
