import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ActivityFormProps } from './form-props';

type Form = LazyExoticComponent<ComponentType<ActivityFormProps>>;

const form = <Name extends string>(load: () => Promise<Record<Name, ComponentType<ActivityFormProps>>>, name: Name): Form =>
  lazy(async () => ({ default: (await load())[name] }));

/** The form of every command on an activity. A command without one is not offered: the server may be newer than this page. */
export const forms: Readonly<Record<string, Form>> = {
  ChangePlan: form(() => import('./forms/ChangePlanForm'), 'ChangePlanForm'),
  RescheduleActivity: form(() => import('./forms/RescheduleForm'), 'RescheduleForm'),
  CancelActivity: form(() => import('./forms/ReasonForms'), 'CancelForm'),
  DropActivity: form(() => import('./forms/ReasonForms'), 'DropForm'),
  SignUp: form(() => import('./forms/SignUpForm'), 'SignUpForm'),
  WithdrawSignUp: form(() => import('./forms/ReasonForms'), 'WithdrawSignUpForm'),
  CheckIn: form(() => import('./forms/CheckInForm'), 'CheckInForm'),
  StrikeCheckIn: form(() => import('./forms/ReasonForms'), 'StrikeCheckInForm'),
  AnswerConsultation: form(() => import('./forms/ConsultationForm'), 'ConsultationForm'),
  MarkHeld: form(() => import('./forms/MarkHeldForm'), 'MarkHeldForm'),
  KeepPhoto: form(() => import('./forms/PhotoForms'), 'KeepPhotoForm'),
  WithdrawPhoto: form(() => import('./forms/PhotoForms'), 'WithdrawPhotoForm'),
  ReportSession: form(() => import('./forms/ReportForm'), 'ReportForm'),
  CorrectSession: form(() => import('./forms/CorrectForm'), 'CorrectForm'),
  VerifySession: form(() => import('./forms/VerifyForm'), 'VerifyForm'),
  ReturnSession: form(() => import('./forms/ReasonForms'), 'ReturnForm'),
};
