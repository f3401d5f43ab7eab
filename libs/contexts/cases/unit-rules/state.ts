import type { EventOf } from '@gongyuan/kernel/facts';
import type { Foldable } from '@gongyuan/kernel/foldable';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { LaidDownRoute, LaidDownSteps, unitRuleFacts } from './events';

/** What became of a rule that was drawn up. */
interface Standing {
  readonly by: SubjectId;
  readonly on: LocalDate;
  readonly state: 'open' | 'approved' | 'rejected';
  readonly settledBy?: SubjectId;
  readonly settledOn?: LocalDate;
}

export interface RouteProposal extends LaidDownRoute, Standing {
  readonly about: 'objections';
}

export interface StepsProposal extends LaidDownSteps, Standing {
  readonly about: 'steps';
}

/** A rule that was drawn up. Rules of a unit are numbered together, whatever they are about. */
export type Proposal = RouteProposal | StepsProposal;

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
      return { proposals: [...state.proposals, { ...route, about: 'objections', by: actor, on, state: 'open' }] };
    },
    ApprovalStepsProposed: (state: UnitRules, { data, actor, on }: Of<'ApprovalStepsProposed'>): UnitRules => {
      const { unit: _, ...steps } = data;
      return { proposals: [...state.proposals, { ...steps, about: 'steps', by: actor, on, state: 'open' }] };
    },
    UnitRuleApproved: (state: UnitRules, { data, actor, on }: Of<'UnitRuleApproved'>): UnitRules =>
      settle(state, data.proposalId, { state: 'approved', settledBy: actor, settledOn: on }),
    UnitRuleRejected: (state: UnitRules, { data, actor, on }: Of<'UnitRuleRejected'>): UnitRules =>
      settle(state, data.proposalId, { state: 'rejected', settledBy: actor, settledOn: on }),
  },
} satisfies Foldable<UnitRules>;

/** Of the rules that had begun by a day, the one that begins last; of two that begin on one day, the newer one. */
export const inForce = <P extends Proposal>(proposals: readonly P[], on: LocalDate): P | undefined =>
  proposals
    .filter(({ state, from }) => state === 'approved' && from <= on)
    .toSorted((a, b) => (a.from === b.from ? a.version - b.version : a.from < b.from ? -1 : 1))
    .at(-1);
