import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { ObjectionRule, StepPost, SteppedDecision } from './codes';

/** To whom an objection against the decisions of a unit goes, as the unit itself laid it down. */
export interface LaidDownRoute {
  readonly proposalId: Uuid;
  /** The next one of the unit. */
  readonly version: number;
  /** The unit that decides on objections. */
  readonly to: Uuid;
  /** What the written decision calls it. */
  readonly body: string;
  /** The rule by which the days are counted. */
  readonly rule: ObjectionRule;
  /** Document that lays it down. */
  readonly basis: string;
  /** Holds for decisions taken on this day or later. */
  readonly from: LocalDate;
}

/** Where a decision told the worker to object: it stands whatever the unit lays down later. */
export interface ToldRoute {
  readonly unit: Uuid;
  readonly rule: ObjectionRule;
  /** Version of the unit's rule; 0 where it had laid down none. */
  readonly version: number;
}

/** One step of an approval, before the approver decides. */
export interface ApprovalStep {
  /** What the sheet calls its box. */
  readonly name: string;
  readonly post: StepPost;
  /** Where the post is held: the unit itself, or one above it. */
  readonly unit: Uuid;
  /** Days it has from the day its turn came, that day not counted. */
  readonly days: number;
}

/** What a decision goes through before it is taken: none, and the approver decides on the opinion alone. */
export interface ApprovalSteps {
  readonly decision: SteppedDecision;
  /** The unit's rule that laid them down; 0 where it had laid down none. */
  readonly version: number;
  /** In the order in which they are taken. */
  readonly steps: readonly ApprovalStep[];
}

/** 审批流程 for one kind of decision, as the unit itself laid it down. */
export interface LaidDownSteps extends ApprovalSteps {
  readonly proposalId: Uuid;
  /** Document that lays it down. */
  readonly basis: string;
  /** Holds for opinions given on this day or later. */
  readonly from: LocalDate;
}

/** Whose turn it is: a post at a unit, and the day by which the unit wants the step to be taken. */
export interface Turn {
  readonly post: StepPost;
  readonly unit: Uuid;
  readonly by: LocalDate;
}

/** What a fact says that begins an approval: its steps as they were laid down that day, and whose turn it is. */
export interface Begun {
  /** Kinds of decision that have steps; absent where the approver decides on the opinion alone. */
  readonly approval?: readonly ApprovalSteps[];
  /** Who takes the first step; absent where there is none. */
  readonly turn?: Turn;
}

/** Facts of the stream `rules-<unit>`. These names and shapes are the storage format: add, never rename, never reuse. */
export const unitRuleFacts = {
  ObjectionRouteProposed: fact<LaidDownRoute & { unit: Uuid }>({
    v: 1,
    means: 'It was drawn up to whom objections against the decisions of a unit go; it holds once somebody else has approved it',
    meansZh: '拟定本单位的异议受理规则，待核准',
  }),
  ApprovalStepsProposed: fact<LaidDownSteps & { unit: Uuid }>({
    v: 1,
    means:
      'It was drawn up which steps a kind of decision goes through before the approver takes it; it holds once somebody else has approved it',
    meansZh: '拟定本单位的审批流程，待核准',
  }),
  UnitRuleApproved: fact<{ proposalId: Uuid; version: number }>({
    v: 1,
    means: 'A rule of a unit was approved: decisions from its day on follow it',
    meansZh: '核准单位规程',
  }),
  UnitRuleRejected: fact<{ proposalId: Uuid; reason: Personal<string> }>({
    v: 1,
    means: 'A rule of a unit that was drawn up was turned down, with the reason',
    meansZh: '退回单位规程（说明理由）',
    personal: { reason: 'text' },
  }),
};
