import { handlersFor } from '@gongyuan/platform/commands/handlers-for';
import { Module } from '@nestjs/common';
import { activityDecider } from './activity';
import { CheckIn, SignUp, StrikeCheckIn, WithdrawSignUp } from './attendance/commands';
import {
  AddFinding,
  CloseCheckup,
  CorrectAnswers,
  DismissFinding,
  DropCheckup,
  FollowUp,
  GiveAdvice,
  LinkCheckup,
  OpenCheckup,
  RecordAnswers,
} from './checkup/commands';
import { checkupDecider } from './checkup/decider';
import { AnswerConsultation, LinkConsultation } from './consulting/commands';
import { ActivityCommandsController, CheckupCommandsController } from './http';
import { activityPermit, checkupPermit } from './permit';
import { KeepPhoto, WithdrawPhoto } from './photos/commands';
import { CancelActivity, ChangePlan, DropActivity, MarkHeld, PlanActivity, RescheduleActivity } from './planning/commands';
import { CorrectSession, ReportSession, ReturnSession, VerifySession } from './reporting/commands';

const activityCommands = [
  PlanActivity,
  ChangePlan,
  RescheduleActivity,
  CancelActivity,
  DropActivity,
  SignUp,
  WithdrawSignUp,
  CheckIn,
  StrikeCheckIn,
  AnswerConsultation,
  LinkConsultation,
  MarkHeld,
  KeepPhoto,
  WithdrawPhoto,
  ReportSession,
  CorrectSession,
  VerifySession,
  ReturnSession,
];

const checkupCommands = [
  OpenCheckup,
  RecordAnswers,
  CorrectAnswers,
  AddFinding,
  DismissFinding,
  GiveAdvice,
  FollowUp,
  CloseCheckup,
  DropCheckup,
  LinkCheckup,
];

/** Every command class of outreach: policies send commands by type, and this is how a type finds its class. */
export const commandsOfOutreach = [...activityCommands, ...checkupCommands];

const handlers = [
  ...handlersFor(activityDecider, {
    commands: activityCommands,
    idField: 'activityId',
    permit: activityPermit,
    overwrites: ['ChangePlan', 'RescheduleActivity', 'WithdrawPhoto', 'CorrectSession', 'VerifySession'],
  }),
  ...handlersFor(checkupDecider, {
    commands: checkupCommands,
    idField: 'checkupId',
    permit: checkupPermit,
    overwrites: ['CorrectAnswers'],
  }),
];

/** Outreach activities and legal check-ups. Needs the platform around it. */
@Module({ controllers: [ActivityCommandsController, CheckupCommandsController], providers: handlers })
export class OutreachModule {}
