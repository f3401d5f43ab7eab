import type { Uuid } from './ids';

/** Of `xxxxxxxx-xxxx-Vxxx-…`: the milliseconds of a version 7, where the version stands, and what follows it. */
const TIME = 13;
const VERSION = 14;
const REST = 15;

/**
 * `hashed`, moved to the time of `from`: its first 48 bits are those of `from` when these are a time (versions 7 and 8), which makes it a version 8 UUID (RFC 9562,
 * section 5.8); else `hashed` as it is. Deterministic as `hashed` is. What is derived from something new then stands beside what was
 * derived from other new things, and an index of millions of ids is written at its end instead of anywhere.
 */
export function inTimeOf(from: Uuid, hashed: Uuid): Uuid {
  const version = from[VERSION];
  return version === '7' || version === '8' ? `${from.slice(0, TIME)}-8${hashed.slice(REST)}` : hashed;
}
