import type { EventOf } from '@gongyuan/kernel/facts';
import { idOf, type SubjectId, type Uuid } from '@gongyuan/kernel/ids';
import { dayOf, type LocalDate } from '@gongyuan/kernel/time';
import { type Change, patch, projection, put, type Row } from '@gongyuan/platform/projections/define';
import { timerTable } from '@gongyuan/platform/projections/define-policy';
import type { caseFacts } from '../events';
import { type CaseEvent, clocksAfter, type ListedClock, remembered } from '../reading/clocks';
import type { RemindedDate, reminderFacts } from './events';
import { dateKeyOf, isReminded, keyText, nextStep, OVERDUE } from './steps';

/** Stands for "nothing more to say". */
const NEVER: LocalDate = '9999-12-31';

/** A date with the day on which it was set: whoever set it has seen it that day. */
type WatchedClock = ListedClock & { readonly set: LocalDate };

/** The newest reminder of a date that still runs. */
export interface StandingReminder extends RemindedDate {
  readonly key: string;
  readonly reminderId: Uuid;
  /** Days before the day to work to; `OVERDUE` when it was escalated. */
  readonly step: number;
  readonly on: LocalDate;
  readonly readBy: readonly SubjectId[];
}

interface Line {
  readonly clocks: readonly WatchedClock[];
  readonly given: Readonly<Record<string, number>>;
  readonly standing: readonly StandingReminder[];
}

const fromRow = (row: Row): Line => row as unknown as Line;

/** The clocks that may set something going, each with the day it was set. */
function watched(before: readonly WatchedClock[], event: CaseEvent): readonly WatchedClock[] {
  const after = clocksAfter<WatchedClock>(before, event);
  if (after === before) return before;
  const today = dayOf(event.at);
  const sets = new Map(before.map((clock) => [keyText(dateKeyOf(clock)), clock.set]));
  return remembered(after).map((clock) => ({ ...clock, set: sets.get(keyText(dateKeyOf(clock))) ?? today }));
}

/** The columns that follow from the dates, from what was said of them, and from who has read it. */
function columnsOf(caseId: Uuid, { clocks, given, standing }: Line): Row {
  const running = clocks.filter(isReminded);
  const keys = new Set(running.map((clock) => keyText(dateKeyOf(clock))));
  const still = standing.filter(({ key }) => keys.has(key));
  const steps = running.flatMap((clock) => {
    const date = dateKeyOf(clock);
    const next = nextStep(clock, clock.set, given[keyText(date)]);
    return next ? [{ ...next, date }] : [];
  });
  const first = steps.reduce<(typeof steps)[number] | undefined>((so, one) => (so && so.on <= one.on ? so : one), undefined);
  return {
    timer_id: first ? `${caseId}/${keyText(first.date)}/${first.step}` : caseId,
    fire_on: first?.on ?? NEVER,
    command: 'GiveReminder',
    payload: first ? { caseId, ...first.date, step: first.step } : {},
    clocks,
    given,
    standing: still,
    stands: still.length > 0,
    escalated: still.some(({ step }) => step === OVERDUE),
    nearest: still.reduce((day, { workBy }) => (workBy < day ? workBy : day), NEVER),
  };
}

/** What happens to the dates of a case; other facts leave them alone. */
const moving = [
  'ApplicationCorrected',
  'ApplicantsAdded',
  'ApplicantRemoved',
  'PartyCorrected',
  'RespondentAdded',
  'CaseTransferred',
  'ReviewOpinionGiven',
  'DecisionEndorsed',
  'DecisionSentBack',
  'TerminationProposed',
  'SupplementRequested',
  'MaterialsSupplied',
  'ApplicationWithdrawn',
  'ApplicationLapsed',
  'AidTerminated',
  'AidGranted',
  'AidRefused',
  'UrgentAidGiven',
  'UrgentAidConfirmed',
  'ObjectionRaised',
  'ObjectionDecided',
  'FirmAsked',
  'HandlerAssigned',
  'HandlerReplaced',
  'AssignmentDeclined',
  'RetainerSigned',
  'ReplacementAsked',
  'ReplacementRefused',
  'AssignmentAccepted',
  'MeetingRecorded',
  'ProceedingFiled',
  'ProceedingProgressed',
  'HearingScheduled',
  'HearingHeld',
  'OutcomeRecorded',
  'CaseClosed',
  'TerminationReceived',
  'FileSubmitted',
  'FileChecked',
  'CaseReopened',
  'KeyDayRecorded',
  'NextStepPlanned',
  'DateSettled',
  'LimitationInterrupted',
  'LimitationResumed',
  'LimitationSuspended',
  'DatesRecounted',
] as const satisfies readonly CaseEvent['type'][];

const moved = (event: CaseEvent): readonly Change[] => {
  const caseId = idOf(event.stream);
  return [
    patch('reminder_timer', { case_id: caseId }, (row) => {
      const line = fromRow(row);
      const clocks = watched(line.clocks, event);
      return clocks === line.clocks ? {} : columnsOf(caseId, { ...line, clocks });
    }),
  ];
};

type Said = Extract<EventOf<typeof reminderFacts>, { type: 'ReminderGiven' | 'DateEscalated' }>;

const said = ({ stream, on, data }: Said, step: number): readonly Change[] => {
  const caseId = idOf(stream);
  const { reminderId, date } = data;
  const key = keyText(date);
  return [
    patch('reminder_timer', { case_id: caseId }, (row) => {
      const line = fromRow(row);
      const standing = [...line.standing.filter((one) => one.key !== key), { ...date, key, reminderId, step, on, readBy: [] }];
      return columnsOf(caseId, { ...line, given: { ...line.given, [key]: step }, standing });
    }),
  ];
};

/**
 * `read.reminder_timer`: one row for each case, with the step of its dates that comes next, and the reminders that stand: those
 * of dates that still run. The worker sends what is due; when the fact comes, the row moves on to the step after it.
 */
export const reminders = projection<typeof caseFacts & typeof reminderFacts>()({
  name: 'reminders',
  tables: {
    reminder_timer: {
      columns: {
        case_id: 'uuid not null',
        ...timerTable.columns,
        clocks: 'jsonb not null',
        given: 'jsonb not null',
        standing: 'jsonb not null',
        stands: 'boolean not null',
        escalated: 'boolean not null',
        nearest: 'date not null',
      },
      key: ['case_id'],
      indexes: [...(timerTable.indexes ?? []), 'stands, nearest, case_id'],
    },
  },
  on: {
    Applied: (event) => {
      const caseId = idOf(event.stream);
      const clocks = watched([], event);
      return [put('reminder_timer', { case_id: caseId }, columnsOf(caseId, { clocks, given: {}, standing: [] }))];
    },
    ...(Object.fromEntries(moving.map((type) => [type, moved])) as Record<
      (typeof moving)[number],
      (event: CaseEvent) => readonly Change[]
    >),
    ReminderGiven: (event) => said(event, event.data.daysBefore),
    DateEscalated: (event) => said(event, OVERDUE),
    ReminderRead: ({ stream, actor, data }) => [
      patch('reminder_timer', { case_id: idOf(stream) }, (row) => ({
        standing: fromRow(row).standing.map((one) =>
          one.reminderId === data.reminderId ? { ...one, readBy: [...one.readBy, actor] } : one,
        ),
      })),
    ],
  },
});
