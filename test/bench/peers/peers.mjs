// What a team would pick instead, each set up as its own documentation says, on the same server, and given the same kind of ids as we use.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { PAYLOAD } from './ours.mjs';

const require = createRequire(import.meta.url);
const POOL = 32;

/** @event-driven-io/emmett-postgresql: one event into a new stream, or into one hot stream without an expected version. */
export async function emmett(server) {
  const { getPostgreSQLEventStore } = await import('@event-driven-io/emmett-postgresql');
  const pool = new pg.Pool({ connectionString: await server.database('emmett'), max: POOL });
  const store = getPostgreSQLEventStore(await urlOf(pool), { connectionOptions: { pool } });
  await store.schema.migrate();
  return {
    append: async () => {
      await store.appendToStream(`case-${uuidv7()}`, [{ type: 'Benched', data: PAYLOAD }], {
        expectedStreamVersion: 'STREAM_DOES_NOT_EXIST',
      });
      return true;
    },
    close: async () => {
      await store.close();
      await pool.end().catch(() => undefined);
    },
  };
}

const urlOf = async (pool) => pool.options.connectionString;

/** @eventide/message-db: its SQL, called as its clients call it; one category, or one hot stream. */
export async function messageDb(server) {
  const url = await server.database('messagedb');
  const base = join(dirname(require.resolve('@eventide/message-db/package.json')), 'database');
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`do $$ begin create role message_store; exception when duplicate_object then null; end $$`);
  // gen_random_uuid() is built in since PostgreSQL 13, so the pgcrypto extension is not needed
  const files = [
    'schema/message-store.sql',
    'tables/messages.sql',
    'types/message.sql',
    ...[
      'message-store-version',
      'hash-64',
      'acquire-lock',
      'category',
      'is-category',
      'id',
      'cardinal-id',
      'stream-version',
      'write-message',
    ].map((name) => `functions/${name}.sql`),
    ...['messages-id', 'messages-stream', 'messages-category'].map((name) => `indexes/${name}.sql`),
  ];
  await client.query('set search_path = message_store, public');
  for (const file of files) {
    const sql = readFileSync(join(base, file), 'utf8').replaceAll(/concurrently/gi, '');
    await client.query(sql);
  }
  await client.end();
  const pool = new pg.Pool({ connectionString: url, max: POOL, options: '-c search_path=message_store,public' });
  const data = JSON.stringify(PAYLOAD);
  const write = async (stream) => {
    await pool.query({
      name: 'write',
      text: 'select write_message($1, $2, $3, $4, null, null)',
      values: [uuidv7(), stream, 'Benched', data],
    });
    return true;
  };
  return { append: () => write(`case-${uuidv7()}`), hot: () => write('case-hot'), close: () => pool.end() };
}

/** typeorm repository.save() per event. */
export async function typeormSave(server) {
  require('reflect-metadata');
  const { DataSource, EntitySchema } = require('typeorm');
  const Event = new EntitySchema({
    name: 'event',
    columns: {
      position: { type: 'bigint', primary: true, generated: 'increment' },
      stream: { type: 'text' },
      version: { type: 'int' },
      type: { type: 'text' },
      data: { type: 'jsonb' },
      at: { type: 'timestamptz' },
    },
    uniques: [{ columns: ['stream', 'version'] }],
  });
  const source = new DataSource({
    type: 'postgres',
    url: await server.database('typeorm'),
    entities: [Event],
    synchronize: true,
    poolSize: POOL,
  });
  await source.initialize();
  const repository = source.getRepository('event');
  return {
    append: async () => {
      await repository.save({ stream: `case-${uuidv7()}`, version: 1, type: 'Benched', data: PAYLOAD, at: new Date() });
      return true;
    },
    close: () => source.destroy(),
  };
}

/** One prepared INSERT per commit: no order, no check, no second table. The floor of "no event store". */
export async function plainInsert(server) {
  const pool = new pg.Pool({ connectionString: await server.database('plain'), max: POOL });
  await pool.query(
    'create table event (id bigserial primary key, stream text not null, version int not null, type text not null, data jsonb not null, at timestamptz not null, unique (stream, version))',
  );
  const data = JSON.stringify(PAYLOAD);
  return {
    append: async () => {
      await pool.query({
        name: 'insert',
        text: 'insert into event (stream, version, type, data, at) values ($1, $2, $3, $4, $5)',
        values: [`case-${uuidv7()}`, 1, 'Benched', data, new Date()],
      });
      return true;
    },
    close: () => pool.end(),
  };
}
