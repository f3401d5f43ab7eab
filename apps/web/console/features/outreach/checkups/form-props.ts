import type { Answer } from '../../../forms/use-command';
import type { Told } from '../record/RecordDrawer';
import type { CheckupView } from './queries';

/** What every form of a command on a check-up is given. */
export interface CheckupFormProps extends Told {
  readonly view: CheckupView;
  /** The finding that the command is about, where one was chosen. */
  readonly part?: string;
}

/** Where the command is sent, and the version that was seen where it overwrites. */
export const commandOn = (view: CheckupView, path: string, onDone: (answer: Answer) => void, overwrites = false) => ({
  path: `/checkups/${view.checkupId}/${path}`,
  ifMatch: overwrites ? view.version : undefined,
  onDone,
});

/** True when the person may send this command now. */
export const mayNow = (view: CheckupView, command: string): boolean => view.next.some((step) => step.command === command && step.permitted);

/** What a finding says, in the language of the screen or as its finder wrote it. */
export const wordsOf = (
  { words, text }: Pick<CheckupView['findings'][number], 'words' | 'text'>,
  inLanguage: (words: { readonly zh: string; readonly en: string }) => string,
): string => (words ? inLanguage(words) : (text ?? ''));
