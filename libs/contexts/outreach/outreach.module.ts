import { handlersFor } from '@gongyuan/platform/commands/handlers-for';
import { Module } from '@nestjs/common';
import { activityDecider } from './activity';
import { CheckIn, SignUp, StrikeCheckIn, WithdrawSignUp } from './attendance/commands';
import { AnswerConsultation, LinkConsultation } from './consulting/commands';
import { ActivityCommandsController } from './http';
import { activityPermit } from './permit';
import { CancelActivity, ChangePlan, DropActivity, MarkHeld, PlanActivity, RescheduleActivity } from './planning/commands';
import { CorrectSession, ReportSession, ReturnSession, VerifySession } from './reporting/commands';

/** Every command class of outreach: policies send commands by type, and this is how a type finds its class. */
export const commandsOfOutreach = [
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
  ReportSession,
  CorrectSession,
  VerifySession,
  ReturnSession,
];

const handlers = handlersFor(activityDecider, {
  commands: commandsOfOutreach,
  idField: 'activityId',
  permit: activityPermit,
  overwrites: ['ChangePlan', 'RescheduleActivity', 'CorrectSession', 'VerifySession'],
});

/** Outreach activities. Needs the platform around it. */
@Module({ controllers: [ActivityCommandsController], providers: handlers })
export class OutreachModule {}
