import type { Slice } from '@gongyuan/kernel/decider';
import { type Env, holds } from '@gongyuan/kernel/env';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { firstOf, notBefore, open, separate, separateDecider, was, withPerson } from '../guards';
import { coversUnit, deputising, staffMember, unitsHolding } from '../staff';
import type { Case, OpenCase, UnderWay } from '../state';
import type { ApprovalStep, Turn } from '../unit-rules/events';
import type { ApprovalCommand, SignedSheet } from './commands';
import type { approvalFacts } from './events';
import { lastOn, nextTurn, openStep, placeOf, type Round, roundOf, separateSigners } from './rounds';

type Out = NewEventOf<typeof approvalFacts>;
type Endorsed = Extract<Out, { type: 'DecisionEndorsed' }>;

/** Who signs a box has taken no other step of the case. */
function separateStep(by: SubjectId, found: OpenCase, round: Round): void {
  separateDecider(by, found);
  separateSigners(by, round);
}

const standingIn = (env: Env, by: SubjectId, { post, unit }: Pick<ApprovalStep, 'post' | 'unit'>, on: LocalDate) =>
  deputising(env, staffMember(env, by), post, unit, on);

/** The step was agreed to by somebody, on a day. */
function agreed(env: Env, round: Round, step: ApprovalStep, by: SubjectId, on: LocalDate): Endorsed['data'] {
  return {
    decision: round.decision,
    version: round.version,
    step: round.endorsed.length + 1,
    of: round.steps.length,
    endorsedBy: by,
    deputyFor: standingIn(env, by, step, on),
    turn: nextTurn(round, on),
  };
}

/**
 * The steps that were signed on the sheet on which a decision was signed, in their order, and the round as they leave it.
 * Refuses `endorsement.none-left` for more signatures than boxes, `endorsement.signer-not-in-post`, `separation.signer-records`.
 */
export function endorsedOnPaper(
  env: Env,
  found: OpenCase,
  c: Pick<SignedSheet, 'occurredOn' | 'formNumber' | 'scan' | 'endorsements'>,
): { readonly facts: readonly Endorsed[]; readonly round?: Round } {
  const { endorsements = [] } = c;
  const facts: Endorsed[] = [];
  let round = roundOf(found);
  for (const { signedBy, signedOn } of endorsements) {
    const step = round && openStep(round);
    if (!round || !step) return invalid('endorsement.none-left');
    separate(env.actor.id, [signedBy], 'separation.signer-records', 'approve');
    const held = unitsHolding(staffMember(env, signedBy), step.post, signedOn);
    if (!coversUnit(env, held, step.unit))
      invalid('endorsement.signer-not-in-post', { ...placeOf(round, step), signer: signedBy, on: signedOn });
    notBefore(signedOn, lastOn(round), 'date.before-endorsement');
    notBefore(c.occurredOn, signedOn, 'date.before-endorsement');
    separateStep(signedBy, found, round);
    const paper = { formNumber: c.formNumber, signedOn, scan: of(firstOf(found), c.scan) };
    // each box has the day on which it was signed; the sheet as a whole that of the decision
    facts.push({ type: 'DecisionEndorsed', on: signedOn, data: { ...agreed(env, round, step, signedBy, signedOn), paper } });
    round = { ...round, endorsed: [...round.endorsed, { by: signedBy, on: signedOn }] };
  }
  return { facts, round };
}

/** What was proposed, after a change of how far it has come; undefined when it is gone. */
function inRound(found: OpenCase, changed: (so: UnderWay) => Pick<UnderWay, 'endorsed' | 'turn'>): Partial<OpenCase> {
  const { opinion, terminationProposed: proposed } = found;
  if (found.stage === 'reviewed') return { opinion: opinion && { ...opinion, ...changed(opinion) } };
  return { terminationProposed: proposed && { ...proposed, ...changed(proposed) } };
}

export const approval: Slice<Case, ApprovalCommand, typeof approvalFacts, Out> = {
  decide: {
    EndorseDecision(c, state, env) {
      const found = open(state);
      const round = roundOf(found) ?? refuse('endorsement.nothing-proposed');
      notBefore(c.occurredOn, lastOn(round), 'date.before-endorsement');
      const step = openStep(round);
      const place = step ?? { post: 'approver' as const, unit: found.unit };
      if (!holds(env.actor, [place.post], place.unit)) refuse('endorsement.not-your-step', placeOf(round, place));
      separateStep(env.actor.id, found, round);
      const first = firstOf(found);
      if (c.result === 'send-back') {
        const reason = c.opinion ?? invalid('endorsement.reason-needed');
        const { decision, version } = round;
        const data = {
          ...{ decision, version, step: step && round.endorsed.length + 1 },
          ...{ deputyFor: standingIn(env, env.actor.id, place, c.occurredOn), reason: of(first, reason) },
        };
        return [{ type: 'DecisionSentBack', on: c.occurredOn, data }];
      }
      if (!step) return refuse('endorsement.none-left');
      const data = { ...agreed(env, round, step, env.actor.id, c.occurredOn), opinion: of(first, c.opinion) };
      return [{ type: 'DecisionEndorsed', on: c.occurredOn, data }];
    },
  },
  evolve: {
    DecisionEndorsed: (state, { data, on }) => {
      const found = was(state);
      const turn: Turn | undefined = data.turn;
      const step = { by: data.endorsedBy, on };
      return {
        ...found,
        ...inRound(found, ({ endorsed }) => ({ endorsed: [...endorsed, step], turn })),
        endorsers: withPerson(found.endorsers, data.endorsedBy),
      };
    },
    DecisionSentBack: (state, { data, actor }) => {
      const found = was(state);
      // the approver who sends back still has to decide on what is proposed then
      const endorsers = data.step === undefined ? found.endorsers : withPerson(found.endorsers, actor);
      if (data.decision === 'terminate') return { ...found, endorsers, terminationProposed: undefined };
      return { ...found, endorsers, stage: 'applied', opinion: undefined };
    },
  },
};
