import { requiredItems } from '../../closing/archive/items';
import type { CallbackShown, FileShown, RecoveryShown, ReopeningShown, TerminationShown } from '../shown/after';
import type { Shower } from './case-reader';
import type { CaseHistory } from './history';
import { paperShown, step, toldShown } from './steps';

/** What follows a case when its outcome is there: money, the file, termination, calls back. */

export const recoveriesShown = ({ events }: CaseHistory, show: Shower): RecoveryShown[] =>
  events.flatMap((event) => {
    if (event.type !== 'RecoveryRecorded') return [];
    const { recoveryId: id, amount, received, evidence, payer, proceedingId } = event.data;
    const voiding = events.find((one) => one.type === 'RecoveryVoided' && one.data.recoveryId === id);
    return [
      {
        ...step(event, show),
        id,
        amount,
        received: received.map((one) => ({ ...one })),
        evidence: show.text(evidence, 'text', show.sight),
        payer: show.text(payer, 'text', show.sight),
        proceedingId,
        voided:
          voiding?.type === 'RecoveryVoided'
            ? { ...step(voiding, show), reason: show.text(voiding.data.reason, 'text', show.sight) }
            : undefined,
      },
    ];
  });

export const callbacksShown = ({ events }: CaseHistory, show: Shower): CallbackShown[] =>
  events.flatMap((event) => {
    if (event.type !== 'CallbackRecorded') return [];
    const { subject, way, reached, satisfaction, tookMoney, paidInFull, words } = event.data;
    const said = show.text(words, 'text', show.sight);
    return [{ ...step(event, show), subject, way, reached, satisfaction, tookMoney, paidInFull, words: said }];
  });

export function fileShown({ state, events }: CaseHistory, show: Shower): FileShown {
  const submissions = events.flatMap((event) => {
    if (event.type !== 'FileSubmitted') return [];
    const { submissionId: id, items, note } = event.data;
    const check = events.find((one) => one.type === 'FileChecked' && one.data.submissionId === id);
    return [
      {
        ...step(event, show),
        id,
        items: items.map((one) => ({ ...one })),
        note: show.text(note, 'text', show.sight),
        check:
          check?.type === 'FileChecked'
            ? {
                ...step(check, show),
                result: check.data.result,
                items: [...check.data.items],
                reason: show.text(check.data.reason, 'text', show.sight),
                resubmitBy: check.data.resubmitBy,
                place: show.text(check.data.place, 'text', show.sight),
              }
            : undefined,
      },
    ];
  });
  return { required: [...requiredItems(state)], submissions: submissions.reverse() };
}

export function terminationShown({ state, last }: CaseHistory, show: Shower): TerminationShown | undefined {
  const { termination } = state;
  const event = termination && last('AidTerminated');
  if (!event) return undefined;
  const { ground, counted, explanation, objectTo } = event.data;
  const { names } = show;
  return {
    ...step(event, show),
    by: names.staff(termination.by),
    recordedBy: names.staff(termination.recordedBy),
    confirmed: termination.confirmed,
    deputyFor: termination.deputyFor ? names.staff(termination.deputyFor) : undefined,
    paper: paperShown(termination.paper, show),
    ground,
    counted,
    explanation: show.text(explanation, 'text', show.sight),
    objectTo,
    objection: toldShown(termination.told, event.on, show),
    receivedOn: termination.receivedOn,
  };
}

export const reopeningsShown = ({ events }: CaseHistory, show: Shower): ReopeningShown[] =>
  events.flatMap((event) =>
    event.type === 'CaseReopened' ? [{ ...step(event, show), reason: show.text(event.data.reason, 'text', show.sight) }] : [],
  );
