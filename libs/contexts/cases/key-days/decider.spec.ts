import { of } from '@gongyuan/kernel/facts';
import type { Past } from '@gongyuan/platform/testing/given';
import { casePaths } from '../../../../test/support/case-paths';
import { applied, CASE, clocks, coordinator, given, handler, handling, make, played, registrar } from '../../../../test/support/case-work';
import { RecordInterruption } from '../dates/commands';
import { RecordOutcome } from '../handling/commands';
import { FileProceeding } from '../handling/proceedings/commands';
import { WithdrawApplication } from '../intake/commands';
import { RecordKeyDay, SettleDate } from './commands';

const on = (occurredOn: string) => ({ caseId: CASE, occurredOn });
const tell = (fields: Partial<RecordKeyDay> = {}) =>
  make(RecordKeyDay, { ...on('2026-06-10'), kind: 'harm-known', day: '2026-05-06', evidence: '事故认定书', ...fields });
const settle = (id: string, fields: Partial<SettleDate> = {}) =>
  make(SettleDate, { ...on('2026-06-20'), of: id, how: 'acted', note: '单位已经申请', ...fields });
const anew = (id: string | undefined, occurredOn: string) =>
  make(RecordInterruption, { ...on(occurredOn), of: id, kind: 'acknowledged', evidence: '收到第一笔款' });

const idIn = (past: readonly Past[], type: string, field: string): string =>
  String((past.findLast((event) => event.type === type)?.data as Record<string, unknown> | undefined)?.[field]);
const keyDayIn = (past: readonly Past[]) => idIn(past, 'KeyDayRecorded', 'keyDayId');

const told = played(handling, handler, tell());
const keyDayId = keyDayIn(told);
const filed = played(handling, handler, make(FileProceeding, { ...on('2026-06-08'), kind: 'mediation', body: '调解委员会' }));
const proceedingId = idIn(filed, 'ProceedingFiled', 'proceedingId');

/** An award that names the last day for paying, closed. */
const award = make(RecordOutcome, {
  ...on('2026-08-20'),
  ...{ route: 'arbitration-award', document: { issuedOn: '2026-08-18' }, receivedOn: '2026-08-20', performBy: '2026-09-05' },
});
const awarded = played(handling, handler, award);
const outcomeId = idIn(awarded, 'OutcomeRecorded', 'outcomeId');
const closed = [...awarded, ...(casePaths['closed'] ?? []).slice(-1)];

describe('a day from which the law counts', () => {
  it('starts the dates of its kind, each with its article (民法典 188)', () =>
    given(...handling)
      .as(handler)
      .when(tell())
      .then({
        type: 'KeyDayRecorded',
        on: '2026-06-10',
        data: {
          keyDayId: expect.any(String),
          kind: 'harm-known',
          day: '2026-05-06',
          road: 'tort',
          evidence: of('worker', '事故认定书'),
          clocks: [clocks.due('CIV_LIMITATION_3Y', '2026-05-06')],
        },
      }));

  it('gives ten days to ask for more time once the obstacle is gone (民事诉讼法 86)', () =>
    given(...handling)
      .as(handler)
      .when(tell({ kind: 'obstacle-removed', day: '2026-06-09' }))
      .thenLike({
        type: 'KeyDayRecorded',
        data: { clocks: [{ rule: 'CIV_EXCUSE_10D', nominalOn: '2026-06-19', dueOn: '2026-06-22', safeBy: '2026-06-18' }] },
      }));

  it('may be one that a court or commission has set, in a proceeding', () => {
    const set = { kind: 'set-by-body', day: '2026-06-25' } as const;
    given(...filed)
      .as(handler)
      .when(tell({ ...set, proceedingId }))
      .thenLike({ type: 'KeyDayRecorded', data: { day: '2026-06-25', proceedingId, road: 'labour', clocks: [] } });
    given(...filed)
      .as(handler)
      .when(tell(set))
      .thenRefused('date.proceeding-needed');
    given(...filed)
      .as(handler)
      .when(tell({ ...set, proceedingId, day: '2026-06-09' }))
      .thenRefused('date.set-day-passed');
    given(...filed)
      .as(handler)
      .when(tell({ ...set, proceedingId: 'another' }))
      .thenRefused('proceeding.unknown');
  });

  it('lies behind us, after the law that it rests on, and is told while the case goes on', () => {
    given(...handling)
      .when(tell({ day: '2026-06-11' }))
      .thenRefused('date.key-day-ahead');
    given(...handling)
      .when(tell({ day: '2006-06-11' }))
      .thenRefused('date.no-rule-then');
    given(...handling)
      .when(tell({ occurredOn: '2026-05-20' }))
      .thenRefused('date.before-application');
    given(...closed)
      .when(tell())
      .thenRefused('case.already-closed');
    given(...played(applied, registrar, make(WithdrawApplication, { ...on('2026-06-02'), reason: '和解' })))
      .when(tell())
      .thenRefused('case.withdrawn');
  });
});

describe('a date that is settled', () => {
  it('runs no more, whether it was done, is not needed, or was written down wrongly', () => {
    for (const how of ['acted', 'needless', 'void'] as const) {
      const past = played(told, handler, settle(keyDayId, { how }));
      expect(past.at(-1)).toMatchObject({ type: 'DateSettled', data: { of: keyDayId, how } });
      expect(given(...past).state()).toMatchObject({ keyDays: [] });
      given(...past)
        .as(handler)
        .when(settle(keyDayId))
        .thenRefused('date.nothing-to-settle');
    }
  });

  it('was recorded before', () => {
    given(...told)
      .as(handler)
      .when(settle(keyDayId, { occurredOn: '2026-06-09' }))
      .thenRefused('date.before-start');
  });

  it('may be the one for execution, after the closing as well; that one nobody wrote down by hand', () => {
    given(...closed)
      .as(coordinator)
      .when(settle(outcomeId, { ...on('2026-10-20'), how: 'void' }))
      .thenRefused('date.not-written-by-hand');
    const past = played(closed, registrar, settle(outcomeId, { ...on('2026-10-20'), how: 'needless' }));
    expect(given(...past).state()).toMatchObject({ outcomes: [{ suits: [{ rule: 'ARB_SUE_15D' }] }] });
    given(...past)
      .when(settle(outcomeId, on('2026-10-21')))
      .thenRefused('date.nothing-to-settle');
  });
});

describe('a limitation of civil law', () => {
  it('runs anew in full once the other side pays in part, on a closed case as well (民事诉讼法 250, 民法典 195)', () => {
    const paid = played(closed, registrar, anew(outcomeId, '2026-10-12'));
    expect(paid.at(-1)).toMatchObject({
      type: 'LimitationInterrupted',
      data: { of: outcomeId, due: clocks.due('CIV_EXECUTION_2Y', '2026-10-12') },
    });
    expect(given(...paid).state()).toMatchObject({
      outcomes: [{ suits: [{ rule: 'ARB_SUE_15D' }, { rule: 'CIV_EXECUTION_2Y', from: '2026-10-12', nominalOn: '2028-10-12' }] }],
    });
  });

  it('runs anew for a claim in tort while the case goes on, and leaves that of the arbitration alone', () => {
    const again = played(told, handler, anew(keyDayId, '2026-06-18'));
    expect(given(...again).state()).toMatchObject({ keyDays: [{ clocks: [{ rule: 'CIV_LIMITATION_3Y', from: '2026-06-18' }] }] });
    given(...handling)
      .as(handler)
      .when(anew(undefined, '2026-06-18'))
      .thenRefused('limitation.none-runs');
  });

  it('is not begun anew before it began, after it ended, or where it does not run', () => {
    given(...told)
      .as(handler)
      .when(anew(keyDayId, '2026-05-01'))
      .thenRefused('date.before-limitation');
    given(...closed)
      .when(anew(outcomeId, '2028-09-06'))
      .thenRefused('limitation.over');
    given(...told)
      .as(handler)
      .when(anew('another', '2026-06-18'))
      .thenRefused('limitation.not-interruptible');
    const injured = played(handling, handler, tell({ kind: 'injury' }));
    given(...injured)
      .as(handler)
      .when(anew(keyDayIn(injured), '2026-06-18'))
      .thenRefused('limitation.not-interruptible');
    const sued = played(told, handler, make(FileProceeding, { ...on('2026-06-15'), kind: 'traffic-tort', body: '法院', against: [] }));
    given(...sued)
      .as(handler)
      .when(anew(keyDayId, '2026-06-18'))
      .thenRefused('limitation.not-interruptible');
  });
});
