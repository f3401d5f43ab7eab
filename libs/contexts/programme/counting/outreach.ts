import type { activityFacts } from '@gongyuan/contexts/outreach/events';
import type { EventOf, Stored } from '@gongyuan/kernel/facts';
import { idOf, type SubjectId } from '@gongyuan/kernel/ids';
import { type Change, patch, put, type Row } from '@gongyuan/platform/projections/define';
import { measureByKey } from '../plan';
import { type EntryState, plainEntry } from './entries';

type ActivityEvent = EventOf<typeof activityFacts>;
type Of<T extends ActivityEvent['type']> = Extract<ActivityEvent, { type: T }>;
type Figures = Of<'SessionVerified'>['data']['figures'];
type Attendee = Of<'CheckedIn'>['data']['attendees'][number];

/** A measure that sessions count towards: which of them, how much, and which of the audience stand behind it. */
interface Towards {
  readonly key: string;
  /** What a session comes to; 0 when it does not count. */
  readonly amount: (figures: Figures) => number;
  readonly isOne: (attendee: Attendee) => boolean;
}

const persons = ({ tags }: Figures, category: Figures['tags'][number]['category']): number =>
  tags.find((tag) => tag.category === category)?.persons ?? 0;

/**
 * A session under several campaigns counts once for each measure that its campaign stands for, and says that it does; a
 * session under another campaign alone does not count.
 */
const measures: readonly Towards[] = [
  {
    key: measureByKey('outreach-sessions').key,
    amount: (figures) => (figures.campaigns.includes('respect-law-build-dreams') && persons(figures, 'migrant-worker') > 0 ? 1 : 0),
    isOne: () => true,
  },
  {
    key: measureByKey('new-employment-served').key,
    amount: (figures) => (figures.campaigns.includes('warm-season') ? persons(figures, 'new-employment') : 0),
    isOne: ({ categories }) => categories.includes('new-employment'),
  },
];

const entryOf = ({ stream }: ActivityEvent, { key }: Towards) => ({ entry: `activity-${idOf(stream)}/${key}` });

const onEach = (event: ActivityEvent, columns: (towards: Towards) => Row | ((row: Row) => Row)): readonly Change[] =>
  measures.map((towards) => {
    const changed = columns(towards);
    return patch('programme_entry', entryOf(event, towards), (row) => ({
      ...(typeof changed === 'function' ? changed(row) : changed),
      position: event.position,
    }));
  });

/** The columns that a session's figures say, in a state; a session that does not count for the measure goes on waiting. */
const figured = (figures: Figures, state: EntryState, { amount }: Towards): Row => ({
  unit: figures.unit,
  day: figures.day,
  year: Number(figures.day.slice(0, 4)),
  amount: amount(figures),
  state: amount(figures) > 0 ? state : 'waiting',
  heads: figures.persons,
  campaigns: [...figures.campaigns],
});

const subjectsOf = (attendees: readonly Stored<Attendee>[]): readonly SubjectId[] => attendees.map(({ person }) => person.subject);
const known = (row: Row): readonly SubjectId[] => row['subjects'] as readonly SubjectId[];

/** Sessions count once somebody else has verified them, on the day they were held; a correction has to be verified anew. */
export const activityEntries = {
  ActivityPlanned: (event: Of<'ActivityPlanned'>): readonly Change[] => {
    const { data, position, stream } = event;
    return measures.map((towards) =>
      put('programme_entry', entryOf(event, towards), {
        ...plainEntry,
        measure: towards.key,
        year: Number(data.appointment.day.slice(0, 4)),
        unit: data.unit,
        day: data.appointment.day,
        amount: 0,
        state: 'waiting',
        source: 'activity',
        source_id: idOf(stream),
        label: data.title,
        campaigns: [...data.campaigns],
        first_position: position,
        position,
      }),
    );
  },
  PlanChanged: (event: Of<'PlanChanged'>): readonly Change[] => {
    const { title } = event.data.changes;
    return title === undefined ? [] : onEach(event, () => ({ label: title }));
  },
  CheckedIn: (event: Of<'CheckedIn'>): readonly Change[] =>
    onEach(event, ({ isOne }) => {
      const came = subjectsOf(event.data.attendees.filter(isOne));
      return (row) => ({ subjects: [...new Set([...known(row), ...came])].sort() });
    }),
  CheckInStruck: (event: Of<'CheckInStruck'>): readonly Change[] =>
    onEach(event, () => (row) => ({ subjects: known(row).filter((one) => one !== event.data.subject) })),
  SessionReported: (event: Of<'SessionReported'>): readonly Change[] =>
    onEach(event, (towards) => ({ ...figured(event.data.figures, 'reported', towards), reported_by: event.actor, verified_by: null })),
  SessionVerified: (event: Of<'SessionVerified'>): readonly Change[] =>
    onEach(event, (towards) => ({
      ...figured(event.data.figures, 'counted', towards),
      reported_by: event.data.reportedBy,
      verified_by: event.actor,
    })),
  SessionReturned: (event: Of<'SessionReturned'>): readonly Change[] =>
    onEach(event, (towards) => ({ ...figured(event.data.figures, 'returned', towards), verified_by: null })),
  SessionCorrected: (event: Of<'SessionCorrected'>): readonly Change[] =>
    onEach(event, (towards) => ({ ...figured(event.data.figures, 'reported', towards), reported_by: event.actor, verified_by: null })),
};
