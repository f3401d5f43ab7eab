import { store } from '../api/store';

export interface Question {
  readonly title: string;
  readonly below: string;
  readonly yes: string;
  readonly no: string;
  readonly danger?: boolean;
  readonly answer: (yes: boolean) => void;
}

/** The question that stands before the reader now. */
export const question = store<Question | undefined>(undefined);

/** Asks before something that cannot be taken back. */
export const confirmed = (asked: Omit<Question, 'answer'>): Promise<boolean> =>
  new Promise((resolve) => {
    question.get()?.answer(false);
    question.set({
      ...asked,
      answer: (yes) => {
        question.set(undefined);
        resolve(yes);
      },
    });
  });
