import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '@gongyuan/catalogue/catalogue';
import { caseDecider } from '@gongyuan/contexts/cases/case';
import { closingFacts } from '@gongyuan/contexts/cases/closing/events';
import { contactDecider } from '@gongyuan/contexts/cases/contact/decider';
import { contactFacts } from '@gongyuan/contexts/cases/contact/events';
import { handlingFacts } from '@gongyuan/contexts/cases/handling/events';
import { intakeFacts } from '@gongyuan/contexts/cases/intake/events';
import { numberFacts } from '@gongyuan/contexts/cases/numbers/events';
import { reviewFacts } from '@gongyuan/contexts/cases/review/events';
import { personDecider } from '@gongyuan/contexts/identity/person';
import { unitDecider } from '@gongyuan/contexts/identity/units/decider';
import type { AnyEvent, SealedRef } from '@gongyuan/kernel/facts';
import { type Foldable, fold } from '@gongyuan/kernel/foldable';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { type TestDatabase, testDatabase } from '@gongyuan/platform/testing/database';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import { Vault } from '@gongyuan/platform/vault/vault';
import { Client } from 'pg';
import { type GenerateOptions, generate } from './generate';

const EVENTS = 3_000;
const options = { events: EVENTS, seed: 'spec', until: '2026-10-31' };

/** Histories in a database of their own. */
class Filled {
  readonly folder = mkdtempSync(join(tmpdir(), 'gongyuan-generate-'));
  readonly keysDir = join(this.folder, 'keys');

  private constructor(readonly database: TestDatabase) {
    KeyRing.create(this.keysDir);
  }

  static async of(over: Partial<GenerateOptions> = {}): Promise<Filled> {
    const filled = new Filled(await testDatabase());
    await generate({ ...options, ...over, databaseUrl: filled.database.appUrl, keysDir: filled.keysDir });
    return filled;
  }

  async query<T>(sql: string): Promise<T[]> {
    const client = new Client(this.database.ownerUrl);
    await client.connect();
    try {
      return (await client.query(sql)).rows as T[];
    } finally {
      await client.end();
    }
  }

  async events(): Promise<AnyEvent[]> {
    const store = new EventStore(this.database.appUrl, catalogue);
    try {
      return await store.readRange(LEDGER.main, 0, await store.head(LEDGER.main));
    } finally {
      await store.close();
    }
  }

  async close(): Promise<void> {
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const hashes = 'select string_agg(leaf_hash, null order by position) as all from ledger.event';

/** The way of a case from the contact to the closing: what a ledger for measuring is made of. */
const way = [
  ...Object.keys({ ...contactFacts, ...intakeFacts, ...reviewFacts, ...handlingFacts, ...closingFacts, ...numberFacts }),
  ...['HandlerAssigned', 'AssignmentAccepted', 'AssignmentDeclined'],
];

describe('a generated ledger', () => {
  let filled: Filled;
  beforeAll(async () => {
    filled = await Filled.of();
  });
  afterAll(() => filled.close());

  it('holds exactly so many events, in streams that the deciders fold', async () => {
    const events = await filled.events();
    expect(events.map((event) => event.position)).toEqual(Array.from({ length: EVENTS }, (_, index) => index + 1));
    const streams = new Map<string, AnyEvent[]>();
    for (const event of events) streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
    const deciders: Readonly<Record<string, Foldable<unknown>>> = {
      case: caseDecider,
      contact: contactDecider,
      person: personDecider,
      unit: unitDecider,
    } as never;
    for (const [stream, all] of streams) {
      expect(all.map((event) => event.version)).toEqual(all.map((_, index) => index + 1));
      const decider = deciders[stream.slice(0, stream.indexOf('-'))];
      if (decider) expect(() => fold(decider, all)).not.toThrow();
    }
    const happened = new Set(events.map(({ type }) => type));
    expect(way.filter((type) => !happened.has(type))).toEqual([]);
    const cases = [...streams].filter(([stream, all]) => stream.startsWith('case-') && all.at(-1)?.type === 'CaseClosed');
    const lengths = cases.map(([, all]) => all.length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(25);
  });

  it('was recorded in the order of time, and ends about the day that was named', async () => {
    const moments = (await filled.events()).map((event) => event.at);
    expect(moments).toEqual(moments.toSorted());
    expect(moments.at(-1)?.slice(0, 7)).toMatch(/^2026-(09|10|11)$/);
  });

  it('is the same for the same seed, whatever the keys, and another for another', async () => {
    const [same, other] = [await Filled.of(), await Filled.of({ seed: 'another' })];
    try {
      const [first] = await filled.query<{ all: Buffer }>(hashes);
      expect((await same.query<{ all: Buffer }>(hashes))[0]).toEqual(first);
      expect((await other.query<{ all: Buffer }>(hashes))[0]).not.toEqual(first);
    } finally {
      await same.close();
      await other.close();
    }
  });

  it('is written into an empty ledger only', async () => {
    await expect(generate({ ...options, databaseUrl: filled.database.appUrl, keysDir: filled.keysDir })).rejects.toThrow('empty');
  });

  it('holds commitments and no values, unless they are asked for', async () => {
    expect(await filled.query('select (select count(*) from vault.sealed)::int + (select count(*) from vault.subject)::int as n')).toEqual([
      { n: 0 },
    ]);
    const sealed = await Filled.of({ sealed: true });
    const vault = new Vault(sealed.database.appUrl, KeyRing.load(sealed.keysDir));
    try {
      const refs = (await sealed.events())
        .filter((event) => event.type === 'Applied')
        .slice(-20)
        .map((event) => (event.data['applicants'] as { person: { name: SealedRef } }[])[0]?.person.name);
      const opened = await vault.open(LEDGER.main, refs);
      for (const ref of refs) expect(opened.get(ref)).toMatch(/^\p{Script=Han}{2,3}$/u);
    } finally {
      await vault.close();
      await sealed.close();
    }
  });

  it('may hold names alone, nobody who comes without the form, and cases that are over at once', async () => {
    const shaped = await Filled.of({ sealed: 'names', shape: { withdrawn: 0.5, stepsPerCase: 3, contacts: false } });
    const vault = new Vault(shaped.database.appUrl, KeyRing.load(shaped.keysDir));
    try {
      const events = await shaped.events();
      expect(new Set(events.map(({ stream }) => stream.split('-')[0]))).not.toContain('contact');
      const count = (type: string): number => events.filter((event) => event.type === type).length;
      expect(count('ApplicationWithdrawn') / count('Applied')).toBeGreaterThan(0.4);
      expect(count('ApplicationWithdrawn') / count('Applied')).toBeLessThan(0.6);
      const applied = events.filter(({ type }) => type === 'Applied').slice(-20);
      const opened = await vault.open(
        LEDGER.main,
        applied.flatMap(({ data }) => [
          data['statement'] as SealedRef,
          (data['applicants'] as { person: { name: SealedRef } }[])[0]?.person.name,
        ]),
      );
      for (const { data } of applied) {
        expect(opened.get((data['applicants'] as { person: { name: SealedRef } }[])[0]?.person.name)).toMatch(/^\p{Script=Han}{2,3}$/u);
        expect(opened.get(data['statement'] as SealedRef)).toBeUndefined();
      }
    } finally {
      await vault.close();
      await shaped.close();
    }
  });
});
