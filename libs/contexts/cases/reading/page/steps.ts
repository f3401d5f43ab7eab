import type { Stored } from '@gongyuan/kernel/facts';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Paper } from '../../review/events';
import type { ToldRoute } from '../../unit-rules/events';
import type {
  AssignmentShown,
  CaseTransferShown,
  ClosingShown,
  DecisionShown,
  EndingShown,
  FirmAskedShown,
  MeansShown,
  ObjectionShown,
  OpinionShown,
  OutcomeShown,
  PaperDecisionShown,
  ReplacementShown,
  StepShown,
  SupplementShown,
  ToldRouteShown,
  UrgentShown,
} from '../shown/steps';
import { countingShown } from '../unit-rules/counting';
import type { Shower } from './case-reader';
import type { CaseEvent, CaseHistory } from './history';

/** The steps of a case as its page shows them: what the state says still holds, in the words of the events. */

export const step = ({ actor, on, position }: CaseEvent, { names }: Shower): StepShown => ({ by: names.staff(actor), on, position });

export function supplementShown({ state, last }: CaseHistory, show: Shower): SupplementShown | undefined {
  const asked = state.supplement && last('SupplementRequested');
  if (!asked) return undefined;
  const supplied = last('MaterialsSupplied');
  return {
    ...step(asked, show),
    items: asked.data.items.map(({ code, note }) => ({ code, note: show.text(note, 'text', show.sight) })),
    supplyBy: asked.data.supplyBy,
    suppliedOn: state.supplement?.suppliedOn,
    suppliedNote: show.text(supplied?.data.note, 'text', show.sight),
  };
}

const answers = { TransferAccepted: 'accepted', TransferReturned: 'returned', TransferRecalled: 'recalled' } as const;
type TransferAnswer = Extract<CaseEvent, { type: keyof typeof answers }>;

/** Each time the case was sent on, with what became of it: the next such fact in the stream. */
export const transfersShown = ({ events }: CaseHistory, show: Shower): CaseTransferShown[] =>
  events.flatMap((event, index) => {
    if (event.type !== 'CaseTransferred') return [];
    const answer = events.slice(index).find((one): one is TransferAnswer => one.type in answers);
    const words = answer?.type === 'TransferAccepted' ? answer.data.note : answer?.data.reason;
    return [
      {
        ...step(event, show),
        sender: show.names.unit(event.data.sender),
        to: show.names.unit(event.data.unit),
        reason: show.text(event.data.reason, 'text', show.sight),
        answer: answer && answers[answer.type],
        answered: answer && step(answer, show),
        note: show.text(words, 'text', show.sight),
        registration: answer?.type === 'TransferAccepted' ? answer.data.registration : undefined,
      },
    ];
  });

export function meansShown({ state, last }: CaseHistory, show: Shower): MeansShown | undefined {
  const event = state.means && last('MeansAssessed');
  if (!event) return undefined;
  const { way, article, standing, proof, note } = event.data;
  return {
    ...step(event, show),
    way,
    article,
    standing,
    proof: show.text(proof, 'text', show.sight),
    note: show.text(note, 'text', show.sight),
  };
}

export function opinionShown({ state, last }: CaseHistory, show: Shower): OpinionShown | undefined {
  const event = state.opinion && last('ReviewOpinionGiven');
  if (!event) return undefined;
  const { recommends, opinion } = event.data;
  return { ...step(event, show), recommends, opinion: show.text(opinion, 'text', show.sight) };
}

/** Where a decision told the worker to object; decisions recorded before units laid it down told no more than a body. */
export const toldShown = (told: ToldRoute | undefined, on: LocalDate, { names }: Shower): ToldRouteShown | undefined =>
  told && { unit: names.unit(told.unit), counted: countingShown(told.rule, on) };

/** The signed paper that a decision or a termination was recorded from. */
export const paperShown = (paper: Stored<Paper> | undefined, { text, sight }: Shower): PaperDecisionShown | undefined =>
  paper && { formNumber: paper.formNumber, signedOn: paper.signedOn, scan: text(paper.scan, 'text', sight) };

export function decisionShown({ state, last }: CaseHistory, show: Shower): DecisionShown | undefined {
  const { decision } = state;
  const event = decision && (decision.kind === 'grant' ? last('AidGranted') : last('AidRefused'));
  if (!event) return undefined;
  const { text, sight, names } = show;
  const refusal = event.type === 'AidRefused' ? event.data : undefined;
  return {
    by: names.staff(decision.by),
    on: event.on,
    position: event.position,
    kind: decision.kind,
    recordedBy: names.staff(decision.recordedBy),
    confirmed: decision.confirmed,
    deputyFor: decision.deputyFor ? names.staff(decision.deputyFor) : undefined,
    paper: paperShown(decision.paper, show),
    note: event.type === 'AidGranted' ? text(event.data.note, 'text', sight) : undefined,
    reason: refusal?.reason,
    explanation: text(refusal?.explanation, 'text', sight),
    objectTo: refusal?.objectTo,
    objection: toldShown(decision.told, event.on, show),
  };
}

export function urgentShown({ state, last }: CaseHistory, show: Shower): UrgentShown | undefined {
  const event = state.urgent && last('UrgentAidGiven');
  if (!event || !state.urgent) return undefined;
  const { ground, confirmedBy } = state.urgent;
  return {
    ...step(event, show),
    ground,
    explanation: show.text(event.data.explanation, 'text', show.sight),
    confirmedBy: confirmedBy ? show.names.staff(confirmedBy) : undefined,
    note: show.text(last('UrgentAidConfirmed')?.data.note, 'text', show.sight),
  };
}

export function objectionShown({ state, last }: CaseHistory, show: Shower): ObjectionShown | undefined {
  const event = state.objection && last('ObjectionRaised');
  if (!event) return undefined;
  const { text, sight, names } = show;
  const objector = state.applicants.find(({ person }) => person.subject === event.data.subject);
  // an objection before this one, to another decision, was decided on in its turn
  const decided = state.objection?.upheld === undefined ? undefined : last('ObjectionDecided');
  return {
    ...step(event, show),
    against: state.objection?.against ?? 'refusal',
    objector: text(objector?.person.name, 'name', sight),
    unit: names.unit(event.data.unit),
    grounds: text(event.data.grounds, 'text', sight),
    evidence: text(event.data.evidence, 'text', sight),
    upheld: decided?.data.upheld,
    decided: decided && step(decided, show),
    explanation: text(decided?.data.explanation, 'text', sight),
  };
}

export function firmAskedShown({ state, last }: CaseHistory, show: Shower): FirmAskedShown | undefined {
  const event = state.firmAsked && last('FirmAsked');
  if (!event) return undefined;
  return { ...step(event, show), firm: show.names.unit(event.data.firmUnit), note: show.text(event.data.note, 'text', show.sight) };
}

export function replacementShown({ state, last }: CaseHistory, show: Shower): ReplacementShown | undefined {
  const event = state.replacement && last('ReplacementAsked');
  if (!event) return undefined;
  return { ...step(event, show), askedBy: event.data.askedBy, reason: show.text(event.data.reason, 'text', show.sight) };
}

export function assignmentShown({ state, events }: CaseHistory, show: Shower): AssignmentShown | undefined {
  const event = state.assignment && events.findLast((one) => one.type === 'HandlerAssigned' || one.type === 'HandlerReplaced');
  if (event?.type !== 'HandlerAssigned' && event?.type !== 'HandlerReplaced') return undefined;
  const { handler, firmUnit, note, overLimitReason } = event.data;
  return {
    ...step(event, show),
    handler: show.names.staff(handler),
    firm: firmUnit ? show.names.unit(firmUnit) : undefined,
    note: show.text(note, 'text', show.sight),
    acceptedOn: state.assignment?.acceptedOn,
    retainedOn: state.assignment?.retainedOn,
    overLimitReason: show.text(overLimitReason, 'text', show.sight),
    replaced: event.type === 'HandlerReplaced' ? show.names.staff(event.data.from) : undefined,
  };
}

export const outcomesShown = ({ events }: CaseHistory, show: Shower): OutcomeShown[] =>
  events.flatMap((event) => {
    if (event.type !== 'OutcomeRecorded') return [];
    const { outcomeId, suits: _dates, summary, amounts, perApplicant, ...rest } = event.data;
    const { route, proceedingId, instance, finalAward, document, receivedOn, respondentReceivedOn, performedFrom, performBy } = rest;
    return [
      {
        ...step(event, show),
        id: outcomeId,
        route,
        instance,
        finalAward,
        document,
        receivedOn,
        respondentReceivedOn,
        performedFrom,
        performBy,
        proceedingId,
        amounts,
        perApplicant: perApplicant.map((one) => ({ ...one })),
        summary: show.text(summary, 'text', show.sight),
      },
    ];
  });

export function closingShown({ state, last }: CaseHistory, show: Shower): ClosingShown | undefined {
  const event = state.closing && last('CaseClosed');
  if (!event) return undefined;
  const { result, closingDay, outcomeId, summary } = event.data;
  return { ...step(event, show), result, closingDay, outcomeId, summary: show.text(summary, 'text', show.sight) };
}

export function endingShown({ state, last }: CaseHistory, show: Shower): EndingShown | undefined {
  const lapsed = state.stage === 'lapsed' ? last('ApplicationLapsed') : undefined;
  if (lapsed) return { ...step(lapsed, show), kind: 'lapsed' };
  const withdrawn = state.stage === 'withdrawn' ? last('ApplicationWithdrawn') : undefined;
  if (!withdrawn) return undefined;
  const { reason, evidence } = withdrawn.data;
  return {
    ...step(withdrawn, show),
    kind: 'withdrawn',
    reason: show.text(reason, 'text', show.sight),
    evidence: show.text(evidence, 'text', show.sight),
  };
}
