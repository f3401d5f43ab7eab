import { LEDGER, type LedgerId } from '../event-store/types';

/** The queue of wake-ups. More of them (`wake-0`…) would spread one Redis Cluster's load; one is plenty for one machine. */
export const WAKE_QUEUE = 'wake';

/** The wake-ups: one job for each ledger that has grown. */
export const WAKE_UPS = { 'ledger-1': LEDGER.main, 'ledger-2': LEDGER.access } as const satisfies Record<string, LedgerId>;
export type WakeUp = keyof typeof WAKE_UPS;

/** How long a worker that was killed may hold a wake-up back; the sweep does not wait for it. Milliseconds. */
export const LOCK_MS = 5_000;

/** How long a wake-up may wait for the round before it, at most: never so long that the sweep comes first. Milliseconds. */
export const LONGEST_REST_MS = 200;
