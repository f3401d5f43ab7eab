import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Answer } from '../../../forms/use-command';
import type { CheckupStep, CheckupView } from './queries';

/** What every form of a command on a check-up is given. */
export interface CheckupFormProps {
  readonly view: CheckupView;
  /** The finding that the command is about, where one was chosen. */
  readonly finding?: string;
  readonly onDone: (answer: Answer) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

/** Where the command is sent, and the version that was seen where it overwrites. */
export const commandOn = (view: CheckupView, path: string, onDone: (answer: Answer) => void, overwrites = false) => ({
  path: `/checkups/${view.checkupId}/${path}`,
  ifMatch: overwrites ? view.version : undefined,
  onDone,
});

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

/** True when the person may send this command now. */
export const mayNow = (view: CheckupView, command: string): boolean => view.next.some((step) => step.command === command && step.permitted);

/** What a finding says, in the language of the screen or as its finder wrote it. */
export const wordsOf = (
  { words, text }: Pick<CheckupView['findings'][number], 'words' | 'text'>,
  inLanguage: (words: { readonly zh: string; readonly en: string }) => string,
): string => (words ? inLanguage(words) : (text ?? ''));
