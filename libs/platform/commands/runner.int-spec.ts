import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Decider } from '@gongyuan/kernel/decider';
import type { Actor } from '@gongyuan/kernel/env';
import { type AnyEvent, type EventOf, fact, of, type Personal, type SealedRef } from '@gongyuan/kernel/facts';
import type { Foldable } from '@gongyuan/kernel/foldable';
import { forbid, refuse } from '@gongyuan/kernel/refusal';
import { Client } from 'pg';
import { Catalogue } from '../event-store/catalogue';
import { EventStore } from '../event-store/store';
import { LEDGER } from '../event-store/types';
import { type TestDatabase, testDatabase } from '../testing/database';
import { person } from '../testing/given';
import { KeyRing } from '../vault/keys';
import { Vault } from '../vault/vault';
import type { CommandContext } from './context';
import { PersonInput } from './person-input';
import { CommandRunner, type CommandSpec } from './runner';

/** The smallest office there is: it takes in notes, each with a number, and can correct and close them. */
const facts = {
  Noted: fact<{ subject: string; name: Personal<string>; idNumber?: Personal<string>; note: Personal<string>; number: number }>({
    v: 1,
    means: 'Noted',
    meansZh: '登记',
    personal: { name: 'name', idNumber: 'id-number', note: 'text' },
  }),
  NoteCorrected: fact<{ times: number }>({ v: 1, means: 'Corrected', meansZh: '更正' }),
  NumberIssued: fact<{ n: number; number: string }>({ v: 1, means: 'Issued', meansZh: '发号' }),
};
type NoteEvent = EventOf<typeof facts>;

class Note {
  readonly type = 'Note' as const;
  id!: string;
  occurredOn!: string;
  lateEvidence?: string;
  lateReason?: string;
  person!: PersonInput;
  note = 'a note';
}
class CorrectNote {
  readonly type = 'CorrectNote' as const;
  id!: string;
}

const series: Foldable<number> = {
  initial: 0,
  lastSaysAll: true,
  evolve: { NumberIssued: (_: number, e: Extract<NoteEvent, { type: 'NumberIssued' }>) => e.data.n },
};

interface State {
  readonly noted: boolean;
  readonly corrections: number;
}

const notes: Decider<State> = {
  kind: 'note',
  initial: { noted: false, corrections: 0 },
  decide: {
    Note: (c: Note, s, env) => {
      if (s.noted) refuse('note.already-noted');
      const subject = c.person.subject as string;
      const n = env.fold(series, 'series-notes') + 1;
      return [
        {
          type: 'Noted',
          on: c.occurredOn,
          data: {
            subject,
            name: of(subject, c.person.name),
            idNumber: of(subject, c.person.idNumber),
            note: of(subject, c.note),
            number: n,
          },
        },
        { type: 'NumberIssued', on: c.occurredOn, stream: 'series-notes', data: { n, number: `第${n}号` } },
      ];
    },
    CorrectNote: (_: CorrectNote, s, env) => {
      if (!s.noted) refuse('note.not-noted');
      return [{ type: 'NoteCorrected', on: env.today, data: { times: s.corrections + 1 } }];
    },
  },
  evolve: {
    Noted: (s: State) => ({ ...s, noted: true }),
    NoteCorrected: (s: State, e: Extract<NoteEvent, { type: 'NoteCorrected' }>) => ({ ...s, corrections: e.data.times }),
  },
};

const spec: CommandSpec = {
  ledger: LEDGER.main,
  idField: 'id',
  permit: (_type, _state, env) => {
    if (env.actor.id === barred.id) forbid('access.not-your-post');
  },
  overwrites: ['CorrectNote'],
};

const catalogue = new Catalogue({ facts, upcasters: {}, projections: [], policies: [], access: {} });
const barred: Actor = person(randomUUID(), 'registrar');
const CANARY = { name: '金丝雀甲', idNumber: '140702199001010010', note: '金丝雀乙住院' };

describe('the way of a command', () => {
  let database: TestDatabase;
  let keysDir: string;
  let store: EventStore;
  let vault: Vault;
  let runner: CommandRunner;
  let owner: Client;
  let actor: Actor;

  beforeAll(async () => {
    database = await testDatabase();
    keysDir = join(mkdtempSync(join(tmpdir(), 'gongyuan-keys-')), 'keys');
    KeyRing.create(keysDir);
    const keys = KeyRing.load(keysDir);
    store = new EventStore(database.appUrl, catalogue);
    vault = new Vault(database.appUrl, keys);
    const noClocks = { due: () => refuse('calendar.unknown-rule') };
    runner = new CommandRunner(store, vault, catalogue, () => noClocks, keys.fingerprint);
    owner = new Client(database.ownerUrl);
    await owner.connect();
    actor = person(randomUUID(), 'registrar');
    await vault.admit(LEDGER.main, [{ subject: actor.id }]);
  });

  afterAll(async () => {
    await owner.end();
    await store.close();
    await vault.close();
    await database.drop();
    rmSync(keysDir, { recursive: true, force: true });
  });

  const note = (over: Partial<Note> = {}, said: Partial<PersonInput> = { name: '李春燕' }): Note =>
    Object.assign(new Note(), { person: Object.assign(new PersonInput(), said) }, over);
  const send = (command: Note | CorrectNote, over: Partial<CommandContext> = {}) =>
    runner.run(notes, spec, command, { actor, key: randomUUID(), ...over });
  const rows = async (table: string): Promise<number> => (await owner.query(`select count(*)::int as n from ${table}`)).rows[0].n;
  const everything = async () => ({
    events: await rows('ledger.event'),
    commands: await rows('ledger.command'),
    people: await rows('vault.subject'),
    identities: await rows('vault.identity'),
    sealed: await rows('vault.sealed'),
  });

  it('answers id, version, position and number, and the same again when it is repeated', async () => {
    const key = randomUUID();
    const first = await send(note(), { key });
    expect(first).toMatchObject({ version: 1, numbers: [expect.stringMatching(/^第\d+号$/)] });
    const before = await everything();
    expect(await send(note(), { key })).toEqual(first);
    expect(await Promise.all([1, 2, 3].map(() => send(note(), { key })))).toEqual([first, first, first]);
    expect(await everything()).toEqual(before);
  });

  it('answers one command once when its repetitions arrive together', async () => {
    const key = randomUUID();
    const before = await everything();
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(note(), { key })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await everything()).commands).toBe(before.commands + 1);
  });

  it('refuses a key that comes back with another body', async () => {
    const key = randomUUID();
    await send(note(), { key });
    await expect(send(note({ note: 'something else' }), { key })).rejects.toMatchObject({ code: 'command.key-reused', kind: 'value' });
  });

  it('takes the same key of another account as another command', async () => {
    const key = randomUUID();
    const mine = await send(note(), { key });
    const colleague = person(randomUUID(), 'registrar');
    expect((await send(note(), { key, actor: colleague })).id).not.toBe(mine.id);
  });

  it('leaves nothing behind when it refuses: no event, no person, no number', async () => {
    const { id, version } = await send(note());
    const before = await everything();
    await expect(send(note({ id }, { name: '新人', idNumber: '140702198501010019' }))).rejects.toMatchObject({
      code: 'note.already-noted',
    });
    await expect(send(note(), { actor: barred })).rejects.toMatchObject({ code: 'access.not-your-post', kind: 'forbidden' });
    await expect(send(note({}, { name: '甲', subject: randomUUID() }))).rejects.toMatchObject({ code: 'person.unknown' });
    await expect(send(Object.assign(new CorrectNote(), { id }), { ifMatch: version + 1 })).rejects.toMatchObject({ kind: 'stale' });
    await expect(send(note(), { key: 'no uuid' })).rejects.toMatchObject({ code: 'command.key-bad' });
    expect(await everything()).toEqual(before);
  });

  it('demands the version that was seen before it overwrites, and says what has changed since', async () => {
    const { id } = await send(note());
    const correct = () => Object.assign(new CorrectNote(), { id });
    await expect(send(correct())).rejects.toMatchObject({ code: 'command.version-missing', kind: 'precondition' });
    await send(correct(), { ifMatch: 1 });
    await expect(send(correct(), { ifMatch: 1 })).rejects.toMatchObject({
      code: 'command.stale',
      details: { seen: 1, version: 2, changes: [{ version: 2, type: 'NoteCorrected', by: actor.id }] },
    });
  });

  it('gives numbers without a gap and without a double to many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => send(note())));
    const numbers = answers.map((answer) => Number(/\d+/.exec(answer.numbers[0] as string)?.[0])).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] as number) + index));
  });

  it('finds one person behind one ID number, also when two register it at once', async () => {
    const said = { name: '王海', idNumber: '140702199202020014' };
    const before = await rows('vault.identity');
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(note({}, said))));
    const subjects = await Promise.all(
      answers.map(async ({ id }) => (await store.readStream(LEDGER.main, `note-${id}`))[0]?.data['subject']),
    );
    expect(new Set(subjects).size).toBe(1);
    expect(await rows('vault.identity')).toBe(before + 1);
  });

  it('gives a person known without a number the number they turn out to have', async () => {
    const { id } = await send(note({}, { name: '赵敏' }));
    const subject = (await store.readStream(LEDGER.main, `note-${id}`))[0]?.data['subject'] as string;
    const idNumber = '140702199303030018';
    await send(note({}, { name: '赵敏', subject, idNumber }));
    expect(await vault.findByIdNumbers(LEDGER.main, [idNumber])).toEqual(new Map([[idNumber, subject]]));
  });

  it('writes personal values nowhere but in the vault, sealed', async () => {
    await send(note({ note: CANARY.note, lateEvidence: undefined }, { name: CANARY.name, idNumber: CANARY.idNumber }));
    const tables = await owner.query<{ schema: string; name: string }>(
      `select schemaname as schema, tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    for (const { schema, name } of tables.rows) {
      const { rows: found } = await owner.query(
        `select 1 from "${schema}"."${name}" t where t::text ~ $1 or convert_from(coalesce((to_jsonb(t)->>'leaf')::bytea, ''), 'utf8') ~ $1 limit 1`,
        [Object.values(CANARY).join('|')],
      );
      expect({ table: `${schema}.${name}`, found }).toEqual({ table: `${schema}.${name}`, found: [] });
    }
  });

  it('holds the date rules: today by default, never to come, late only with evidence, very late only with a reason', async () => {
    const now = '2026-03-10T02:00:00.000Z';
    const on = async (over: Partial<Note>) => {
      const { id } = await send(note(over), { now });
      return (await store.readStream(LEDGER.main, `note-${id}`))[0];
    };
    expect((await on({}))?.on).toBe('2026-03-10');
    await expect(on({ occurredOn: '2026-03-11' })).rejects.toMatchObject({ code: 'date.in-future' });
    await expect(on({ occurredOn: '2026-02-30' })).rejects.toMatchObject({ code: 'date.does-not-exist' });
    await expect(on({ occurredOn: '2026-03-08' })).rejects.toMatchObject({ code: 'date.late-without-evidence' });
    await expect(on({ occurredOn: '2026-03-01', lateEvidence: '来访登记本第3页' })).rejects.toMatchObject({
      code: 'date.late-without-reason',
    });
    const late = await on({ occurredOn: '2026-03-01', lateEvidence: '来访登记本第3页', lateReason: '停电' });
    expect(late).toMatchObject({ on: '2026-03-01' });
    const { evidence } = (late as AnyEvent).data['late'] as { evidence: SealedRef };
    expect(evidence.s).toBe(actor.id);
    expect((await vault.open(LEDGER.main, [evidence])).get(evidence)).toBe('来访登记本第3页');
    // a day begins in Asia/Shanghai, whatever the machine's zone
    const { id } = await send(note(), { now: '2026-03-10T16:30:00.000Z' });
    expect((await store.readStream(LEDGER.main, `note-${id}`))[0]?.on).toBe('2026-03-11');
  });
});
