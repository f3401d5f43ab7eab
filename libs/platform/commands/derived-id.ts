import type { Uuid } from '@gongyuan/kernel/ids';
import { v5 as uuidv5 } from 'uuid';

/** Of `xxxxxxxx-xxxx-Vxxx-…`: where the milliseconds of a version 7 end, where the version stands, and where what follows it begins. */
const TIME = 13;
const VERSION = 14;
const REST = 15;

/**
 * `hashed`, moved to the time of `from`: when `from` begins with a time (versions 7 and 8), its first 48 bits stand in the place of
 * those of `hashed`, which makes it a version 8 (RFC 9562, section 5.8); else `hashed` as it is. The same for the same two, always.
 */
export function inTimeOf(from: Uuid, hashed: Uuid): Uuid {
  const version = from[VERSION];
  return version === '7' || version === '8' ? `${from.slice(0, TIME)}-8${hashed.slice(REST)}` : hashed;
}

/** The id of what follows from something else, under a name of its own there: the same whenever it is asked for, and beside it in every index. */
export const derivedId = (from: Uuid, name: string): Uuid => inTimeOf(from, uuidv5(name, from));
