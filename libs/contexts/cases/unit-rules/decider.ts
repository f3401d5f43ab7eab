import type { Decider } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { daysBetween } from '@gongyuan/kernel/time';
import { clock, notBefore, separate } from '../guards';
import { assertOpenUnit, coversUnit, unitAbove, unitName } from '../staff';
import { sameSteps, stepsLaidDown } from './approval-steps';
import type { ProposeApprovalSteps, ProposeObjectionRoute, UnitRulesCommand } from './commands';
import type { unitRuleFacts } from './events';
import { objectionRoute } from './objection-routes';
import { type Proposal, rulesOfUnit, type UnitRules } from './state';

type Out = NewEventOf<typeof unitRuleFacts>;

/** A rule that nobody has settled yet. Refuses `rules.no-proposal`, `rules.already-settled`. */
function open(state: UnitRules, id: Uuid): Proposal {
  const found = state.proposals.find(({ proposalId }) => proposalId === id) ?? invalid('rules.no-proposal', { proposalId: id });
  return found.state === 'open' ? found : refuse('rules.already-settled', { by: found.settledBy, on: found.settledOn });
}

/**
 * Who decides on objections stands above the unit, so that nobody judges the own decision; at the top there is nobody above.
 * Refuses `rules.not-above`.
 */
function assertAbove(env: Env, { unit, to }: ProposeObjectionRoute): void {
  const alone = unitAbove(env, unit) === unit;
  if (to === unit ? !alone : !coversUnit(env, [to], unit)) invalid('rules.not-above', { unit, to });
}

/** One rule of a kind waits at a time. Refuses `rules.already-proposed`. */
function assertNoneWaits({ proposals }: UnitRules, alike: (one: Proposal) => boolean): void {
  const waiting = proposals.find((one) => one.state === 'open' && alike(one));
  if (waiting) refuse('rules.already-proposed', { by: waiting.by, on: waiting.on });
}

/**
 * Who takes a step holds a post at the unit or above it: others know nothing of its cases. Refuses `rules.step-elsewhere`.
 */
function assertHolders(env: Env, { unit, steps }: ProposeApprovalSteps): void {
  for (const step of steps) {
    assertOpenUnit(env, step.unit);
    if (!coversUnit(env, [step.unit], unit)) invalid('rules.step-elsewhere', { unit: step.unit });
  }
}

/**
 * The steps leave the approver a day of those that the law gives for the decision on an application (法律援助法 art. 43).
 * Refuses `rules.steps-too-long`.
 */
function assertInTime(env: Env, { decision, steps, from }: ProposeApprovalSteps): void {
  if (decision === 'terminate') return;
  const days = steps.reduce((sum, step) => sum + step.days, 0);
  const most = daysBetween(from, clock(env, 'LA_REVIEW_7D', from).nominalOn) - 1;
  if (days > most) invalid('rules.steps-too-long', { days, most });
}

/** Rules of a unit, drawn up by one and approved by another: they decide to whom a worker may turn, and for how long. */
export const unitRulesDecider: Decider<UnitRules, UnitRulesCommand> = {
  kind: 'rules',
  initial: rulesOfUnit.initial,
  evolve: rulesOfUnit.evolve,
  decide: {
    ProposeObjectionRoute(c: ProposeObjectionRoute, state: UnitRules, env: Env): readonly Out[] {
      assertOpenUnit(env, c.unit);
      assertAbove(env, c);
      assertNoneWaits(state, ({ about }) => about === 'objections');
      // what has been told to a worker stands: a rule speaks of decisions that are still to be taken
      notBefore(c.from, c.occurredOn, 'date.rule-in-the-past');
      const body = c.body ?? unitName(env, c.to);
      const now = objectionRoute(env, c.unit, state, c.from);
      if (now.told.unit === c.to && now.body === body && now.told.rule === c.rule) invalid('rules.same', { version: now.told.version });
      const { unit, to, rule, basis, from } = c;
      const data = { proposalId: env.id(), unit, version: state.proposals.length + 1, to, body, rule, basis, from };
      return [{ type: 'ObjectionRouteProposed', on: c.occurredOn, data }];
    },
    ProposeApprovalSteps(c: ProposeApprovalSteps, state: UnitRules, env: Env): readonly Out[] {
      assertOpenUnit(env, c.unit);
      assertHolders(env, c);
      assertNoneWaits(state, (one) => one.about === 'steps' && one.decision === c.decision);
      // what somebody has been asked to sign stands: a rule speaks of opinions that are still to be given
      notBefore(c.from, c.occurredOn, 'date.rule-in-the-past');
      assertInTime(env, c);
      const steps = c.steps.map(({ name, post, unit, days }) => ({ name, post, unit, days }));
      const now = stepsLaidDown(state, c.decision, c.from);
      if (sameSteps(now.steps, steps)) invalid('rules.same', { version: now.version });
      const { unit, decision, basis, from } = c;
      const data = { proposalId: env.id(), unit, version: state.proposals.length + 1, decision, steps, basis, from };
      return [{ type: 'ApprovalStepsProposed', on: c.occurredOn, data }];
    },
    ApproveUnitRule(c, state: UnitRules, env: Env): readonly Out[] {
      const found = open(state, c.proposalId);
      separate(env.actor.id, [found.by], 'separation.proposer-approves-rule', 'propose');
      notBefore(c.occurredOn, found.on, 'date.before-proposal');
      return [{ type: 'UnitRuleApproved', on: c.occurredOn, data: { proposalId: found.proposalId, version: found.version } }];
    },
    RejectUnitRule(c, state: UnitRules, env: Env): readonly Out[] {
      const found = open(state, c.proposalId);
      notBefore(c.occurredOn, found.on, 'date.before-proposal');
      return [{ type: 'UnitRuleRejected', on: c.occurredOn, data: { proposalId: found.proposalId, reason: of(env.actor.id, c.reason) } }];
    },
  },
};
