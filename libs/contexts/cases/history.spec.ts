import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@gongyuan/catalogue/catalogue';
import type { AnyEvent } from '@gongyuan/kernel/facts';
import { type Foldable, fold } from '@gongyuan/kernel/foldable';
import { loadDecider } from './assignment/load';
import { caseDecider } from './case';
import { contactDecider } from './contact/decider';
import { facts } from './events';
import { holidaysDecider } from './holidays/decider';
import { numberSeries } from './numbers/series';
import { remindersDecider } from './reminders/decider';
import { unitRulesDecider } from './unit-rules/decider';

/** A stream as an earlier version of the product stored it, and the state it stood for. Frozen: added to, never changed. */
interface Frozen {
  readonly stream: string;
  readonly events: readonly AnyEvent[];
  readonly state: object;
}

const folder = join(__dirname, '../../../test/fixtures/events/cases');
const frozen = readdirSync(folder).map((file): [string, Frozen] => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Frozen]);
const deciders: Readonly<Record<string, unknown>> = {
  case: caseDecider,
  contact: contactDecider,
  series: numberSeries,
  load: loadDecider,
  holidays: holidaysDecider,
  reminders: remindersDecider,
  rules: unitRulesDecider,
};

describe('what was stored once', () => {
  it.each(frozen)('still folds to what it stood for: %s', (_, { stream, events, state }) => {
    const lifted = events.map((event) => ({ ...event, data: catalogue.upcast(event.type, event.schema, event.data) as AnyEvent['data'] }));
    expect(fold(deciders[stream.split('-')[0] as string] as Foldable<object>, lifted)).toMatchObject(state);
  });

  it('is kept for every version of every fact', () => {
    const kept = new Set(frozen.flatMap(([, { events }]) => events.map(({ type, schema }) => `${type}@${schema}`)));
    for (const [type, { v }] of Object.entries(facts))
      for (let schema = 1; schema <= v; schema++) expect(kept).toContain(`${type}@${schema}`);
  });
});
