import { may, mayEver, sightOf, type Whereabouts } from '@gongyuan/kernel/access';
import { type Actor, type Env, isSystem } from '@gongyuan/kernel/env';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { forbid, invalid, missing } from '@gongyuan/kernel/refusal';
import { type CaseAct, caseAccess } from './access';
import { awaitedBy } from './approval/rounds';
import { caseDecider } from './case';
import type { CaseCommandType, ContactCommand } from './commands';
import { contactDecider } from './contact/decider';
import type { HolidaysCommand } from './holidays/commands';
import type { RemindersCommand } from './reminders/commands';
import type { Case, Contact, OpenCase } from './state';
import type { UnitRulesCommand } from './unit-rules/commands';

/** The act of each command of a case; null: only the system sends it. */
export const caseActs: Readonly<Record<CaseCommandType, CaseAct | null>> = {
  Apply: 'cases.register',
  CorrectApplication: 'cases.register',
  AddApplicant: 'cases.register',
  ImportRoster: 'cases.register',
  RemoveApplicant: 'cases.register',
  AddRespondent: 'cases.register',
  CorrectParty: 'cases.register',
  NameRepresentatives: 'cases.register',
  RecordConsent: 'cases.consent',
  WithdrawConsent: 'cases.consent',
  LinkCases: 'cases.register',
  UnlinkCases: 'cases.register',
  RequestSupplement: 'cases.review',
  SupplyMaterials: 'cases.register',
  WithdrawApplication: 'cases.register',
  LapseApplication: null,
  TransferCase: 'cases.transfer',
  AcceptTransfer: 'cases.transfer',
  ReturnTransfer: 'cases.transfer',
  RecallTransfer: 'cases.transfer',
  AssessMeans: 'cases.review',
  ReviewOpinion: 'cases.review',
  EndorseDecision: 'cases.endorse',
  GrantAid: 'cases.decide',
  RefuseAid: 'cases.decide',
  RecordPaperDecision: 'cases.paper',
  ConfirmDecision: 'cases.confirm',
  GrantUrgentAid: 'cases.urgent',
  ConfirmUrgentAid: 'cases.decide',
  RaiseObjection: 'cases.register',
  DecideObjection: 'cases.object',
  AssignHandler: 'cases.assign',
  AssignFirm: 'cases.assign',
  NameHandler: 'cases.assign',
  AskReplacement: 'cases.register',
  RefuseReplacement: 'cases.assign',
  ReplaceHandler: 'cases.assign',
  SignRetainer: 'cases.handle',
  AcceptAssignment: 'cases.respond',
  DeclineAssignment: 'cases.respond',
  RecordMeeting: 'cases.handle',
  FileProceeding: 'cases.handle',
  RecordProgress: 'cases.handle',
  ScheduleHearing: 'cases.handle',
  RecordHearing: 'cases.handle',
  RecordDocument: 'cases.handle',
  AddNote: 'cases.handle',
  LogWork: 'cases.handle',
  RecordMajorReport: 'cases.handle',
  PlanNextStep: 'cases.plan',
  RecordOutcome: 'cases.handle',
  RecordRecovery: 'cases.recover',
  VoidRecovery: 'cases.recover',
  CloseCase: 'cases.close',
  AttachFile: 'cases.attach',
  RecordSeal: 'cases.seal',
  ReplaceFile: 'cases.attach',
  WithdrawFile: 'cases.attach',
  SubmitFile: 'cases.close',
  CheckFile: 'cases.check',
  ReopenCase: 'cases.check',
  ProposeTermination: 'cases.review',
  TerminateAid: 'cases.terminate',
  RecordPaperTermination: 'cases.paper',
  ConfirmTermination: 'cases.confirm',
  ReceiveTermination: 'cases.close',
  RecordCallback: 'cases.callback',
  RecordInterruption: 'cases.limitation',
  SuspendLimitation: 'cases.limitation',
  ResumeLimitation: 'cases.limitation',
  RecordKeyDay: 'cases.limitation',
  SettleDate: 'cases.limitation',
  RecountDates: null,
};

/** Where a case stands for access: its unit, the unit that it is on its way to, and the handler it is assigned to. */
export const whereaboutsOf = (state: Case): Whereabouts =>
  state.stage === 'none' ? {} : { unit: state.unit, alsoAt: state.transfer?.to, assignedTo: state.assignment?.handler };

/** The unit that answers a command where it is not the case's own: an objection, a transfer, a step of an approval go to another one. */
function answering(type: CaseCommandType, found: OpenCase): Uuid | undefined {
  const { objection, transfer } = found;
  if (type === 'DecideObjection') return objection?.unit;
  if (type === 'EndorseDecision') return awaitedBy(found)?.unit;
  return type === 'AcceptTransfer' || type === 'ReturnTransfer' ? transfer?.to : undefined;
}

/** Where a case stands for one command. */
export function whereaboutsFor(type: CaseCommandType, state: Case): Whereabouts {
  const unit = state.stage === 'none' ? undefined : answering(type, state);
  return unit === undefined ? whereaboutsOf(state) : { unit };
}

/** A command that makes a new record says at which unit. */
const unitOf = (command: unknown): Uuid | undefined => (command as { readonly unit?: Uuid } | undefined)?.unit;

/** Refuses a new record at a unit where the actor may not carry out the act. */
function permitNew(act: CaseAct, actor: Actor, unit: Uuid | undefined): void {
  const allowed = unit === undefined ? mayEver(caseAccess, act, actor) : may(caseAccess, act, actor, { unit });
  if (!allowed) forbid('access.not-your-post', { act, unit });
}

/** Refuses an actor who may not even know of the record as if it were not there, and one who may know of it but not do this. */
function permitOn(
  act: CaseAct,
  actor: Actor,
  [seen, done]: readonly [Whereabouts, Whereabouts],
  absent: string,
  sight: CaseAct = 'cases.read',
): void {
  if (sightOf(caseAccess, sight, actor, seen) === 'none') missing(absent);
  if (!may(caseAccess, act, actor, done)) forbid('access.not-your-post', { act });
}

/** A contact that the actor may not work on is not there for them: it cannot be turned into an application either. */
function permitFrom(contactId: Uuid | undefined, env: Env): void {
  if (contactId === undefined) return;
  const contact = env.fold(contactDecider, streamOf('contact', contactId));
  if (contact.state !== 'none' && !may(caseAccess, 'cases.contact', env.actor, { unit: contact.unit }))
    invalid('contact.not-found', { contactId });
}

/** A case that the actor may not work on is not there for them: nothing is written into it by way of another one. */
function permitLinked(state: Case, command: unknown, env: Env): void {
  const other = (command as { readonly other?: Uuid } | undefined)?.other;
  if (other === undefined || (state.stage !== 'none' && state.caseId === other)) return;
  const found = env.fold(caseDecider, streamOf('case', other));
  if (!may(caseAccess, 'cases.register', env.actor, whereaboutsOf(found))) invalid('link.no-such-case', { other });
}

/** Who may send a command to a case. Refuses `case.not-found`, `access.not-your-post`, `access.system-only`. */
export function casePermit(type: string, state: Case, env: Env, command?: unknown): void {
  const { actor } = env;
  if (isSystem(actor)) return;
  const act = caseActs[type as CaseCommandType];
  if (act === null) forbid('access.system-only', { command: type });
  if (state.stage !== 'none') {
    permitOn(act, actor, [whereaboutsOf(state), whereaboutsFor(type as CaseCommandType, state)], 'case.not-found');
    if (type === 'LinkCases' || type === 'UnlinkCases') permitLinked(state, command, env);
  } else if (type === 'Apply') {
    permitNew(act, actor, unitOf(command));
    permitFrom((command as { readonly contactId?: Uuid } | undefined)?.contactId, env);
  } else missing('case.not-found');
}

/** Who may send a command to a contact. Refuses `contact.not-found`, `access.not-your-post`. */
export function contactPermit(type: string, state: Contact, { actor }: Env, command?: unknown): void {
  if (isSystem(actor)) return;
  const act = 'cases.contact';
  if (state.state !== 'none') permitOn(act, actor, [{ unit: state.unit }, { unit: state.unit }], 'contact.not-found', act);
  else if ((type as ContactCommand['type']) === 'RegisterContact') permitNew(act, actor, unitOf(command));
  else missing('contact.not-found');
}

const holidayActs: Readonly<Record<HolidaysCommand['type'], CaseAct>> = {
  ProposeHolidayYear: 'cases.holidays',
  ApproveHolidayYear: 'cases.holidays-approve',
  RejectHolidayYear: 'cases.holidays-approve',
};

/** Who may send a command about the days off of a year. Refuses `access.not-your-post`. */
export function holidaysPermit(type: string, _state: unknown, { actor }: Env): void {
  const act = holidayActs[type as HolidaysCommand['type']];
  if (!isSystem(actor) && !mayEver(caseAccess, act, actor)) forbid('access.not-your-post', { act });
}

const ruleActs: Readonly<Record<UnitRulesCommand['type'], CaseAct>> = {
  ProposeObjectionRoute: 'cases.rules',
  ProposeApprovalSteps: 'cases.rules',
  ApproveUnitRule: 'cases.rules-approve',
  RejectUnitRule: 'cases.rules-approve',
};

/** Who may send a command about the rules of a unit: at that unit, or above it. Refuses `access.not-your-post`. */
export function unitRulesPermit(type: string, _state: unknown, { actor }: Env, command?: unknown): void {
  const act = ruleActs[type as UnitRulesCommand['type']];
  if (!isSystem(actor)) permitNew(act, actor, unitOf(command));
}

/** Who may send a command about the reminders of a case. Refuses `access.system-only`, `case.not-found`, `access.not-your-post`. */
export function remindersPermit(type: string, _state: unknown, env: Env, command?: unknown): void {
  if (isSystem(env.actor)) return;
  if ((type as RemindersCommand['type']) === 'GiveReminder') forbid('access.system-only', { command: type });
  const found = env.fold(caseDecider, streamOf('case', (command as { readonly caseId: Uuid }).caseId));
  if (found.stage === 'none') missing('case.not-found');
  const where = whereaboutsOf(found);
  permitOn('cases.reminders', env.actor, [where, where], 'case.not-found');
}
