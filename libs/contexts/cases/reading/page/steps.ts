import type {
  AssignmentShown,
  ClosingShown,
  DecisionShown,
  EndingShown,
  MeansShown,
  OpinionShown,
  OutcomeShown,
  StepShown,
  SupplementShown,
} from '../shown/steps';
import type { Shower } from './case-reader';
import type { CaseEvent, CaseHistory } from './history';

/** The steps of a case as its page shows them: what the state says still holds, in the words of the events. */

const step = ({ actor, on, position }: CaseEvent, { names }: Shower): StepShown => ({ by: names.staff(actor), on, position });

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

export function decisionShown({ state, last }: CaseHistory, show: Shower): DecisionShown | undefined {
  const { decision } = state;
  const event = decision && (decision.kind === 'grant' ? last('AidGranted') : last('AidRefused'));
  if (!event) return undefined;
  const { text, sight, names } = show;
  const { paper } = decision;
  const refusal = event.type === 'AidRefused' ? event.data : undefined;
  return {
    by: names.staff(decision.by),
    on: event.on,
    position: event.position,
    kind: decision.kind,
    recordedBy: names.staff(decision.recordedBy),
    confirmed: decision.confirmed,
    paper: paper && { formNumber: paper.formNumber, signedOn: paper.signedOn, scan: text(paper.scan, 'text', sight) },
    note: event.type === 'AidGranted' ? text(event.data.note, 'text', sight) : undefined,
    reason: refusal?.reason,
    explanation: text(refusal?.explanation, 'text', sight),
    objectTo: refusal?.objectTo,
  };
}

export function assignmentShown({ state, last }: CaseHistory, show: Shower): AssignmentShown | undefined {
  const event = state.assignment && last('HandlerAssigned');
  if (!event) return undefined;
  const { handler, firmUnit, note } = event.data;
  return {
    ...step(event, show),
    handler: show.names.staff(handler),
    firm: firmUnit ? show.names.unit(firmUnit) : undefined,
    note: show.text(note, 'text', show.sight),
    acceptedOn: state.assignment?.acceptedOn,
  };
}

export const outcomesShown = ({ events }: CaseHistory, show: Shower): OutcomeShown[] =>
  events.flatMap((event) => {
    if (event.type !== 'OutcomeRecorded') return [];
    const { outcomeId, suits: _dates, summary, amounts, perApplicant, ...rest } = event.data;
    const { route, instance, finalAward, document, receivedOn, respondentReceivedOn, performedFrom } = rest;
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
