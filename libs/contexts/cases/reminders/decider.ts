import type { Decider } from '@gongyuan/kernel/decider';
import { isSystem } from '@gongyuan/kernel/env';
import type { EventOf, NewEventOf } from '@gongyuan/kernel/facts';
import { view } from '@gongyuan/kernel/foldable';
import { type SubjectId, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { forbid, invalid } from '@gongyuan/kernel/refusal';
import { awaitedBy } from '../approval/rounds';
import { caseDecider } from '../case';
import { caseFacts } from '../events';
import { type CaseEvent, clocksAfter, type ListedClock } from '../reading/clocks';
import type { Case } from '../state';
import type { RemindersCommand } from './commands';
import type { RemindedDate, reminderFacts } from './events';
import { dateKeyOf, isReminded, isStep, keyText, OVERDUE, REMINDER_STEPS, stepDue } from './steps';

type Out = NewEventOf<typeof reminderFacts>;
type Of<T> = Extract<EventOf<typeof reminderFacts>, { type: T }>;

/** What was said about the dates of a case, and who has read it. */
export interface Reminders {
  /** The newest step by date; `OVERDUE` when the last day had passed. */
  readonly given: Readonly<Record<string, number>>;
  readonly readBy: Readonly<Record<Uuid, readonly SubjectId[]>>;
}

/** The dates of a case, as its own facts say they run. */
const caseClocks = view<readonly ListedClock[]>(
  [],
  Object.fromEntries(
    Object.keys(caseFacts).map((type) => [type, (clocks: readonly ListedClock[], event: CaseEvent) => clocksAfter(clocks, event)]),
  ),
);

const remindedDate = (clock: ListedClock): RemindedDate => ({ ...dateKeyOf(clock), nominalOn: clock.nominalOn, dueOn: clock.dueOn });

/** Whom a date of a case binds now: a step those whose turn it is, any other date the handler. */
function concerned(found: Case, date: RemindedDate): Pick<Of<'ReminderGiven'>['data'], 'handler' | 'turn'> {
  if (found.stage === 'none') return {};
  const handler = found.assignment?.handler;
  if (!isStep(date)) return handler ? { handler } : {};
  const awaited = awaitedBy(found);
  return awaited ? { turn: { post: awaited.post, unit: awaited.unit } } : {};
}

const given = (state: Reminders, reminderId: Uuid, date: RemindedDate, step: number): Reminders => ({
  given: { ...state.given, [keyText(date)]: step },
  readBy: { ...state.readBy, [reminderId]: [] },
});

/** Reminders of one case, in a stream of their own: what people see of the case does not become stale because somebody was reminded. */
export const remindersDecider: Decider<Reminders, RemindersCommand> = {
  kind: 'reminders',
  initial: { given: {}, readBy: {} },
  decide: {
    GiveReminder(c, state, env): readonly Out[] {
      if (!isSystem(env.actor)) forbid('access.system-only');
      const stream = streamOf('case', c.caseId);
      const asked = keyText(c);
      const clock = env.fold(caseClocks, stream).find((one) => isReminded(one) && keyText(dateKeyOf(one)) === asked);
      const step = clock && stepDue(clock, env.today);
      // it was met, moved or given meanwhile
      if (!clock || step === undefined || step >= (state.given[asked] ?? Number.POSITIVE_INFINITY)) return [];
      const date = remindedDate(clock);
      const about = { reminderId: env.id(), date, ...concerned(env.fold(caseDecider, stream), date) };
      if (step === OVERDUE) return [{ type: 'DateEscalated', on: env.today, data: about }];
      return [{ type: 'ReminderGiven', on: env.today, data: { ...about, daysBefore: step, stepsVersion: REMINDER_STEPS.version } }];
    },
    ReadReminder(c, state, env): readonly Out[] {
      const readers = state.readBy[c.reminderId] ?? invalid('reminder.unknown');
      if (readers.includes(env.actor.id)) return [];
      return [{ type: 'ReminderRead', on: env.today, data: { reminderId: c.reminderId } }];
    },
  },
  evolve: {
    ReminderGiven: (state, { data }: Of<'ReminderGiven'>) => given(state, data.reminderId, data.date, data.daysBefore),
    DateEscalated: (state, { data }: Of<'DateEscalated'>) => given(state, data.reminderId, data.date, OVERDUE),
    ReminderRead: (state, { data, actor }: Of<'ReminderRead'>) => ({
      ...state,
      readBy: { ...state.readBy, [data.reminderId]: [...(state.readBy[data.reminderId] ?? []), actor] },
    }),
  },
};
