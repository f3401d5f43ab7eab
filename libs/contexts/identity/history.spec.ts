import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@gongyuan/catalogue/catalogue';
import type { AnyEvent } from '@gongyuan/kernel/facts';
import { type Foldable, fold } from '@gongyuan/kernel/foldable';
import { identityFacts } from './events';
import { personDecider } from './person';
import { unitDecider } from './units/decider';
import { treeDecider } from './units/state';

/** A stream as an earlier version of the product stored it, and the state it stood for. Frozen: added to, never changed. */
interface Frozen {
  readonly stream: string;
  readonly events: readonly AnyEvent[];
  readonly state: object;
}

const folder = join(__dirname, '../../../test/fixtures/events/identity');
const frozen = readdirSync(folder).map((file): [string, Frozen] => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Frozen]);
const deciders: Readonly<Record<string, unknown>> = { person: personDecider, unit: unitDecider, tree: treeDecider };

/** The same events once every person in them has been erased: references to values that nobody can open any more. */
const erased = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if ('s' in value && 'c' in value && 'e' in value && 'p' in value) return { ...value, c: 'nothing can be opened here' };
  if (Array.isArray(value)) return value.map(erased);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, erased(item)]));
};

const folded = (stream: string, events: readonly AnyEvent[]) => fold(deciders[stream.split('-')[0] as string] as Foldable<object>, events);

describe('what identity stored once', () => {
  it.each(frozen)('still folds to what it stood for: %s', (_, { stream, events, state }) => {
    const lifted = events.map((event) => ({ ...event, data: catalogue.upcast(event.type, event.schema, event.data) as AnyEvent['data'] }));
    expect(folded(stream, lifted)).toMatchObject(state);
  });

  it.each(frozen)('folds to the same when the people in it are erased: %s', (_, { stream, events }) => {
    expect(erased(folded(stream, events))).toEqual(folded(stream, erased(events) as readonly AnyEvent[]));
  });

  it('is kept for every version of every fact', () => {
    const kept = new Set(frozen.flatMap(([, { events }]) => events.map(({ type, schema }) => `${type}@${schema}`)));
    for (const [type, { v }] of Object.entries(identityFacts))
      for (let schema = 1; schema <= v; schema++) expect(kept).toContain(`${type}@${schema}`);
  });
});
