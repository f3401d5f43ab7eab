import type { AnyEvent } from '@gongyuan/kernel/facts';
import { asStored, type Past, sentences } from '@gongyuan/platform/testing/given';
import { rowsOf, withUuids } from '@gongyuan/platform/testing/rows-of';
import { casePaths, peopleOnTheWay } from '../../../../test/support/case-paths';
import {
  applied,
  apply,
  approver,
  assessed,
  assigned,
  CASE,
  CITY,
  clocks,
  coordinator,
  granted,
  handling,
  make,
  played,
  registrar,
  reviewed,
  stepRules,
  system,
} from '../../../../test/support/case-work';
import { DeclineAssignment } from '../assignment/commands';
import { ProposeTermination } from '../closing/termination/commands';
import { RecordInterruption } from '../dates/commands';
import { WithdrawApplication } from '../intake/commands';
import { clocksAfter, type ListedClock } from '../reading/clocks';
import { ReviewOpinion } from '../review/commands';
import { GiveReminder, ReadReminder } from './commands';
import { remindersDecider } from './decider';
import { REMINDER_STEPS } from './steps';
import { reminders } from './timers';

const people = ['worker', 'second', 'boss', 'wife', 'registrar', 'coordinator', 'approver', 'handler', 'other-handler'];
const noon = (day: string): string => `${day}T04:00:00.000Z`;

/** A worker that looks at the timers on these days, in one case: what the past of the case says by then is on record. */
function reminded(past: readonly Past[], days: readonly string[], said: readonly Past[] = []): readonly Past[] {
  return days.reduce<readonly Past[]>((so, day) => {
    const today = past.filter((event) => (event.at ?? event.on).slice(0, 10) <= day);
    for (let now = so, rounds = 0; ; rounds++) {
      if (rounds > 20) throw new Error('The timer never moves on');
      const row = timerOf(today, now);
      if (!row || (row['fire_on'] as string) > day) return now;
      const command = make(GiveReminder, { ...(row['payload'] as object), caseId: CASE });
      const events = sentences(remindersDecider, { clocks, actor: system, now: noon(day) })(...now)
        .and(`case-${CASE}`, ...today)
        .when(command)
        .events() as readonly Past[];
      if (events.length === 0) return now;
      now = [...now, ...events.map((event) => ({ ...event, at: noon(day) }))];
    }
  }, said);
}

function timerOf(past: readonly Past[], said: readonly Past[]) {
  const events: readonly AnyEvent[] = [
    ...past.map((event, index) => asStored(event, `case-${CASE}`, index + 1)),
    ...said.map((event, index) => ({ ...asStored(event, `reminders-${CASE}`, index + 1), position: past.length + index + 1 })),
  ];
  return rowsOf(reminders, withUuids(events, people))['reminder_timer']?.[0];
}

const shortly = (events: readonly Past[]) =>
  events.map(({ type, on, data }) => {
    const { date, daysBefore } = data as { date: { rule: string }; daysBefore?: number };
    return [on, date.rule, type === 'DateEscalated' ? 'overdue' : daysBefore];
  });

const every = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
};

/** 1 June 2026 is a Monday: the review is due on 8 June, and may be worked to until then. */
describe('the dates of a case', () => {
  it('are reminded of on the days of the list that lie ahead, and escalated once when the last day has passed', () =>
    expect(shortly(reminded(applied, every('2026-06-01', '2026-07-31')))).toEqual([
      ['2026-06-05', 'LA_REVIEW_7D', 3],
      ['2026-06-07', 'LA_REVIEW_7D', 1],
      ['2026-06-09', 'LA_REVIEW_7D', 'overdue'],
    ]));

  it('are reminded of thirty, fifteen, seven, three and one day before the day to work to', () => {
    const limited = played([], registrar, apply({ employmentEndedOn: '2025-08-14' }));
    const [limitation] = reminded(limited, every('2026-06-01', '2026-09-01')).filter(
      ({ data }) => (data as { date: { rule: string } }).date.rule === 'ARB_LIMITATION_WAGES_1Y',
    );
    expect(limitation?.data).toMatchObject({ date: { workBy: '2026-08-14', dueOn: '2026-08-14' }, daysBefore: 30, stepsVersion: 1 });
    expect(
      shortly(reminded(limited, every('2026-06-10', '2026-09-01')))
        .filter(([, rule]) => rule === 'ARB_LIMITATION_WAGES_1Y')
        .map(([on, , step]) => [on, step]),
    ).toEqual([
      ['2026-07-15', 30],
      ['2026-07-30', 15],
      ['2026-08-07', 7],
      ['2026-08-11', 3],
      ['2026-08-13', 1],
      ['2026-08-15', 'overdue'],
    ]);
  });

  it('are reminded of by the newest step alone when the worker was off for days', () => {
    expect(shortly(reminded(applied, ['2026-06-08']))).toEqual([['2026-06-08', 'LA_REVIEW_7D', 1]]);
    expect(shortly(reminded(applied, ['2026-07-20']))).toEqual([['2026-07-20', 'LA_REVIEW_7D', 'overdue']]);
  });

  it('are told of at once when they were entered with no step ahead', () => {
    const late = applied.map((event) => ({ ...event, at: noon('2026-06-08') }));
    expect(shortly(reminded(late, ['2026-06-08']))).toEqual([['2026-06-08', 'LA_REVIEW_7D', 1]]);
  });

  it('are not reminded of once they are met, or the case took another way', () => {
    expect(shortly(reminded(granted, every('2026-06-04', '2026-06-30'))).map(([, rule]) => rule)).not.toContain('LA_REVIEW_7D');
    const withdrawn = played(applied, registrar, make(WithdrawApplication, { caseId: CASE, occurredOn: '2026-06-02', reason: '和解' }));
    expect(timerOf(withdrawn, [])).toMatchObject({ fire_on: '9999-12-31', stands: false });
    const said = reminded(applied, ['2026-06-05']);
    expect(timerOf(applied, said)).toMatchObject({ stands: true, standing: [{ step: 3 }], nearest: '2026-06-08' });
    expect(timerOf(reviewed, said)).toMatchObject({ stands: true });
    expect(timerOf(granted, said)).toMatchObject({ stands: false, standing: [] });
  });

  it('are reminded of anew when they moved', () => {
    const limited = played([], registrar, apply({ employmentEndedOn: '2025-08-14' }));
    const said = reminded(limited, ['2026-08-11']);
    const claimed = { caseId: CASE, occurredOn: '2026-08-12', kind: 'claimed', evidence: '催款函' } as const;
    const moved = played(limited, registrar, make(RecordInterruption, claimed));
    const rest = shortly(reminded(moved, every('2026-08-12', '2027-07-13'), said)).slice(said.length);
    expect(rest.filter(([, rule]) => rule === 'ARB_LIMITATION_WAGES_1Y')).toEqual([['2027-07-13', 'ARB_LIMITATION_WAGES_1Y', 30]]);
  });

  it('go on where they stood when an assignment was declined', () => {
    const declined = played(
      assigned,
      { id: 'handler', posts: [] },
      make(DeclineAssignment, { caseId: CASE, occurredOn: '2026-06-06', reason: '利益冲突' }),
    );
    expect(shortly(reminded(declined, every('2026-06-06', '2026-06-30'))).filter(([, rule]) => rule === 'LA_ASSIGN_3D')).toEqual([
      ['2026-06-06', 'LA_ASSIGN_3D', 1],
      ['2026-06-09', 'LA_ASSIGN_3D', 'overdue'],
    ]);
  });

  it('name the handler there is, and none while there is none', () => {
    expect(reminded(applied, ['2026-06-05'])[0]?.data).not.toHaveProperty('handler');
    expect(reminded(assigned, ['2026-06-09']).map(({ data }) => (data as { handler?: string }).handler)).toContain('handler');
  });

  it('name whose turn it is where a step on the way to a decision waits, whoever handles the case', () => {
    const rules = { [`rules-${CITY}`]: stepRules(CITY) };
    const opinion = make(ReviewOpinion, { caseId: CASE, occurredOn: '2026-06-03', recommends: 'grant', opinion: '符合条件' });
    const ending = make(ProposeTermination, { caseId: CASE, occurredOn: '2026-06-20', ground: 'own-lawyer', opinion: '另行委托' });
    const ofStep = (past: readonly Past[], from: string, to: string) =>
      reminded(past, every(from, to)).flatMap(({ type, on, data }) => {
        const { date, turn, handler } = data as { date: { rule: string }; turn?: object; handler?: string };
        return date.rule === 'APPROVAL_STEP' ? [[type, on, turn, handler]] : [];
      });
    const opined = played(assessed, coordinator, opinion, rules);
    const head = { post: 'coordinator', unit: CITY };
    expect(ofStep(opined, '2026-06-03', '2026-06-10')).toEqual([
      ['ReminderGiven', '2026-06-04', head, undefined],
      ['DateEscalated', '2026-06-06', head, undefined],
    ]);
    const chair = { post: 'approver', unit: CITY };
    expect(ofStep(played(handling, coordinator, ending, rules), '2026-06-20', '2026-06-24')).toEqual([
      ['ReminderGiven', '2026-06-22', chair, undefined],
      ['DateEscalated', '2026-06-24', chair, undefined],
    ]);
  });

  it('stand on a list of days with its basis', () => {
    expect(REMINDER_STEPS.daysBefore).toEqual([...REMINDER_STEPS.daysBefore].sort((a, b) => b - a));
    expect(REMINDER_STEPS.basis).toMatch(/^内部规定/);
  });
});

describe('a reminder', () => {
  const said = reminded(applied, ['2026-06-05']);
  const reminderId = (said[0] as Past & { data: { reminderId: string } }).data.reminderId;
  const given = (...past: readonly Past[]) => sentences(remindersDecider, { clocks, now: noon('2026-06-05') })(...past);
  const read = make(ReadReminder, { caseId: CASE, reminderId });

  it('is marked as read once by each reader', () => {
    const events = given(...said)
      .as(coordinator)
      .when(read)
      .events();
    expect(events).toMatchObject([{ type: 'ReminderRead', data: { reminderId } }]);
    const after = [...said, ...events.map((event) => ({ ...event, actor: 'coordinator' }))];
    given(...after)
      .as(coordinator)
      .when(read)
      .thenNothing();
    expect(
      given(...after)
        .as(approver)
        .when(read)
        .events(),
    ).toHaveLength(1);
    expect(timerOf(applied, after)).toMatchObject({ standing: [{ readBy: [expect.any(String)] }] });
  });

  it('must be there', () =>
    given(...said)
      .as(coordinator)
      .when(make(ReadReminder, { caseId: CASE, reminderId: CASE }))
      .thenRefused('reminder.unknown'));

  it('is given by the system alone, and not for a date that is not there', () => {
    const command = make(GiveReminder, { caseId: CASE, rule: 'LA_REVIEW_7D', from: '2026-06-01', workBy: '2026-06-08', step: 1 });
    given()
      .and(`case-${CASE}`, ...applied)
      .as(coordinator)
      .when(command)
      .thenRefused('access.system-only');
    given().as(system).when(command).thenNothing();
  });
});

describe('the table of timers', () => {
  const paths = Object.entries(casePaths).map(
    ([name, past]) =>
      [
        name,
        withUuids(
          past.map((event, index) => asStored(event, `case-${CASE}`, index + 1)),
          peopleOnTheWay,
        ),
      ] as const,
  );

  it.each(paths)('takes every fact that moves a date: %s', (_, events) => {
    let known: readonly ListedClock[] = [];
    for (const event of events) {
      const after = clocksAfter(known, event as never);
      if (after !== known) expect(Object.keys(reminders.on)).toContain(event.type);
      known = after;
    }
  });
});
