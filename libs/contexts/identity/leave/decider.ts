import type { Slice } from '@gongyuan/kernel/decider';
import { of } from '@gongyuan/kernel/facts';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { known } from '../accounts/decider';
import { inForce, type Leave, type PersonState } from '../state';
import type { LeaveCommand } from './commands';
import type { leaveFacts } from './events';

/** True when the leave takes some day of a period. */
const meets = ({ from, to, backOn }: Leave, first: LocalDate, last: LocalDate): boolean => {
  const start = from > first ? from : first;
  return start <= to && start <= last && (backOn === undefined || start < backOn);
};

/** Leave of handlers: each from a day to a day, no two of them on one day. */
export const leave: Slice<PersonState, LeaveCommand, typeof leaveFacts> = {
  decide: {
    RecordLeave: (c, person, env) => {
      known(person);
      if (c.to < c.from) invalid('leave.period', { from: c.from, to: c.to });
      if (c.to < c.occurredOn) invalid('leave.period-over', { to: c.to });
      if (!person.posts.some((held) => held.post === 'handler' && inForce(held, c.from))) invalid('leave.not-a-handler', { from: c.from });
      const other = person.leaves.find((one) => meets(one, c.from, c.to));
      if (other) refuse('leave.overlaps', { from: other.from, to: other.to });
      const data = { leaveId: env.id(), from: c.from, to: c.to, reason: of(c.handler, c.reason) };
      return [{ type: 'LeaveRecorded', on: c.occurredOn, data }];
    },
    EndLeave: (c, person) => {
      const found = person.leaves.find(({ leaveId }) => leaveId === c.leaveId) ?? invalid('leave.unknown');
      if (found.to < c.occurredOn || (found.backOn !== undefined && found.backOn <= c.occurredOn))
        refuse('leave.over', { to: found.to, backOn: found.backOn });
      return [{ type: 'LeaveEnded', on: c.occurredOn, data: { leaveId: found.leaveId, backOn: c.occurredOn } }];
    },
  },
  evolve: {
    LeaveRecorded: (person, { data: { leaveId, from, to } }) => ({ ...person, leaves: [...person.leaves, { leaveId, from, to }] }),
    LeaveEnded: (person, { data }) => ({
      ...person,
      leaves: person.leaves.map((one) => (one.leaveId === data.leaveId ? { ...one, backOn: data.backOn } : one)),
    }),
  },
};
