import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '@gongyuan/kernel/env';
import type { AnyEvent } from '@gongyuan/kernel/facts';
import { evolveOne, fold } from '@gongyuan/kernel/foldable';
import { Refused } from '@gongyuan/kernel/refusal';
import fc from 'fast-check';
import {
  apply,
  CITY,
  COUNTY,
  everything,
  FIRM,
  make,
  office,
  profile,
  scan,
  staffed,
  stepRules,
  system,
} from '../../../test/support/case-work';
import { SmallWorld } from '../../../test/support/small-world';
import { EndorseDecision } from './approval/commands';
import { openStep, roundOf } from './approval/rounds';
import {
  AcceptAssignment,
  AskReplacement,
  AssignFirm,
  AssignHandler,
  DeclineAssignment,
  NameHandler,
  RefuseReplacement,
  ReplaceHandler,
  SignRetainer,
} from './assignment/commands';
import { countingLoad, loadDecider } from './assignment/load';
import { AttachFile, ReplaceFile, WithdrawFile } from './attachments/commands';
import { caseDecider } from './case';
import { RecordCallback, RecordRecovery, VoidRecovery } from './closing/after/commands';
import { CheckFile, ReopenCase, SubmitFile } from './closing/archive/commands';
import { requiredItems } from './closing/archive/items';
import { CloseCase } from './closing/commands';
import {
  ConfirmTermination,
  ProposeTermination,
  ReceiveTermination,
  RecordPaperTermination,
  TerminateAid,
} from './closing/termination/commands';
import type { CaseCommand, CaseCommandType } from './commands';
import { RecordConsent, WithdrawConsent } from './consents/commands';
import { RecordInterruption, RecountDates, ResumeLimitation, SuspendLimitation } from './dates/commands';
import { endings } from './guards';
import { type ProceedingKind, progressSteps } from './handling/codes';
import { RecordOutcome } from './handling/commands';
import { PlanNextStep } from './handling/plans/commands';
import { FileProceeding, RecordHearing, RecordProgress, ScheduleHearing } from './handling/proceedings/commands';
import { stepsOpen } from './handling/proceedings/steps';
import { AddNote, LogWork, RecordDocument, RecordMajorReport, RecordMeeting } from './handling/records/commands';
import { CorrectApplication, LapseApplication, RequestSupplement, SupplyMaterials, WithdrawApplication } from './intake/commands';
import { keyDayKinds } from './key-days/codes';
import { RecordKeyDay, SettleDate } from './key-days/commands';
import { LinkCases, UnlinkCases } from './links/commands';
import { nextSteps } from './next-steps';
import { DecideObjection, RaiseObjection } from './objection/commands';
import { caseActs, casePermit } from './permit';
import { AssessMeans, ConfirmDecision, GrantAid, RecordPaperDecision, RefuseAid, ReviewOpinion } from './review/commands';
import { AddApplicant, AddRespondent, CorrectParty, ImportRoster, NameRepresentatives, RemoveApplicant } from './roster/commands';
import { RecordSeal } from './seals/commands';
import type { Case, Endorsement, OpenCase, Stage } from './state';
import { AcceptTransfer, RecallTransfer, ReturnTransfer, TransferCase } from './transfer/commands';
import { ConfirmUrgentAid, GrantUrgentAid } from './urgent/commands';

/** Says whose and what, as any personal value of these tests does: it may turn up in no refusal. */
const CANARY = '李春燕';
const people = ['p1', 'p2', 'p3', 'p4', 'p5'];
const cases = ['c1', 'c2'];
const types = Object.keys(caseActs) as CaseCommandType[];

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A step somebody takes: wise ones do what the case waits for, the others anything at all. */
interface Try {
  readonly id: string;
  readonly wise: boolean;
  readonly type: CaseCommandType;
  readonly actor: string;
  readonly other: string;
  readonly later: number;
  readonly back: number;
  readonly variant: number;
  /** Which of the possible steps a wise person takes. */
  readonly pick: number;
}

const tries = fc.array(
  fc.record({
    id: fc.constantFrom(...cases),
    wise: fc.constantFrom(true, true, false),
    type: fc.constantFrom(...types),
    actor: fc.constantFrom(...people),
    other: fc.constantFrom(...people),
    later: fc.nat(4),
    back: fc.constantFrom(0, 0, 0, 1, 3),
    pick: fc.nat(200),
    variant: fc.nat(29),
  }),
  { minLength: 40, maxLength: 110 },
);

const lastAttachment = (state: Case): string => (state.stage === 'none' ? undefined : state.attachments.at(-1)?.id) ?? 'none';
const lastKeyDay = (state: Case): string => (state.stage === 'none' ? undefined : state.keyDays.at(-1)?.id) ?? 'none';
const worker = (subject: string) => ({
  person: { subject, name: CANARY },
  categories: ['migrant-worker' as const],
  relation: 'labour' as const,
});

/** One of the applicants, whoever it is. */
const someOf = (state: Case, n: number): string =>
  state.stage === 'none' ? 'nobody' : (state.applicants[n % state.applicants.length]?.person.subject ?? 'nobody');

const kinds: readonly ProceedingKind[] = [
  'arbitration',
  'traffic-tort',
  'second-instance',
  'preservation',
  'injury-recognition',
  'execution',
];
const proceedingIn = (state: Case, nth: number): string | undefined =>
  state.stage === 'none' ? undefined : state.work.proceedings[nth]?.id;
/** A proceeding in which something can still happen, where there is one. */
const goingIn = (state: Case): string =>
  (state.stage === 'none' ? undefined : state.work.proceedings.find((one) => stepsOpen(one).includes('ended'))?.id) ?? 'x';

/** Boxes of a sheet that were signed on paper, by one person after another. */
const signatures = (signedOn: string, first: number) =>
  [0, 1].map((n) => ({ signedBy: people[(first + n) % people.length] ?? 'nobody', signedOn }));

type Making = (base: { caseId: string; occurredOn: string }, attempt: Try, state: Case) => CaseCommand;

/** A command of each type, more or less well filled in. */
const making: Record<CaseCommandType, Making> = {
  Apply: (base) =>
    apply({
      ...base,
      // one of the cases belongs to a unit that laid down steps
      unit: base.caseId === cases[0] ? CITY : COUNTY,
      signedOn: base.occurredOn,
      statement: CANARY,
      employmentEndedOn: '2026-05-01',
      applicants: [{ person: { subject: `w-${base.caseId}`, name: CANARY }, categories: ['migrant-worker'], relation: 'labour' }],
    }),
  CorrectApplication: (base, { variant }) =>
    make(CorrectApplication, {
      ...base,
      reason: CANARY,
      changes: variant % 3 === 0 ? { matter: 'injury' } : variant % 3 === 1 ? { statement: CANARY } : { matter: 'social-insurance' },
    }),
  AddApplicant: (base, { variant }) => make(AddApplicant, { ...base, applicant: worker(`w${variant}`), reason: CANARY }),
  ImportRoster: (base, { variant }) =>
    make(ImportRoster, {
      ...base,
      applicants: Array.from({ length: 10 + variant }, (_, n) => worker(`${base.caseId}-${n}`)),
      evidence: CANARY,
    }),
  RemoveApplicant: (base, { variant }, state) => make(RemoveApplicant, { ...base, subject: someOf(state, variant), reason: CANARY }),
  AddRespondent: (base, { variant }) =>
    make(AddRespondent, {
      ...base,
      respondent: { kind: 'person', role: 'foreman', person: { subject: `boss${variant}`, name: CANARY } },
    }),
  CorrectParty: (base, { variant }, state) => {
    const subject = someOf(state, variant);
    const changed = { ...worker(subject), categories: variant % 2 === 0 ? [] : (['migrant-worker'] as 'migrant-worker'[]) };
    return make(CorrectParty, { ...base, subject, applicant: changed, reason: CANARY });
  },
  NameRepresentatives: (base, { variant }, state) =>
    make(NameRepresentatives, {
      ...base,
      representatives: [0, 1, 2].slice(variant % 8 === 0 ? 1 : 0).map((n) => someOf(state, variant + n)),
      evidence: CANARY,
    }),
  RecordConsent: (base, { variant }, state) =>
    make(RecordConsent, {
      ...base,
      subject: someOf(state, variant % 2),
      kinds: variant % 3 === 0 ? ['medical'] : ['share-firm'],
      evidence: CANARY,
    }),
  WithdrawConsent: (base, { variant }, state) =>
    make(WithdrawConsent, {
      ...base,
      subject: someOf(state, variant % 2),
      kind: variant % 3 === 0 ? 'medical' : 'share-firm',
      reason: CANARY,
    }),
  LinkCases: (base, { variant }) =>
    make(LinkCases, { ...base, other: cases[variant % cases.length] ?? 'x', kind: 'same-dispute', reason: CANARY }),
  UnlinkCases: (base, { variant }) => make(UnlinkCases, { ...base, other: cases[variant % cases.length] ?? 'x', reason: CANARY }),
  RequestSupplement: (base, { variant }) =>
    make(RequestSupplement, { ...base, supplyBy: dayAfter(base.occurredOn, 1 + variant), items: [{ code: 'evidence', note: CANARY }] }),
  SupplyMaterials: (base) => make(SupplyMaterials, base),
  WithdrawApplication: (base) => make(WithdrawApplication, { ...base, reason: CANARY }),
  LapseApplication: (base) => make(LapseApplication, base),
  TransferCase: (base, { variant }) =>
    make(TransferCase, { ...base, to: (variant % 5 === 0) === (base.caseId === cases[0]) ? CITY : COUNTY, reason: CANARY }),
  AcceptTransfer: (base) => make(AcceptTransfer, { ...base, note: CANARY }),
  ReturnTransfer: (base) => make(ReturnTransfer, { ...base, reason: CANARY }),
  RecallTransfer: (base) => make(RecallTransfer, { ...base, reason: CANARY }),
  AssessMeans: (base, { variant }) =>
    make(AssessMeans, { ...base, way: variant % 2 === 0 ? 'exempt' : 'pledge', ...(variant % 4 === 0 ? { proof: CANARY } : {}) }),
  ReviewOpinion: (base, { variant }) =>
    make(ReviewOpinion, { ...base, recommends: variant % 4 === 0 ? 'refuse' : 'grant', opinion: CANARY }),
  EndorseDecision: (base, { variant }) =>
    make(EndorseDecision, { ...base, result: variant % 6 === 0 ? 'send-back' : 'agree', ...(variant === 0 ? {} : { opinion: CANARY }) }),
  GrantAid: (base) => make(GrantAid, base),
  RefuseAid: (base) => make(RefuseAid, { ...base, reason: 'other', explanation: CANARY, objectTo: '山西省总工会' }),
  RecordPaperDecision: (base, { other, variant }) =>
    make(RecordPaperDecision, {
      ...base,
      decidedBy: other,
      formNumber: '1',
      scan: CANARY,
      ...(variant % 3 === 0 ? { endorsements: signatures(base.occurredOn, variant) } : {}),
      ...(variant % 2 === 0
        ? { decision: 'grant' as const }
        : { decision: 'refuse' as const, reason: 'other' as const, explanation: CANARY, objectTo: '山西省总工会' }),
    }),
  ConfirmDecision: (base) => make(ConfirmDecision, base),
  GrantUrgentAid: (base, { variant }) =>
    make(GrantUrgentAid, { ...base, ground: variant % 3 === 0 ? 'limitation' : 'preservation', explanation: CANARY }),
  ConfirmUrgentAid: (base) => make(ConfirmUrgentAid, { ...base, note: CANARY }),
  RaiseObjection: (base, { variant }, state) => make(RaiseObjection, { ...base, subject: someOf(state, variant), grounds: CANARY }),
  DecideObjection: (base, { variant }) => make(DecideObjection, { ...base, upheld: variant % 2 === 0, explanation: CANARY }),
  AssignFirm: (base) => make(AssignFirm, { ...base, firm: FIRM, note: CANARY }),
  NameHandler: (base, { other }) => make(NameHandler, { ...base, handler: other, namedIn: CANARY, overLimitReason: CANARY }),
  SignRetainer: (base) => make(SignRetainer, { ...base, agreement: CANARY, authority: CANARY }),
  AskReplacement: (base, { variant }) => make(AskReplacement, { ...base, askedBy: variant % 2 === 0 ? 'client' : 'unit', reason: CANARY }),
  RefuseReplacement: (base) => make(RefuseReplacement, { ...base, reason: CANARY }),
  ReplaceHandler: (base, { other, variant }) =>
    make(ReplaceHandler, {
      ...base,
      handler: other,
      askedBy: variant % 2 === 0 ? 'client' : 'unit',
      reason: CANARY,
      overLimitReason: CANARY,
    }),
  AssignHandler: (base, { other, variant }) =>
    make(AssignHandler, { ...base, handler: other, ...(variant % 2 === 0 ? { overLimitReason: CANARY } : {}) }),
  AcceptAssignment: (base) => make(AcceptAssignment, base),
  DeclineAssignment: (base) => make(DeclineAssignment, { ...base, reason: CANARY }),
  RecordOutcome: (base, { variant }) =>
    make(RecordOutcome, {
      ...base,
      ...(variant % 2 === 0 ? { route: 'settlement' as const } : { route: 'arbitration-award' as const, receivedOn: base.occurredOn }),
      document: { issuedOn: base.occurredOn },
      amounts: { claimed: 3, awarded: 2, received: 1 },
    }),
  RecordMeeting: (base) => make(RecordMeeting, { ...base, way: 'phone', informed: ['risks'], signed: false, record: CANARY }),
  FileProceeding: (base, { variant }, state) =>
    make(FileProceeding, {
      ...base,
      kind: kinds[variant % kinds.length],
      body: '某机构',
      ...(variant % 2 === 0 ? { against: [] } : {}),
      ...(variant === 3 ? { follows: proceedingIn(state, 0) } : {}),
      note: CANARY,
    }),
  RecordProgress: (base, { variant }, state) => {
    const proceedings = state.stage === 'none' ? [] : state.work.proceedings;
    const open = proceedings.find((one) => stepsOpen(one).length > 0);
    const steps = open && variant % 4 > 0 ? stepsOpen(open) : progressSteps;
    return make(RecordProgress, { ...base, proceedingId: open?.id ?? 'x', step: steps[variant % steps.length], note: CANARY });
  },
  ScheduleHearing: (base, { variant }, state) =>
    make(ScheduleHearing, {
      ...base,
      proceedingId: goingIn(state),
      hearingOn: dayAfter(base.occurredOn, variant),
      place: CANARY,
      ...(variant % 4 === 0 && state.stage !== 'none' ? { replaces: state.work.hearings.at(-1)?.id } : {}),
    }),
  RecordHearing: (base, { variant }, state) =>
    make(RecordHearing, {
      ...base,
      proceedingId: goingIn(state),
      hearingId: variant % 2 === 0 && state.stage !== 'none' ? state.work.hearings.at(-1)?.id : undefined,
      ...{ attended: true, adjourned: variant % 3 === 0, summary: CANARY },
    }),
  RecordDocument: (base, { variant }) =>
    make(RecordDocument, { ...base, kind: 'evidence', title: CANARY, form: 'paper', ...(variant === 0 ? {} : { place: CANARY }) }),
  AddNote: (base) => make(AddNote, { ...base, note: CANARY }),
  LogWork: (base) => make(LogWork, { ...base, work: CANARY }),
  RecordMajorReport: (base) => make(RecordMajorReport, { ...base, matter: 'other', report: CANARY, to: CANARY, means: 'phone' }),
  RecordRecovery: (base, { variant }) =>
    make(RecordRecovery, { ...base, received: [{ subject: `w-${base.caseId}`, amount: variant }], evidence: CANARY }),
  VoidRecovery: (base, { variant }, state) =>
    make(VoidRecovery, {
      ...base,
      recoveryId: (state.stage !== 'none' && variant % 4 > 0 && state.work.recoveries.find(({ voided }) => !voided)?.id) || 'x',
      reason: CANARY,
    }),
  SubmitFile: (base, { variant }, state) =>
    make(SubmitFile, {
      ...base,
      items: (state.stage === 'none' ? [] : requiredItems(state)).slice(variant === 0 ? 1 : 0).map((item) => ({ item })),
      note: CANARY,
    }),
  CheckFile: (base, { variant }) =>
    make(CheckFile, {
      ...base,
      ...(variant % 2 === 0
        ? { result: 'passed' as const }
        : { result: 'returned' as const, reason: CANARY, resubmitBy: dayAfter(base.occurredOn, variant) }),
    }),
  ReopenCase: (base) => make(ReopenCase, { ...base, reason: CANARY }),
  TerminateAid: (base, { variant }) =>
    make(TerminateAid, { ...base, ground: variant % 2 === 0 ? 'deceit' : 'own-lawyer', explanation: CANARY, objectTo: '山西省总工会' }),
  RecordPaperTermination: (base, { other, variant }) =>
    make(RecordPaperTermination, {
      ...{ ...base, decidedBy: other, formNumber: '1', scan: CANARY },
      ...{ ground: variant % 2 === 0 ? 'own-lawyer' : 'false-evidence', explanation: CANARY, objectTo: '山西省总工会' },
    }),
  ProposeTermination: (base, { variant }) =>
    make(ProposeTermination, { ...base, ground: variant % 2 === 0 ? 'deceit' : 'own-lawyer', opinion: CANARY }),
  ConfirmTermination: (base) => make(ConfirmTermination, base),
  ReceiveTermination: (base) => make(ReceiveTermination, base),
  RecordCallback: (base, { variant }) =>
    make(RecordCallback, {
      ...{ ...base, subject: `w-${base.caseId}`, way: 'phone', reached: variant % 3 > 0, words: CANARY },
      ...(variant % 3 === 1 ? { satisfaction: 'fair' as const, tookMoney: 'no' as const } : {}),
    }),
  CloseCase: (base, { variant }, state) =>
    make(CloseCase, {
      ...base,
      result: 'won',
      summary: CANARY,
      ...(variant === 0 ? { outcomeId: 'x' } : {}),
      ...(variant === 1 && state.stage !== 'none' ? { outcomeId: state.outcomes[0]?.id } : {}),
    }),
  RecordSeal: (base, { variant }) =>
    make(RecordSeal, { ...base, paper: variant % 2 === 0 ? 'application' : 'decision', number: '1', copies: 2, note: CANARY }),
  AttachFile: (base, { variant, other }) =>
    make(AttachFile, { ...base, item: 'evidence', note: CANARY, file: scan(CANARY), ...(variant === 0 ? { about: other } : {}) }),
  ReplaceFile: (base, _, state) => make(ReplaceFile, { ...base, attachmentId: lastAttachment(state), reason: CANARY, file: scan(CANARY) }),
  WithdrawFile: (base, _, state) => make(WithdrawFile, { ...base, attachmentId: lastAttachment(state), reason: CANARY }),
  RecordInterruption: (base, { variant }) =>
    make(RecordInterruption, { ...base, kind: variant % 2 === 0 ? 'claimed' : 'acknowledged', evidence: CANARY }),
  SuspendLimitation: (base) => make(SuspendLimitation, { ...base, cause: 'force-majeure', evidence: CANARY }),
  ResumeLimitation: (base) => make(ResumeLimitation, { ...base, evidence: CANARY }),
  PlanNextStep: (base, { variant }) =>
    make(PlanNextStep, { ...base, what: CANARY, by: dayAfter(base.occurredOn, variant % 4 === 0 ? -1 : 10) }),
  RecordKeyDay: (base, { variant }) =>
    make(RecordKeyDay, {
      ...base,
      kind: keyDayKinds[variant % keyDayKinds.length] ?? 'injury',
      day: dayAfter(base.occurredOn, variant % 4 === 0 ? 1 : -30),
      evidence: CANARY,
    }),
  SettleDate: (base, { variant }, state) =>
    make(SettleDate, { ...base, of: lastKeyDay(state), how: variant % 2 === 0 ? 'acted' : 'void', note: CANARY }),
  RecountDates: (base) => make(RecountDates, base),
};

const waysOut: readonly CaseCommandType[] = [
  'WithdrawApplication',
  'RefuseAid',
  'ProposeTermination',
  'TerminateAid',
  'RecordPaperTermination',
  'CloseCase',
];

/** What can be done at any time, and would be done all the time: the unwise see to it. */
const anyTime: readonly CaseCommandType[] = [
  'RecordSeal',
  'RecordKeyDay',
  'PlanNextStep',
  'TransferCase',
  'LinkCases',
  'RecordConsent',
  'AttachFile',
];

/** What a case waits for, now and then what is merely possible, by somebody who may do it. */
function wisely(attempt: Try, state: Case): Try {
  if (state.stage === 'none') return { ...attempt, type: 'Apply' };
  // the timer comes by itself, some day
  if (state.stage === 'supplementing' && attempt.variant > 22) return { ...attempt, type: 'LapseApplication', back: 0 };
  // an approver is of another mind than the reviewer, now and then
  if (state.stage === 'reviewed' && attempt.variant === 22)
    return { ...attempt, type: state.opinion?.recommends === 'grant' ? 'RefuseAid' : 'GrantAid', back: 0 };
  // ways out are taken now and then: most of what can happen to a case happens late
  const goesOn = (command: CaseCommandType) => !anyTime.includes(command) && (attempt.variant % 5 === 0 || !waysOut.includes(command));
  const steps = nextSteps(state, '2026-06-01').filter(({ main, command }) => (main || attempt.variant > 12) && goesOn(command));
  const step = steps[attempt.pick % Math.max(steps.length, 1)];
  if (!step) return attempt;
  const free = people.filter((one) => !step.notBy.includes(one));
  const actor = step.only ?? free[attempt.pick % free.length] ?? attempt.actor;
  return { ...attempt, type: step.command, actor, back: 0 };
}

const follows: Readonly<Record<Case['stage'], readonly Stage[]>> = {
  none: ['applied'],
  applied: ['applied', 'supplementing', 'transferring', 'reviewed', 'withdrawn'],
  transferring: ['transferring', 'applied'],
  supplementing: ['supplementing', 'applied', 'withdrawn', 'lapsed'],
  reviewed: ['reviewed', 'applied', 'transferring', 'granted', 'assigned', 'handling', 'refused', 'withdrawn'],
  granted: ['granted', 'assigned', 'terminated'],
  assigned: ['assigned', 'handling', 'granted', 'terminated'],
  handling: ['handling', 'assigned', 'closed', 'terminated'],
  closed: ['closed', 'submitted', 'handling'],
  submitted: ['submitted', 'archived', 'closed', 'terminated', 'handling', 'objected'],
  archived: ['archived', 'handling', 'objected'],
  terminated: ['terminated', 'submitted', 'objected'],
  refused: ['refused', 'objected'],
  objected: ['objected', 'refused', 'reviewed', 'terminated', 'submitted', 'archived', 'granted', 'assigned', 'handling'],
  withdrawn: ['withdrawn'],
  lapsed: ['lapsed'],
};

const count = (events: readonly AnyEvent[], type: string): number => events.filter((event) => event.type === type).length;

/** References blanked, as after a person was erased. */
const blank = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(blank);
  if (value === null || typeof value !== 'object') return value;
  const keys = Object.keys(value).sort().join();
  if (keys === 'c,e,p,s') return 'erased';
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, blank(child)]));
};

const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a, b);

/** True when one person signed two boxes of a sheet, one of the desk signed any, or who decides signed one before. */
const signedTwice = (endorsed: readonly Endorsement[] = [], decider: string | undefined, desk: readonly string[]): boolean => {
  const signers = endorsed.map(({ by }) => by);
  return new Set(signers).size < signers.length || signers.some((one) => one === decider || desk.includes(one));
};

/** Plain comparisons: this is asked after every step. */
function assertSeparated(found: OpenCase): void {
  const { registrars, reviewers, decision, assignment, urgent, termination, opinion, terminationProposed, endorsers } = found;
  const desk = [...registrars, ...reviewers];
  const clash =
    (decision && desk.includes(decision.by)) ||
    (urgent?.confirmedBy && desk.includes(urgent.confirmedBy)) ||
    (urgent?.confirmedBy && urgent.confirmedBy === assignment?.handler) ||
    signedTwice(opinion?.endorsed, found.objection?.upheld ? undefined : decision?.by, desk) ||
    signedTwice(terminationProposed?.endorsed, undefined, desk) ||
    (assignment && endorsers.includes(assignment.handler)) ||
    (decision?.paper && decision.recordedBy === decision.by) ||
    (termination && [...desk, assignment?.handler].includes(termination.by)) ||
    (termination?.paper && termination.recordedBy === termination.by) ||
    (assignment && [...desk, decision?.by].includes(assignment.handler));
  if (clash) throw new Error(`One person took two steps: ${JSON.stringify({ registrars, reviewers, decision, assignment })}`);
}

/** A decision of a unit that laid down steps is taken after all of them, in the order of the rule. */
function assertSigned(before: Case, stored: readonly AnyEvent[]): void {
  const decided = stored.find(({ type }) => ['AidGranted', 'AidRefused', 'AidTerminated'].includes(type));
  if (!decided || before.stage === 'none') return;
  const after = stored.slice(0, stored.indexOf(decided)).reduce<Case>((state, event) => evolveOne(caseDecider, state, event), before);
  const round = after.stage === 'none' ? undefined : roundOf(after);
  const kind = { AidGranted: 'grant', AidRefused: 'refuse', AidTerminated: 'terminate' }[decided.type];
  const laidDown = before.stage === 'reviewed' ? before.opinion?.approval : before.terminationProposed?.approval;
  const needed = laidDown?.find(({ decision }) => decision === kind)?.steps.length ?? 0;
  if (round && needed > 0 && (round.decision !== kind || openStep(round) || round.endorsed.length !== needed))
    throw new Error(`${decided.type} before all of its steps`);
}

/** What was accepted had been listed as possible. */
function assertListed(before: Case, type: CaseCommandType, stored: number, today: string): void {
  if (stored === 0 || before.stage === 'none' || type === 'LapseApplication') return;
  if (!nextSteps(before, today).some((step) => step.command === type)) throw new Error(`${type} was not listed in ${before.stage}`);
}

function assertCase(world: SmallWorld, id: string): void {
  const events = world.events(`case-${id}`);
  const state = world.state(caseDecider, `case-${id}`);
  if (state.stage === 'none') {
    expect(events).toEqual([]);
    return;
  }
  expect(count(events, 'SupplementRequested')).toBeLessThanOrEqual(1);
  for (const type of ['Applied', 'AidGranted']) expect(count(events, type)).toBeLessThanOrEqual(1);
  const decided = (against: string) => events.filter(({ type, data }) => type === 'ObjectionDecided' && data['against'] === against);
  const undone = (against: string) => decided(against).filter(({ data }) => data['upheld'] === true).length;
  expect(decided('refusal').length).toBeLessThanOrEqual(1);
  expect(decided('termination').length).toBeLessThanOrEqual(count(events, 'AidTerminated'));
  expect(count(events, 'AidGranted') + count(events, 'AidRefused')).toBeLessThanOrEqual(1 + undone('refusal'));
  // aid is terminated again only after an objection undid the termination before
  expect(count(events, 'AidTerminated')).toBeLessThanOrEqual(1 + undone('termination'));
  expect(state.number !== undefined).toBe(state.decision?.kind === 'grant');
  const subjects = state.applicants.map(({ person }) => person.subject);
  expect(new Set(subjects).size).toBe(subjects.length);
  expect(state.places).toEqual([...new Set(state.places)].sort((a, b) => a - b));
  expect([state.places.length, state.places.every((place) => place < state.nextPlace)]).toEqual([subjects.length, true]);
  for (const one of state.representatives) expect(subjects).toContain(one);
  for (const { other } of state.links) {
    const otherSide = world.state(caseDecider, `case-${other}`);
    expect(otherSide.stage === 'none' ? [] : otherSide.links.map((link) => link.other)).toContain(id);
  }
  // a case is closed again only after it was taken up again, and archived only after its file was handed in
  expect(count(events, 'CaseClosed')).toBeLessThanOrEqual(count(events, 'CaseReopened') + 1);
  expect(count(events, 'FileChecked')).toBeLessThanOrEqual(count(events, 'FileSubmitted'));
  expect(state.work.recoveries.filter(({ voided }) => voided)).toHaveLength(count(events, 'RecoveryVoided'));
  // what others did, and what the worker agreed to or asked of the employer, may have happened before the worker came to the office
  const before = /^(Proceeding|ConsentGiven|Limitation)/;
  for (const { type, on } of events) if (!before.test(type)) expect(on >= state.appliedOn).toBe(true);
  expect(fold(caseDecider, blank(events) as AnyEvent[])).toEqual(blank(state));
}

/** Everybody has in hand what they handle and what has not ended, and nothing else. */
function assertLoad(world: SmallWorld): void {
  const carried = cases.flatMap((id) => {
    const state = world.state(caseDecider, `case-${id}`);
    return state.stage === 'none' || endings[state.stage] || !state.assignment ? [] : [[state.assignment.handler, id]];
  });
  const counted = people.flatMap((id) => world.state(loadDecider, `load-${id}`).cases.map((one) => [id, one]));
  expect(counted.sort()).toEqual(carried.sort());
}

function assertNumbers(world: SmallWorld): void {
  const issued = world.named('series-').map((stream) => world.events(stream));
  for (const series of issued) expect(series.map(({ data }) => data['n'])).toEqual(series.map((_, index) => index + 1));
  const numbers = issued.flat().map(({ data }) => data['number']);
  expect(new Set(numbers).size).toBe(numbers.length);
  const held = cases.flatMap((id) => {
    const state = world.state(caseDecider, `case-${id}`);
    return state.stage === 'none'
      ? []
      : [state.registration, ...state.formerRegistrations, state.number].filter((number) => number !== undefined);
  });
  expect([...numbers].sort()).toEqual(held.sort());
}

/** The rules as the product runs them: with the load of the handlers counted. */
const atWork = countingLoad(caseDecider);

const start = () =>
  new SmallWorld({
    [`unit-${CITY}`]: office[`unit-${CITY}`] ?? [],
    [`unit-${COUNTY}`]: office[`unit-${COUNTY}`] ?? [],
    [`unit-${FIRM}`]: office[`unit-${FIRM}`] ?? [],
    [`rules-${COUNTY}`]: stepRules(COUNTY),
    ...Object.fromEntries(people.map((id) => [`person-${id}`, [...staffed(id, ['approver', 'coordinator', 'handler']), profile(1)]])),
  });

/** Takes one step; answers the type when it was accepted, or the code of the refusal. Anything but a refusal is a fault. */
function take(world: SmallWorld, attempt: Try, today: string): string {
  const before = world.state(caseDecider, `case-${attempt.id}`);
  const actor: Actor = caseActs[attempt.type] === null ? system : everything(attempt.actor);
  const command = making[attempt.type]({ caseId: attempt.id, occurredOn: dayAfter(today, -attempt.back) }, attempt, before);
  const env = world.env(actor, today);
  try {
    casePermit(command.type, before, env, command);
    const stored = world.send(atWork, attempt.id, command, env);
    const own = stored.filter(({ stream }) => stream === `case-${attempt.id}`);
    const answered = own.reduce<Case>((state, event) => evolveOne(caseDecider, state, event), before);
    if (answered.stage !== 'none') assertSeparated(answered);
    if (!follows[before.stage].includes(answered.stage as Stage)) throw new Error(`${before.stage} became ${answered.stage}`);
    assertListed(before, command.type, own.length, today);
    assertSigned(before, own);
    if (!same(world.state(caseDecider, `case-${attempt.id}`), answered)) throw new Error('What was stored folds to another state');
    return command.type;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (JSON.stringify(error.details).includes(CANARY)) throw new Error(`${error.code} tells a personal value`);
    return error.code;
  }
}

/** Plays one sequence and answers every type, refusal and stage it came by. */
function play(attempts: readonly Try[]): readonly string[] {
  const world = start();
  let today = '2026-06-01';
  const taken = attempts.flatMap((attempt) => {
    today = dayAfter(today, attempt.later);
    const state = world.state(caseDecider, `case-${attempt.id}`);
    const outcome = take(world, attempt.wise ? wisely(attempt, state) : attempt, today);
    return [outcome, `stage:${world.state(caseDecider, `case-${attempt.id}`).stage}`];
  });
  for (const id of cases) assertCase(world, id);
  assertNumbers(world);
  assertLoad(world);
  return taken;
}

describe('no sequence of commands breaks the order of stages, the separation of duties, the numbers, or what is folded', () => {
  it('in a search that gets everywhere', () => {
    const reached = new Set<string>();
    const search = fc.property(tries, (attempts) => {
      for (const one of play(attempts)) reached.add(one);
    });
    fc.assert(search, { numRuns: 220, seed: 20260601 });
    for (const type of types) expect(reached).toContain(type);
    for (const stage of Object.keys(follows).filter((one) => one !== 'none')) expect(reached).toContain(`stage:${stage}`);
    for (const code of [
      'registrar-approves',
      'reviewer-approves',
      'signer-records',
      'registrar-handles',
      'approver-handles',
      'endorser-approves',
    ])
      expect(reached).toContain(`separation.${code}`);
    for (const code of ['step-open', 'not-recommended']) expect(reached).toContain(`decision.${code}`);
  });

  it('in another search every time', () => {
    fc.assert(
      fc.property(tries, (attempts) => {
        play(attempts);
      }),
      { numRuns: 20 },
    );
  });
});
