import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { migrate } from '@gongyuan/platform/database/migrate';
import { ensureDatabase } from '@gongyuan/platform/embedded/database';
import { findPlace } from '@gongyuan/platform/embedded/place';
import { openServer } from '@gongyuan/platform/embedded/server';
import { openInstallation } from '@gongyuan/platform/installation/installation';
import { silently } from '@gongyuan/platform/installation/plain-error';
import type { Ground } from './whole-house';
import { withoutPageHeaders } from './write-ahead-log';

/** A file of the data folder, with the bytes that were left on the disk. */
export interface Left {
  /** Path within the data folder. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** A PostgreSQL server of a test's own, as the launcher starts one, whose data folder can be looked into once it has stopped. */
export interface OwnServer extends Ground {
  /** Connection of the server's superuser to the database. */
  readonly superUrl: string;
  /** What the server has logged. */
  log(): string;
  /** Stops the server, so that all it holds is on the disk. */
  stop(): Promise<void>;
  /** Every file of the cluster: tables, write-ahead log, statistics; and the log once more, as one, with nothing torn by the ends of pages. */
  files(): Generator<Left>;
  /** Throws the folder away. */
  drop(): Promise<void>;
}

/** A part of the write-ahead log. */
const SEGMENT = /^pg_wal\/[0-9A-F]{24}$/;

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

export async function ownServer(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'gongyuan-own-'));
  // the server's account has to pass through
  chmodSync(folder, 0o755);
  const installation = openInstallation(join(folder, 'data'));
  const server = await openServer(installation);
  const { cluster, logFile } = findPlace(installation, silently);
  const ownerUrl = await ensureDatabase(server, installation);
  const { appUrl, workerUrl } = await migrate(ownerUrl, { secretsDir: installation.secrets });
  let running = true;
  const stop = async (): Promise<void> => {
    if (!running) return;
    running = false;
    await server.close();
  };
  return {
    ownerUrl,
    appUrl,
    workerUrl,
    superUrl: server.superUrl(new URL(ownerUrl).pathname.slice(1)),
    log: () => readFileSync(logFile, 'utf8'),
    stop,
    files: function* () {
      const log: Left[] = [];
      for (const path of filesIn(cluster)) {
        const file = { name: relative(cluster, path), bytes: readFileSync(path) };
        if (SEGMENT.test(file.name)) log.push(file);
        yield file;
      }
      const segments = log.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ bytes }) => bytes);
      yield { name: 'pg_wal/without page headers', bytes: withoutPageHeaders(segments) };
    },
    drop: async () => {
      await stop();
      // where the server's account could not enter the folder, its data lies elsewhere
      rmSync(cluster, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
