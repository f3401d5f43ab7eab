import type { Post } from '@gongyuan/kernel/env';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { daysBetween, type LocalDate } from '@gongyuan/kernel/time';
import { type CaseAct, caseAccess } from './access';
import { APPROVAL_STEP, awaitedBy, givesAid, isPassed, openStep, roundOf } from './approval/rounds';
import type { CaseCommandType } from './commands';
import { interruptible } from './dates/limitations';
import { approversOf, endings, handlersOf } from './guards';
import { stepsOpen } from './handling/proceedings/steps';
import { isCollective } from './intake/collective';
import { dateSources } from './key-days/decider';
import { decidersOf } from './objection/decider';
import { caseActs } from './permit';
import type { Case, OpenCase } from './state';
import { stepsLaidDown } from './unit-rules/approval-steps';
import { rulesOfUnit, type UnitRules } from './unit-rules/state';

/** The day a step should be done by, with where the day comes from. Whether it has passed is answered now, never stored. */
export interface StepDue {
  /** Null while the year's holiday notice is not loaded. */
  readonly on: LocalDate | null;
  /** Rule of law; absent for a day that the office set itself. */
  readonly rule?: string;
  readonly basis?: string;
  /** Days left today; negative when it is overdue. */
  readonly daysLeft: number | null;
}

/** Something that can be done with a case now. */
export interface Step {
  readonly command: CaseCommandType;
  readonly act: CaseAct;
  /** The posts that may do it. */
  readonly posts: readonly Post[];
  /** The one post of those that may ever do it whose turn it is now. */
  readonly post?: Post;
  /** True for what the case is waiting for; false for what is merely possible. */
  readonly main: boolean;
  /** Only this person may do it. */
  readonly only?: SubjectId;
  /** Persons who may not, because they took another step of this case. */
  readonly notBy: readonly SubjectId[];
  readonly due?: StepDue;
}

type Possible = Omit<Step, 'act' | 'posts' | 'notBy'> & { readonly notBy?: readonly SubjectId[] };

const doers = (act: CaseAct): readonly Post[] =>
  Object.entries(caseAccess[act]).flatMap(([post, grant]) => (grant === 'do' || grant === 'own' ? [post as Post] : []));

interface Dated {
  readonly dueOn: LocalDate | null;
  readonly rule: string;
  readonly basis: string;
}

const byLaw = (due: Dated | undefined, today: LocalDate): StepDue | undefined =>
  due && { on: due.dueOn, rule: due.rule, basis: due.basis, daysLeft: due.dueOn === null ? null : daysBetween(today, due.dueOn) };

/** Giving aid asks for standing means and an opinion; the words of `decide`, looked at from the other side. */
function reviewSteps(found: OpenCase, today: LocalDate): readonly Possible[] {
  const due = byLaw(found.reviewDue, today);
  const assess: Possible = { command: 'AssessMeans', main: !found.means?.standing, due };
  const away: readonly Possible[] = [{ command: 'WithdrawApplication', main: false }];
  if (found.stage === 'supplementing') {
    const supplyBy = found.supplement?.supplyBy;
    const until = supplyBy === undefined ? undefined : { on: supplyBy, daysLeft: daysBetween(today, supplyBy) };
    return [{ command: 'SupplyMaterials', main: true, due: until }, { ...assess, main: false, due: undefined }, ...away];
  }
  if (found.stage === 'applied')
    return [
      assess,
      { command: 'ReviewOpinion', main: true, due },
      ...(found.supplement ? [] : [{ command: 'RequestSupplement' as const, main: false }]),
      ...away,
    ];
  const round = roundOf(found);
  const notBy = excluded(found);
  const main = !round || !openStep(round);
  const ways: readonly Possible[] = (['grant', 'refuse'] as const).flatMap((decision) =>
    isPassed(found, decision) ? [{ command: decision === 'grant' ? ('GrantAid' as const) : ('RefuseAid' as const), main, notBy, due }] : [],
  );
  return [
    ...endorsing(found, today),
    ...ways.filter(({ command }) => command === 'GrantAid' || !found.objection?.upheld),
    { command: 'RecordPaperDecision', main: false, due },
    { ...assess, main: false, due: undefined },
    ...away,
  ];
}

/** 审签: the step that is waited for; once all have been taken, the approver decides or sends back what was proposed. */
function endorsing(found: OpenCase, today: LocalDate): readonly Possible[] {
  const awaited = roundOf(found) && awaitedBy(found);
  if (!awaited) return [];
  const { post, by } = awaited;
  const due = by === undefined ? undefined : { on: by, rule: APPROVAL_STEP, daysLeft: daysBetween(today, by) };
  return [{ command: 'EndorseDecision', main: due !== undefined, post, notBy: excluded(found), due }];
}

/** 约见: waited for until it has been held, or until the case came to an outcome without one on record. */
function firstMeeting({ work, outcomes, assignment, meetingDue }: OpenCase, today: LocalDate): Possible {
  const waits = work.metOn === undefined && outcomes.length === 0;
  return { command: 'RecordMeeting', main: waits, only: assignment?.handler, due: waits ? byLaw(meetingDue, today) : undefined };
}

/** What can be written down of proceedings that go on. */
function proceedingSteps({ work }: OpenCase, only: SubjectId | undefined): readonly Possible[] {
  const going = work.proceedings.filter(({ state }) => !['refused', 'decided', 'ended'].includes(state));
  const moving = work.proceedings.some((one) => stepsOpen(one).length > 0);
  return [
    { command: 'FileProceeding', main: false, only },
    ...(moving ? [{ command: 'RecordProgress' as const, main: false, only }] : []),
    ...(going.length > 0 ? (['ScheduleHearing', 'RecordHearing'] as const).map((command) => ({ command, main: false, only })) : []),
  ];
}

/** The day for the file: the one set when it was returned, else the statutory one. */
function fileDue({ file, closing, termination }: OpenCase, today: LocalDate): StepDue | undefined {
  if (file?.resubmitBy) return { on: file.resubmitBy, rule: 'RESUBMIT_BY', daysLeft: daysBetween(today, file.resubmitBy) };
  return byLaw(termination?.fileDue ?? closing?.fileDue, today);
}

/** What a handler writes into the file as long as it is not archived, and what others may do beside. */
function beside(found: OpenCase, today: LocalDate, rules: UnitRules): readonly Possible[] {
  const { assignment, stage, decision, termination, closing, work } = found;
  const only = assignment?.handler;
  const accepted = assignment?.acceptedOn !== undefined;
  const onFile = accepted && stage !== 'archived';
  const steps: Possible[] = [];
  if (onFile)
    for (const command of ['RecordDocument', 'AddNote', 'LogWork', 'RecordMajorReport'] as const)
      steps.push({ command, main: false, only });
  if (accepted) {
    steps.push({ command: 'RecordRecovery', main: false });
    if (work.recoveries.some(({ voided }) => !voided)) steps.push({ command: 'VoidRecovery', main: false });
    steps.push({ command: 'RecordCallback', main: false, notBy: only ? [only] : [] });
  }
  if (decision?.kind === 'grant' && givesAid(found)) steps.push(...terminating(found, today, rules));
  if (closing && !termination) steps.push({ command: 'ReopenCase', main: false });
  return steps;
}

/** 移送: a case that belongs elsewhere goes there, while nobody works on it and no supplement is waited for. */
const transferring = ({ urgent, objection, stage }: OpenCase): readonly Possible[] =>
  urgent || objection || stage === 'supplementing' ? [] : [{ command: 'TransferCase', main: false }];

/** Everybody who may not decide: who registered, reviewed, signed another box of the sheet, or handles already. */
const excluded = (found: OpenCase): readonly SubjectId[] => [
  ...new Set([...[...found.registrars, ...found.reviewers, ...handlersOf(found)], ...(roundOf(found)?.endorsed.map(({ by }) => by) ?? [])]),
];

/**
 * 终止援助: proposed by the reviewer, through the steps of the unit to its approver. Where the unit laid down none, the approver needs
 * no proposal; where it laid some down, nothing but the proposal comes first, on the screen or on paper.
 */
function terminating(found: OpenCase, today: LocalDate, rules: UnitRules): readonly Possible[] {
  const proposed = found.terminationProposed !== undefined;
  const propose: Possible = { command: 'ProposeTermination', main: false, notBy: [...approversOf(found), ...handlersOf(found)] };
  if (!proposed && stepsLaidDown(rules, 'terminate', today).steps.length > 0) return [propose];
  const passed: Possible = { command: 'TerminateAid', main: proposed, notBy: excluded(found) };
  return [
    ...(proposed ? endorsing(found, today) : [propose]),
    ...(isPassed(found, 'terminate') ? [passed] : []),
    { command: 'RecordPaperTermination', main: false },
  ];
}

/** Somebody is assigned, or a firm is asked to name somebody. */
function assigning(found: OpenCase, today: LocalDate): readonly Possible[] {
  const due = byLaw(found.assignDue, today);
  const { firmAsked } = found;
  const direct: Possible = { command: 'AssignHandler', main: !firmAsked, due: firmAsked ? undefined : due };
  return [...(firmAsked ? [{ command: 'NameHandler' as const, main: true }] : []), direct, { command: 'AssignFirm', main: false }];
}

const answering = (only: SubjectId | undefined): readonly Possible[] => [
  { command: 'AcceptAssignment', main: true, only },
  { command: 'DeclineAssignment', main: false, only },
];

/** Another handler may be asked for, and take over, for as long as there is one. */
function replacing(found: OpenCase, today: LocalDate): readonly Possible[] {
  if (!found.assignment) return [];
  const { replacement } = found;
  if (!replacement)
    return [
      { command: 'AskReplacement', main: false },
      { command: 'ReplaceHandler', main: false },
    ];
  const due = byLaw(replacement.due, today);
  return [
    { command: 'ReplaceHandler', main: true, due },
    { command: 'RefuseReplacement', main: true, due },
  ];
}

/** What the handler does who has accepted. */
function handlingSteps(found: OpenCase, today: LocalDate): readonly Possible[] {
  const only = found.assignment?.handler;
  const sign: readonly Possible[] = found.assignment?.retainedOn ? [] : [{ command: 'SignRetainer', main: false, only }];
  return [
    firstMeeting(found, today),
    { command: 'RecordOutcome', main: found.decision !== undefined && found.outcomes.length === 0, only },
    ...sign,
    ...proceedingSteps(found, only),
    ...replacing(found, today),
  ];
}

/** 先行援助: beside the review that goes on, somebody is assigned and works. */
function urgentSteps(found: OpenCase, today: LocalDate): readonly Possible[] {
  const { urgent, assignment } = found;
  if (!urgent) return [{ command: 'GrantUrgentAid', main: false }];
  const confirm: readonly Possible[] = urgent.confirmedBy
    ? []
    : [{ command: 'ConfirmUrgentAid', main: true, notBy: excluded(found), due: byLaw(urgent.confirmDue, today) }];
  const work = !assignment
    ? assigning(found, today)
    : assignment.acceptedOn
      ? handlingSteps(found, today)
      : [...answering(assignment.handler), ...replacing(found, today)];
  return [...confirm, ...work];
}

function stageSteps(found: OpenCase, today: LocalDate): readonly Possible[] {
  const only = found.assignment?.handler;
  switch (found.stage) {
    case 'applied':
    case 'supplementing':
    case 'reviewed':
      return [...reviewSteps(found, today), ...urgentSteps(found, today), ...transferring(found)];
    case 'transferring': {
      const due = byLaw(found.reviewDue, today);
      return [
        { command: 'AcceptTransfer', main: true, notBy: found.transfer ? [found.transfer.by] : [], due },
        { command: 'ReturnTransfer', main: true, due },
        { command: 'RecallTransfer', main: false },
      ];
    }
    case 'granted':
      return assigning(found, today);
    case 'assigned':
      return [...answering(only), ...replacing(found, today)];
    case 'handling':
      return [...handlingSteps(found, today), ...(found.outcomes.length > 0 ? [{ command: 'CloseCase' as const, main: true, only }] : [])];
    case 'closed':
      return [{ command: 'SubmitFile', main: true, only, due: fileDue(found, today) }];
    case 'terminated':
      return found.termination?.receivedOn ? [{ command: 'SubmitFile', main: true, only, due: fileDue(found, today) }] : [];
    case 'submitted':
      return [{ command: 'CheckFile', main: true, notBy: only ? [only] : [], due: byLaw(found.file?.checkDue, today) }];
    default:
      return [];
  }
}

/** A correction is possible until the case has ended, by somebody who neither decided nor handles it. */
function corrections(found: OpenCase): readonly Possible[] {
  if (endings[found.stage]) return [];
  const notBy = [...approversOf(found), ...handlersOf(found)];
  const commands: CaseCommandType[] = ['CorrectApplication', 'CorrectParty', 'AddRespondent'];
  if (!found.decision) commands.push('AddApplicant', 'ImportRoster');
  if (found.applicants.length > 1) commands.push('RemoveApplicant');
  const representatives: readonly Possible[] = isCollective(found.applicants.length)
    ? [{ command: 'NameRepresentatives', main: false }]
    : [];
  return [...commands.map((command): Possible => ({ command, main: false, notBy })), ...representatives];
}

/** What people agree to is asked for, and taken back, whatever has become of the case. */
function consents(found: OpenCase): readonly Possible[] {
  const record: Possible = { command: 'RecordConsent', main: false };
  return found.consents.length > 0 ? [record, { command: 'WithdrawConsent', main: false }] : [record];
}

/** Cases turn out to belong together at any time. */
const linking = ({ links }: OpenCase): readonly Possible[] => [
  { command: 'LinkCases', main: false },
  ...(links.length > 0 ? [{ command: 'UnlinkCases' as const, main: false }] : []),
];

/** Papers come in, and are sealed, at any time. */
function papers({ attachments }: OpenCase): readonly Possible[] {
  const always: readonly Possible[] = [
    { command: 'AttachFile', main: false },
    { command: 'RecordSeal', main: false },
  ];
  if (!attachments.some(({ withdrawn }) => !withdrawn)) return always;
  return [...always, { command: 'ReplaceFile', main: false }, { command: 'WithdrawFile', main: false }];
}

function confirmation({ decision, termination }: OpenCase): readonly Possible[] {
  return [
    ...(decision && !decision.confirmed ? [{ command: 'ConfirmDecision' as const, main: true, only: decision.by }] : []),
    ...(termination && !termination.confirmed ? [{ command: 'ConfirmTermination' as const, main: true, only: termination.by }] : []),
  ];
}

/** 异议 against the refusal or termination that stands: raised once, and waited for by the unit that decides. */
function objectionSteps(found: OpenCase, today: LocalDate): readonly Possible[] {
  const { stage, termination, objection } = found;
  if (stage === 'objected') {
    const notBy = [...new Set([...found.registrars, ...found.reviewers, ...decidersOf(found), ...handlersOf(found)])];
    return [{ command: 'DecideObjection', main: true, notBy, due: byLaw(objection?.due, today) }];
  }
  const rejected = objection?.upheld === false && objection.against === (termination ? 'termination' : 'refusal');
  return (termination || stage === 'refused') && !rejected ? [{ command: 'RaiseObjection', main: false }] : [];
}

/** The handler receives the decision to terminate, also while somebody objects to it. */
const receiving = ({ assignment, termination }: OpenCase): readonly Possible[] =>
  assignment?.acceptedOn && termination && !termination.receivedOn
    ? [{ command: 'ReceiveTermination', main: true, only: assignment.handler }]
    : [];

/** While the limitation runs, it may be interrupted or suspended; nothing waits for either, but somebody has to end a suspension. */
function limitationSteps(found: OpenCase): readonly Possible[] {
  const limitation = endings[found.stage] ? undefined : found.limitation;
  const own: readonly Possible[] = !limitation
    ? []
    : limitation.suspendedOn
      ? [{ command: 'ResumeLimitation', main: false }]
      : [{ command: 'SuspendLimitation', main: false }];
  const anew = (limitation && !limitation.suspendedOn) || interruptible(found).length > 0;
  return [...(anew ? [{ command: 'RecordInterruption' as const, main: false }] : []), ...own];
}

/** Days from which dates are counted are told as long as the case goes on; what came of them is settled after it as well. */
const keyDaySteps = (found: OpenCase): readonly Possible[] => [
  ...(endings[found.stage] ? [] : [{ command: 'RecordKeyDay' as const, main: false }]),
  ...(dateSources(found).length > 0 ? [{ command: 'SettleDate' as const, main: false }] : []),
];

/** 安排下一步: the handler's to plan, the desk's while there is none. */
const planning = (found: OpenCase): readonly Possible[] =>
  endings[found.stage] ? [] : [{ command: 'PlanNextStep', main: false, only: found.assignment?.handler }];

/**
 * What can be done with a case now, what it waits for first. Who of the named posts may do it at the case's unit is the access
 * table's question; a step that is not listed would be refused by its decider. `rules` are those of the case's unit.
 */
export function nextSteps(state: Case, today: LocalDate, rules: UnitRules = rulesOfUnit.initial): readonly Step[] {
  if (state.stage === 'none') return [];
  const possible = [
    ...stageSteps(state, today),
    ...objectionSteps(state, today),
    ...receiving(state),
    ...confirmation(state),
    ...beside(state, today, rules),
    ...corrections(state),
    ...consents(state),
    ...linking(state),
    ...papers(state),
    ...limitationSteps(state),
    ...keyDaySteps(state),
    ...planning(state),
  ];
  return possible
    .toSorted((a, b) => Number(b.main) - Number(a.main))
    .map((step) => {
      const act = caseActs[step.command] as CaseAct;
      return { ...step, act, posts: step.post ? [step.post] : doers(act), notBy: step.notBy ?? [] };
    });
}
