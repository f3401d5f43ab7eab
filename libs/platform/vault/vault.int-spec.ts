import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { LEDGER } from '../event-store/types';
import { type TestDatabase, testDatabase } from '../testing/database';
import { KeyRing } from './keys';
import { Vault } from './vault';

const NUMBER = '140702199001010010';

describe('the vault', () => {
  let database: TestDatabase;
  let keysDir: string;
  let vault: Vault;
  let other: Vault;
  let owner: Client;

  beforeAll(async () => {
    database = await testDatabase();
    keysDir = join(mkdtempSync(join(tmpdir(), 'gongyuan-keys-')), 'keys');
    KeyRing.create(keysDir);
    vault = new Vault(database.appUrl, KeyRing.load(keysDir));
    other = new Vault(database.appUrl, KeyRing.load(keysDir));
    owner = new Client(database.ownerUrl);
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await vault.close();
    await other.close();
    await database.drop();
    rmSync(keysDir, { recursive: true, force: true });
  });

  it('knows one person by one ID number, however many counties register them at once', async () => {
    const offered = Array.from({ length: 40 }, () => randomUUID());
    const winners = await Promise.all(
      offered.map(async (subject, index) => {
        const door = index % 2 === 0 ? vault : other;
        return (await door.admit(LEDGER.main, [{ subject, idNumber: index % 3 === 0 ? NUMBER.toLowerCase() : ` ${NUMBER}` }])).get(subject);
      }),
    );
    expect(new Set(winners).size).toBe(1);
    const winner = winners[0] as string;
    expect(await vault.findByIdNumbers(LEDGER.main, [NUMBER, '140702199909090019'])).toEqual(new Map([[NUMBER, winner]]));
    expect(await vault.known(LEDGER.main, offered)).toEqual(new Set([winner]));
    const { rows } = await owner.query('select count(*)::int as n from vault.identity');
    expect(rows[0].n).toBe(1);
  });

  it('admits people in opposite orders without waiting in a circle', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => `14070219800101${String(index).padStart(4, '0')}`);
    const people = () => numbers.map((idNumber) => ({ subject: randomUUID(), idNumber }));
    await Promise.all(Array.from({ length: 10 }, (_, index) => vault.admit(LEDGER.main, index % 2 === 0 ? people() : people().reverse())));
  });

  it('waits for the disk before somebody counts as admitted', async () => {
    // the server of the tests waits for nothing unless it is told to
    await owner.query(`alter database "${new URL(database.ownerUrl).pathname.slice(1)}" set synchronous_commit = on`);
    const durable = new Vault(database.appUrl, KeyRing.load(keysDir));
    try {
      for (let round = 0; round < 20; round++) {
        const { rows: before } = await owner.query('select pg_current_wal_insert_lsn() as lsn');
        await durable.admit(LEDGER.main, [{ subject: randomUUID() }]);
        const { rows: after } = await owner.query('select pg_current_wal_flush_lsn() > $1::pg_lsn as written', [before[0].lsn]);
        expect(after[0].written).toBe(true);
      }
    } finally {
      await durable.close();
    }
  });

  it('seals under the key that was stored, never under another one that was offered later', async () => {
    const subject = randomUUID();
    const event = randomUUID();
    await vault.admit(LEDGER.main, [{ subject }]);
    // a command sent again offers the person again, through whichever process
    await other.admit(LEDGER.main, [{ subject }]);
    const sealer = await other.sealer(LEDGER.main, [subject]);
    const { s, c } = sealer.seal({ event, path: 'name', subject }, 'name', '李春燕');
    await owner.query('insert into vault.sealed values (1, $1, $2, $3, $4)', [event, 'name', subject, sealer.sealed[0]?.box]);
    const ref = { s, c, e: event, p: 'name' };
    expect((await vault.open(LEDGER.main, [ref])).get(ref)).toBe('李春燕');
  });

  it('opens what was sealed, and simply has nothing once the person is erased', async () => {
    const subject = randomUUID();
    const event = randomUUID();
    await vault.admit(LEDGER.main, [{ subject }]);
    const sealer = await vault.sealer(LEDGER.main, [subject]);
    const { s, c } = sealer.seal({ event, path: 'name', subject }, 'name', '李 春燕');
    const row = sealer.sealed[0];
    const lookup = sealer.lookups[0];
    await owner.query('insert into vault.sealed values (1, $1, $2, $3, $4)', [event, 'name', subject, row?.box]);
    await owner.query('insert into vault.lookup values (1, $1, $2, $3, $4, $5)', ['name', lookup?.hmac, subject, event, 'name']);
    const ref = { s, c, e: event, p: 'name' };
    const opened = await vault.open(LEDGER.main, [ref, undefined]);
    expect(opened.get(ref)).toBe('李 春燕');
    expect(opened.show(ref, 'name', 'full')).toEqual({ text: '李 春燕', state: 'open' });
    expect(opened.show(ref, 'name', 'masked')?.text).not.toContain('春');
    expect(await vault.search(LEDGER.main, 'name', '李春燕')).toEqual([subject]);
    expect(await vault.search(LEDGER.main, 'phone', '李春燕')).toEqual([]);
    expect(await vault.search(LEDGER.access, 'name', '李春燕')).toEqual([]);

    await owner.query('delete from vault.dek where subject_id = $1', [subject]);
    const fresh = new Vault(database.appUrl, KeyRing.load(keysDir));
    try {
      expect((await fresh.open(LEDGER.main, [ref])).show(ref, 'name', 'full')).toEqual({ text: '', state: 'erased' });
      await expect(fresh.sealer(LEDGER.main, [subject])).rejects.toMatchObject({ code: 'person.erased' });
      // an erased person is never given a new key behind everybody's back
      await fresh.admit(LEDGER.main, [{ subject }]);
      expect(await fresh.known(LEDGER.main, [subject])).toEqual(new Set());
    } finally {
      await fresh.close();
    }
  });

  it('knows at once, in every process, that a person is erased whose name was opened a moment ago', async () => {
    const [subject, stays] = [randomUUID(), randomUUID()];
    await vault.admit(LEDGER.main, [{ subject }, { subject: stays }]);
    const sealer = await vault.sealer(LEDGER.main, [subject, stays]);
    const refs = [subject, stays].map((person) => {
      const event = randomUUID();
      return { ...sealer.seal({ event, path: 'name', subject: person }, 'name', '李春燕'), e: event, p: 'name' };
    });
    for (const row of sealer.sealed)
      await owner.query('insert into vault.sealed values (1, $1, $2, $3, $4)', [row.event, row.path, row.subject, row.box]);
    const shown = async (door: Vault) => {
      const opened = await door.open(LEDGER.main, refs);
      return refs.map((ref) => opened.show(ref, 'name', 'full')?.state);
    };
    const doors = [vault, other];
    for (const door of doors) for (const _ of [1, 2]) expect(await shown(door)).toEqual(['open', 'open']);

    await owner.query('delete from vault.dek where subject_id = $1', [subject]);
    for (const door of doors) expect(await shown(door)).toEqual(['erased', 'open']);
    for (const door of doors) await expect(door.sealer(LEDGER.main, [subject])).rejects.toMatchObject({ code: 'person.erased' });
  });

  it('knows at once that a single value is erased, though it was opened a moment ago and its person stays', async () => {
    const subject = randomUUID();
    await vault.admit(LEDGER.main, [{ subject }]);
    const sealer = await vault.sealer(LEDGER.main, [subject]);
    const event = randomUUID();
    const refs = ['name', 'phone'].map((path) => ({
      ...sealer.seal({ event, path, subject }, path as 'name' | 'phone', '13900000000'),
      e: event,
      p: path,
    }));
    for (const { path, box } of sealer.sealed)
      await owner.query('insert into vault.sealed values (1, $1, $2, $3, $4)', [event, path, subject, box]);
    const shown = async () => {
      const opened = await vault.open(LEDGER.main, refs);
      return refs.map((ref) => opened.get(ref));
    };
    expect(await shown()).toEqual(['13900000000', '13900000000']);
    await owner.query(`delete from vault.sealed where event_id = $1 and path = 'phone'`, [event]);
    expect(await shown()).toEqual(['13900000000', undefined]);
  });

  it('opens a value under the commitment of its reference and no other, however often it was opened before', async () => {
    const subject = randomUUID();
    const event = randomUUID();
    await vault.admit(LEDGER.main, [{ subject }]);
    const sealer = await vault.sealer(LEDGER.main, [subject]);
    const { s, c } = sealer.seal({ event, path: 'name', subject }, 'name', '李春燕');
    await owner.query('insert into vault.sealed values (1, $1, $2, $3, $4)', [event, 'name', subject, sealer.sealed[0]?.box]);
    const ref = { s, c, e: event, p: 'name' };
    expect((await vault.open(LEDGER.main, [ref])).get(ref)).toBe('李春燕');
    const forged = { ...ref, c: Buffer.alloc(32).toString('base64url') };
    await expect(vault.open(LEDGER.main, [forged])).rejects.toThrow();
  });

  it('keeps its keys in files that only their owner reads, and never overwrites them', () => {
    for (const file of readdirSync(keysDir)) expect(statSync(join(keysDir, file)).mode & 0o777).toBe(0o400);
    expect(() => KeyRing.create(keysDir)).toThrow();
  });

  it('says which key file is missing or damaged', () => {
    const broken = mkdtempSync(join(tmpdir(), 'gongyuan-broken-'));
    try {
      expect(() => KeyRing.load(broken)).toThrow(/kek-1/);
      writeFileSync(join(broken, 'kek-1'), 'short');
      expect(() => KeyRing.load(broken)).toThrow(/kek-1/);
    } finally {
      rmSync(broken, { recursive: true, force: true });
    }
  });
});
