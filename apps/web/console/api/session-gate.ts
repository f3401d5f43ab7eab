import { store } from './store';

/** The token that every write repeats; renewed with each session. */
export const csrf = store('');

/** Whether the sign-in dialog stands over the page. */
export const gate = store<'closed' | 'asking'>('closed');

let waiting: { readonly answer: Promise<boolean>; readonly resolve: (renewed: boolean) => void } | undefined;
let leave: () => void = () => {};

/** What to do when the reader gives up signing in again. */
export const onSessionEnd = (action: () => void): void => {
  leave = action;
};

/** Asks for a new sign-in, once, however many calls wait for it. Resolves to false when the reader gives up. */
export function renewSession(): Promise<boolean> {
  if (!waiting) {
    let resolve: (renewed: boolean) => void = () => {};
    const answer = new Promise<boolean>((done) => {
      resolve = done;
    });
    waiting = { answer, resolve };
    gate.set('asking');
  }
  return waiting.answer;
}

/** The sign-in dialog's answer. */
export function answerGate(renewed: boolean): void {
  gate.set('closed');
  waiting?.resolve(renewed);
  waiting = undefined;
}

/** The session is over and was not renewed. */
export const sessionEnded = (): void => leave();
