import type { SubjectId } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Activity, ActivityStage, OpenActivity } from './state';

/** What several steps of an activity ask before they decide. */

/** The activity, when it has been planned. Refuses `activity.not-found`. */
export function existing(state: Activity): OpenActivity {
  return state.stage === 'none' ? refuse('activity.not-found') : state;
}

/** The activity as folded so far. A fact of an activity that nobody planned is damage, not a refusal. */
export function was(state: Activity): OpenActivity {
  if (state.stage === 'none') throw new Error('An activity begins with its plan');
  return state;
}

const standing: Readonly<Record<ActivityStage, string>> = {
  planned: 'activity.not-held-yet',
  cancelled: 'activity.cancelled',
  dropped: 'activity.dropped',
  held: 'activity.already-held',
  reported: 'activity.already-reported',
  verified: 'activity.already-verified',
};

/** The activity, when it stands at one of these stages. Refuses with where it stands instead. */
export function at(state: Activity, ...stages: readonly ActivityStage[]): OpenActivity {
  const found = existing(state);
  return stages.includes(found.stage) ? found : refuse(standing[found.stage], { day: found.appointment.day });
}

/** The activity on its day or after it, before it is reported. Refuses like `at`, and `activity.not-begun`. */
export function underWay(state: Activity, on: LocalDate): OpenActivity {
  const found = at(state, 'planned', 'held');
  if (on < found.appointment.day) refuse('activity.not-begun', { day: found.appointment.day });
  return found;
}

/** 移动体检 keeps headcounts only: nobody's name may stand beside a check of health. Refuses `activity.headcount-only`. */
export function namesAllowed(found: OpenActivity): OpenActivity {
  return found.kind === 'mobile-health' ? refuse('activity.headcount-only') : found;
}

/** Refuses a day that lies before the day of something it depends on. */
export function notBefore(on: LocalDate, earliest: LocalDate | undefined, code: `date.${string}`): void {
  if (earliest !== undefined && on < earliest) invalid(code, { on, earliest });
}

/** Refuses when a person has already taken a step that excludes this one, whatever posts the person holds. Names the step and who took it. */
export function separate(person: SubjectId, taken: readonly SubjectId[], code: `separation.${string}`, step: 'report'): void {
  if (taken.includes(person)) refuse(code, { step, by: person });
}

/** A list with one more person, each once. */
export const withPerson = (people: readonly SubjectId[], person: SubjectId): readonly SubjectId[] =>
  people.includes(person) ? people : [...people, person];
