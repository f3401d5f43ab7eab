import type { caseFacts } from '@gongyuan/contexts/cases/events';
import type { activityFacts } from '@gongyuan/contexts/outreach/events';
import type { kitFacts, sheetFacts } from '@gongyuan/contexts/packs/events';
import type { AnyEvent } from '@gongyuan/kernel/facts';
import { evolveOne } from '@gongyuan/kernel/foldable';
import { idOf } from '@gongyuan/kernel/ids';
import { type Change, projection, type Row } from '@gongyuan/platform/projections/define';
import { caseEntries } from './counting/cases';
import { deliveryEntries } from './counting/deliveries';
import { activityEntries } from './counting/outreach';
import { packEntries } from './counting/packs';
import { measureFacts, type programmeFacts } from './events';
import type { MeasureState } from './state';
import { measureDecider } from './targets/decider';

type Counted = typeof programmeFacts & typeof caseFacts & typeof activityFacts & typeof kitFacts & typeof sheetFacts;

/** The state of a measure as its stream folds to it: the read model keeps it whole, so that a board is one statement. */
const settled = (event: AnyEvent): readonly Change[] => {
  const key = { measure_id: idOf(event.stream) };
  const next = (row: Row | undefined): Row => ({
    ...key,
    state: evolveOne(measureDecider, (row?.['state'] as MeasureState | undefined) ?? measureDecider.initial, event),
    version: event.version,
  });
  return [{ table: 'programme_measure', key, next }];
};

const onMeasures = Object.fromEntries(Object.keys(measureFacts).map((type) => [type, settled])) as Record<
  keyof typeof measureFacts,
  typeof settled
>;

/**
 * `read.programme_measure`: what was settled about each measure; `read.programme_entry`: everything that counts towards one, or
 * waits to; `read.programme_kit`: what a kit programme counts towards. One read model, so that a board has one position.
 */
export const programmeProjection = projection<Counted>()({
  name: 'programme',
  tables: {
    programme_measure: {
      columns: { measure_id: 'uuid not null', state: 'jsonb not null', version: 'int not null' },
      key: ['measure_id'],
    },
    programme_entry: {
      columns: {
        entry: 'text not null',
        measure: 'text not null',
        kit: 'uuid',
        category: 'text',
        year: 'int not null',
        unit: 'uuid not null',
        day: 'date not null',
        amount: 'bigint not null',
        state: 'text not null',
        source: 'text not null',
        source_id: 'text not null',
        label: 'text',
        title: 'jsonb',
        evidence: 'jsonb',
        heads: 'int',
        unverified: 'int not null',
        persons: 'int',
        campaigns: 'text[] not null',
        subjects: 'uuid[] not null',
        closed_on: 'date',
        cash: 'bigint',
        in_kind: 'bigint',
        reached: 'int',
        met: 'boolean',
        reported_by: 'text',
        verified_by: 'text',
        first_position: 'bigint not null',
        position: 'bigint not null',
      },
      key: ['entry'],
      indexes: ['measure, day, entry', 'source, state, position', 'year'],
    },
    programme_kit: {
      columns: { kit: 'uuid not null', measure: 'text not null', only_category: 'text' },
      key: ['kit'],
    },
  },
  on: {
    ...onMeasures,
    ...deliveryEntries,
    ...caseEntries,
    ...activityEntries,
    ...packEntries,
  },
});

/** Every read model of the programme. */
export const programmeProjections = [programmeProjection];
