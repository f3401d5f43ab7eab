import type { Post } from '@gongyuan/kernel/env';
import type { SealedRef } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid, Version } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { HandlerKind, Specialty } from './handlers/events';
import type { UnitKind } from './units/events';

/** A post from a day, maybe to a day, maybe ended early. */
export interface PostHeld {
  readonly postId: Uuid;
  readonly post: Post;
  readonly unit: Uuid;
  readonly from: LocalDate;
  /** Last day, inclusive. */
  readonly to?: LocalDate;
  /** First day on which it is no longer held, when it was ended by somebody. */
  readonly endedOn?: LocalDate;
  /** Set when it is held as a deputy of this person. */
  readonly deputyFor?: SubjectId;
}

export interface HandlerProfile {
  readonly kind: HandlerKind;
  readonly firm?: SealedRef;
  readonly firmUnit?: Uuid;
  readonly licence?: SealedRef;
  readonly specialties: readonly Specialty[];
  readonly counties: readonly Uuid[];
  readonly maxOpenCases: number;
  readonly publicPayroll: boolean;
}

/** Leave of a handler. */
export interface Leave {
  readonly leaveId: Uuid;
  readonly from: LocalDate;
  /** Last day, inclusive. */
  readonly to: LocalDate;
  /** First day back at work, when it was ended early. */
  readonly backOn?: LocalDate;
}

/** A member of staff: the account, the posts, and what a handler can take on. */
export interface PersonState {
  readonly account: 'none' | 'open' | 'disabled';
  readonly name?: SealedRef;
  readonly login?: SealedRef;
  readonly phone?: SealedRef;
  /** Posts and deputies, ended ones included. */
  readonly posts: readonly PostHeld[];
  readonly profile?: HandlerProfile;
  /** In the order they were recorded, those that are over included. */
  readonly leaves: readonly Leave[];
  /** Version of the newest event that changed what the person may do or who can sign in as the person: an older session is over. */
  readonly accessVersion: Version;
}

export const noPerson: PersonState = { account: 'none', posts: [], leaves: [], accessVersion: 0 };

export interface UnitState {
  readonly status: 'none' | 'open' | 'closed';
  readonly code?: string;
  readonly name?: string;
  readonly shortName?: string;
  readonly kind?: UnitKind;
  readonly parent?: Uuid;
  readonly series?: string;
}

export const noUnit: UnitState = { status: 'none' };

/** True when the post is held on that day. */
export const inForce = (held: PostHeld, day: LocalDate): boolean =>
  held.from <= day && (held.to === undefined || day <= held.to) && (held.endedOn === undefined || day < held.endedOn);

/** True when the two are ever held on the same day. */
export function overlap(a: PostHeld, b: PostHeld): boolean {
  const start = [a.from, b.from].sort()[1] as LocalDate;
  return inForce(a, start) && inForce(b, start);
}
