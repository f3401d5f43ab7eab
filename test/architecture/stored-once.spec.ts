import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@gongyuan/catalogue/catalogue';
import type { AnyEvent } from '@gongyuan/kernel/facts';
import { fold } from '@gongyuan/kernel/foldable';
import { isUuid } from '@gongyuan/kernel/ids';
import { rowsOf, uuidOf, withUuids } from '@gongyuan/platform/testing/rows-of';
import { deciderOf } from '../support/deciders';

describe('what was stored once', () => {
  const folder = join(__dirname, '../fixtures/events');
  const frozen = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      file,
      ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as { stream: string; events: readonly AnyEvent[]; state?: object }),
    }));
  const lifted = (past: readonly AnyEvent[]): readonly AnyEvent[] =>
    past.map((event) => ({ ...event, data: catalogue.upcast(event.type, event.schema, event.data) as AnyEvent['data'] }));

  /** The words that stand for people and things in a fixture become the ids that read models need. */
  const withIds = (past: readonly AnyEvent[]): readonly AnyEvent[] => {
    const things = past.map(({ stream }) => stream.split('-').slice(1).join('-')).filter((id) => !/^20\d\d-|^units$/.test(id));
    const people = [
      ...JSON.stringify(past).matchAll(/"(?:actor|s|subject|person|activityId|handler|decidedBy|caseId|contactId)":"([^":]+)"/g),
    ].map(([, id]) => id as string);
    const words = [...new Set([...things, ...people])].filter((word): boolean => !isUuid(word));
    return withUuids(past, words).map((event) => {
      const [kind, ...rest] = event.stream.split('-');
      return words.includes(rest.join('-')) ? { ...event, stream: `${kind}-${uuidOf(rest.join('-'))}` } : event;
    });
  };

  it('is kept in every shape that a fact ever had', () => {
    const kept = new Set(frozen.flatMap(({ events }) => events.map(({ type, schema }) => `${type}@${schema}`)));
    const shapes = Object.entries(catalogue.facts).flatMap(([type, { v }]) =>
      Array.from({ length: v }, (_, index) => `${type}@${index + 1}`),
    );
    expect(shapes.filter((shape) => !kept.has(shape))).toEqual([]);
  });

  it('folds for ever, and into every read model', () => {
    for (const { file, stream, events: past, state } of frozen) {
      const ofAccess = past.every(({ type }) => catalogue.fact(type).business === false);
      if (!ofAccess) expect([file, fold(deciderOf(stream), lifted(past))]).toMatchObject([file, state ?? {}]);
      for (const projection of catalogue.projections) expect(() => rowsOf(projection, withIds(lifted(past)))).not.toThrow();
    }
  });
});
