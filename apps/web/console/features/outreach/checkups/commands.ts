import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { CheckupFormProps } from './form-props';
import type { CheckupStep, CheckupView } from './queries';

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

/** What the person may do now: what the check-up waits for, and what is merely possible. */
export function stepsOf(view: CheckupView): { readonly main: readonly CheckupStep[]; readonly more: readonly CheckupStep[] } {
  const offered = view.next.filter(({ command, permitted }) => permitted && forms[command]);
  return { main: offered.filter(({ main }) => main), more: offered.filter(({ main }) => !main) };
}
