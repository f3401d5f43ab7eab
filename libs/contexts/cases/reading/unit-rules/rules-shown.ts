import { may } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { caseAccess } from '../../access';
import { DEFAULT_STEPS, stepsLaidDown } from '../../unit-rules/approval-steps';
import { objectionRules, steppedDecisions } from '../../unit-rules/codes';
import { DEFAULT_ROUTE, routeLaidDown } from '../../unit-rules/objection-routes';
import type { Proposal, UnitRules } from '../../unit-rules/state';
import type { NameBook } from '../names';
import type { ApprovalFlowShown, ObjectionRouteShown, UnitRuleShown, UnitRulesShown } from '../shown/unit-rules';
import { countingShown } from './counting';

/** Whose rules are shown, to whom, on which day. */
export interface RulesOf {
  readonly unit: Uuid;
  /** The units above, nearest first; none for the one above all others. */
  readonly above: readonly Uuid[];
  readonly actor: Actor;
  readonly today: LocalDate;
}

/** Everybody and every unit that the rules of a unit name. */
export const namedIn = ({
  proposals,
}: UnitRules): { readonly people: readonly (string | undefined)[]; readonly units: readonly Uuid[] } => ({
  people: proposals.flatMap(({ by, settledBy }) => [by, settledBy]),
  units: proposals.flatMap((one) => (one.about === 'objections' ? [one.to] : one.steps.map(({ unit }) => unit))),
});

/** What a unit laid down, and what of it this reader may change or settle: the commands themselves ask again. */
export function rulesShown(state: UnitRules, names: NameBook, of: RulesOf): UnitRulesShown {
  const { unit, above, actor, today } = of;
  return {
    unit: names.unit(unit),
    above: (above.length === 0 ? [unit] : above).map((one) => names.unit(one)),
    holders: [unit, ...above].map((one) => names.unit(one)),
    countings: objectionRules.map((rule) => countingShown(rule, today)),
    routes: routesShown(state, names, of),
    flows: flowsShown(state, names, of),
    mayPropose: may(caseAccess, 'cases.rules', actor, { unit }),
  };
}

const shipped = { version: 0, state: 'shipped', mayApprove: false, mayReject: false } as const;

/** What every rule that was drawn up says of itself. */
function rule(one: Proposal, names: NameBook, { unit, actor }: RulesOf, holds: Uuid | undefined): UnitRuleShown {
  const { proposalId, version, state, basis, from, by, on, settledBy, settledOn } = one;
  const maySettle = state === 'open' && may(caseAccess, 'cases.rules-approve', actor, { unit });
  return {
    ...{ proposalId, version, state, inForce: proposalId === holds, basis, from, by: names.staff(by), on },
    ...{ settledBy: settledBy ? names.staff(settledBy) : undefined, settledOn },
    // a second person approves; who drew it up may take it back
    ...{ mayApprove: maySettle && by !== actor.id, mayReject: maySettle },
  };
}

/** Every 异议受理规则 of the unit, newest first, and last the one that holds where it laid down none. */
function routesShown(state: UnitRules, names: NameBook, of: RulesOf): ObjectionRouteShown[] {
  const { above, unit, today } = of;
  const holds = routeLaidDown(state, today)?.proposalId;
  const laidDown = state.proposals.flatMap((one) =>
    one.about === 'objections'
      ? [{ ...rule(one, names, of, holds), to: names.unit(one.to), body: one.body, counted: countingShown(one.rule, today) }]
      : [],
  );
  const to = names.unit(above[0] ?? unit);
  const counted = countingShown(DEFAULT_ROUTE.rule, today);
  return [...laidDown.toReversed(), { ...shipped, inForce: holds === undefined, to, body: to.name, counted, basis: DEFAULT_ROUTE.basis }];
}

/** Every 审批流程 of the unit by kind of decision, newest first, and last the one that holds where it laid down none. */
const flowsShown = (state: UnitRules, names: NameBook, of: RulesOf): ApprovalFlowShown[] =>
  steppedDecisions.flatMap((decision) => {
    const { version } = stepsLaidDown(state, decision, of.today);
    const own = state.proposals.flatMap((one) => (one.about === 'steps' && one.decision === decision ? [one] : []));
    const holds = own.find((one) => one.version === version)?.proposalId;
    const laidDown = own.map((one) => ({
      ...rule(one, names, of, holds),
      decision,
      steps: one.steps.map((step) => ({ ...step, unit: names.unit(step.unit) })),
    }));
    return [...laidDown.toReversed(), { ...shipped, inForce: holds === undefined, decision, steps: [], basis: DEFAULT_STEPS.basis }];
  });
