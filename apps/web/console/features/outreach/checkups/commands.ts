import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { CheckupFormProps } from './form-props';

type Form = LazyExoticComponent<ComponentType<CheckupFormProps>>;

const form = <Name extends string>(load: () => Promise<Record<Name, ComponentType<CheckupFormProps>>>, name: Name): Form =>
  lazy(async () => ({ default: (await load())[name] }));

/** The form of every command on a check-up. A command without one is not offered: the server may be newer than this page. */
export const forms: Readonly<Record<string, Form>> = {
  RecordAnswers: form(() => import('./AnswersForm'), 'RecordAnswersForm'),
  CorrectAnswers: form(() => import('./AnswersForm'), 'CorrectAnswersForm'),
  AddFinding: form(() => import('./AddFindingForm'), 'AddFindingForm'),
  DismissFinding: form(() => import('./FindingForms'), 'DismissFindingForm'),
  GiveAdvice: form(() => import('./AdviceForm'), 'AdviceForm'),
  FollowUp: form(() => import('./FindingForms'), 'FollowUpForm'),
  CloseCheckup: form(() => import('./EndForms'), 'CloseCheckupForm'),
  DropCheckup: form(() => import('./EndForms'), 'DropCheckupForm'),
};
