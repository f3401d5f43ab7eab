// A server of its own for a run: the embedded PostgreSQL with its durable settings, in a folder that is removed afterwards.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
export const dist = join(import.meta.dirname, '../../dist/libs');
export const ours = (path) => require(join(dist, path));
const { Client } = require('pg');

/** Starts the server; `database(name)` makes an empty database and answers the URLs of its superuser. */
export async function startServer(settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'gongyuan-bench-'));
  chmodSync(folder, 0o755);
  const { openInstallation } = ours('platform/installation/installation');
  const { openServer } = ours('platform/embedded/server');
  const { findPlace } = ours('platform/embedded/place');
  const installation = openInstallation(join(folder, 'data'));
  const server = await openServer(installation, { settings: { max_connections: '300', ...settings } });
  const place = findPlace(installation, () => {});
  const postmaster = Number(readFileSync(join(place.cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const admin = new Client(server.superUrl('postgres'));
  await admin.connect();
  const { rows } = await admin.query(
    `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'server_version') order by name`,
  );
  return {
    postmaster,
    settings: Object.fromEntries(rows.map((row) => [row.name, row.setting])),
    async database(name) {
      await admin.query(`create database ${name}`);
      return server.superUrl(name);
    },
    async query(name, sql, values) {
      const client = new Client(server.superUrl(name));
      await client.connect();
      try {
        return (await client.query(sql, values)).rows;
      } finally {
        await client.end();
      }
    },
    secrets: join(folder, 'secrets'),
    folder,
    async stop() {
      await admin.end();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
