import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { type Installation, keptPassword } from '../installation/installation';
import { type EmbeddedServer, urlFor } from './server';

/** The owner's login on the embedded server: what DATABASE_URL names on a given one. It may make roles, but is no superuser. */
export const OWNER = 'gongyuan_owner';
export const DATABASE = 'gongyuan';

/** Makes the owner and the database on a fresh embedded server. Answers the owner's connection URL. */
export async function ensureDatabase(server: EmbeddedServer, installation: Installation): Promise<string> {
  const password = keptPassword(installation.secrets, 'owner');
  const client = new Client({ connectionString: server.superUrl('postgres') });
  await client.connect();
  try {
    // two processes may come here at once on the first start
    await client.query('select pg_advisory_lock(4711)');
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role, exists (select from pg_database where datname = $2) as database`,
      [OWNER, DATABASE],
    );
    const found = rows[0];
    if (!found?.role) {
      await client.query(`create role ${OWNER} login createrole nosuperuser password ${escapeLiteral(password)}`);
    }
    if (!found?.database) await client.query(`create database ${escapeIdentifier(DATABASE)} owner ${OWNER}`);
  } finally {
    await client.end();
  }
  return urlFor(server.port, OWNER, password, DATABASE);
}

/** Throws the database away, so that `ensureDatabase` makes an empty one. For a demo that was cut off half-way. */
export async function dropDatabase(server: EmbeddedServer): Promise<void> {
  const client = new Client({ connectionString: server.superUrl('postgres') });
  await client.connect();
  try {
    await client.query(`drop database if exists ${escapeIdentifier(DATABASE)} with (force)`);
  } finally {
    await client.end();
  }
}
