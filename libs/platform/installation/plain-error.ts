/**
 * A mishap that the person at the keyboard can do something about: said in plain words, in both languages, without a
 * stack. Never holds a password or a personal value.
 */
export class PlainError extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${zh}\n${en}`);
    this.name = 'PlainError';
  }
}

/** Where progress is told: one short line in Chinese, one in English. */
export type Tell = (zh: string, en: string) => void;

/** Tells nobody. */
export const silently: Tell = () => {};
