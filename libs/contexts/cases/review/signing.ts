import type { Env } from '@gongyuan/kernel/env';
import { of } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { invalid } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { firstOf, separate } from '../guards';
import { coversUnit, deputising, staffMember, unitsHolding } from '../staff';
import type { OpenCase } from '../state';

/** Who took a decision, for whom, and on which paper: what the fact of every decision says first. */
interface Taken {
  readonly decidedBy: SubjectId;
  /** 代理审批: the approver who was stood in for. */
  readonly deputyFor?: SubjectId;
}

/** A decision that was signed on paper, as it is recorded by somebody else (offices.md §2). */
interface PaperSigned {
  readonly occurredOn: LocalDate;
  readonly decidedBy: SubjectId;
  readonly formNumber: string;
  readonly scan: string;
}

/** Whom the decider stands in for. */
const standingIn = (env: Env, by: SubjectId, found: OpenCase, on: LocalDate): SubjectId | undefined =>
  deputising(env, staffMember(env, by), 'approver', found.unit, on);

/** A decision that its maker takes here and now. */
export const takenNow = (env: Env, found: OpenCase, on: LocalDate): Taken => ({
  decidedBy: env.actor.id,
  deputyFor: standingIn(env, env.actor.id, found, on),
});

/**
 * A decision signed on paper by an approver of the unit, on the day the command happened on. Refuses `separation.signer-records`,
 * `decision.signer-not-approver`.
 */
export function takenOnPaper(env: Env, found: OpenCase, c: PaperSigned) {
  separate(env.actor.id, [c.decidedBy], 'separation.signer-records', 'approve');
  const approves = unitsHolding(staffMember(env, c.decidedBy), 'approver', c.occurredOn);
  if (!coversUnit(env, approves, found.unit)) invalid('decision.signer-not-approver', { signer: c.decidedBy, on: c.occurredOn });
  const taken: Taken = { decidedBy: c.decidedBy, deputyFor: standingIn(env, c.decidedBy, found, c.occurredOn) };
  return {
    ...taken,
    paper: { formNumber: c.formNumber, signedOn: c.occurredOn, scan: of(firstOf(found), c.scan) },
  };
}
