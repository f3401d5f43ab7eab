import { standardRules } from '@gongyuan/calendar/standard';
import type { Actor } from '@gongyuan/kernel/env';
import { asStored, type Past } from '@gongyuan/platform/testing/given';
import { casePaths } from '../../../../test/support/case-paths';
import { apply, CASE, CITY, handler, handling, make, played, registrar } from '../../../../test/support/case-work';
import type { OutcomeRoute } from '../codes';
import type { CaseCommand } from '../commands';
import type { ProceedingKind, ProgressStep } from '../handling/codes';
import { RecordOutcome } from '../handling/commands';
import { FileProceeding, RecordProgress, ScheduleHearing } from '../handling/proceedings/commands';
import type { KeyDayKind } from '../key-days/codes';
import { RecordKeyDay } from '../key-days/commands';
import { RaiseObjection } from '../objection/commands';
import { type CaseEvent, type Clock, clocksAfter } from './clocks';

/**
 * Every clock of the law that starts from a fact of a case: which fact starts it, and a case in which it runs, with the article it
 * names. A rule that is added to the calendar has to be placed here, or named among those that others start.
 */

const CODE = '91140702MA0K00013A';
const DAY = '2026-06-15';
const on = (occurredOn: string) => ({ caseId: CASE, occurredOn });
const known = (fields: Parameters<typeof apply>[0] = {}): readonly Past[] => [
  ...played(
    [],
    registrar,
    apply({ respondents: [{ kind: 'organisation', role: 'employer', name: '某建筑公司', creditCode: CODE }], ...fields }),
  ),
  ...handling.slice(1),
];

/** A claim that the wage exception does not cover. */
const compensation = [
  {
    person: { subject: 'worker', name: '工人甲' },
    relation: 'labour' as const,
    claims: [{ item: 'severance' as const, amount: 500_000 }],
  },
];

const told = (past: readonly Past[], type: string, field: string): string =>
  String((past.findLast((event) => event.type === type)?.data as Record<string, unknown> | undefined)?.[field]);
type Say = readonly [Actor, (past: readonly Past[]) => CaseCommand];
const play = (past: readonly Past[], ...says: readonly Say[]): readonly Past[] =>
  says.reduce<readonly Past[]>((so, [actor, say]) => played(so, actor, say(so)), past);

const file = (kind: ProceedingKind, day = DAY): Say => [handler, () => make(FileProceeding, { ...on(day), kind, body: '受理机关' })];
const step = (which: ProgressStep, day = DAY, fields: Partial<RecordProgress> = {}): Say => [
  handler,
  (past) => make(RecordProgress, { ...on(day), proceedingId: told(past, 'ProceedingFiled', 'proceedingId'), step: which, ...fields }),
];
const outcome = (route: OutcomeRoute, fields: Partial<RecordOutcome> = {}): Say => [
  handler,
  (past) => {
    const filed = past.some(({ type }) => type === 'ProceedingFiled');
    return make(RecordOutcome, {
      ...on(DAY),
      ...(filed && { proceedingId: told(past, 'ProceedingFiled', 'proceedingId') }),
      ...{ route, document: { issuedOn: DAY }, receivedOn: DAY, ...fields },
    });
  },
];
const keyDay = (kind: KeyDayKind, day = DAY): Say => [handler, () => make(RecordKeyDay, { ...on(day), kind, day, evidence: '材料' })];
const hearing: Say = [
  handler,
  (past) =>
    make(ScheduleHearing, {
      ...on(DAY),
      proceedingId: told(past, 'ProceedingFiled', 'proceedingId'),
      hearingOn: '2026-07-20',
      time: '09:00',
    }),
];
const from = (...says: readonly Say[]) => play(known(), ...says);
const trial = (procedure: 'ordinary' | 'simple' | 'small') => [file('first-instance'), step('accepted', DAY, { procedure })] as const;
/** A case beside, played to its end by other tests. */
const path = (name: string) => casePaths[name] ?? [];

/** A refusal of a unit that laid working days down, objected to. */
const refusedByRule = path('refused').map((event) =>
  event.type === 'AidRefused'
    ? { ...event, data: { ...event.data, objection: { unit: CITY, rule: 'LA_OBJECTION_REVIEW_5WD', version: 1 } } }
    : event,
);
const objectedInWorkingDays = played(
  refusedByRule,
  registrar,
  make(RaiseObjection, { ...on('2026-06-10'), subject: 'worker', grounds: '有考勤记录', evidence: '异议书' }),
);

/** Rule, the fact that starts it, a word of its basis, and a case in which it started. */
const table: readonly (readonly [rule: string, starts: CaseEvent['type'], article: string, past: () => readonly Past[]])[] = [
  // 法律援助法, 程序规定
  ['LA_REVIEW_7D', 'Applied', '第四十三条', () => handling],
  ['LA_ASSIGN_3D', 'AidGranted', '第四十三条', () => handling],
  ['LA_RETAINER_5D', 'HandlerAssigned', '程序规定', () => handling],
  ['LA_FIRST_MEETING_5WD', 'AssignmentAccepted', '内部规定', () => handling],
  ['LA_URGENT_CONFIRM_3WD', 'UrgentAidGiven', '第四十四条', () => path('given aid first, then decided on, then handed over')],
  ['LA_REPLACE_HANDLER_5D', 'ReplacementAsked', '第五十五条', () => path('given aid first, then decided on, then handed over')],
  ['LA_OBJECTION_REVIEW_5WD', 'ObjectionRaised', '内部规定', () => objectedInWorkingDays],
  ['LA_OBJECTION_REVIEW_5D', 'ObjectionRaised', '第四十九条', () => path('objected to in vain')],
  ['LA_CLOSING_FILE_30D', 'CaseClosed', '第五十条', () => path('closed')],
  ['LA_FILE_CHECK_30D', 'FileSubmitted', '第五十二条', () => path('archived')],
  // 时效
  [
    'ARB_LIMITATION_1Y',
    'Applied',
    '第二十七条第一款',
    () => known({ cause: { code: '206(1)', version: '2026' }, harmKnownOn: '2026-05-15', applicants: compensation }),
  ],
  ['ARB_LIMITATION_WAGES_1Y', 'Applied', '第二十七条第四款', () => known({ employmentEndedOn: '2026-05-15' })],
  ['CIV_LIMITATION_3Y', 'KeyDayRecorded', '第一百八十八条', () => from(keyDay('harm-known'))],
  [
    'CIV_EXECUTION_2Y',
    'OutcomeRecorded',
    '第二百五十条',
    () => from(file('arbitration'), outcome('arbitration-award', { performBy: '2026-06-30' })),
  ],
  ['LABOUR_INSPECTION_2Y', 'KeyDayRecorded', '第二十条', () => from(keyDay('breach-ended'))],
  ['WI_WORKER_1Y', 'KeyDayRecorded', '第十七条第二款', () => from(keyDay('injury'))],
  ['CIV_EXCUSE_10D', 'KeyDayRecorded', '第八十六条', () => from(keyDay('obstacle-removed'))],
  // 调解
  ['MED_15D', 'ProceedingFiled', '第十四条', () => from(file('mediation'))],
  ['MED_ARB_REVIEW_15D', 'OutcomeRecorded', '第七十四条', () => from(file('mediation'), outcome('mediation-agreement'))],
  ['CIV_JUDICIAL_CONFIRM_30D', 'OutcomeRecorded', '第二百零五条', () => from(file('mediation'), outcome('mediation-agreement'))],
  ['MED_ARB_REVIEW_DECISION_5WD', 'ProceedingProgressed', '第七十五条', () => from(file('mediation-review'), step('accepted'))],
  [
    'MED_ARB_REVIEW_DECISION_10WD_EXT',
    'ProceedingProgressed',
    '第七十五条',
    () => from(file('mediation-review'), step('accepted'), step('extended')),
  ],
  ['CIV_PAYMENT_ORDER_15D', 'ProceedingProgressed', '第十六条', () => from(file('payment-order'), step('accepted'))],
  [
    'CIV_PAYMENT_ORDER_OBJECT_15D',
    'ProceedingProgressed',
    '第二百二十七条',
    () => from(file('payment-order'), step('accepted'), step('order-served')),
  ],
  // 仲裁
  ['ARB_SUPPLEMENT_NOTICE_5WD', 'ProceedingFiled', '第二十九条', () => from(file('arbitration'))],
  ['ARB_ACCEPT_5WD', 'ProceedingFiled', '第二十九条', () => from(file('arbitration'))],
  ['ARB_SERVE_CLAIM_5WD', 'ProceedingProgressed', '第三十条', () => from(file('arbitration'), step('accepted'))],
  ['ARB_PANEL_NOTICE_5WD', 'ProceedingProgressed', '第三十二条', () => from(file('arbitration'), step('accepted'))],
  ['ARB_AWARD_45D', 'ProceedingProgressed', '第四十三条', () => from(file('arbitration'), step('accepted'))],
  ['ARB_AWARD_60D_EXT', 'ProceedingProgressed', '第四十三条', () => from(file('arbitration'), step('accepted'), step('extended'))],
  ['ARB_DEFENCE_10WD', 'ProceedingProgressed', '第三十条', () => from(file('arbitration'), step('accepted'), step('served'))],
  [
    'ARB_ENTRUSTED_MEDIATION_10WD',
    'ProceedingProgressed',
    '第七十条',
    () => from(file('arbitration'), step('accepted'), step('entrusted')),
  ],
  ['ARB_HEARING_NOTICE_5WD', 'HearingScheduled', '第三十五条', () => from(file('arbitration'), step('accepted'), hearing)],
  ['ARB_POSTPONE_3WD', 'HearingScheduled', '第三十五条', () => from(file('arbitration'), step('accepted'), hearing)],
  ['ARB_SUE_15D', 'OutcomeRecorded', '第五十条', () => from(file('arbitration'), outcome('arbitration-award', { finalAward: false }))],
  [
    'ARB_SUE_FINAL_15D',
    'OutcomeRecorded',
    '第四十八条',
    () => from(file('arbitration'), outcome('arbitration-award', { finalAward: true })),
  ],
  [
    'ARB_REVOKE_30D',
    'OutcomeRecorded',
    '第四十九条',
    () => from(file('arbitration'), outcome('arbitration-award', { finalAward: true, respondentReceivedOn: DAY })),
  ],
  [
    'ARB_SUE_AFTER_REVOKE_15D',
    'ProceedingProgressed',
    '第四十九条',
    () => from(file('arbitration'), outcome('arbitration-award', { finalAward: true }), step('revoked', '2026-06-16')),
  ],
  // 法院
  ['CIV_FILING_7D', 'ProceedingFiled', '第一百二十六条', () => from(file('first-instance'))],
  ['CIV_SERVE_5D', 'ProceedingProgressed', '第一百二十八条', () => from(...trial('ordinary'))],
  ['CIV_DEFENCE_15D', 'ProceedingProgressed', '第一百二十八条', () => from(...trial('ordinary'), step('served'))],
  ['CIV_FIRST_6M', 'ProceedingProgressed', '第一百五十二条', () => from(...trial('ordinary'))],
  ['CIV_SIMPLE_3M', 'ProceedingProgressed', '第一百六十四条', () => from(...trial('simple'))],
  ['CIV_SMALL_2M', 'ProceedingProgressed', '第一百六十八条', () => from(...trial('small'))],
  ['CIV_FIRST_12M_EXT', 'ProceedingProgressed', '第一百五十二条', () => from(...trial('ordinary'), step('extended', '2026-12-01'))],
  ['CIV_SIMPLE_4M_EXT', 'ProceedingProgressed', '第一百六十四条', () => from(...trial('simple'), step('extended', '2026-09-01'))],
  ['CIV_SMALL_3M_EXT', 'ProceedingProgressed', '第一百六十八条', () => from(...trial('small'), step('extended', '2026-08-01'))],
  [
    'CIV_APPEAL_15D',
    'OutcomeRecorded',
    '第一百七十一条第一款',
    () => from(file('first-instance'), outcome('judgment', { instance: 'first' })),
  ],
  [
    'CIV_APPEAL_RULING_10D',
    'OutcomeRecorded',
    '第一百七十一条第二款',
    () => from(file('first-instance'), outcome('ruling', { instance: 'first' })),
  ],
  ['CIV_SECOND_3M', 'ProceedingProgressed', '第一百八十三条第一款', () => from(file('second-instance'), step('accepted'))],
  [
    'CIV_SECOND_RULING_30D',
    'ProceedingProgressed',
    '第一百八十三条第二款',
    () => from(file('first-instance'), outcome('ruling', { instance: 'first' }), file('second-instance'), step('accepted')),
  ],
  ['CIV_RETRIAL_6M', 'OutcomeRecorded', '第二百一十六条', () => from(file('second-instance'), outcome('judgment', { instance: 'second' }))],
  ['CIV_EXECUTION_IDLE_6M', 'ProceedingFiled', '第二百三十七条', () => from(file('execution'))],
  [
    'CIV_PRESERVATION_SUE_30D',
    'ProceedingProgressed',
    '第一百零四条',
    () => from(file('preservation'), step('accepted'), step('measure-taken')),
  ],
  [
    'CIV_PRESERVATION_EXECUTE_3M',
    'ProceedingProgressed',
    '第四十九条',
    () =>
      from(
        file('preservation'),
        step('accepted'),
        step('measure-taken'),
        file('first-instance'),
        outcome('judgment', { instance: 'first' }),
        step('in-force', '2026-07-02'),
      ),
  ],
  // 工伤
  ['WI_EMPLOYER_30D', 'KeyDayRecorded', '第十七条第一款', () => from(keyDay('injury'))],
  ['WI_PAID_LEAVE_12M', 'KeyDayRecorded', '第三十三条', () => from(keyDay('injury'))],
  ['WI_ACCEPT_15D', 'ProceedingFiled', '第八条', () => from(file('injury-recognition'))],
  ['WI_DECISION_60D', 'ProceedingProgressed', '第二十条第一款', () => from(file('injury-recognition'), step('accepted'))],
  [
    'WI_DECISION_CLEAR_15D',
    'ProceedingProgressed',
    '第二十条第二款',
    () => from(file('injury-recognition'), step('accepted'), step('facts-clear')),
  ],
  ['WI_ABILITY_NOTICE_5WD', 'ProceedingFiled', '劳动能力鉴定管理办法', () => from(file('ability-appraisal'))],
  ['WI_ABILITY_60D', 'ProceedingFiled', '第二十五条', () => from(file('ability-appraisal'))],
  ['WI_ABILITY_90D_EXT', 'ProceedingProgressed', '第二十五条', () => from(file('ability-appraisal'), step('accepted'), step('extended'))],
  [
    'WI_CONCLUSION_SERVE_15D',
    'ProceedingProgressed',
    '劳动能力鉴定管理办法',
    () => from(file('ability-appraisal'), step('accepted'), step('concluded')),
  ],
  ['WI_REVIEW_1Y', 'ProceedingProgressed', '第二十八条', () => from(file('ability-appraisal'), step('accepted'), step('concluded'))],
  ['WI_REAPPRAISAL_15D', 'OutcomeRecorded', '第二十六条', () => from(file('ability-appraisal'), outcome('ability-conclusion'))],
  // 行政
  ['LABOUR_INSPECTION_60WD', 'ProceedingProgressed', '第十七条', () => from(file('labour-inspection'), step('accepted'))],
  [
    'LABOUR_INSPECTION_90WD_EXT',
    'ProceedingProgressed',
    '第十七条',
    () => from(file('labour-inspection'), step('accepted'), step('extended')),
  ],
  ['LABOUR_FILE_TRANSFER_15D', 'KeyDayRecorded', '第五十条', () => from(keyDay('contract-ended'))],
  ['ADM_RECONSIDERATION_60D', 'OutcomeRecorded', '第二十条', () => from(file('injury-recognition'), outcome('injury-decision'))],
  ['ADM_SUIT_6M', 'KeyDayRecorded', '第四十六条', () => from(keyDay('act-known'))],
  ['ADM_RECON_ACCEPT_5WD', 'ProceedingFiled', '第三十条', () => from(file('reconsideration'))],
  ['ADM_RECON_DECISION_60D', 'ProceedingProgressed', '第六十二条', () => from(file('reconsideration'), step('accepted'))],
  ['ADM_SUIT_AFTER_RECON_15D', 'OutcomeRecorded', '第四十五条', () => from(file('reconsideration'), outcome('reconsideration'))],
  ['ADM_FILING_7D', 'ProceedingFiled', '第五十一条', () => from(file('administrative-suit'))],
  ['ADM_FIRST_6M', 'ProceedingProgressed', '第八十一条', () => from(file('administrative-suit'), step('accepted'))],
  ['ADM_APPEAL_15D', 'OutcomeRecorded', '第八十五条', () => from(file('administrative-suit'), outcome('judgment', { instance: 'first' }))],
  [
    'ADM_APPEAL_RULING_10D',
    'OutcomeRecorded',
    '第八十五条',
    () => from(file('administrative-suit'), outcome('ruling', { instance: 'first' })),
  ],
  [
    'ADM_SECOND_3M',
    'ProceedingProgressed',
    '第八十八条',
    () => from(file('administrative-suit'), outcome('judgment', { instance: 'first' }), file('second-instance'), step('accepted')),
  ],
];

/** Started by other contexts: a letter of the union, a sample that the auditor drew. */
const elsewhere = ['UNION_LETTER_REPLY_15WD', 'AUDIT_SAMPLE_OPEN_30D'];

const clocksIn = (past: readonly Past[]): readonly Clock[] =>
  past
    .map((event, index) => asStored(event, 'case-x', index + 1) as CaseEvent)
    .reduce<readonly Clock[]>((clocks, event) => clocksAfter<Clock>(clocks, event), []);

describe('the clocks of the law that a case starts', () => {
  it('are all of them placed, each once', () => {
    const clocks = standardRules.filter(({ kind }) => kind !== 'flag').map(({ id }) => id);
    expect([...table.map(([rule]) => rule), ...elsewhere].sort()).toEqual([...clocks].sort());
  });

  it.each(table)('%s starts with %s (%s)', (rule, starts, article, past) => {
    const clock = clocksIn(past()).find((one) => one.rule === rule);
    expect(clock).toMatchObject({ rule, event: { type: starts } });
    expect(clock?.basis).toContain(article);
    expect([clock?.ruleVersion, clock?.calendarVersion]).toEqual([expect.any(Number), 'cn-2025.1-2026.1']);
  });
});

describe('days that are told', () => {
  const state = (past: readonly Past[], rule: string) => clocksIn(past).findLast((one) => one.rule === rule)?.state;

  it('are met by what they were for: the suit in tort, the application for recognition (民法典 188, 工伤保险条例 17)', () => {
    const injured = from(keyDay('injury'), keyDay('harm-known'));
    expect(
      clocksIn(injured)
        .filter(({ slot }) => slot === 'keyday')
        .map(({ rule, dueOn, nominalOn }) => [rule, dueOn ?? nominalOn]),
    ).toEqual([
      ['WI_EMPLOYER_30D', '2026-07-15'],
      ['WI_WORKER_1Y', '2027-06-15'],
      ['WI_PAID_LEAVE_12M', '2027-06-15'],
      ['CIV_LIMITATION_3Y', '2029-06-15'],
    ]);
    const sued = play(injured, file('traffic-tort'));
    expect([state(sued, 'CIV_LIMITATION_3Y'), state(sued, 'WI_WORKER_1Y')]).toEqual(['met', 'open']);
    const asked = play(sued, file('injury-recognition'));
    expect([state(asked, 'WI_WORKER_1Y'), state(asked, 'WI_EMPLOYER_30D')]).toEqual(['met', 'met']);
  });

  it('stand on their road: a suit over an IOU is no suit in tort (法释〔2020〕26号 15)', () => {
    const both = from(keyDay('harm-known'), keyDay('iou-due', '2026-06-16'), file('first-instance', '2026-06-17'));
    expect(
      clocksIn(both)
        .filter(({ rule }) => rule === 'CIV_LIMITATION_3Y')
        .map((one) => [one.road, one.state]),
    ).toEqual([
      ['tort', 'open'],
      ['labour', 'met'],
    ]);
  });
});

describe('the two years for execution (民事诉讼法 250)', () => {
  const awarded = from(file('arbitration'), outcome('arbitration-award', { finalAward: false, performBy: '2026-06-30' }));
  const execution = (past: readonly Past[]) => clocksIn(past).filter(({ rule }) => rule === 'CIV_EXECUTION_2Y');

  it('run on when the case is closed, and are met when it is taken up again for it', () => {
    const closed = [...awarded, ...path('closed').slice(-1)];
    expect(closed.at(-1)?.type).toBe('CaseClosed');
    expect(
      clocksIn(closed)
        .filter((one) => one.state === 'open')
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['CIV_EXECUTION_2Y', 'LA_CLOSING_FILE_30D']);
    expect(execution(closed)).toMatchObject([
      { from: '2026-06-30', nominalOn: '2028-06-30', source: told(awarded, 'OutcomeRecorded', 'outcomeId') },
    ]);
    expect(execution(play(awarded, file('execution', '2026-07-10')))).toMatchObject([
      { state: 'met', endedBy: { type: 'ProceedingFiled' } },
    ]);
  });

  it('outlive that the award comes into force, and give way to a judgment', () => {
    expect(execution(play(awarded, step('in-force', '2026-07-02')))).toMatchObject([{ state: 'open' }]);
    const judged = play(
      awarded,
      file('first-instance', '2026-06-20'),
      outcome('judgment', { instance: 'first', occurredOn: '2026-08-20', performBy: '2026-09-10' }),
    );
    expect(execution(judged).map((one) => [one.from, one.state])).toEqual([
      ['2026-06-30', 'superseded'],
      ['2026-09-10', 'open'],
    ]);
  });
});
