import { roundOf } from '../../approval/rounds';
import type { SteppedDecision } from '../../unit-rules/codes';
import type { ApprovalShown, SentBackShown, StepTakenShown, TerminationProposedShown } from '../shown/approval';
import type { Shower } from './case-reader';
import type { CaseEvent, CaseHistory } from './history';
import { paperShown, step } from './steps';

/** 审签 as the page of a case and its approval sheet show it. */

type Of<T> = Extract<CaseEvent, { type: T }>;
type Proposed = Of<'ReviewOpinionGiven'> | Of<'TerminationProposed'>;

/** What is proposed by an opinion. */
const proposedBy = (event: Proposed): SteppedDecision => (event.type === 'TerminationProposed' ? 'terminate' : event.data.recommends);

/** The boxes of a sheet that an opinion opened, with what has been signed since; undefined where the unit laid down no steps. */
function sheet(opened: Proposed | undefined, history: CaseHistory, show: Shower): ApprovalShown | undefined {
  const decision = opened && proposedBy(opened);
  const laidDown = opened?.data.approval?.find((one) => one.decision === decision);
  if (!opened || !laidDown) return undefined;
  const signed = history.events.filter(
    (event): event is Of<'DecisionEndorsed'> =>
      event.type === 'DecisionEndorsed' && event.data.decision === decision && event.position > opened.position,
  );
  const { names, text, sight } = show;
  const turn = signed.length === 0 ? opened.data.turn : signed.at(-1)?.data.turn;
  // what has been decided, or is no longer the unit's to weigh, waits for nobody
  const isOpen = roundOf(history.state)?.decision === decision;
  const steps = laidDown.steps.map(({ name, post, unit }, index): StepTakenShown => {
    const taken = signed[index];
    const isNext = index === signed.length && isOpen;
    return {
      number: index + 1,
      name,
      post,
      unit: names.unit(unit),
      waits: isNext,
      dueOn: isNext ? turn?.by : undefined,
      by: taken && names.staff(taken.data.endorsedBy),
      on: taken?.on,
      deputyFor: taken?.data.deputyFor ? names.staff(taken.data.deputyFor) : undefined,
      opinion: text(taken?.data.opinion, 'text', sight),
      paper: paperShown(taken?.data.paper, show),
    };
  });
  return { decision: laidDown.decision, ruleVersion: laidDown.version, steps };
}

/** The steps on the way to giving or refusing aid. */
export const approvalShown = (history: CaseHistory, show: Shower): ApprovalShown | undefined =>
  history.state.opinion && sheet(history.last('ReviewOpinionGiven'), history, show);

/** 终止意见, with the steps on the way to the termination. */
export function terminationProposedShown(history: CaseHistory, show: Shower): TerminationProposedShown | undefined {
  const { state } = history;
  const event = state.terminationProposed || state.termination ? history.last('TerminationProposed') : undefined;
  const gone = history.last('DecisionSentBack');
  if (!event || (gone?.data.decision === 'terminate' && gone.position > event.position)) return undefined;
  return {
    ...step(event, show),
    ground: event.data.ground,
    opinion: show.text(event.data.opinion, 'text', show.sight),
    approval: sheet(event, history, show),
  };
}

/** The last time something was sent back, while nothing has been proposed since. */
export function sentBackShown({ last }: CaseHistory, show: Shower): SentBackShown | undefined {
  const event = last('DecisionSentBack');
  if (!event) return undefined;
  const anew = event.data.decision === 'terminate' ? last('TerminationProposed') : last('ReviewOpinionGiven');
  const decided = event.data.decision === 'terminate' ? last('AidTerminated') : undefined;
  if ([anew, decided].some((one) => one && one.position > event.position)) return undefined;
  return { ...step(event, show), decision: event.data.decision, reason: show.text(event.data.reason, 'text', show.sight) };
}
