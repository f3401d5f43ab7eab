import type { SealedPaper } from '@gongyuan/contexts/cases/codes';
import type { Uuid } from '@gongyuan/kernel/ids';
import { dayOf, type Instant, type LocalDate } from '@gongyuan/kernel/time';
import type { AnyCommand } from '@gongyuan/platform/commands/runner';
import { parse, v5 as uuidv5 } from 'uuid';
import type { Who } from './cast';
import { moment, type Plan, startingOn } from './plan';

/** Namespace of all ids of the demo: the same step has the same key in every playing, so that nothing is done twice. */
const NAMESPACE = parse('0d9a5c1c-7a3e-5c55-9d2b-6a1f3c8e4b70');

const ids = new Map<string, Uuid>();

/** The id of a name, the same for ever. Kept once counted: a playing asks for each many times. */
export function demoId(name: string): Uuid {
  const id = ids.get(name) ?? uuidv5(name, NAMESPACE);
  ids.set(name, id);
  return id;
}

/** What is not known before it has happened, as the script names it: the player puts the real id in its place. */
const later = (what: string): string => `⟨${what}⟩`;

/** Subject of the person who came or called, as the contact of the story has them. */
export const asker = later('asker');
/** Subject of the n-th applicant of the story's case. */
export const applicant = (index: number): string => later(`applicant ${index}`);
/** Id of the n-th respondent. */
export const respondent = (index: number): string => later(`respondent ${index}`);
/** Id of the n-th outcome. */
export const outcome = (index: number): string => later(`outcome ${index}`);
/** Id of the n-th proceeding, hearing, or row of money that came in. */
export const proceeding = (index: number): string => later(`proceeding ${index}`);
export const hearing = (index: number): string => later(`hearing ${index}`);
export const recovery = (index: number): string => later(`recovery ${index}`);
/** Number of a paper of the case, as printed on it. */
export const numberOn = (paper: SealedPaper): string => later(`paper ${paper}`);
/** What the newest fact of the thing that a step is about says in a field of this name. */
export const newest = (field: string): string => later(`newest ${field}`);
/** Subject of somebody of the cast. */
export const staff = (who: Who): string => later(`staff ${who}`);

/** Puts what is known by now in the place of what was named: `find('applicant', '0')`. */
export function filled(value: unknown, find: (what: string, which: string) => string): unknown {
  if (typeof value === 'string') {
    const named = /^⟨(\w+) ?(.*)⟩$/.exec(value);
    return named ? find(named[1] as string, named[2] as string) : value;
  }
  if (Array.isArray(value)) return value.map((item) => filled(item, find));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, filled(child, find)]));
  return value;
}

/** The fields of a command as a form sends them; the player knows which contact and which case a story is about. */
type Fields<C> = Partial<Omit<C, 'type'>>;

/** One command of one person at one moment. */
export interface Step {
  readonly at: Instant;
  readonly by: Who;
  readonly type: new () => AnyCommand;
  readonly fields: object;
  /** What it is about, when that is neither the contact nor the case of the story: `kind` names the stream and the field of the id. */
  readonly about?: Thing;
}

/** One thing that steps are about. */
export interface Thing {
  readonly kind: string;
  readonly id: Uuid;
  /** The field of a command that holds the id, where it is not called after the kind; null where no command names it. Such a thing needs no beginning. */
  readonly field?: string | null;
}

/** Somebody does something to a thing: `stepOn({ kind: 'store', id }, day(3), '09:40', 'city.coordinator', OpenStore, { … })`. */
export const stepOn = <C extends AnyCommand>(
  about: Thing,
  day: LocalDate,
  time: string,
  by: Who,
  type: new () => C,
  fields: Fields<C>,
): Step => ({ ...step(day, time, by, type, fields), about });

/** Somebody does something: `step(day(3), '09:40', 'yuci.registrar', Apply, { … })`. */
export const step = <C extends AnyCommand>(day: LocalDate, time: string, by: Who, type: new () => C, fields: Fields<C>): Step => ({
  at: moment(day, time),
  by,
  type,
  fields,
});

/** What happens in one matter, from the first call on. `key` is for ever: ids derive from it. */
export interface Story {
  readonly key: string;
  steps(plan: Plan): readonly Step[];
}

/**
 * A matter that begins so many working days after the first day and goes its way as far as the script has days: where it stands
 * at the end follows from when it began. Steps are told in the order of time.
 */
export const matter = (key: string, start: number, tell: (plan: Plan) => readonly Step[]): Story => ({
  key,
  steps: (plan) => tell(startingOn(plan, start)).filter(({ at }) => dayOf(at) <= plan.last),
});

export const contactIdOf = (story: Pick<Story, 'key'>): Uuid => demoId(`${story.key}/contact`);
export const caseIdOf = (story: Pick<Story, 'key'>): Uuid => demoId(`${story.key}/case`);

/** A step in its place: whose story, which one, and what it is about. */
export interface Scene extends Step {
  readonly story: Story;
  /** Idempotency key. */
  readonly key: Uuid;
}

/** All steps of all stories in the order of time. No two are recorded at the same moment. */
export function scenesOf(stories: readonly Story[], plan: Plan): readonly Scene[] {
  const scenes = stories
    .flatMap((story) => story.steps(plan).map((one, index): Scene => ({ ...one, story, key: demoId(`${story.key}/${index + 1}`) })))
    .map((scene) => ({ ...scene, at: withSeconds(scene) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  let last = '';
  return scenes.map((scene) => {
    const at = scene.at > last ? scene.at : new Date(Date.parse(last) + 1_000).toISOString();
    last = at;
    return { ...scene, at };
  });
}

/** Nobody finishes a form on the full minute. */
const withSeconds = ({ at, key }: Scene): Instant => {
  const chance = Number.parseInt(key.slice(0, 6), 16);
  return new Date(Date.parse(at) + (chance % 60_000)).toISOString();
};
