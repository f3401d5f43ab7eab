import { idOf } from '@gongyuan/kernel/ids';
import { type Change, patch, projection, put, type Row } from '@gongyuan/platform/projections/define';
import type { activityFacts } from '../events';
import type { Appointment, PlanContent } from '../planning/events';
import type { SessionFigures } from '../reporting/events';

const hours = ({ day, from, to }: Appointment): Row => ({ day, from_time: from, to_time: to });

/** What the list shows of the plan, for the parts that an event carries. */
const content = (plan: Partial<Pick<PlanContent, Exclude<keyof PlanContent, 'team'>>> & { team?: readonly { person: string }[] }): Row => ({
  ...(plan.kind && { kind: plan.kind }),
  ...(plan.campaigns && { campaigns: [...plan.campaigns] }),
  ...(plan.title && { title: plan.title }),
  ...(plan.place && { place_kind: plan.place.kind, place_name: plan.place.name }),
  ...(plan.host && { host: plan.host }),
  ...(plan.team && { team: plan.team.map(({ person }) => person) }),
  ...(plan.expected !== undefined && { expected: plan.expected }),
  ...(plan.categories && { categories: [...plan.categories] }),
});

const counted = (figures: SessionFigures): Row => ({
  persons: figures.persons,
  named: figures.named,
  tags: figures.tags,
  consultations: figures.consultations,
  copies: figures.materials.reduce((sum, { copies }) => sum + copies, 0),
  campaigns: [...figures.campaigns],
});

interface Seen {
  readonly stream: string;
  readonly position: number;
  readonly version: number;
}

const touched = ({ position, version }: Seen): Row => ({ last_position: position, version });

const change = (event: Seen, ...columns: readonly Row[]): readonly Change[] => [
  patch('activity_list', { activity_id: idOf(event.stream) }, [...columns, touched(event)]),
];

/** The same with a number of the row one (or several) higher or lower. */
const count = (event: Seen, column: string, by: number): readonly Change[] => [
  patch('activity_list', { activity_id: idOf(event.stream) }, (row) => [{ [column]: Number(row[column]) + by }, touched(event)]),
];

/** `read.activity_list`: 普法活动, one row each. References to people only. */
export const activityList = projection<typeof activityFacts>()({
  name: 'activity_list',
  tables: {
    activity_list: {
      columns: {
        activity_id: 'uuid not null',
        unit: 'uuid not null',
        stage: 'text not null',
        kind: 'text not null',
        campaigns: 'text[] not null',
        title: 'text not null',
        place_kind: 'text not null',
        place_name: 'text not null',
        host: 'text not null',
        day: 'date not null',
        from_time: 'text not null',
        to_time: 'text not null',
        team: 'uuid[] not null',
        expected: 'int not null',
        categories: 'text[] not null',
        planned_on: 'date not null',
        rescheduled: 'int not null',
        clashes: 'int not null',
        signed_up: 'int not null',
        checked_in: 'int not null',
        /** Absent until it is reported. */
        persons: 'int',
        named: 'int',
        tags: 'jsonb',
        consultations: 'int',
        copies: 'int',
        reported_by: 'text',
        verified_by: 'text',
        verified_on: 'date',
        returned: 'boolean not null',
        corrections: 'int not null',
        last_position: 'bigint not null',
        version: 'int not null',
      },
      key: ['activity_id'],
      indexes: ['day, activity_id', 'stage, day', 'unit, day'],
    },
  },
  on: {
    ActivityPlanned: (event) => [
      put('activity_list', { activity_id: idOf(event.stream) }, [
        {
          unit: event.data.unit,
          stage: 'planned',
          planned_on: event.on,
          rescheduled: 0,
          clashes: event.data.clashes?.length ?? 0,
          signed_up: 0,
          checked_in: 0,
          returned: false,
          corrections: 0,
        },
        content(event.data),
        hours(event.data.appointment),
        touched(event),
      ]),
    ],
    PlanChanged: (event) => change(event, content(event.data.changes), event.data.clashes ? { clashes: event.data.clashes.length } : {}),
    ActivityRescheduled: (event) => [
      patch('activity_list', { activity_id: idOf(event.stream) }, (row) => [
        { stage: 'planned', clashes: event.data.clashes?.length ?? 0, rescheduled: Number(row['rescheduled']) + 1 },
        hours(event.data.appointment),
        touched(event),
      ]),
    ],
    ActivityCancelled: (event) => change(event, { stage: 'cancelled', clashes: 0 }),
    ActivityDropped: (event) => change(event, { stage: 'dropped' }),
    ActivityHeld: (event) => change(event, { stage: 'held' }, hours(event.data.appointment)),
    SignedUp: (event) => count(event, 'signed_up', 1),
    SignUpWithdrawn: (event) => count(event, 'signed_up', -1),
    CheckedIn: (event) => count(event, 'checked_in', event.data.attendees.length),
    CheckInStruck: (event) => count(event, 'checked_in', -1),
    ConsultationAnswered: (event) => change(event),
    ConsultationBecameContact: (event) => change(event),
    SessionReported: (event) =>
      change(event, { stage: 'reported', reported_by: event.actor, returned: false }, counted(event.data.figures)),
    SessionVerified: (event) => change(event, { stage: 'verified', verified_by: event.actor, verified_on: event.on }),
    SessionReturned: (event) => change(event, { stage: 'held', returned: true, verified_by: null, verified_on: null }),
    SessionCorrected: (event) => [
      patch('activity_list', { activity_id: idOf(event.stream) }, (row) => [
        { stage: 'reported', reported_by: event.actor, verified_by: null, verified_on: null, corrections: Number(row['corrections']) + 1 },
        counted(event.data.figures),
        touched(event),
      ]),
    ],
  },
});
