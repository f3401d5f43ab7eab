import { idOf } from '@gongyuan/kernel/ids';
import { patch, projection, put } from '@gongyuan/platform/projections/define';
import type { sampleFacts } from './events';

/** `read.sample`, `read.sample_case`: the samples, and which cases are open to which auditor until when. */
export const sampleList = projection<typeof sampleFacts>()({
  name: 'sample_list',
  tables: {
    sample: {
      columns: {
        sample: 'uuid not null',
        auditor: 'uuid not null',
        unit: 'uuid not null',
        applied_from: 'date',
        applied_to: 'date',
        size: 'int not null',
        seed: 'text not null',
        reason: 'jsonb not null',
        seeded_at: 'timestamptz not null',
        seed_position: 'bigint not null',
        population: 'int',
        list_hash: 'text',
        drawn: 'uuid[]',
        drawn_at: 'timestamptz',
        draw_position: 'bigint',
        open_until: 'date',
        basis: 'text',
      },
      key: ['sample'],
      indexes: ['seed_position'],
    },
    sample_case: {
      columns: { sample: 'uuid not null', case_id: 'uuid not null', auditor: 'uuid not null', open_until: 'date not null' },
      key: ['case_id', 'sample'],
    },
  },
  on: {
    SampleSeeded: ({ stream, actor, at, position, data }) => [
      put(
        'sample',
        { sample: idOf(stream) },
        {
          auditor: actor,
          unit: data.unit,
          applied_from: data.appliedFrom,
          applied_to: data.appliedTo,
          size: data.size,
          seed: data.seed,
          reason: data.reason,
          seeded_at: at,
          seed_position: position,
        },
      ),
    ],
    SampleDrawn: ({ stream, actor, at, position, data }) => [
      patch(
        'sample',
        { sample: idOf(stream) },
        {
          population: data.population,
          list_hash: data.listHash,
          drawn: data.cases,
          drawn_at: at,
          draw_position: position,
          open_until: data.openUntil,
          basis: data.basis,
        },
      ),
      ...data.cases.map((case_id) => put('sample_case', { sample: idOf(stream), case_id }, { auditor: actor, open_until: data.openUntil })),
    ],
  },
});
