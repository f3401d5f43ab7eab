import type { Env } from '@gongyuan/kernel/env';
import type { EventOf, NewEventOf } from '@gongyuan/kernel/facts';
import type { Foldable } from '@gongyuan/kernel/foldable';
import { type SubjectId, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Duty } from '../state';
import type { Appointment, Clash, dutyFacts } from './events';

type DutyEvent = EventOf<typeof dutyFacts>;
type Of<T> = Extract<DutyEvent, { type: T }>;

/** Where one person of a team is on one day. Nobody sends it commands: an activity appends to it, at the version it folded. */
export const dutyRoster: Foldable<readonly Duty[]> = {
  initial: [],
  evolve: {
    DutyTaken: (state: readonly Duty[], { data }: Of<'DutyTaken'>): readonly Duty[] => [
      ...state.filter(({ activityId }) => activityId !== data.activityId),
      { activityId: data.activityId, from: data.appointment.from, to: data.appointment.to },
    ],
    DutyReleased: (state: readonly Duty[], { data }: Of<'DutyReleased'>): readonly Duty[] =>
      state.filter(({ activityId }) => activityId !== data.activityId),
  },
};

/** The stream of one person's day. */
export const dutyStream = (person: SubjectId, day: LocalDate): string => streamOf('duty', `${person}.${day}`);

/** A team at its hours. */
export interface Booking {
  readonly appointment: Appointment;
  readonly people: readonly SubjectId[];
}

const same = (a: Appointment, b: Appointment): boolean => a.day === b.day && a.from === b.from && a.to === b.to;

/** Everything that keeps a team from being there; clock times of one form compare as texts. */
function clashesOf(env: Env, activityId: Uuid, { appointment, people }: Booking): readonly Clash[] {
  return people.flatMap((person) =>
    env
      .fold(dutyRoster, dutyStream(person, appointment.day))
      .filter((duty) => duty.activityId !== activityId && duty.from < appointment.to && appointment.from < duty.to)
      .map((duty) => ({ person, activityId: duty.activityId, from: duty.from, to: duty.to })),
  );
}

/** What moving a team from one booking to another means for its days. */
export interface Rebooked {
  readonly clashes: readonly Clash[];
  readonly events: readonly NewEventOf<typeof dutyFacts>[];
}

/**
 * Takes and releases the hours of a team. Refuses `activity.team-clash`, naming who is where, unless the overlap is
 * explained; every stream it judges by is appended to, so that two plans made at once cannot both miss each other.
 */
export function rebook(
  env: Env,
  of: { readonly activityId: Uuid; readonly on: LocalDate; readonly explained: boolean },
  before: Booking | undefined,
  after: Booking | undefined,
): Rebooked {
  const { activityId, on, explained } = of;
  const clashes = after ? clashesOf(env, activityId, after) : [];
  if (clashes.length > 0 && !explained) refuse('activity.team-clash', { clashes });
  const kept = (person: SubjectId): boolean =>
    before !== undefined && after !== undefined && before.appointment.day === after.appointment.day && after.people.includes(person);
  // only hours that stand are given back; looking also says at which version the stream is appended to
  const released = (before?.people ?? []).filter(
    (person) =>
      !kept(person) &&
      env.fold(dutyRoster, dutyStream(person, (before as Booking).appointment.day)).some((duty) => duty.activityId === activityId),
  );
  const taken = (after?.people ?? []).filter(
    (person) => !(before && after && before.people.includes(person) && same(before.appointment, after.appointment)),
  );
  return {
    clashes,
    events: [
      ...released.map((person) => ({
        type: 'DutyReleased' as const,
        on,
        stream: dutyStream(person, (before as Booking).appointment.day),
        data: { person, activityId },
      })),
      ...taken.map((person) => ({
        type: 'DutyTaken' as const,
        on,
        stream: dutyStream(person, (after as Booking).appointment.day),
        data: {
          person,
          activityId,
          appointment: (after as Booking).appointment,
          explained: clashes.some((clash) => clash.person === person),
        },
      })),
    ],
  };
}
