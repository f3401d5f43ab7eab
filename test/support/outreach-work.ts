import { activityDecider } from '@gongyuan/contexts/outreach/activity';
import { CheckIn, SignUp } from '@gongyuan/contexts/outreach/attendance/commands';
import { MarkHeld, PlanActivity } from '@gongyuan/contexts/outreach/planning/commands';
import { dutyStream } from '@gongyuan/contexts/outreach/planning/duty';
import { ReportSession, VerifySession } from '@gongyuan/contexts/outreach/reporting/commands';
import type { Actor } from '@gongyuan/kernel/env';
import { type Past, sentences } from '@gongyuan/platform/testing/given';
import { CITY, coordinator, make, office, registrar } from './case-work';

/** One outreach activity of the small office of `case-work.ts`, played up to any step. */

export const ACTIVITY = '00000000-0000-4000-8000-0000000000d1';
export const DAY = '2026-06-10';

const begin = sentences(activityDecider, { actor: coordinator });

/** The streams of the people of a team, as the events of the activity left them: whoever is in the team is taken. */
function duties(past: readonly Past[]): Readonly<Record<string, readonly Past[]>> {
  const state = begin(...past).state();
  if (state.stage === 'none' || state.stage === 'cancelled') return {};
  const { activityId, appointment, team } = state;
  return Object.fromEntries(
    team.map(({ person }) => [
      dutyStream(person, appointment.day),
      [{ type: 'DutyTaken', on: '2026-06-01', data: { person, activityId, appointment, explained: false } }],
    ]),
  );
}

/** Sentences about the activity: `given(...held).as(registrar).on('2026-06-11').when(…)`. */
export const given = (...past: readonly Past[]) =>
  Object.entries({ ...office, ...duties(past) }).reduce((sentence, [stream, events]) => sentence.and(stream, ...events), begin(...past));

/** The activity's own events of a command, as a past to give. */
export function played(past: readonly Past[], actor: Actor, command: { type: string; occurredOn: string }): readonly Past[] {
  const events = given(...past)
    .as(actor)
    .on(command.occurredOn)
    .when(command)
    .events();
  return [...past, ...events.filter((event) => event.stream === undefined).map((event) => ({ ...event, actor: actor.id }))];
}

export const plan = (fields: Partial<PlanActivity> = {}): PlanActivity =>
  make(PlanActivity, {
    activityId: ACTIVITY,
    occurredOn: '2026-06-01',
    unit: CITY,
    kind: 'lecture',
    campaigns: ['respect-law-build-dreams'],
    title: '工地普法宣讲',
    day: DAY,
    from: '09:00',
    to: '11:00',
    place: { kind: 'site', name: '某工地' },
    host: '某县总工会',
    partners: ['某律师事务所'],
    team: [
      { person: { subject: 'handler' }, role: 'lawyer' },
      { person: { subject: 'registrar' }, role: 'cadre' },
    ],
    expected: 80,
    categories: ['migrant-worker'],
    ...fields,
  });

export const worker = (subject: string, name?: string) => ({
  person: { subject, name, phone: name && '13800000000' },
  categories: ['migrant-worker' as const],
  occupation: 'construction' as const,
});

export const report = (fields: Partial<ReportSession> = {}): ReportSession =>
  make(ReportSession, {
    activityId: ACTIVITY,
    occurredOn: '2026-06-11',
    groups: [
      { occupation: 'construction', persons: 70 },
      { occupation: 'other', persons: 8 },
    ],
    tags: [{ category: 'migrant-worker', persons: 70 }],
    evidence: ['sign-in-sheet'],
    materials: [{ title: '农民工维权手册', copies: 100 }],
    consultations: 12,
    summary: '现场秩序良好',
    withoutPhotos: '手机没电',
    ...fields,
  });

const on = { activityId: ACTIVITY, occurredOn: DAY };
export const planned = played([], coordinator, plan());
export const signedUp = played(planned, registrar, make(SignUp, { ...on, occurredOn: '2026-06-05', attendee: worker('w1', '工人甲') }));
export const checkedIn = played(
  signedUp,
  registrar,
  make(CheckIn, { ...on, way: 'desk', attendees: [worker('w1'), worker('w2', '工人乙')] }),
);
export const held = played(checkedIn, registrar, make(MarkHeld, { ...on, from: '09:10', to: '11:20', present: ['handler', 'registrar'] }));
export const reported = played(held, registrar, report());
export const verified = played(reported, coordinator, make(VerifySession, { activityId: ACTIVITY, occurredOn: '2026-06-12' }));
