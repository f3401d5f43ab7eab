import { store } from './store';

/** Highest position that a command of this browser was recorded at; 0 before the first. Reads ask to be at least as fresh. */
export const written = store(0);

/** The position a read waits for while the lists have not caught up yet; undefined when nothing waits. */
export const syncing = store<number | undefined>(undefined);

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('gongyuan-position');

/** Notes that something was recorded here; the other tabs hear of it. */
export function raise(position: number): void {
  if (position <= written.get()) return;
  written.set(position);
  channel?.postMessage(position);
}

/** Stops asking for freshness: another ledger answers (a restored backup), or the reader would rather see what there is. */
export function forget(): void {
  written.set(0);
  syncing.set(undefined);
}

channel?.addEventListener('message', (message: MessageEvent<unknown>) => {
  if (typeof message.data === 'number' && message.data > written.get()) written.set(message.data);
});
