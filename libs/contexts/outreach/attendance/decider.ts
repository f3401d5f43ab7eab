import type { Slice } from '@gongyuan/kernel/decider';
import { type New, of } from '@gongyuan/kernel/facts';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { at, namesAllowed, underWay, was } from '../guards';
import { type Attendee, personFact, subjectOf } from '../people';
import type { Activity, Present } from '../state';
import type { AttendanceCommand, AttendeeInput } from './commands';
import type { attendanceFacts } from './events';

/** Somebody of the audience as a fact holds one. Somebody new needs a name; who was chosen from a search is known already. */
export function attendeeFact({ person, categories, occupation }: AttendeeInput, known: readonly string[]): New<Attendee> {
  const subject = subjectOf(person);
  if (!person.name && !person.idNumber && !known.includes(subject) && (person.phone || person.address || person.birthDate))
    invalid('attendance.name-needed');
  return { person: personFact(person), categories: [...categories], occupation };
}

export const attendance: Slice<Activity, AttendanceCommand, typeof attendanceFacts> = {
  decide: {
    SignUp(c, state, env) {
      const found = namesAllowed(at(state, 'planned'));
      const attendee = attendeeFact(c.attendee, found.signedUp);
      if (found.signedUp.includes(attendee.person.subject)) refuse('attendance.already-signed-up');
      if (env.today > found.appointment.day) refuse('attendance.too-late-to-sign-up', { day: found.appointment.day });
      return [{ type: 'SignedUp', on: c.occurredOn, data: { attendee } }];
    },
    WithdrawSignUp(c, state) {
      const found = at(state, 'planned', 'held');
      if (!found.signedUp.includes(c.subject)) invalid('attendance.not-signed-up');
      return [{ type: 'SignUpWithdrawn', on: c.occurredOn, data: { subject: c.subject, reason: of(c.subject, c.reason) } }];
    },
    CheckIn(c, state) {
      const found = namesAllowed(underWay(state, c.occurredOn));
      const there = new Set(found.present.map(({ subject }) => subject));
      const attendees = c.attendees.flatMap((one) => {
        const attendee = attendeeFact(one, found.signedUp);
        if (there.has(attendee.person.subject)) return [];
        there.add(attendee.person.subject);
        return [attendee];
      });
      if (attendees.length === 0) refuse('attendance.already-checked-in');
      return [{ type: 'CheckedIn', on: c.occurredOn, data: { way: c.way, attendees } }];
    },
    StrikeCheckIn(c, state) {
      const found = at(state, 'planned', 'held');
      if (!found.present.some(({ subject }) => subject === c.subject)) invalid('attendance.not-checked-in');
      return [{ type: 'CheckInStruck', on: c.occurredOn, data: { subject: c.subject, reason: of(c.subject, c.reason) } }];
    },
  },
  evolve: {
    SignedUp: (state, { data }) => ({ ...was(state), signedUp: [...was(state).signedUp, data.attendee.person.subject] }),
    SignUpWithdrawn: (state, { data }) => ({ ...was(state), signedUp: was(state).signedUp.filter((subject) => subject !== data.subject) }),
    CheckedIn: (state, { data }) => ({
      ...was(state),
      present: [
        ...was(state).present,
        ...data.attendees.map(
          ({ person, categories, occupation }): Present => ({ subject: person.subject, categories, ...(occupation ? { occupation } : {}) }),
        ),
      ],
    }),
    CheckInStruck: (state, { data }) => ({ ...was(state), present: was(state).present.filter(({ subject }) => subject !== data.subject) }),
  },
};
