import type { DueDate } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { OpenCase } from '../state';
import type { Recount } from './events';

/** Dates as they stand anywhere in the state of a case: told apart from other things by what every one of them has. */
const isDue = (value: object): value is DueDate => 'rule' in value && 'calendarVersion' in value && 'nominalOn' in value;

/** Every date in a state, wherever it lies: no stage has to say which ones it keeps. */
export function duesIn(value: unknown): readonly DueDate[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isDue(value)) return [value];
  return Object.values(value).flatMap(duesIn);
}

/** The state with one date in place of the one of the same rule that came from a key day or an outcome. */
export function withDue(found: OpenCase, of: Uuid, due: DueDate): OpenCase {
  const anew = (dues: readonly DueDate[]): readonly DueDate[] => dues.map((one) => (one.rule === due.rule ? due : one));
  return {
    ...found,
    keyDays: found.keyDays.map((one) => (one.id === of ? { ...one, clocks: anew(one.clocks) } : one)),
    outcomes: found.outcomes.map((one) => (one.id === of ? { ...one, suits: anew(one.suits) } : one)),
  };
}

/** The state with the dates that were counted again in place of the old ones. */
export function withRecounts<S>(value: S, recounts: readonly Recount[]): S {
  if (typeof value !== 'object' || value === null) return value;
  if (isDue(value)) {
    const found = recounts.find(({ rule, from }) => rule === value.rule && from === value.from);
    return found ? ({ ...found.due } as S) : value;
  }
  if (Array.isArray(value)) return value.map((one) => withRecounts(one, recounts)) as S;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withRecounts(one, recounts)])) as S;
}
