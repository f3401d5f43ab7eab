import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { ObjectionRule } from './codes';

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

/** Facts of the stream `rules-<unit>`. These names and shapes are the storage format: add, never rename, never reuse. */
export const unitRuleFacts = {
  ObjectionRouteProposed: fact<LaidDownRoute & { unit: Uuid }>({
    v: 1,
    means: 'It was drawn up to whom objections against the decisions of a unit go; it holds once somebody else has approved it',
    meansZh: '拟定本单位的异议受理规则，待核准',
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
