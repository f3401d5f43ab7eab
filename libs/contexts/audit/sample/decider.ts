import type { Decider, Evolve } from '@gongyuan/kernel/decider';
import { of } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { SampleCommand } from './commands';
import type { sampleFacts } from './events';

/** How long the personal values of a drawn case stay open to the auditor. */
export const OPEN_RULE = 'AUDIT_SAMPLE_OPEN_30D';

export type Sample =
  | { readonly stage: 'none' }
  | {
      readonly stage: 'seeded' | 'drawn';
      readonly auditor: SubjectId;
      /** Position of the seed: the list is what the ledger held there. */
      readonly position: number;
      readonly seed: string;
      readonly unit: string;
      readonly appliedFrom?: LocalDate;
      readonly appliedTo?: LocalDate;
      readonly size: number;
      readonly cases: readonly string[];
      readonly openUntil?: LocalDate;
    };

const evolve: Evolve<Sample, typeof sampleFacts> = {
  SampleSeeded: (_, { actor, position, data: { seed, unit, appliedFrom, appliedTo, size } }) => ({
    stage: 'seeded',
    auditor: actor,
    position,
    seed,
    unit,
    appliedFrom,
    appliedTo,
    size,
    cases: [],
  }),
  SampleDrawn: (sample, { data: { cases, openUntil } }) =>
    sample.stage === 'none' ? sample : { ...sample, stage: 'drawn', cases, openUntil },
};

/** A sample of cases whose personal values the auditor may see: first the seed, then the draw, and only once. */
export const sampleDecider: Decider<Sample, SampleCommand> = {
  kind: 'sample',
  initial: { stage: 'none' },
  decide: {
    SeedSample: (c, sample, env) => {
      if (sample.stage !== 'none') refuse('sample.already-seeded');
      if (c.appliedFrom && c.appliedTo && c.appliedFrom > c.appliedTo) invalid('sample.range-backwards');
      const { sampleId, unit, appliedFrom, appliedTo, size, seed } = c;
      if (!seed) return refuse('sample.no-seed');
      return [
        {
          type: 'SampleSeeded',
          on: c.occurredOn,
          data: { sampleId, unit, appliedFrom, appliedTo, size, seed, reason: of(env.actor.id, c.reason) },
        },
      ];
    },
    DrawSample: (c, sample, env) => {
      if (sample.stage === 'none') return missing('sample.none');
      if (sample.stage === 'drawn') refuse('sample.already-drawn');
      if (!c.drawn) return refuse('sample.nothing-looked-at');
      if (c.drawn.cases.length === 0) refuse('sample.nothing-to-draw');
      const due = env.clocks.due(OPEN_RULE, env.today);
      return [
        {
          type: 'SampleDrawn',
          on: c.occurredOn,
          data: { ...c.drawn, openUntil: due.nominalOn, rule: due.rule, ruleVersion: due.ruleVersion, basis: due.basis },
        },
      ];
    },
  },
  evolve,
};
