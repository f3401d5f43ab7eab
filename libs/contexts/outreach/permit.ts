import { may, mayEver, sightOf, type Whereabouts } from '@gongyuan/kernel/access';
import { type Actor, type Env, isSystem } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import { forbid, missing } from '@gongyuan/kernel/refusal';
import { type OutreachAct, outreachAccess } from './access';
import type { CheckupCommand } from './checkup/commands';
import type { Checkup } from './checkup/state';
import type { ActivityCommandType } from './commands';
import type { Activity } from './state';

/** The act of each command of an activity; null: only the system sends it. */
export const activityActs: Readonly<Record<ActivityCommandType, OutreachAct | null>> = {
  PlanActivity: 'outreach.plan',
  ChangePlan: 'outreach.plan',
  RescheduleActivity: 'outreach.plan',
  CancelActivity: 'outreach.plan',
  DropActivity: 'outreach.plan',
  SignUp: 'outreach.report',
  WithdrawSignUp: 'outreach.report',
  CheckIn: 'outreach.report',
  StrikeCheckIn: 'outreach.report',
  AnswerConsultation: 'outreach.report',
  LinkConsultation: null,
  MarkHeld: 'outreach.report',
  KeepPhoto: 'outreach.report',
  WithdrawPhoto: 'outreach.report',
  ReportSession: 'outreach.report',
  CorrectSession: 'outreach.report',
  VerifySession: 'outreach.verify',
  ReturnSession: 'outreach.verify',
};

/** Where an activity stands for access: its unit, and the actor when he or she is one of the team: several people own it. */
export const whereaboutsOf = (state: Activity, actor: Actor): Whereabouts =>
  state.stage === 'none'
    ? {}
    : { unit: state.unit, assignedTo: state.team.some(({ person }) => person === actor.id) ? actor.id : undefined };

/** Refuses a new record at a unit where the actor may not carry out the act. */
function permitNew(act: OutreachAct, actor: Actor, unit: Uuid | undefined): void {
  const allowed = unit === undefined ? mayEver(outreachAccess, act, actor) : may(outreachAccess, act, actor, { unit });
  if (!allowed) forbid('access.not-your-post', { act, unit });
}

/** Who may send a command to an activity. Refuses `activity.not-found`, `access.not-your-post`, `access.system-only`. */
export function activityPermit(type: string, state: Activity, env: Env, command?: unknown): void {
  const { actor } = env;
  if (isSystem(actor)) return;
  const act = activityActs[type as ActivityCommandType];
  if (act === null) forbid('access.system-only', { command: type });
  if (state.stage === 'none') {
    if (type === 'PlanActivity') permitNew(act, actor, (command as { readonly unit?: Uuid } | undefined)?.unit);
    else missing('activity.not-found');
    return;
  }
  const where = whereaboutsOf(state, actor);
  if (sightOf(outreachAccess, 'outreach.read', actor, where) === 'none') missing('activity.not-found');
  if (!may(outreachAccess, act, actor, where)) forbid('access.not-your-post', { act });
}

/** The act of each command of a check-up; null: only the system sends it. */
export const checkupActs: Readonly<Record<CheckupCommand['type'], OutreachAct | null>> = {
  OpenCheckup: 'outreach.checkup-open',
  RecordAnswers: 'outreach.checkup',
  CorrectAnswers: 'outreach.checkup',
  AddFinding: 'outreach.checkup',
  DismissFinding: 'outreach.checkup',
  GiveAdvice: 'outreach.checkup',
  FollowUp: 'outreach.checkup',
  CloseCheckup: 'outreach.checkup',
  DropCheckup: 'outreach.checkup',
  LinkCheckup: null,
};

/** Where a check-up stands for access: its unit, and the actor when he or she is one of its examiners. */
export const checkupWhereabouts = (state: Checkup, actor: Actor): Whereabouts =>
  state.stage === 'none' ? {} : { unit: state.unit, assignedTo: state.examiners.includes(actor.id) ? actor.id : undefined };

/** Who may send a command to a check-up. Refuses `checkup.not-found`, `access.not-your-post`, `access.system-only`. */
export function checkupPermit(type: string, state: Checkup, env: Env, command?: unknown): void {
  const { actor } = env;
  if (isSystem(actor)) return;
  const act = checkupActs[type as CheckupCommand['type']];
  if (act === null) forbid('access.system-only', { command: type });
  if (state.stage === 'none') {
    if (type === 'OpenCheckup') permitNew(act, actor, (command as { readonly unit?: Uuid } | undefined)?.unit);
    else missing('checkup.not-found');
    return;
  }
  const where = checkupWhereabouts(state, actor);
  if (sightOf(outreachAccess, 'outreach.checkup', actor, where) === 'none') missing('checkup.not-found');
  if (!may(outreachAccess, act, actor, where)) forbid('access.not-your-post', { act });
}
