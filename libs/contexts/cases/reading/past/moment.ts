import type { AnyEvent } from '@gongyuan/kernel/facts';
import type { Position } from '@gongyuan/kernel/ids';
import { invalid } from '@gongyuan/kernel/refusal';
import { dayOf, type Instant, type LocalDate } from '@gongyuan/kernel/time';
import { type CaseHistory, historyOf } from '../page/history';
import type { PastShown } from '../shown/past';

/** A moment to look back to: how far the ledger had come, or which day it was in the world, or both. */
export interface Moment {
  /** Known then: nothing that was recorded after this position. */
  readonly position?: Position;
  /** Known then: nothing that was recorded after this instant. */
  readonly at?: Instant;
  /** True then: nothing that happened after this day, whenever it was recorded. */
  readonly on?: LocalDate;
}

/** A case as it stood at a moment; `history` is absent when it did not exist yet. */
export interface Past {
  readonly history?: CaseHistory;
  readonly shown: PastShown;
  /** True for events of the streams beside the case that belong to this moment as well. */
  readonly includes: (event: AnyEvent) => boolean;
}

/** True when a reader asks for the past at all. Refuses (`history.one-moment`) a position and an instant together. */
export function isPast({ position, at, on }: Moment): boolean {
  if (position !== undefined && at !== undefined) invalid('history.one-moment');
  return position !== undefined || at !== undefined || on !== undefined;
}

/**
 * How far the stream had come at a moment. As of an instant it is the prefix up to the last event recorded at or before it:
 * recorded order is the position, so an event before that one belongs to it whatever the clock of its process said.
 */
function lastPosition(stream: readonly AnyEvent[], { position, at }: Moment): Position {
  if (position !== undefined) return position;
  if (at === undefined) return stream.at(-1)?.position ?? 0;
  return stream.findLast((event) => event.at <= at)?.position ?? 0;
}

/** Folds the stream of a case as it stood at a moment: its prefix (known then), of that what had happened (true then). */
export function pastOf(stream: readonly AnyEvent[], moment: Moment): Past {
  const position = lastPosition(stream, moment);
  const { at, on } = moment;
  const happened = ({ on: day }: AnyEvent): boolean => on === undefined || day <= on;
  const events = stream.filter((event) => event.position <= position && happened(event));
  // what was entered late for an earlier day than the application itself is no case yet
  const history = events[0]?.version === 1 ? historyOf(events) : undefined;
  const newest = events.at(-1);
  const seenAt = at ?? newest?.at ?? stream[0]?.at ?? '';
  return {
    history,
    shown: {
      mode: on === undefined ? 'known' : 'true',
      position,
      version: newest?.version ?? 0,
      at: seenAt,
      on,
      day: on ?? dayOf(seenAt),
      later: stream.length - events.length,
    },
    includes: (event) => (event.position <= position || (at !== undefined && event.at <= at)) && happened(event),
  };
}
