/** The queue of wake-ups. More of them (`wake-0`…) would spread one Redis Cluster's load; one is plenty for one machine. */
export const WAKE_QUEUE = 'wake';

/** How long a worker that was killed may hold a wake-up back; the sweep does not wait for it. Milliseconds. */
export const LOCK_MS = 5_000;
