import { of } from '@gongyuan/kernel/facts';
import type { Past } from '@gongyuan/platform/testing/given';
import { applied, apply, CASE, clocks, given, handler, make, played, registrar, system } from '../../../../test/support/case-work';
import { CorrectApplication, WithdrawApplication } from '../intake/commands';
import { RecordInterruption, RecountDates, ResumeLimitation, SuspendLimitation } from './commands';

const on = (occurredOn: string) => ({ caseId: CASE, occurredOn });
const interrupt = (day: string) => make(RecordInterruption, { ...on(day), kind: 'claimed', evidence: '催款函' });
const suspend = (day: string) => make(SuspendLimitation, { ...on(day), cause: 'force-majeure', evidence: '封控公告' });
const resume = (day: string) => make(ResumeLimitation, { ...on(day), evidence: '解封公告' });

/** Employment ended on 10 January 2026: the wage claim lapses on 10 January 2027 (调解仲裁法 art. 27(4)). */
const limited = played([], registrar, apply({ employmentEndedOn: '2026-01-10' }));
const limitation = (past: readonly Past[]) => {
  const state = given(...past).state();
  return state.stage === 'none' ? undefined : state.limitation;
};

describe('the limitation (调解仲裁法 art. 27)', () => {
  it('runs anew in full from the day of the interruption (27(2))', () => {
    given(...limited)
      .when(interrupt('2026-06-10'))
      .then({
        type: 'LimitationInterrupted',
        on: '2026-06-10',
        data: { kind: 'claimed', evidence: of('worker', '催款函'), due: clocks.due('ARB_LIMITATION_WAGES_1Y', '2026-06-10') },
      });
    const interrupted = played(limited, registrar, interrupt('2026-06-10'));
    expect(limitation(interrupted)).toMatchObject({ from: 'interrupted', due: { nominalOn: '2027-06-10' } });
    expect(limitation(played(interrupted, handler, interrupt('2026-07-01')))).toMatchObject({ due: { nominalOn: '2027-07-01' } });
  });

  it('stands still while something is in the way, and runs on without the time in between (27(3))', () => {
    const suspended = played(limited, registrar, suspend('2026-06-10'));
    expect(limitation(suspended)).toMatchObject({ suspendedOn: '2026-06-10' });
    const resumed = played(suspended, registrar, resume('2026-07-10'));
    expect(limitation(resumed)).toMatchObject({
      suspendedOn: undefined,
      due: { nominalOn: '2027-02-09', pauses: [{ noticeOn: '2026-06-10', suppliedOn: '2026-07-10' }] },
    });
    const again = played(played(resumed, registrar, suspend('2026-08-01')), registrar, resume('2026-08-11'));
    expect(limitation(again)?.due.nominalOn).toBe('2027-02-19');
  });

  it('has its order', () => {
    given(...limited)
      .when(resume('2026-06-10'))
      .thenRefused('limitation.not-suspended');
    given(...limited)
      .when(interrupt('2026-01-09'))
      .thenRefused('date.before-limitation');
    const suspended = played(limited, registrar, suspend('2026-06-10'));
    given(...suspended)
      .when(suspend('2026-06-11'))
      .thenRefused('limitation.suspended', { on: '2026-06-10' });
    given(...suspended)
      .when(interrupt('2026-06-11'))
      .thenRefused('limitation.suspended');
    given(...suspended)
      .when(resume('2026-06-09'))
      .thenRefused('date.before-suspension');
  });

  it('is not brought back once it is over', () => {
    const old = played([], registrar, apply({ employmentEndedOn: '2025-03-10' }));
    given(...old)
      .when(interrupt('2026-06-10'))
      .thenRefused('limitation.over', { last: '2026-03-10' });
  });

  it('does not run where no day is known, nor for pay while employment lasts (27(4))', () => {
    given(...applied)
      .when(interrupt('2026-06-10'))
      .thenRefused('limitation.none-runs');
    given(...played([], registrar, apply({ harmKnownOn: '2026-01-10' })))
      .when(interrupt('2026-06-10'))
      .thenRefused('limitation.none-runs');
  });

  it('ends with the case', () => {
    const withdrawn = played(limited, registrar, make(WithdrawApplication, { ...on('2026-06-09'), reason: '和解' }));
    given(...withdrawn)
      .when(interrupt('2026-06-10'))
      .thenRefused('case.withdrawn');
  });

  it('keeps an interruption when a day before it is corrected', () => {
    const interrupted = played(limited, registrar, interrupt('2026-06-10'));
    const correct = make(CorrectApplication, { ...on('2026-06-11'), reason: '离职日写错', changes: { employmentEndedOn: '2026-02-10' } });
    expect(limitation(played(interrupted, registrar, correct))).toMatchObject({ from: 'interrupted', due: { nominalOn: '2027-06-10' } });
    expect(limitation(played(limited, registrar, correct))).toMatchObject({ due: { nominalOn: '2027-02-10' } });
  });
});

describe('dates counted again', () => {
  const arrangement = {
    proposalId: 'h',
    year: 2027,
    version: 1,
    source: '通知',
    daysOff: ['2027-01-01', '2027-01-11'],
    makeUpWorkdays: [],
  };
  const loaded: readonly Past[] = [
    { type: 'HolidayYearProposed', on: '2026-11-10', data: arrangement },
    { type: 'HolidayYearApproved', on: '2026-11-11', data: { proposalId: 'h', year: 2027, version: 1 } },
  ];
  const recount = make(RecountDates, on('2026-11-11'));

  it('take the place of those that waited for the days off, with their rule and their pauses', () => {
    const resumed = played(played(limited, registrar, suspend('2026-06-10')), registrar, resume('2026-06-11'));
    expect(limitation(resumed)?.due).toMatchObject({ nominalOn: '2027-01-11', dueOn: null, needsHolidayData: true });
    const events = given(...resumed)
      .and('holidays-cn', ...loaded)
      .as(system)
      .when(recount)
      .events();
    expect(events).toMatchObject([
      {
        type: 'DatesRecounted',
        data: {
          calendarVersion: 'cn-2025.1-2026.1-2027.1',
          dates: [
            {
              rule: 'ARB_LIMITATION_WAGES_1Y',
              from: '2026-01-10',
              due: { nominalOn: '2027-01-11', dueOn: '2027-01-12', safeBy: '2027-01-08' },
            },
          ],
        },
      },
    ]);
    expect(limitation([...resumed, ...events])?.due).toMatchObject({ dueOn: '2027-01-12', calendarVersion: 'cn-2025.1-2026.1-2027.1' });
  });

  it('are left alone when they come out the same, or lie in the past', () => {
    given(...applied)
      .and('holidays-cn', ...loaded)
      .as(system)
      .when(recount)
      .thenNothing();
    given(...limited)
      .as(system)
      .when(recount)
      .thenNothing();
  });

  it('are the system’s work alone', () =>
    given(...limited)
      .as(registrar)
      .when(recount)
      .thenRefused('access.system-only'));
});
