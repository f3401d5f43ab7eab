import { dateOf, numberOf } from '@gongyuan/calendar/days';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import { refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { notBefore, separate } from '../guards';
import type { Endorsement, OpenCase, UnderWay } from '../state';
import type { StepPost, SteppedDecision } from '../unit-rules/codes';
import type { ApprovalStep, ApprovalSteps, Begun, Turn } from '../unit-rules/events';

/** What was proposed for decision, the steps it takes, and how far it has come. */
export interface Round extends ApprovalSteps {
  readonly endorsed: readonly Endorsement[];
  /** When it was proposed, and whose opinion it is. */
  readonly begun: Endorsement;
}

/** The rule that the day of a step is told by: a setting of the unit, no law. */
export const APPROVAL_STEP = 'APPROVAL_STEP';

/** Whose turn it is once a step comes up: it has its days from then on. */
const turnOf = (step: ApprovalStep | undefined, on: LocalDate): Turn | undefined =>
  step && { post: step.post, unit: step.unit, by: dateOf(numberOf(on) + step.days) };

/** What a fact says that proposes a decision on a day: nothing where no kind of decision has steps. */
export function begun(approval: readonly ApprovalSteps[], proposed: SteppedDecision, on: LocalDate): Begun {
  if (approval.length === 0) return {};
  const turn = turnOf(approval.find(({ decision }) => decision === proposed)?.steps[0], on);
  return { approval, ...(turn && { turn }) };
}

/** How far something has come that was proposed just now. */
export const underWay = ({ approval = [], turn }: Begun): UnderWay => ({ approval, endorsed: [], turn });

/** The turn after a step was agreed to on a day. */
export const nextTurn = ({ steps, endorsed }: Round, on: LocalDate): Turn | undefined => turnOf(steps[endorsed.length + 1], on);

const roundFor = (decision: SteppedDecision, { approval, endorsed }: UnderWay, proposed: Endorsement): Round => {
  const { version = 0, steps = [] } = approval.find((one) => one.decision === decision) ?? {};
  return { decision, version, steps, endorsed, begun: { by: proposed.by, on: proposed.on } };
};

/** Aid can be terminated while it is given. */
export const givesAid = ({ stage }: Pick<OpenCase, 'stage'>): boolean =>
  stage === 'granted' || stage === 'assigned' || stage === 'handling';

/** True where the union above has decided that aid is to be given: nothing is left for the unit to weigh. */
const isOrdered = ({ objection }: OpenCase): boolean => objection?.upheld === true && objection.against === 'refusal';

/**
 * What is on its way to the approver as the case stands; undefined where the unit laid down no steps, so that nothing but the
 * opinion comes before the decision.
 */
export function roundOf(found: OpenCase): Round | undefined {
  const { opinion, terminationProposed: proposed } = found;
  if (found.stage === 'reviewed')
    return opinion && opinion.approval.length > 0 && !isOrdered(found) ? roundFor(opinion.recommends, opinion, opinion) : undefined;
  return proposed && givesAid(found) ? roundFor('terminate', proposed, proposed) : undefined;
}

/** The day of the last signature on the sheet so far. */
export const lastOn = ({ endorsed, begun: { on } }: Round): LocalDate => endorsed.at(-1)?.on ?? on;

/** The step whose turn it is; undefined when all have been taken. */
export const openStep = ({ steps, endorsed }: Round): ApprovalStep | undefined => steps[endorsed.length];

/** A step as a refusal names it: by its place among the others, its post and its unit; what a unit calls it is free text. */
export const placeOf = ({ endorsed, steps }: Round, { post, unit }: Pick<ApprovalStep, 'post' | 'unit'>) => ({
  ...{ step: endorsed.length + 1, of: steps.length, post, unit },
});

/** The post, and the unit, that a case waits for on the way to a decision: of a step, or of who decides. */
export interface Awaited {
  readonly post: StepPost;
  readonly unit: Uuid;
  /** By when the step is to be taken; the decision itself has the days of the law. */
  readonly by?: LocalDate;
}

/** Whom a case waits for that somebody has to decide on; undefined when nobody has. */
export function awaitedBy(found: OpenCase): Awaited | undefined {
  const { stage, objection, opinion, terminationProposed, unit } = found;
  if (stage === 'objected' && objection) return { post: 'approver', unit: objection.unit };
  const round = roundOf(found);
  if (!round) return stage === 'reviewed' ? { post: 'approver', unit } : undefined;
  return (stage === 'reviewed' ? opinion?.turn : terminationProposed?.turn) ?? { post: 'approver', unit };
}

/** Why a decision cannot be taken as the case stands, as far as its steps go; undefined when nothing stands in the way. */
function hindrance(
  found: OpenCase,
  decision: SteppedDecision,
  round = roundOf(found),
): readonly [string, Record<string, unknown>] | undefined {
  if (!round) return undefined;
  if (round.decision !== decision) {
    const own = found.opinion?.approval.some((one) => one.decision === decision);
    return own ? ['decision.not-recommended', { recommends: round.decision }] : undefined;
  }
  const step = openStep(round);
  return step && ['decision.step-open', placeOf(round, step)];
}

/** True when the steps of a decision have been taken, or it has none. */
export const isPassed = (found: OpenCase, decision: SteppedDecision): boolean => hindrance(found, decision) === undefined;

/** Who takes a decision, and on which day. */
interface Deciding {
  readonly decision: SteppedDecision;
  readonly by: SubjectId;
  readonly on: LocalDate;
}

/**
 * Refuses `decision.step-open` while a step is still to be taken, and names who takes it; `decision.not-recommended` where the steps
 * were taken for another decision; `date.before-endorsement`; `separation.endorser-approves` for who took one of them. Answers the
 * version of the rule that laid the steps down.
 */
export function assertPassed(found: OpenCase, { decision, by, on }: Deciding, round = roundOf(found)): number | undefined {
  const [code, details] = hindrance(found, decision, round) ?? [];
  if (code) refuse(code, details);
  if (round?.decision !== decision) return undefined;
  notBefore(on, lastOn(round), 'date.before-endorsement');
  separateSigners(by, round);
  return round.steps.length > 0 ? round.version : undefined;
}

/** One person signs one box of a sheet. Refuses `separation.endorser-approves`. */
export const separateSigners = (by: SubjectId, { endorsed }: Round): void =>
  separate(
    by,
    endorsed.map((one) => one.by),
    'separation.endorser-approves',
    'endorse',
  );
