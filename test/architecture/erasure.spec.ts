import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogue } from '@gongyuan/catalogue/catalogue';
import { caseDecider } from '@gongyuan/contexts/cases/case';
import { contactDecider } from '@gongyuan/contexts/cases/contact/decider';
import { personDecider } from '@gongyuan/contexts/identity/person';
import { unitDecider } from '@gongyuan/contexts/identity/units/decider';
import { treeDecider } from '@gongyuan/contexts/identity/units/state';
import { activityDecider } from '@gongyuan/contexts/outreach/activity';
import { checkupDecider } from '@gongyuan/contexts/outreach/checkup/decider';
import { deliveryDecider } from '@gongyuan/contexts/programme/deliveries/decider';
import { measureDecider } from '@gongyuan/contexts/programme/targets/decider';
import type { AnyEvent, SealedRef } from '@gongyuan/kernel/facts';
import { fold } from '@gongyuan/kernel/foldable';
import type { Projection, Row } from '@gongyuan/platform/projections/define';
import { asStored } from '@gongyuan/platform/testing/given';
import { casePaths } from '../support/case-paths';

/**
 * Erasing a person takes the key, the sealed values and the blind indexes away; no leaf changes. So nothing that is folded
 * from leaves may depend on a personal value: not a state, not a row of a read model.
 */

const folder = resolve(__dirname, '../fixtures/events');
const frozen = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
  .map(
    (entry) => (JSON.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as { readonly events: readonly AnyEvent[] }).events,
  );
const decided = Object.entries(casePaths).map(([, past], way) => past.map((event, index) => asStored(event, `case-way${way}`, index + 1)));

type Data = Record<string, unknown>;

/** Puts a reference at a path that has none; a list that is absent stays so, because its items would have to say more than that. */
function fill(at: Data, [name, ...rest]: readonly string[], ref: SealedRef): void {
  if (name === undefined) return;
  if (name === '*') for (const item of Object.values(at)) fill(item as Data, rest, ref);
  else if (rest.length === 0) at[name] ??= ref;
  else if (rest[0] !== '*' || at[name] !== undefined) {
    at[name] ??= {};
    fill(at[name] as Data, rest, ref);
  }
}

/** The event in its newest shape with every personal field there. */
function whole(event: AnyEvent): AnyEvent {
  const data = structuredClone(catalogue.upcast(event.type, event.schema, event.data)) as Data;
  for (const path of Object.keys(catalogue.fact(event.type).personal))
    fill(data, path.split('.'), { s: 'worker', c: 'filled', e: event.id, p: path });
  return { ...event, data: data as AnyEvent['data'] };
}

const events = [...frozen, ...decided].flat().map(whole);
const streams = [...new Set(events.map(({ stream }) => stream))];

const isRef = (value: object): boolean => Object.keys(value).sort().join() === 'c,e,p,s';

/** Everything the same, but nothing of what was personal: the commitments of other values, or of none. */
const erased = <T>(value: T): T => {
  if (value === null || typeof value !== 'object') return value;
  if (isRef(value)) return { ...value, c: 'erased' };
  if (Array.isArray(value)) return value.map(erased) as T;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, erased(item)])) as T;
};

/** The path of every reference in a value. */
const refPaths = (value: unknown, path = ''): string[] => {
  if (value === null || typeof value !== 'object') return [];
  if (isRef(value)) return [path];
  return Object.entries(value).flatMap(([key, item]) => refPaths(item, path === '' ? key : `${path}.${key}`));
};

/** The rows of a read model, by table and key, without a look at their types: ids of the fixtures are words. */
function rowsOf(projection: Projection, stored: readonly AnyEvent[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const event of stored)
    for (const { table, key, next } of projection.on[event.type]?.(event) ?? []) {
      const place = JSON.stringify([table, key]);
      const row = next(rows.get(place));
      if (row) rows.set(place, row);
      else rows.delete(place);
    }
  return rows;
}

/** How each kind of stream folds; what the states are does not matter here. */
const folds: Readonly<Record<string, (stored: readonly AnyEvent[]) => unknown>> = {
  case: (stored) => fold(caseDecider, stored),
  contact: (stored) => fold(contactDecider, stored),
  person: (stored) => fold(personDecider, stored),
  unit: (stored) => fold(unitDecider, stored),
  activity: (stored) => fold(activityDecider, stored),
  checkup: (stored) => fold(checkupDecider, stored),
  tree: (stored) => fold(treeDecider, stored),
  measure: (stored) => fold(measureDecider, stored),
  delivery: (stored) => fold(deliveryDecider, stored),
};
const kindOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));

describe('erasing every person', () => {
  it('is tried on every fact of the catalogue', () => {
    const kept = new Set(events.map(({ type }) => type));
    expect(Object.keys(catalogue.facts).filter((type) => !kept.has(type))).toEqual([]);
  });

  it('is tried on every personal field, and on no field that is not declared', () => {
    const general = (path: string): string => path.replace(/(^|\.)\d+(?=\.|$)/g, '$1*');
    const met = new Set(events.flatMap(({ type, data }) => refPaths(data).map((path) => `${type} ${general(path)}`)));
    const declared = Object.entries(catalogue.facts).flatMap(([type, { personal }]) =>
      Object.keys(personal).map((path) => `${type} ${path}`),
    );
    expect(declared.filter((one) => !met.has(one))).toEqual([]);
    for (const { type, data } of events)
      for (const path of refPaths(data)) expect([type, path, catalogue.personalKind(type, path)]).not.toContain(undefined);
  });

  it.each(streams.filter((stream) => kindOf(stream) in folds))('leaves the state of %s as it was', (stream) => {
    const own = events.filter((event) => event.stream === stream);
    const state = folds[kindOf(stream)];
    expect(state?.(erased(own))).toEqual(erased(state?.(own)));
  });

  it.each(catalogue.projections.map((projection) => [projection.name, projection] as const))(
    'leaves every row of the read model %s as it was',
    (_, projection) => {
      const rows = rowsOf(projection, events);
      const after = rowsOf(projection, erased(events));
      expect([...after.keys()]).toEqual([...rows.keys()]);
      for (const [place, row] of rows) expect(after.get(place)).toEqual(erased(row));
    },
  );
});
