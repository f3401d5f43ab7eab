import type { Foldable } from './foldable';
import type { SubjectId, Uuid } from './ids';
import type { Instant, LocalDate } from './time';

/** The posts of the federation's offices; what each may do is the table in `docs/access.md`. */
export const posts = ['registrar', 'coordinator', 'approver', 'handler', 'storekeeper', 'finance', 'auditor', 'admin'] as const;
export type Post = (typeof posts)[number];

/** A post somebody holds today: at which unit, and which units lie at or below it. */
export interface HeldPost {
  readonly post: Post;
  readonly unit: Uuid;
  /** The unit itself and everything below it in the tree of units. */
  readonly covers: readonly Uuid[];
  /** Set when the post is held as a dated deputy (代理) for this person. */
  readonly deputyFor?: SubjectId;
}

/** Who acts: a person with today's posts, or a part of the system. */
export interface Actor {
  /** Subject id of the person, or `system:<name>` for a policy, a timer or the first start. */
  readonly id: SubjectId;
  readonly posts: readonly HeldPost[];
}

/** True when the actor holds one of these posts at a unit that covers `unit` (any unit when it is not given). */
export const holds = (actor: Actor, wanted: readonly Post[], unit?: Uuid): boolean =>
  actor.posts.some((held) => wanted.includes(held.post) && (unit === undefined || held.covers.includes(unit)));

/** True for policies, timers and the first start: they act for nobody and hold no post. */
export const isSystem = (actor: Actor): boolean => actor.id.startsWith('system:');

/**
 * A statutory date with what it was computed from, stored in the event that started it, so that it can be explained
 * years later. `dueOn` and `safeBy` are null when the days cannot be classified yet (`needsHolidayData`).
 */
export interface DueDate {
  /** Rule id, e.g. `LA_REVIEW_7D`. */
  readonly rule: string;
  readonly ruleVersion: number;
  /** Version of the working-day calendar it was counted on. */
  readonly calendarVersion: string;
  /** The day the clock started from; never counted itself. */
  readonly from: LocalDate;
  /**
   * The last day by plain counting, before a rest day moves it. For a working-day clock that runs into a year without
   * holiday data: the earliest day on which it can end, so that what is reckoned from it errs early.
   */
  readonly nominalOn: LocalDate;
  /** The last day on which the act is in time. */
  readonly dueOn: LocalDate | null;
  /** The last working day on or before the nominal day: the date to work to. */
  readonly safeBy: LocalDate | null;
  readonly needsHolidayData: boolean;
  /** While holiday data is missing: the last working day that is certain. To be shown, never to be relied on. */
  readonly provisionalSafeBy?: LocalDate;
  /** What it did not count, so that it can be counted again on a newer calendar; absent when it never stood still. */
  readonly pauses?: readonly Pause[];
  /** The article it rests on. */
  readonly basis: string;
}

/** Time that a clock does not count: from the day the notice went out to the day everything was supplied. */
export interface Pause {
  readonly noticeOn: LocalDate;
  readonly suppliedOn: LocalDate;
}

/** Counts legal clocks. Refuses with `calendar.unknown-rule` for a rule id it has no data for. */
export interface Clocks {
  due(rule: string, from: LocalDate, pause?: Pause | readonly Pause[]): DueDate;
}

/**
 * Makes the clocks from what the ledger says of working days: years that were loaded since the product was built are
 * facts like any other, so every process counts by the same ones.
 */
export type ClocksFrom = (fold: Env['fold']) => Clocks;

/** All a decider may know of the world besides the command and the state. */
export interface Env {
  readonly now: Instant;
  /** The day in Asia/Shanghai at `now`. */
  readonly today: LocalDate;
  readonly actor: Actor;
  readonly clocks: Clocks;
  /** A new random id; the same on a repeated decision of the same command. */
  id(): Uuid;
  /**
   * The state of another stream, as of this decision. When events are appended to that stream by the same command, they
   * are appended at exactly the version seen here; a conflict decides again.
   */
  fold<S>(decider: Foldable<S>, stream: string): S;
}
