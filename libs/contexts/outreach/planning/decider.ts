import type { Slice } from '@gongyuan/kernel/decider';
import type { Env } from '@gongyuan/kernel/env';
import { type New, type NewEventOf, of } from '@gongyuan/kernel/facts';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { at, existing, was } from '../guards';
import { assertOpenUnit, isStaff } from '../office';
import { subjectOf } from '../people';
import type { Activity, OpenActivity } from '../state';
import type { ChangePlan, PlanActivity, PlanningCommand, TeamMemberInput } from './commands';
import { type Booking, rebook } from './duty';
import type { Appointment, dutyFacts, PlanContent, planningFacts, TeamMember } from './events';

type Out = NewEventOf<typeof planningFacts> | NewEventOf<typeof dutyFacts>;

/** Refuses `activity.ends-before-it-begins`. */
function appointment({ day, from, to }: Appointment): Appointment {
  if (to <= from) invalid('activity.ends-before-it-begins', { from, to });
  return { day, from, to };
}

/** Colleagues are named by their account; whoever comes from outside needs a name. Refuses `activity.team-twice`, `activity.team-name-needed`. */
function teamFact(team: readonly TeamMemberInput[], env: Env): readonly New<TeamMember>[] {
  const people = team.map(({ person }) => subjectOf(person));
  if (new Set(people).size < people.length) invalid('activity.team-twice');
  return team.map(({ person, role }) => {
    const subject = subjectOf(person);
    if (isStaff(env, subject)) return { person: subject, role };
    return { person: subject, role, name: of(subject, person.name ?? invalid('activity.team-name-needed')) };
  });
}

const bookingOf = ({ appointment: when, team }: OpenActivity): Booking => ({ appointment: when, people: team.map(({ person }) => person) });

const explanation = (env: Env, clashes: readonly unknown[], reason: string | undefined) =>
  clashes.length > 0 ? of(env.actor.id, reason) : undefined;

/** What a plan says of a command that carries all of it. */
const contentOf = (c: PlanActivity, env: Env): New<PlanContent> => ({
  kind: c.kind,
  campaigns: [...c.campaigns],
  title: c.title,
  place: { kind: c.place.kind, name: c.place.name },
  host: c.host,
  partners: [...c.partners],
  team: teamFact(c.team, env),
  expected: c.expected,
  categories: [...c.categories],
});

/** What a change says; refuses `activity.nothing-changed`. */
function changesOf(c: ChangePlan, env: Env): Partial<New<PlanContent>> {
  const changes = {
    kind: c.kind,
    campaigns: c.campaigns && [...c.campaigns],
    title: c.title,
    place: c.place && { kind: c.place.kind, name: c.place.name },
    host: c.host,
    partners: c.partners && [...c.partners],
    team: c.team && teamFact(c.team, env),
    expected: c.expected,
    categories: c.categories && [...c.categories],
  };
  if (Object.values(changes).every((value) => value === undefined)) invalid('activity.nothing-changed');
  return changes;
}

export const planning: Slice<Activity, PlanningCommand, typeof planningFacts, Out> = {
  decide: {
    PlanActivity(c, state, env) {
      if (state.stage !== 'none') refuse('activity.already-planned');
      assertOpenUnit(env, c.unit);
      const content = contentOf(c, env);
      const when = appointment(c);
      const booking = { appointment: when, people: content.team.map(({ person }) => person) };
      const booked = { activityId: c.activityId, on: c.occurredOn, explained: c.clashReason !== undefined };
      const { clashes, events } = rebook(env, booked, undefined, booking);
      return [
        {
          type: 'ActivityPlanned',
          on: c.occurredOn,
          data: {
            activityId: c.activityId,
            unit: c.unit,
            ...content,
            appointment: when,
            clashes,
            clashReason: explanation(env, clashes, c.clashReason),
          },
        },
        ...events,
      ];
    },
    ChangePlan(c, state, env) {
      const found = at(state, 'planned', 'cancelled');
      const changes = changesOf(c, env);
      const before = found.stage === 'planned' ? bookingOf(found) : undefined;
      const after = before && changes.team ? { ...before, people: changes.team.map(({ person }) => person) } : before;
      const booked = { activityId: found.activityId, on: c.occurredOn, explained: c.clashReason !== undefined };
      const { clashes, events } = changes.team ? rebook(env, booked, before, after) : { clashes: undefined, events: [] };
      return [
        {
          type: 'PlanChanged',
          on: c.occurredOn,
          data: { changes, reason: of(env.actor.id, c.reason), clashes, clashReason: explanation(env, clashes ?? [], c.clashReason) },
        },
        ...events,
      ];
    },
    RescheduleActivity(c, state, env) {
      const found = at(state, 'planned', 'cancelled');
      const when = appointment(c);
      const { appointment: before, stage } = found;
      if (stage === 'planned' && when.day === before.day && when.from === before.from && when.to === before.to)
        invalid('activity.same-appointment');
      const booked = { activityId: found.activityId, on: c.occurredOn, explained: c.clashReason !== undefined };
      const booking = bookingOf(found);
      const { clashes, events } = rebook(env, booked, stage === 'planned' ? booking : undefined, { ...booking, appointment: when });
      return [
        {
          type: 'ActivityRescheduled',
          on: c.occurredOn,
          data: {
            before,
            appointment: when,
            reason: of(env.actor.id, c.reason),
            clashes,
            clashReason: explanation(env, clashes, c.clashReason),
          },
        },
        ...events,
      ];
    },
    CancelActivity(c, state, env) {
      const found = at(state, 'planned');
      const booked = { activityId: found.activityId, on: c.occurredOn, explained: true };
      return [
        { type: 'ActivityCancelled', on: c.occurredOn, data: { before: found.appointment, reason: of(env.actor.id, c.reason) } },
        ...rebook(env, booked, bookingOf(found), undefined).events,
      ];
    },
    DropActivity(c, state, env) {
      const found = existing(state);
      if (found.stage === 'planned') refuse('activity.not-cancelled');
      at(state, 'cancelled');
      return [{ type: 'ActivityDropped', on: c.occurredOn, data: { reason: of(env.actor.id, c.reason) } }];
    },
    MarkHeld(c, state) {
      const found = at(state, 'planned');
      if (c.occurredOn !== found.appointment.day) invalid('activity.held-another-day', { day: found.appointment.day });
      const when = appointment({ day: c.occurredOn, from: c.from, to: c.to });
      const unknown = c.present.filter((person) => !found.team.some((member) => member.person === person));
      if (unknown.length > 0) invalid('activity.not-in-team', { people: unknown });
      return [{ type: 'ActivityHeld', on: c.occurredOn, data: { appointment: when, present: [...c.present] } }];
    },
  },
  evolve: {
    ActivityPlanned: (_, { data: { clashReason: _reason, ...data }, on, actor }): OpenActivity => ({
      ...data,
      stage: 'planned',
      plannedOn: on,
      plannedBy: actor,
      clashes: data.clashes ?? [],
      rescheduled: 0,
      signedUp: [],
      present: [],
      photos: [],
      consultations: [],
      teamPresent: [],
      reporters: [],
      returned: false,
      corrections: 0,
    }),
    PlanChanged: (state, { data }) => ({ ...was(state), ...data.changes, clashes: data.clashes ?? was(state).clashes }),
    ActivityRescheduled: (state, { data }) => ({
      ...was(state),
      stage: 'planned',
      appointment: data.appointment,
      clashes: data.clashes ?? [],
      rescheduled: was(state).rescheduled + 1,
    }),
    ActivityCancelled: (state) => ({ ...was(state), stage: 'cancelled', clashes: [] }),
    ActivityDropped: (state) => ({ ...was(state), stage: 'dropped' }),
    ActivityHeld: (state, { data, on }) => ({
      ...was(state),
      stage: 'held',
      appointment: data.appointment,
      teamPresent: data.present,
      heldOn: on,
    }),
  },
};
