/** Times and numbers of signing in; chosen in docs/decisions, in milliseconds where they are times. */
const minute = 60_000;
const hour = 60 * minute;

export const SESSION = {
  /** A session that nobody uses for so long has ended: a person went home without signing out. */
  idle: 2 * hour,
  /** No session is older than a working day, whoever uses it. */
  absolute: 12 * hour,
  /** Being seen is written down at most this often. */
  touchEvery: minute,
  /** So far a clock may be set back by its keeper; more, and sessions end: nobody knows how old they are. */
  clockSlack: minute,
  /** More sessions of one person than this are not in use: the oldest ends. */
  perPerson: 10,
} as const;

export const LINK = {
  /** A one-time link works so long. */
  life: hour,
} as const;

/** How attempts are slowed: `free` failures, then twice the wait with each further one, up to `longest`. */
export interface Slowing {
  readonly free: number;
  readonly longest: number;
  /** After so long without an attempt the failures are forgotten. */
  readonly forget: number;
}

export const SLOWING = {
  login: { free: 5, longest: 15 * minute, forget: 24 * hour },
  // an office stands behind one address: many people may mistype there on a Monday
  address: { free: 30, longest: 5 * minute, forget: hour },
} as const satisfies Record<'login' | 'address', Slowing>;

/** The wait after so many failures in a row. */
export const waitAfter = (failures: number, { free, longest }: Slowing): number =>
  failures < free ? 0 : Math.min(longest, 1_000 * 2 ** Math.min(failures - free, 30));
