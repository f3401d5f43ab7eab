import type { Env } from '@gongyuan/kernel/env';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { SteppedDecision } from './codes';
import type { ApprovalStep, ApprovalSteps } from './events';
import { inForce, rulesOfUnit, type UnitRules } from './state';

/** 审批流程 where a unit laid down none: the reviewer's opinion, and the approver decides. */
export const DEFAULT_STEPS = {
  version: 0,
  steps: [] as readonly ApprovalStep[],
  basis: '内部规定：审核员出具意见，审批人决定；《中华人民共和国法律援助法》第四十三条只规定期限，没有规定审批环节',
  certainty: 'setting',
} as const;

/** What a unit had laid down for one kind of decision, for opinions of a day. */
export function stepsLaidDown({ proposals }: UnitRules, decision: SteppedDecision, on: LocalDate): ApprovalSteps {
  const found = inForce(
    proposals.filter((one) => one.about === 'steps').filter((one) => one.decision === decision),
    on,
  );
  return { decision, version: found?.version ?? DEFAULT_STEPS.version, steps: found?.steps ?? DEFAULT_STEPS.steps };
}

/** The steps of the kinds of decision that have any, for an opinion of a unit that is given on a day. */
export function stepsToTake(env: Env, unit: Uuid, decisions: readonly SteppedDecision[], on: LocalDate): readonly ApprovalSteps[] {
  const rules = env.fold<UnitRules>(rulesOfUnit, streamOf('rules', unit));
  return decisions.map((decision) => stepsLaidDown(rules, decision, on)).filter(({ steps }) => steps.length > 0);
}

/** True when two flows ask the same posts in the same order, under the same names and within the same days. */
export const sameSteps = (a: readonly ApprovalStep[], b: readonly ApprovalStep[]): boolean =>
  a.length === b.length &&
  a.every((step, index) => {
    const other = b[index];
    return other?.name === step.name && other.post === step.post && other.unit === step.unit && other.days === step.days;
  });
