import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { LEDGER } from '../event-store/types';
import { type TestDatabase, testDatabase } from '../testing/database';
import { Blobs } from './blobs';
import { FileOpener, FileSealer, PART_BYTES } from './file-box';

/** How a picture begins: its head, and the head of its first stretch of pixels. */
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154', 'hex');
const picture = (bytes: number): Buffer => Buffer.concat([PNG, randomBytes(bytes - PNG.length)]);

/** In chunks, as they come from a socket. */
async function* stream(content: Buffer, chunk = 10_007): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += chunk) yield content.subarray(at, at + chunk);
}
async function* breakingOff(content: Buffer): AsyncGenerator<Buffer> {
  yield* stream(content);
  throw new Error('the client went away');
}
async function whole(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
}

describe('sealed files', () => {
  let database: TestDatabase;
  let blobs: Blobs;
  let owner: Client;
  const count = async (): Promise<number> => (await owner.query('select count(*)::int as n from vault.blob_part')).rows[0].n;

  beforeAll(async () => {
    database = await testDatabase();
    blobs = new Blobs(database.appUrl);
    owner = new Client(database.ownerUrl);
    await owner.connect();
  });
  afterAll(async () => {
    await blobs.close();
    await owner.end();
    await database.drop();
  });
  afterEach(() => owner.query('delete from vault.blob'));

  it.each([PNG.length, PART_BYTES - 1, PART_BYTES, PART_BYTES + 1, 2 * PART_BYTES, 3 * PART_BYTES + 5])(
    'gives back %d bytes as they were',
    async (size) => {
      const content = picture(size);
      const file = await blobs.keep(LEDGER.main, randomUUID(), '工资条.png', stream(content));
      expect(file).toMatchObject({ mediaType: 'image/png', bytes: size, name: '工资条.png' });
      expect((await whole(blobs.read(LEDGER.main, file))).equals(content)).toBe(true);
    },
  );

  it('stores nothing that could be read, found by its hash or guessed from its commitment', async () => {
    const content = Buffer.concat([PNG, Buffer.from('李春燕的工资条'.repeat(400))]);
    const [one, two] = [
      await blobs.keep(LEDGER.main, randomUUID(), 'a', stream(content)),
      await blobs.keep(LEDGER.main, randomUUID(), 'a', stream(content)),
    ];
    const { rows } = await owner.query<{ box: Buffer }>('select box from vault.blob_part');
    for (const { box } of rows) expect(box.includes(Buffer.from('李春燕'))).toBe(false);
    expect(one.c).not.toBe(two.c);
    // the same file is the same command, wherever its copies lie
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
    expect(JSON.stringify(one)).not.toContain(one.id);
  });

  it('tells by the content what a file is, and refuses everything else without a trace', async () => {
    const refusals: readonly [Buffer, string][] = [
      [Buffer.alloc(0), 'upload.empty'],
      [Buffer.from('<script>alert(1)</script>'), 'upload.type-not-allowed'],
      [Buffer.from('504b0304140000000800', 'hex'), 'upload.type-not-allowed'],
      [Buffer.from('GIF89a'.padEnd(40, ' ')), 'upload.type-not-allowed'],
    ];
    for (const [content, code] of refusals)
      await expect(blobs.keep(LEDGER.main, randomUUID(), 'a.pdf', stream(content))).rejects.toMatchObject({ code, kind: 'value' });
    expect((await owner.query('select from vault.blob')).rowCount).toBe(0);
  });

  it('leaves nothing of an upload that was broken off', async () => {
    await expect(blobs.keep(LEDGER.main, randomUUID(), 'a', breakingOff(picture(3 * PART_BYTES)))).rejects.toThrow('went away');
    expect((await owner.query('select from vault.blob')).rowCount).toBe(0);
    expect(await count()).toBe(0);
  });

  it('notices a part that was changed, exchanged or left out', async () => {
    const file = await blobs.keep(LEDGER.main, randomUUID(), 'a', stream(picture(3 * PART_BYTES)));
    const read = () => whole(blobs.read(LEDGER.main, file));
    await read();
    await owner.query('update vault.blob_part set part = 9 where part = 0');
    await owner.query('update vault.blob_part set part = 0 where part = 1');
    await owner.query('update vault.blob_part set part = 1 where part = 9');
    await expect(read()).rejects.toThrow();
    await owner.query('delete from vault.blob_part where part = 2');
    await expect(read()).rejects.toThrow();
    await owner.query('delete from vault.blob');
    await expect(read()).rejects.toThrow(/not here/);
  });

  it('holds the content to its commitment even for somebody with the key', () => {
    const place = { ledger: 1, id: randomUUID() };
    const [one, other] = [new FileSealer(place), new FileSealer(place)];
    const box = one.seal(Buffer.from('amount: 1,000'), true);
    other.seal(Buffer.from('amount: 9,000'), true);
    const { key, c } = one.finish();
    const opener = new FileOpener(place, key);
    expect(opener.open(box, true).toString()).toBe('amount: 1,000');
    opener.finish(c);
    const again = new FileOpener(place, key);
    again.open(box, true);
    expect(() => again.finish(other.finish().c)).toThrow(/commitment/);
    expect(() => new FileOpener({ ...place, ledger: 2 }, key).open(box, true)).toThrow();
    expect(() => new FileOpener(place, key).open(box, false)).toThrow();
  });

  it('is dropped only while no event of its command names it, and swept only when it is old', async () => {
    const command = randomUUID();
    const [named, loose] = [
      await blobs.keep(LEDGER.main, command, 'a', stream(picture(100))),
      await blobs.keep(LEDGER.main, command, 'a', stream(picture(100))),
    ];
    await owner.query(
      `insert into ledger.event (ledger_id, position, stream, version, type, event_id, command_id, leaf, leaf_hash)
       values (1, 1, 'case-x', 1, 'FileAttached', $1, $2, $3, '\\x00')`,
      [randomUUID(), command, Buffer.from(JSON.stringify({ file: { id: named.id } }))],
    );
    await owner.query(`insert into ledger.command values (1, $1, '\\x00', 1, 1)`, [command]);
    expect(await blobs.sweep()).toBe(0);
    await owner.query(`update vault.blob set created_at = now() - interval '2 days'`);
    expect(await blobs.sweep()).toBe(1);
    expect(await blobs.drop(LEDGER.main, named.id)).toBe(false);
    expect(await blobs.drop(LEDGER.main, loose.id)).toBe(false);
    expect((await whole(blobs.read(LEDGER.main, named))).length).toBe(100);
    await expect(whole(blobs.read(LEDGER.main, loose))).rejects.toThrow(/not here/);
  });

  it('cannot be changed or removed by the process that serves it', async () => {
    const app = new Client(database.appUrl);
    await app.connect();
    const file = await blobs.keep(LEDGER.main, randomUUID(), 'a', stream(picture(100)));
    for (const sql of [
      'delete from vault.blob',
      'delete from vault.blob_part',
      `update vault.blob_part set box = '\\x00'`,
      'truncate vault.blob_part',
    ])
      await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
    await app.end();
    expect(await blobs.drop(LEDGER.main, file.id)).toBe(true);
  });
});
