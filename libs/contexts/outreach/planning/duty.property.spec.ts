import { Refused } from '@gongyuan/kernel/refusal';
import fc from 'fast-check';
import { coordinator, make, office, staffed } from '../../../../test/support/case-work';
import { plan } from '../../../../test/support/outreach-work';
import { SmallWorld } from '../../../../test/support/small-world';
import { activityDecider } from '../activity';
import type { OpenActivity } from '../state';
import { CancelActivity, ChangePlan, RescheduleActivity } from './commands';

const people = ['p1', 'p2', 'p3'];
const days = ['2026-06-10', '2026-06-11'];
const hours = ['08:00', '09:00', '10:00', '11:00', '12:00'];
const activities = ['a1', 'a2', 'a3', 'a4'];
const TODAY = '2026-06-01';

const tries = fc.array(
  fc.record({
    id: fc.constantFrom(...activities),
    what: fc.constantFrom('plan', 'plan', 'team', 'move', 'move', 'cancel'),
    day: fc.constantFrom(...days),
    from: fc.nat(3),
    length: fc.integer({ min: 1, max: 3 }),
    team: fc.subarray(people, { minLength: 1 }),
    explained: fc.boolean(),
  }),
  { minLength: 10, maxLength: 40 },
);
type Try = typeof tries extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

const commandOf = ({ id, what, day, from, length, team, explained }: Try) => {
  const base = { activityId: id, occurredOn: TODAY, reason: '调整', clashReason: explained ? '先后到场' : undefined };
  const when = { day, from: hours[from] as string, to: hours[Math.min(from + length, 4)] as string };
  const members = team.map((subject) => ({ person: { subject }, role: 'lawyer' as const }));
  if (what === 'plan') return plan({ ...base, ...when, team: members });
  if (what === 'team') return make(ChangePlan, { ...base, team: members });
  if (what === 'move') return make(RescheduleActivity, { ...base, ...when });
  return make(CancelActivity, base);
};

const overlap = (a: OpenActivity, b: OpenActivity): boolean =>
  a.appointment.day === b.appointment.day && a.appointment.from < b.appointment.to && b.appointment.from < a.appointment.to;

describe('whatever is planned, moved and cancelled', () => {
  it('nobody is at two activities at once unless one of them says why', () => {
    fc.assert(
      fc.property(tries, (attempts) => {
        const world = new SmallWorld({ ...office, ...Object.fromEntries(people.map((id) => [`person-${id}`, staffed(id, ['handler'])])) });
        /** Which activities stand with an explanation, told apart from the deciders: the model of this test. */
        const explained = new Set<string>();
        for (const attempt of attempts) {
          try {
            world.send(activityDecider, attempt.id, commandOf(attempt), world.env(coordinator, TODAY));
          } catch (error) {
            if (!(error instanceof Refused)) throw error;
            continue;
          }
          if (attempt.explained) explained.add(attempt.id);
          const standing = activities
            .map((id) => world.state(activityDecider, `activity-${id}`))
            .filter((state): state is OpenActivity => state.stage === 'planned');
          for (const [index, one] of standing.entries())
            for (const other of standing.slice(index + 1)) {
              const both = one.team.filter(({ person }) => other.team.some((member) => member.person === person));
              if (both.length === 0 || !overlap(one, other)) continue;
              expect([one, other].some(({ activityId }) => explained.has(activityId))).toBe(true);
            }
        }
      }),
      { numRuns: 150 },
    );
  });
});
