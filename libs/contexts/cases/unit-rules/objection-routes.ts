import type { Env } from '@gongyuan/kernel/env';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { unitAbove, unitName } from '../staff';
import type { ObjectionRule } from './codes';
import type { ToldRoute } from './events';
import { inForce, type RouteProposal, rulesOfUnit, type UnitRules } from './state';

/**
 * 异议受理规则 where a unit laid down none. Art. 49 sends objections to the justice department that set up the aid body; a
 * union's aid body was set up by none, so that the law is followed by analogy, one level up in the union.
 */
export const DEFAULT_ROUTE = {
  version: 0,
  rule: 'LA_OBJECTION_REVIEW_5D',
  basis: '参照《中华人民共和国法律援助法》第四十九条，由上一级工会审查；工会没有上级工会登记在册的，由本单位其他审批人审查',
  certainty: 'setting',
} as const satisfies { rule: ObjectionRule } & Record<string, unknown>;

/** Where an objection against a decision goes, and what the written decision calls that. */
export interface ObjectionRoute {
  readonly told: ToldRoute;
  readonly body: string;
}

/** Where a unit had laid down that objections against decisions of a day go. */
export const routeLaidDown = ({ proposals }: UnitRules, on: LocalDate): RouteProposal | undefined =>
  inForce(
    proposals.filter((one) => one.about === 'objections'),
    on,
  );

/** Where an objection goes that no rule of the unit speaks of: the unit above, by the law's own days. */
export const toldByLaw = (env: Env, unit: Uuid): ToldRoute => ({
  unit: unitAbove(env, unit),
  rule: DEFAULT_ROUTE.rule,
  version: DEFAULT_ROUTE.version,
});

/** Where an objection against a decision goes that a unit takes on a day, as its rules have it. */
export function objectionRoute(env: Env, unit: Uuid, rules: UnitRules, on: LocalDate): ObjectionRoute {
  const laidDown = routeLaidDown(rules, on);
  if (laidDown) return { told: { unit: laidDown.to, rule: laidDown.rule, version: laidDown.version }, body: laidDown.body };
  const told = toldByLaw(env, unit);
  return { told, body: unitName(env, told.unit) };
}

/** What a written decision says of objections: the body that it names, or else the one that was laid down for its unit. */
export function toldOf(env: Env, unit: Uuid, on: LocalDate, named: string | undefined) {
  const { told, body } = objectionRoute(env, unit, env.fold<UnitRules>(rulesOfUnit, streamOf('rules', unit)), on);
  return { objectTo: named ?? body, objection: told };
}
