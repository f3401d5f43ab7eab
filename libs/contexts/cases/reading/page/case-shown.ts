import type { Actor } from '@gongyuan/kernel/env';
import type { LocalDate } from '@gongyuan/kernel/time';
import { isCollective } from '../../intake/collective';
import { nextSteps } from '../../next-steps';
import { attachmentsShown } from '../attachments/attachments';
import { causeShown } from '../causes';
import { shownDates } from '../dates';
import { shownFigures } from '../figures';
import { papersShown } from '../papers/letters';
import type { CaseShown } from '../shown/case';
import { callbacksShown, fileShown, recoveriesShown, reopeningsShown, terminationShown } from './after';
import { approvalShown, sentBackShown, terminationProposedShown } from './approval';
import { seesCallbacks } from './callbacks';
import type { Shower, VisibleCase } from './case-reader';
import { handlingShown } from './handling';
import { linksShown } from './links-shown';
import { nextShown } from './next';
import { agentShown, applicantShown, respondentShown } from './people';
import {
  assignmentShown,
  closingShown,
  decisionShown,
  endingShown,
  firmAskedShown,
  meansShown,
  objectionShown,
  opinionShown,
  outcomesShown,
  replacementShown,
  supplementShown,
  transfersShown,
  urgentShown,
} from './steps';

/** The page of a case as this actor sees it on this day. */
export function caseShown(
  { history, linked, opened, rules }: Pick<VisibleCase, 'history' | 'linked' | 'opened' | 'rules'>,
  show: Shower,
  actor: Actor,
  today: LocalDate,
): CaseShown {
  const { state, newest, clocks, figures } = history;
  const { text, sight, names } = show;
  const { plan } = state;
  const form = history.events[0];
  return {
    caseId: state.caseId,
    version: newest.version,
    position: newest.position,
    changedAt: newest.at,
    sight,
    stage: state.stage,
    number: state.number,
    registration: state.registration,
    formerRegistrations: [...state.formerRegistrations],
    unit: names.unit(state.unit),
    transfers: transfersShown(history, show),
    links: linksShown(history, show, linked),
    channel: state.channel,
    order: state.order,
    contactId: state.contactId,
    signedOn: state.signedOn,
    appliedOn: state.appliedOn,
    registeredBy: names.staff(form?.actor ?? ''),
    formEvidence: form?.type === 'Applied' ? text(form.data.formEvidence, 'text', sight) : undefined,
    applicants: state.applicants.map((applicant) => applicantShown(applicant, state, show)),
    respondents: state.respondents.map((respondent) => respondentShown(respondent, show)),
    agent: state.agent && agentShown(state.agent, show),
    collective: isCollective(state.applicants.length),
    matter: state.matter,
    cause: causeShown(state.cause),
    aidForm: state.aidForm,
    statement: text(state.statement, 'text', sight),
    requests: text(state.requests, 'text', sight),
    employmentEndedOn: state.employmentEndedOn,
    harmKnownOn: state.harmKnownOn,
    proposedExemption: state.proposedExemption,
    supplement: supplementShown(history, show),
    means: meansShown(history, show),
    opinion: opinionShown(history, show),
    urgent: urgentShown(history, show),
    approval: approvalShown(history, show),
    sentBack: sentBackShown(history, show),
    decision: decisionShown(history, show),
    objection: objectionShown(history, show),
    firmAsked: firmAskedShown(history, show),
    assignment: assignmentShown(history, show),
    replacement: replacementShown(history, show),
    outcomes: outcomesShown(history, show),
    handling: handlingShown(history, show),
    recoveries: recoveriesShown(history, show),
    closing: closingShown(history, show),
    terminationProposed: terminationProposedShown(history, show),
    termination: terminationShown(history, show),
    file: fileShown(history, show),
    reopenings: reopeningsShown(history, show),
    callbacks: seesCallbacks(actor, state) ? callbacksShown(history, show) : undefined,
    ending: endingShown(history, show),
    attachments: attachmentsShown(history, show, actor, opened),
    papers: papersShown(history, show, actor),
    amounts: shownFigures(figures),
    dates: shownDates(clocks, today).map((date) =>
      plan && date.sourceId === plan.id ? { ...date, what: text(plan.what, 'text', sight) } : date,
    ),
    next: nextShown(nextSteps(state, today, rules), state, actor, names),
  };
}
