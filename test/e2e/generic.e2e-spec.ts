import { catalogue } from '@gongyuan/catalogue/catalogue';
import type { AnyEvent } from '@gongyuan/kernel/facts';
import { fold } from '@gongyuan/kernel/foldable';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { type Dump, dump } from '@gongyuan/platform/projections/dump';
import { rebuild } from '@gongyuan/platform/projections/rebuild';
import { testDatabase } from '@gongyuan/platform/testing/database';
import { rowsOf } from '@gongyuan/platform/testing/rows-of';
import { Pool } from 'pg';
import { endpointDoc } from '../support/access-doc';
import { Canaries } from '../support/canaries';
import { deciderOf } from '../support/deciders';
import { type Everything, playEverything } from '../support/everything';
import { addressOf } from '../support/knocks';
import { type WholeHouse, wholeHouse } from '../support/whole-house';

/**
 * What every fact, state and read model has to keep: personal values are in none of them, so that the erasure of a person
 * changes no leaf, no state and no read model.
 */

const isRef = (value: object): boolean => 's' in value && 'c' in value && 'e' in value && 'p' in value;

/** References to values that nobody can open any more, and that say nothing of them. */
const blanked = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (isRef(value)) return { ...value, c: 'blank' };
  if (Array.isArray(value)) return value.map(blanked);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, blanked(inner)]));
};

const byStream = (events: readonly AnyEvent[]): ReadonlyMap<string, readonly AnyEvent[]> => {
  const streams = new Map<string, AnyEvent[]>();
  for (const event of events) streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  return streams;
};

/** Rows hold references as JSON text where a column is `jsonb`. */
const rowsBlanked = (projection: (typeof catalogue.projections)[number], events: readonly AnyEvent[]): unknown =>
  blanked(
    JSON.parse(JSON.stringify(rowsOf(projection, events)), (_, value: unknown) =>
      typeof value === 'string' && value.startsWith('{') ? JSON.parse(value) : value,
    ),
  );

describe('after everything has happened once', () => {
  let house: WholeHouse;
  let workers: Pool;
  let played: Everything;
  let events: readonly AnyEvent[];
  const words = new Canaries();

  beforeAll(async () => {
    const database = await testDatabase();
    house = await wholeHouse({ ground: database });
    workers = new Pool({ connectionString: database.workerUrl, max: 4 });
    workers.on('error', () => undefined);
    played = await playEverything(house, words);
    events = await house.app.get(EventStore).readRange(LEDGER.main, 0, await house.head());
  }, 180_000);
  afterAll(async () => {
    await workers.end();
    await house.close();
  });

  it('every fact of business has happened', () => {
    const business = Object.entries(catalogue.facts).flatMap(([type, { business: dated }]) => (dated ? [type] : []));
    expect([...new Set(events.map(({ type }) => type))].sort()).toEqual(business.sort());
  });

  it('every stream folds to the same when all personal values are blank', () => {
    for (const [stream, past] of byStream(events)) {
      const decider = deciderOf(stream);
      expect([stream, fold(decider, blanked(past) as readonly AnyEvent[])]).toEqual([stream, blanked(fold(decider, past))]);
    }
  });

  it.each(catalogue.projections.map((one) => [one.name, one] as const))(
    '%s has the same rows when all personal values are blank',
    (_, projection) => {
      const own = projection.ledger === LEDGER.main ? events : [];
      const rows = rowsBlanked(projection, own);
      expect(rowsBlanked(projection, blanked(own) as readonly AnyEvent[])).toEqual(rows);
      for (const table of Object.values(rows as Record<string, unknown[]>))
        expect(projection.ledger !== LEDGER.main || table.length > 0).toBe(true);
    },
  );

  describe('and everybody is erased', () => {
    const live = async (): Promise<Record<string, Dump>> => {
      const { rows } = await workers.query<{ projection: string; generation: number }>(
        'select projection, generation from projection.live',
      );
      const dumps: Record<string, Dump> = {};
      for (const projection of catalogue.projections) {
        const generation = rows.find((row) => row.projection === projection.name)?.generation ?? 0;
        dumps[projection.name] = await dump(workers, projection, generation);
      }
      return dumps;
    };
    const leaves = async (): Promise<string> => {
      const { rows } = await house.owner.query(
        `select encode(sha256(string_agg(leaf, ''::bytea order by ledger_id, position)), 'hex') as hash from ledger.event where ledger_id = 1`,
      );
      return rows[0].hash;
    };

    it('no leaf changes, and read models built anew are the same to the byte', async () => {
      await played.people.registrar.after(await house.head(), '/api/cases');
      const [leavesBefore, before] = [await leaves(), await live()];
      for (const table of ['sealed', 'lookup', 'identity', 'dek']) await house.owner.query(`delete from vault.${table}`);
      for (const projection of catalogue.projections) await rebuild({ pool: workers, events: house.app.get(EventStore) }, projection);
      expect(await live()).toEqual(before);
      expect(await leaves()).toBe(leavesBefore);
    });

    it('every page still opens, and shows nobody', async () => {
      for (const { method, path, act } of endpointDoc()) {
        if (method !== 'GET' || act === undefined) continue;
        for (const visitor of Object.values(played.people)) {
          const { status, text } = await visitor.get(addressOf(path, played.target));
          expect([path, [200, 403, 404, 410].includes(status), words.caughtIn(text)]).toEqual([path, true, []]);
        }
      }
      const { status, body } = await played.people.coordinator.get(`/api/cases/${played.target.caseId}`);
      expect([status, body.statement, body.applicants[0].person.name, body.stage]).toEqual([200, null, null, 'closed']);
    });
  });
});
