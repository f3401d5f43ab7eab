import type { Actor } from '@gongyuan/kernel/env';
import type { Instant } from '@gongyuan/kernel/time';
import { isCollective } from '../../intake/collective';
import { causeShown } from '../causes';
import { shownFigures } from '../figures';
import { approvalShown } from '../page/approval';
import type { Shower } from '../page/case-reader';
import type { CaseHistory } from '../page/history';
import { agentShown, applicantShown, respondentShown } from '../page/people';
import { decisionShown, meansShown, opinionShown } from '../page/steps';
import type { Words } from '../shown/common';
import type { ApplicationPaper, ApprovalPaper, CasePaper, OpinionBox } from '../shown/paper';

/** Who prints, and when. */
export interface Printing {
  readonly actor: Actor;
  readonly now: Instant;
  /** Hash of the case's newest leaf, base64url. */
  readonly hash: string;
}

/** What all papers of a case say of it. */
export function casePaper(history: CaseHistory, show: Shower, { actor, now, hash }: Printing, title: Words, formNumber: string): CasePaper {
  const { state, newest, figures } = history;
  const { names, sight, text } = show;
  return {
    caseId: state.caseId,
    title,
    formNumber,
    sight,
    unit: names.unit(state.unit),
    appliedOn: state.appliedOn,
    applicants: state.applicants.map((applicant) => applicantShown(applicant, state, show)),
    respondents: state.respondents.map((respondent) => respondentShown(respondent, show)),
    agent: state.agent && agentShown(state.agent, show),
    collective: isCollective(state.applicants.length),
    matter: state.matter,
    cause: causeShown(state.cause),
    aidForm: state.aidForm,
    statement: text(state.statement, 'text', sight),
    requests: text(state.requests, 'text', sight),
    amounts: shownFigures(figures),
    foot: {
      number: state.number ?? state.registration,
      position: newest.position,
      hash,
      version: newest.version,
      printedAt: now,
      printedBy: names.staff(actor.id),
    },
  };
}

/** 申请表: what the applicant signs. Its number is the register number. */
export function applicationPaper(history: CaseHistory, show: Shower, printing: Printing): ApplicationPaper {
  const { state, events } = history;
  return {
    ...casePaper(history, show, printing, { zh: '职工法律援助申请表', en: 'Application for legal aid' }, state.registration),
    channel: state.channel,
    signedOn: state.signedOn,
    employmentEndedOn: state.employmentEndedOn,
    harmKnownOn: state.harmKnownOn,
    exemptionProposed: state.proposedExemption !== undefined,
    receivedBy: show.names.staff(events[0]?.actor ?? ''),
  };
}

/** The boxes of the steps that the unit laid down, between those of the reviewer and the approver. */
function stepBoxes(history: CaseHistory, show: Shower): OpinionBox[] {
  const unconfirmed = history.state.decision?.confirmed === false;
  return (approvalShown(history, show)?.steps ?? []).map(({ name, by, on, opinion, paper }) => ({
    key: 'step',
    title: { zh: name, en: name },
    verdict: by && 'agree',
    text: opinion,
    by,
    on,
    // the approver confirms the sheet with all that was signed on it
    unconfirmed: paper !== undefined && unconfirmed,
  }));
}

/** The boxes of the approval sheet: what was written in the system is printed, the rest is left for the pen. */
function boxesOf(history: CaseHistory, show: Shower): OpinionBox[] {
  const opinion = opinionShown(history, show);
  const decision = decisionShown(history, show);
  const receipt = history.events[0];
  return [
    {
      key: 'receipt',
      title: { zh: '受理意见', en: 'Receipt' },
      by: receipt && show.names.staff(receipt.actor),
      on: receipt?.on,
      unconfirmed: false,
    },
    {
      key: 'review',
      title: { zh: '初审意见', en: 'Review' },
      verdict: opinion?.recommends,
      text: opinion?.opinion,
      by: opinion?.by,
      on: opinion?.on,
      unconfirmed: false,
    },
    ...stepBoxes(history, show),
    {
      key: 'approval',
      title: { zh: '审批意见', en: 'Approval' },
      verdict: decision?.kind,
      text: decision?.note ?? decision?.explanation,
      by: decision?.by,
      on: decision?.on,
      unconfirmed: decision?.confirmed === false,
    },
  ];
}

/** 审批表. Its number is the one of the signed sheet, where a decision was taken on paper, else the register number. */
export function approvalPaper(history: CaseHistory, show: Shower, printing: Printing): ApprovalPaper {
  const { state } = history;
  const formNumber = state.decision?.paper?.formNumber ?? state.registration;
  return {
    ...casePaper(history, show, printing, { zh: '职工法律援助审批表', en: 'Approval sheet' }, formNumber),
    means: meansShown(history, show),
    decision: decisionShown(history, show),
    reviewDueOn: state.reviewDue.dueOn ?? undefined,
    boxes: boxesOf(history, show),
  };
}
