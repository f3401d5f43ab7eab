import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A process that can be recognised again. A process id alone is not enough: after a crash or in a fresh container the
 * same number soon belongs to somebody else, who must be neither waited for nor killed.
 */
export interface ProcessMark {
  readonly pid: number;
  /** When it was born, in whatever form the system tells it; empty where the system does not. */
  readonly born: string;
}

/** A zombie is dead, but its parent has not yet fetched its exit status, so signals to it still seem to succeed. */
export type ProcessState = 'running' | 'zombie' | 'gone';

interface Seen {
  readonly state: ProcessState;
  readonly born: string;
}

const gone: Seen = { state: 'gone', born: '' };

let bootId: string | undefined;

/** Birth times on Linux count from the start of the machine, so they mean something only together with which start it was. */
function boot(): string {
  if (bootId === undefined) {
    try {
      bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    } catch {
      bootId = '';
    }
  }
  return bootId;
}

function seenOnLinux(pid: number): Seen {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // the program's name stands in brackets and may itself hold brackets and blanks
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const state = fields[0] ?? '';
    return { state: state === 'Z' || state === 'X' ? 'zombie' : 'running', born: `${boot()}-${fields[19] ?? ''}` };
  } catch {
    return gone;
  }
}

function seenByPs(pid: number): Seen {
  const answer = spawnSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const line = answer.stdout?.trim() ?? '';
  if (answer.status !== 0 || line === '') return gone;
  const [state = '', ...born] = line.split(/\s+/);
  return { state: state.startsWith('Z') ? 'zombie' : 'running', born: born.join(' ') };
}

function seenBySignal(pid: number): Seen {
  try {
    process.kill(pid, 0);
    return { state: 'running', born: '' };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? { state: 'running', born: '' } : gone;
  }
}

function see(pid: number): Seen {
  if (!Number.isInteger(pid) || pid <= 0) return gone;
  if (process.platform === 'linux') return seenOnLinux(pid);
  return process.platform === 'win32' ? seenBySignal(pid) : seenByPs(pid);
}

/** What has become of a process id. */
export const processState = (pid: number): ProcessState => see(pid).state;

/** The mark of a running process; undefined when there is none. */
export function markOf(pid: number): ProcessMark | undefined {
  const seen = see(pid);
  return seen.state === 'running' ? { pid, born: seen.born } : undefined;
}

/** The mark of this process. */
export const ownMark = (): ProcessMark => markOf(process.pid) ?? { pid: process.pid, born: '' };

/** True while exactly the marked process runs; false when it is dead, a zombie, or its number belongs to another by now. */
export function isAlive(mark: ProcessMark): boolean {
  const seen = see(mark.pid);
  return seen.state === 'running' && seen.born === mark.born;
}

/** The command line of a process, for telling whose it is; undefined when the system does not say. */
export function commandLineOf(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    } catch {
      return undefined;
    }
  }
  if (process.platform === 'win32') return undefined;
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || undefined;
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the marked process has ended or `ms` have passed; true when it has ended. */
export async function waitForEnd(mark: ProcessMark, ms: number): Promise<boolean> {
  const deadline = Date.now() + ms;
  while (isAlive(mark)) {
    if (Date.now() > deadline) return false;
    await sleep(25);
  }
  return true;
}

/** Asks a process to leave, and ends it when it has not left after `grace` milliseconds. A process that is gone is fine. */
export async function endProcess(mark: ProcessMark, grace: number, ask: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (!signal(mark, ask)) return;
  if (await waitForEnd(mark, grace)) return;
  signal(mark, 'SIGKILL');
  await waitForEnd(mark, 5000);
}

function signal(mark: ProcessMark, name: NodeJS.Signals): boolean {
  if (!isAlive(mark)) return false;
  try {
    return process.kill(mark.pid, name);
  } catch {
    return false;
  }
}
