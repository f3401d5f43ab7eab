import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, readlinkSync, realpathSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { readText, removeFile } from '../installation/files';
import { commandLineOf, isAlive, markOf, type ProcessMark, processState, sleep, waitForEnd } from '../installation/process-mark';
import { spawnAs } from './account';
import type { Place } from './place';
import { serverArguments } from './settings';

/** A PostgreSQL server process on our data folder, started by us or found running. */
export interface Postmaster extends ProcessMark {
  readonly port: number;
}

const pidFile = (place: Place): string => join(place.cluster, 'postmaster.pid');

/**
 * The server that runs on the data folder; undefined when none does. A `postmaster.pid` left by a killed server is
 * removed once its process is really gone: PostgreSQL itself would take a zombie, or a stranger who has got the same
 * number, for a living server and refuse to start.
 */
export async function findPostmaster(place: Place): Promise<Postmaster | undefined> {
  const lines = readText(pidFile(place))?.split('\n');
  if (lines === undefined) return undefined;
  const pid = Math.abs(Number(lines[0]));
  for (let waited = 0; processState(pid) === 'zombie' && waited < 5000; waited += 100) await sleep(100);
  const mark = markOf(pid);
  if (mark !== undefined && servesCluster(place, pid)) return { ...mark, port: Number(lines[3]) };
  removeFile(pidFile(place));
  return undefined;
}

/** True when this is a PostgreSQL process on our data folder, or may be one as far as the system tells. */
function servesCluster(place: Place, pid: number): boolean {
  const command = commandLineOf(pid);
  if (command === undefined) return true;
  if (!/postgres/.test(command)) return false;
  if (command.includes(place.cluster)) return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(place.cluster);
  } catch {
    return process.platform !== 'linux';
  }
}

/** True once the server says itself that it takes connections. */
export function saysReady(place: Place, server: ProcessMark): boolean {
  const lines = readText(pidFile(place))?.split('\n') ?? [];
  return Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready';
}

/** A port that nobody uses at this moment. */
export function freePort(host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** What the server has written to its log since a moment. */
export interface LogMark {
  since(): string;
}

const logLimit = 5_000_000;

/** Notes where the log ends now, and keeps it from growing without end. */
export function markLog(place: Place): LogMark {
  let from = 0;
  try {
    from = statSync(place.logFile).size;
    if (from > logLimit) {
      truncateSync(place.logFile);
      from = 0;
    }
  } catch {
    from = 0;
  }
  return { since: () => readFileSync(place.logFile).subarray(from).toString() };
}

/**
 * Starts the server process. It leads a session of its own, so that Ctrl-C in the terminal does not reach it before the
 * API and the worker have left, and it writes to a file, not to us, so that it can outlive us.
 */
export function spawnPostmaster(place: Place, port: number, overrides: Readonly<Record<string, string>>): ChildProcess {
  const log = openSync(place.logFile, 'a', 0o600);
  try {
    const child = spawn(place.binaries.postgres, serverArguments(place.cluster, port, overrides), {
      ...spawnAs(place.account),
      detached: true,
      stdio: ['ignore', log, log],
      windowsHide: true,
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

const fastShutdownMs = 20_000;

/**
 * Stops the server: sessions are ended and everything is written (fast shutdown). When that takes too long, at once, which
 * loses nothing either: what was acknowledged is in the log and is replayed at the next start.
 */
export async function stopPostmaster(place: Place, server: ProcessMark): Promise<void> {
  if (!isAlive(server)) return;
  if (process.platform === 'win32') {
    spawnSync(place.binaries.pgCtl, ['stop', '-D', place.cluster, '-m', 'fast', '-w'], { ...spawnAs(place.account), stdio: 'ignore' });
    return;
  }
  kill(server, 'SIGINT');
  if (await waitForEnd(server, fastShutdownMs)) return;
  kill(server, 'SIGQUIT');
  await waitForEnd(server, 10_000);
}

function kill(server: ProcessMark, signal: NodeJS.Signals): void {
  try {
    process.kill(server.pid, signal);
  } catch {
    // it ended by itself in the meantime
  }
}
