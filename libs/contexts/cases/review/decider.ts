import type { Slice } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import { type EventOf, type NewEventOf, of } from '@gongyuan/kernel/facts';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { endorsedOnPaper } from '../approval/decider';
import type { approvalFacts } from '../approval/events';
import { assertPassed, begun, underWay } from '../approval/rounds';
import {
  applied,
  approversOf,
  clock,
  firstOf,
  handlersOf,
  notBefore,
  open,
  separate,
  separateDecider,
  stageWith,
  undecided,
  was,
  withPerson,
} from '../guards';
import { fitsMigrantExemption } from '../intake/content';
import type { numberFacts } from '../numbers/events';
import { nextNumber } from '../numbers/series';
import type { Case, Decision, OpenCase } from '../state';
import { stepsToTake } from '../unit-rules/approval-steps';
import { toldOf } from '../unit-rules/objection-routes';
import type { AssessMeans, RecordPaperDecision, ReviewCommand } from './commands';
import type { MeansArticle, reviewFacts } from './events';
import { takenNow, takenOnPaper } from './signing';

type Out = NewEventOf<typeof reviewFacts> | NewEventOf<typeof approvalFacts> | NewEventOf<typeof numberFacts>;
type Event<T> = Extract<EventOf<typeof reviewFacts>, { type: T }>;
type Decided = Pick<
  Extract<NewEventOf<typeof reviewFacts>, { type: 'AidGranted' }>['data'],
  'decidedBy' | 'confirmed' | 'paper' | 'deputyFor' | 'stepsVersion'
>;

/** The article an assessment rests on. An exemption that was proposed needs no ground named again. */
function articleOf(c: AssessMeans, found: OpenCase): MeansArticle {
  if (c.way !== 'exempt') return c.ground === undefined ? '41' : invalid('means.ground-without-exemption');
  const ground = c.ground ?? (found.proposedExemption ? 3 : invalid('means.ground-needed'));
  if (ground === 3 && !fitsMigrantExemption(found)) invalid('means.ground-does-not-fit', { article: '42(3)' });
  return `42(${ground})`;
}

/** 咨询 and 值班律师帮助 ask nobody for means (法律援助法 arts. 22, 41). */
const needsMeans = ({ aidForm }: OpenCase): boolean => aidForm !== 'advice' && aidForm !== 'duty-lawyer';

/** Refuses `means.not-assessed`, `means.not-standing`: aid is given only to whom it is due. */
function assertMeans(found: OpenCase): void {
  if (!needsMeans(found)) return;
  if (!found.means) refuse('means.not-assessed', { proposed: found.proposedExemption });
  if (!found.means.standing) refuse('means.not-standing', { article: found.means.article });
}

/** The undecided case, when this person may take a reviewer's step: who handles already, because it was urgent, may not. */
function reviewing(state: Case, env: Env): OpenCase {
  const found = undecided(state);
  separate(env.actor.id, handlersOf(found), 'separation.handler-reviews', 'handle');
  separate(env.actor.id, approversOf(found), 'separation.approver-reviews', 'approve');
  return found;
}

/** The case with its opinion, ready for a decision. */
function reviewed(state: Case, on: LocalDate): OpenCase {
  const found = open(state);
  if (found.decision)
    refuse(found.decision.kind === 'grant' ? 'decision.already-granted' : 'decision.already-refused', { by: found.decision.by });
  if (found.stage === 'supplementing') refuse('decision.supplement-open', { supplyBy: found.supplement?.supplyBy });
  if (!found.opinion) return refuse('decision.no-opinion');
  notBefore(on, found.opinion.on, 'date.before-opinion');
  notBefore(on, found.means?.on, 'date.before-means');
  return found;
}

/** A decision that its maker takes here and now, with nothing in the way. */
function decidedNow(env: Env, found: OpenCase, on: LocalDate, kind: Decision['kind']): Decided {
  separateDecider(env.actor.id, found);
  return { ...takenNow(env, found, on), confirmed: true, stepsVersion: assertPassed(found, { decision: kind, by: env.actor.id, on }) };
}

/** An upheld objection leaves the unit nothing to decide but that aid is given: then no step comes before it. */
const laidDown = (env: Env, found: OpenCase, on: LocalDate) =>
  found.objection?.upheld ? [] : stepsToTake(env, found.unit, ['grant', 'refuse'], on);

function grant(found: OpenCase, on: LocalDate, decided: Decided, note: string | undefined, env: Env): readonly Out[] {
  assertMeans(found);
  const { number, issued } = nextNumber(env, found.unit, '援', on, found.caseId);
  const assignDue = clock(env, 'LA_ASSIGN_3D', on);
  return [{ type: 'AidGranted', on, data: { ...decided, number, note: of(firstOf(found), note), assignDue } }, issued];
}

type Refusal = Pick<RecordPaperDecision, 'reason' | 'explanation' | 'objectTo'>;

/** A refusal is in writing, with reasons, and says where to object (法律援助法 arts. 43, 49). */
function refusal(env: Env, found: OpenCase, on: LocalDate, decided: Decided, { reason, explanation, objectTo }: Refusal): readonly Out[] {
  if (found.objection?.upheld) refuse('decision.objection-upheld', { by: found.objection.by });
  if (!reason || !explanation) return invalid('decision.reason-needed');
  const told = toldOf(env, found.unit, on, objectTo);
  return [{ type: 'AidRefused', on, data: { ...decided, reason, explanation: of(firstOf(found), explanation), ...told } }];
}

function recordPaper(c: RecordPaperDecision, state: Case, env: Env): readonly Out[] {
  const found = reviewed(state, c.occurredOn);
  const taken = takenOnPaper(env, found, c);
  separateDecider(c.decidedBy, found);
  const { facts, round } = endorsedOnPaper(env, found, c);
  const deciding = { decision: c.decision, by: c.decidedBy, on: c.occurredOn };
  const decided: Decided = { ...taken, confirmed: false, stepsVersion: assertPassed(found, deciding, round) };
  if (c.decision === 'refuse') return [...facts, ...refusal(env, found, c.occurredOn, decided, c)];
  if (c.reason || c.explanation || c.objectTo) invalid('decision.reason-without-refusal');
  return [...facts, ...grant(found, c.occurredOn, decided, c.note, env)];
}

const decisionOf = (kind: Decision['kind'], { data, on, actor }: Event<'AidGranted'> | Event<'AidRefused'>): Decision => ({
  kind,
  by: data.decidedBy,
  recordedBy: actor,
  on,
  confirmed: data.confirmed,
  deputyFor: data.deputyFor,
  paper: data.paper,
  reason: 'reason' in data ? data.reason : undefined,
  told: 'objection' in data ? data.objection : undefined,
});

export const review: Slice<Case, ReviewCommand, typeof reviewFacts, Out> = {
  decide: {
    AssessMeans(c, state, env) {
      const found = reviewing(state, env);
      notBefore(c.occurredOn, found.appliedOn, 'date.before-application');
      const article = articleOf(c, found);
      const first = firstOf(found);
      const standing = c.way !== 'exempt' || c.proof !== undefined;
      return [
        {
          type: 'MeansAssessed',
          on: c.occurredOn,
          data: { way: c.way, article, standing, proof: of(first, c.proof), note: of(first, c.note) },
        },
      ];
    },
    ReviewOpinion(c, state, env) {
      const found = reviewing(state, env);
      if (found.stage === 'supplementing') refuse('review.supplement-open', { supplyBy: found.supplement?.supplyBy });
      if (found.opinion) refuse('review.already-given', { by: found.opinion.by });
      notBefore(c.occurredOn, found.appliedOn, 'date.before-application');
      notBefore(c.occurredOn, found.since, 'date.before-transfer');
      notBefore(c.occurredOn, found.supplement?.suppliedOn, 'date.before-supply');
      notBefore(c.occurredOn, found.means?.on, 'date.before-means');
      if (c.recommends === 'grant') assertMeans(found);
      const way = begun(laidDown(env, found, c.occurredOn), c.recommends, c.occurredOn);
      const data = { recommends: c.recommends, opinion: of(firstOf(found), c.opinion), ...way };
      return [{ type: 'ReviewOpinionGiven', on: c.occurredOn, data }];
    },
    GrantAid(c, state, env) {
      const found = reviewed(state, c.occurredOn);
      return grant(found, c.occurredOn, decidedNow(env, found, c.occurredOn, 'grant'), c.note, env);
    },
    RefuseAid(c, state, env) {
      const found = reviewed(state, c.occurredOn);
      return refusal(env, found, c.occurredOn, decidedNow(env, found, c.occurredOn, 'refuse'), c);
    },
    RecordPaperDecision: recordPaper,
    ConfirmDecision(c, state, env) {
      const decision = applied(state).decision ?? refuse('decision.none');
      if (decision.confirmed) refuse('decision.already-confirmed', { by: decision.by });
      if (decision.by !== env.actor.id) refuse('decision.not-the-signer', { by: decision.by });
      notBefore(c.occurredOn, decision.on, 'date.before-decision');
      return [{ type: 'DecisionConfirmed', on: c.occurredOn, data: { decidedBy: decision.by } }];
    },
  },
  evolve: {
    MeansAssessed: (state, { data, on, actor }) => {
      const found = was(state);
      const means = { way: data.way, article: data.article, standing: data.standing, by: actor, on };
      return { ...found, means, reviewers: withPerson(found.reviewers, actor) };
    },
    ReviewOpinionGiven: (state, { data, on, actor }) => {
      const found = was(state);
      const opinion = { recommends: data.recommends, by: actor, on, ...underWay(data) };
      return { ...found, stage: 'reviewed', opinion, reviewers: withPerson(found.reviewers, actor) };
    },
    AidGranted: (state, event) => ({
      ...was(state),
      stage: stageWith(was(state).assignment),
      number: event.data.number,
      assignDue: event.data.assignDue,
      decision: decisionOf('grant', event),
    }),
    AidRefused: (state, event) => ({ ...was(state), stage: 'refused', decision: decisionOf('refuse', event), plan: undefined }),
    DecisionConfirmed: (state) => {
      const found = was(state);
      return { ...found, decision: found.decision && { ...found.decision, confirmed: true } };
    },
  },
};
