import type { EventOf } from '@gongyuan/kernel/facts';
import type { Foldable } from '@gongyuan/kernel/foldable';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { LaidDownRoute, unitRuleFacts } from './events';

/** A rule that was drawn up, and what became of it. */
export interface Proposal extends LaidDownRoute {
  readonly by: SubjectId;
  readonly on: LocalDate;
  readonly state: 'open' | 'approved' | 'rejected';
  readonly settledBy?: SubjectId;
  readonly settledOn?: LocalDate;
}

/** 单位规程: what a unit laid down, in the order it was drawn up. */
export interface UnitRules {
  readonly proposals: readonly Proposal[];
}

type Of<T> = Extract<EventOf<typeof unitRuleFacts>, { type: T }>;

const settle = (state: UnitRules, id: Uuid, settled: Pick<Proposal, 'state' | 'settledBy' | 'settledOn'>): UnitRules => ({
  proposals: state.proposals.map((one) => (one.proposalId === id ? { ...one, ...settled } : one)),
});

/** Folds the stream `rules-<unit>`. */
export const rulesOfUnit = {
  initial: { proposals: [] } as UnitRules,
  evolve: {
    ObjectionRouteProposed: (state: UnitRules, { data, actor, on }: Of<'ObjectionRouteProposed'>): UnitRules => {
      const { unit: _, ...route } = data;
      return { proposals: [...state.proposals, { ...route, by: actor, on, state: 'open' }] };
    },
    UnitRuleApproved: (state: UnitRules, { data, actor, on }: Of<'UnitRuleApproved'>): UnitRules =>
      settle(state, data.proposalId, { state: 'approved', settledBy: actor, settledOn: on }),
    UnitRuleRejected: (state: UnitRules, { data, actor, on }: Of<'UnitRuleRejected'>): UnitRules =>
      settle(state, data.proposalId, { state: 'rejected', settledBy: actor, settledOn: on }),
  },
} satisfies Foldable<UnitRules>;
