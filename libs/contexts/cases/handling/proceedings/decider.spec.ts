import { of } from '@gongyuan/kernel/facts';
import type { Past } from '@gongyuan/platform/testing/given';
import { apply, CASE, clocks, everything, given, handler, handling, make, played, registrar } from '../../../../../test/support/case-work';
import { RecordOutcome } from '../commands';
import { FileProceeding, RecordHearing, RecordProgress, ScheduleHearing } from './commands';

const CODE = '91140702MA0K00013A';
const respondents = [{ kind: 'organisation', role: 'employer', name: '某建筑公司', creditCode: CODE }] as const;

/** The case with an employer whose code is known. */
const known: readonly Past[] = [...played([], registrar, apply({ respondents: [...respondents] })), ...handling.slice(1)];
const file = (fields: Partial<FileProceeding> = {}) =>
  make(FileProceeding, { caseId: CASE, occurredOn: '2026-06-15', kind: 'arbitration', body: '仲裁委', ...fields });
const filing = (fields: Partial<FileProceeding> = {}, past = known) =>
  given(...past)
    .as(handler)
    .when(file(fields));

const idOf = (past: readonly Past[], nth = -1): string => {
  const state = given(...past).state();
  return (state.stage === 'none' ? undefined : state.work.proceedings.at(nth))?.id ?? '';
};
const step = (past: readonly Past[], occurredOn: string, which: RecordProgress['step'], fields: Partial<RecordProgress> = {}) =>
  make(RecordProgress, { caseId: CASE, occurredOn, proceedingId: idOf(past), step: which, ...fields });
const progress = (past: readonly Past[], occurredOn: string, which: RecordProgress['step'], fields: Partial<RecordProgress> = {}) =>
  given(...past)
    .as(handler)
    .when(step(past, occurredOn, which, fields));
const go = (past: readonly Past[], occurredOn: string, which: RecordProgress['step'], fields: Partial<RecordProgress> = {}) =>
  played(past, handler, step(past, occurredOn, which, fields));

type Counted = readonly { readonly rule: string; readonly from: string; readonly dueOn: string | null }[];
const counted = (sentence: { events: () => readonly { data: unknown }[] }): readonly (readonly [string, string])[] =>
  ((sentence.events()[0]?.data ?? {}) as { clocks: Counted }).clocks.map(({ rule, from }) => [rule, from]);

const filed = played(known, handler, file());
const accepted = go(filed, '2026-06-18', 'accepted');

describe('filing a proceeding', () => {
  it('says where, against whom, and what the body has to keep (调解仲裁法 art. 29, 办案规则 art. 29)', () =>
    filing({ note: '窗口提交', claimed: 1_000 }).then({
      type: 'ProceedingFiled',
      on: '2026-06-15',
      data: {
        proceedingId: expect.any(String),
        kind: 'arbitration',
        road: 'labour',
        body: '仲裁委',
        against: [expect.any(String)],
        codes: [],
        claimed: 1_000,
        note: of('worker', '窗口提交'),
        clocks: [clocks.due('ARB_ACCEPT_5WD', '2026-06-15'), clocks.due('ARB_SUPPLEMENT_NOTICE_5WD', '2026-06-15')],
      },
    }));

  it('needs the credit code of an organisation from here on, and takes it down in the same breath', () => {
    const state = given(...handling).state();
    const respondent = state.stage === 'none' ? '' : (state.respondents[0]?.id ?? '');
    filing({}, handling).thenRefused('proceeding.credit-code-needed', { respondents: [respondent] });
    filing({ kind: 'labour-inspection' }, handling).thenLike({ type: 'ProceedingFiled' });
    const told = played(handling, handler, file({ codes: [{ respondent, creditCode: CODE }] }));
    expect(given(...told).state()).toMatchObject({ respondents: [{ id: respondent, creditCode: CODE }] });
    filing({ codes: [{ respondent, creditCode: CODE }] }, told).thenRefused('proceeding.credit-code-known');
    filing({ codes: [{ respondent: 'nobody', creditCode: CODE }] }, handling).thenRefused('proceeding.unknown-respondent');
    filing({ against: [] }, handling).thenLike({ type: 'ProceedingFiled' });
  });

  it('may have happened before the office knew of it', () => filing({ occurredOn: '2026-05-20' }).thenLike({ type: 'ProceedingFiled' }));

  it('is the handler’s alone, once accepted', () => {
    given(...known)
      .as(everything('other'))
      .when(file())
      .thenRefused('assignment.not-yours');
    given(...known.slice(0, -1))
      .as(handler)
      .when(file())
      .thenRefused('handling.not-accepted');
  });

  it.each<[FileProceeding['kind'], readonly string[]]>([
    ['mediation', ['MED_15D']], // 调解仲裁法 14
    ['first-instance', ['CIV_FILING_7D']], // 民事诉讼法 126
    ['traffic-tort', ['CIV_FILING_7D']],
    ['execution', ['CIV_EXECUTION_IDLE_6M']], // 民事诉讼法 237
    ['injury-recognition', ['WI_ACCEPT_15D']], // 工伤认定办法 8
    ['ability-appraisal', ['WI_ABILITY_NOTICE_5WD', 'WI_ABILITY_60D']], // 工伤保险条例 25
    ['reconsideration', ['ADM_RECON_ACCEPT_5WD']], // 行政复议法 30
    ['administrative-suit', ['ADM_FILING_7D']], // 行政诉讼法 51
    ['occupational-harm', []],
    ['negotiation', []],
  ])('%s starts %j', (kind, rules) => expect(counted(filing({ kind }))).toEqual(rules.map((rule) => [rule, '2026-06-15'])));

  it('takes a decision further on its own road', () => {
    const rider = played(filed, handler, file({ kind: 'traffic-tort' }));
    filing({ kind: 'second-instance' }, rider).thenLike({ type: 'ProceedingFiled', data: { road: 'tort', follows: idOf(rider) } });
    const two = played(rider, handler, file({ kind: 'first-instance' }));
    filing({ kind: 'second-instance' }, two).thenRefused('proceeding.follows-needed');
    filing({ kind: 'second-instance', follows: idOf(two) }, two).thenLike({ type: 'ProceedingFiled', data: { road: 'labour' } });
    filing({ kind: 'second-instance', follows: 'elsewhere' }, two).thenRefused('proceeding.unknown');
    filing({ kind: 'retrial', follows: idOf(two), occurredOn: '2026-06-01' }, two).thenRefused('date.before-proceeding');
  });
});

describe('the course of an arbitration', () => {
  it('45 days to the award from acceptance, 5 working days to serve and to name the panel (调解仲裁法 arts. 30, 32, 43)', () =>
    expect(counted(progress(filed, '2026-06-18', 'accepted'))).toEqual([
      ['ARB_SERVE_CLAIM_5WD', '2026-06-18'],
      ['ARB_PANEL_NOTICE_5WD', '2026-06-18'],
      ['ARB_AWARD_45D', '2026-06-18'],
    ]));

  it('10 working days to answer from service (调解仲裁法 art. 30)', () =>
    expect(counted(progress(accepted, '2026-06-22', 'served'))).toEqual([['ARB_DEFENCE_10WD', '2026-06-22']]));

  it('counts the award anew from a changed claim (办案规则 art. 46), and 60 days from acceptance when extended (art. 43)', () => {
    expect(counted(progress(accepted, '2026-07-01', 'changed'))).toEqual([['ARB_AWARD_45D', '2026-07-01']]);
    expect(counted(progress(accepted, '2026-07-20', 'extended'))).toEqual([['ARB_AWARD_60D_EXT', '2026-06-18']]);
  });

  it('begins to wait again once everything is complete (办案规则 art. 46)', () => {
    const asked = go(filed, '2026-06-17', 'supplement');
    progress(asked, '2026-06-18', 'accepted').thenRefused('proceeding.step-does-not-fit');
    expect(counted(progress(asked, '2026-06-22', 'completed'))).toEqual([['ARB_ACCEPT_5WD', '2026-06-22']]);
  });

  it('leaves out the time it stood still, twice as well (办案规则 art. 47)', () => {
    const once = go(go(accepted, '2026-06-20', 'suspended'), '2026-06-30', 'resumed');
    const award = (past: readonly Past[]) => {
      const state = given(...past).state();
      return state.stage === 'none' ? undefined : state.work.proceedings[0]?.clocks.find(({ rule }) => rule === 'ARB_AWARD_45D');
    };
    expect(award(accepted)?.nominalOn).toBe('2026-08-02');
    expect(award(once)?.nominalOn).toBe('2026-08-12');
    expect(award(go(go(once, '2026-07-01', 'suspended'), '2026-07-06', 'resumed'))?.nominalOn).toBe('2026-08-17');
    progress(once, '2026-07-01', 'resumed').thenRefused('proceeding.step-does-not-fit');
  });

  it('may be found silent only when its time is over (调解仲裁法 arts. 29, 43)', () => {
    progress(filed, '2026-06-22', 'silent').thenRefused('proceeding.not-silent-yet');
    progress(filed, '2026-06-24', 'silent').thenLike({ type: 'ProceedingProgressed', data: { step: 'silent', clocks: [] } });
    progress(go(filed, '2026-06-24', 'silent'), '2026-06-25', 'accepted').thenLike({ type: 'ProceedingProgressed' });
  });

  it('ends with its outcome, which then gives 15 days after a revocation (调解仲裁法 art. 49)', () => {
    const award = make(RecordOutcome, {
      ...{ caseId: CASE, occurredOn: '2026-08-10', route: 'arbitration-award', finalAward: true, receivedOn: '2026-08-10' },
      ...{ document: { issuedOn: '2026-08-05' }, proceedingId: idOf(accepted) },
    });
    const decided = played(accepted, handler, award);
    expect(counted(progress(decided, '2026-09-10', 'revoked'))).toEqual([['ARB_SUE_AFTER_REVOKE_15D', '2026-09-10']]);
    progress(decided, '2026-09-10', 'suspended').thenRefused('proceeding.step-does-not-fit');
    progress(decided, '2026-08-09', 'revoked').thenRefused('date.before-proceeding');
  });

  it('knows only its own steps', () => {
    progress(accepted, '2026-06-22', 'measure-taken').thenRefused('proceeding.step-does-not-fit');
    progress(filed, '2026-06-18', 'accepted', { procedure: 'simple' }).thenRefused('proceeding.no-procedure');
  });
});

describe('the course of other proceedings', () => {
  const begun = (kind: FileProceeding['kind'], fields: Partial<FileProceeding> = {}) => played(known, handler, file({ kind, ...fields }));

  it.each<[FileProceeding['kind'], RecordProgress['procedure'], readonly string[]]>([
    ['first-instance', undefined, ['CIV_SERVE_5D', 'CIV_FIRST_6M']], // 民事诉讼法 128, 152
    ['first-instance', 'simple', ['CIV_SERVE_5D', 'CIV_SIMPLE_3M']], // 164
    ['first-instance', 'small', ['CIV_SERVE_5D', 'CIV_SMALL_2M']], // 168
    ['second-instance', undefined, ['CIV_SECOND_3M']], // 183
    ['labour-inspection', undefined, ['LABOUR_INSPECTION_60WD']], // 劳动保障监察条例 17
    ['injury-recognition', undefined, ['WI_DECISION_60D']], // 工伤保险条例 20
    ['payment-order', undefined, ['CIV_PAYMENT_ORDER_15D']], // 民事诉讼法 227
    ['mediation-review', undefined, ['MED_ARB_REVIEW_DECISION_5WD']], // 办案规则 76
    ['reconsideration', undefined, ['ADM_RECON_DECISION_60D']], // 行政复议法 62
    ['administrative-suit', undefined, ['ADM_FIRST_6M']], // 行政诉讼法 81
  ])('%s accepted (%s) starts %j', (kind, procedure, rules) =>
    expect(counted(progress(begun(kind), '2026-06-20', 'accepted', { procedure }))).toEqual(rules.map((rule) => [rule, '2026-06-20'])),
  );

  it('30 days in the second instance against a ruling (民事诉讼法 art. 183)', () => {
    const first = begun('first-instance');
    const ruling = make(RecordOutcome, {
      ...{ caseId: CASE, occurredOn: '2026-07-01', route: 'ruling', receivedOn: '2026-07-01' },
      ...{ document: { issuedOn: '2026-07-01' }, proceedingId: idOf(first) },
    });
    const second = played(played(first, handler, ruling), handler, file({ kind: 'second-instance', occurredOn: '2026-07-05' }));
    expect(counted(progress(second, '2026-07-08', 'accepted'))).toEqual([['CIV_SECOND_RULING_30D', '2026-07-08']]);
  });

  it('15 days to object to a payment order, 15 to serve a conclusion, 90 working days when an inspection is extended', () => {
    expect(counted(progress(begun('payment-order'), '2026-06-20', 'order-served'))).toEqual([
      ['CIV_PAYMENT_ORDER_OBJECT_15D', '2026-06-20'],
    ]);
    expect(counted(progress(begun('ability-appraisal'), '2026-06-20', 'concluded'))).toEqual([
      ['WI_CONCLUSION_SERVE_15D', '2026-06-20'],
      ['WI_REVIEW_1Y', '2026-06-20'],
    ]);
    const inspected = go(begun('labour-inspection'), '2026-06-20', 'accepted');
    expect(counted(progress(inspected, '2026-09-01', 'extended'))).toEqual([['LABOUR_INSPECTION_90WD_EXT', '2026-06-20']]);
  });

  it('30 days to sue after a measure before the suit, none after one within it (民事诉讼法 art. 104)', () => {
    expect(counted(progress(begun('preservation'), '2026-06-20', 'measure-taken'))).toEqual([['CIV_PRESERVATION_SUE_30D', '2026-06-20']]);
    const within = played(filed, handler, file({ kind: 'preservation' }));
    expect(counted(progress(within, '2026-06-20', 'measure-taken'))).toEqual([]);
  });

  it('6 months to a retrial and 3 to execution after preservation, from the day a judgment is in force', () => {
    const kept = go(begun('preservation'), '2026-06-20', 'measure-taken');
    const sued = played(kept, handler, file({ kind: 'first-instance', occurredOn: '2026-06-22' }));
    expect(counted(progress(sued, '2026-07-20', 'in-force'))).toEqual([
      ['CIV_RETRIAL_6M', '2026-07-20'], // 民事诉讼法 216
      ['CIV_PRESERVATION_EXECUTE_3M', '2026-07-20'], // 法释〔2020〕26号 49
    ]);
  });

  it('counts back from a hearing of the commission only (调解仲裁法 art. 35)', () => {
    const notice = (past: readonly Past[], fields: Partial<ScheduleHearing> = {}) =>
      given(...past)
        .as(handler)
        .when(
          make(ScheduleHearing, { caseId: CASE, occurredOn: '2026-07-01', proceedingId: idOf(past), hearingOn: '2026-07-20', ...fields }),
        );
    notice(accepted, { time: '09:00', place: '第二仲裁庭' }).then({
      type: 'HearingScheduled',
      on: '2026-07-01',
      data: {
        hearingId: expect.any(String),
        proceedingId: idOf(accepted),
        hearingOn: '2026-07-20',
        time: '09:00',
        place: of('worker', '第二仲裁庭'),
        noticeDue: clocks.due('ARB_HEARING_NOTICE_5WD', '2026-07-20'),
        postponeBy: clocks.due('ARB_POSTPONE_3WD', '2026-07-20'),
      },
    });
    expect(clocks.due('ARB_HEARING_NOTICE_5WD', '2026-07-20').dueOn).toBe('2026-07-13');
    const [short] = notice(accepted, { occurredOn: '2026-07-17' }).events();
    expect((short?.data as { postponeBy?: unknown } | undefined)?.postponeBy).toBeUndefined();
    const [court] = notice(begun('first-instance')).events();
    expect((court?.data as { noticeDue?: unknown } | undefined)?.noticeDue).toBeUndefined();
    notice(accepted, { hearingOn: '2026-06-30' }).thenRefused('hearing.before-notice');
    notice(accepted, { replaces: 'nothing' }).thenRefused('hearing.unknown');
  });
});

describe('a hearing', () => {
  const told = played(
    accepted,
    handler,
    make(ScheduleHearing, { caseId: CASE, occurredOn: '2026-07-01', proceedingId: idOf(accepted), hearingOn: '2026-07-20' }),
  );
  const hearingId = ((told.at(-1)?.data ?? {}) as { hearingId: string }).hearingId;
  const hear = (fields: Partial<RecordHearing> = {}) =>
    make(RecordHearing, {
      ...{ caseId: CASE, occurredOn: '2026-07-20', proceedingId: idOf(accepted), hearingId },
      ...{ attended: true, adjourned: false, summary: '双方到庭', ...fields },
    });

  it('is held once, on its day or later', () => {
    const held = played(told, handler, hear());
    expect(given(...held).state()).toMatchObject({ work: { hearings: [{ id: hearingId, state: 'held', hearingOn: '2026-07-20' }] } });
    given(...held)
      .as(handler)
      .when(hear())
      .thenRefused('hearing.not-scheduled');
    given(...told)
      .as(handler)
      .when(hear({ occurredOn: '2026-07-19' }))
      .thenRefused('date.before-hearing');
  });

  it('may be recorded without notice of it, and not in a proceeding that is over', () => {
    given(...told)
      .as(handler)
      .when(hear({ hearingId: undefined }))
      .thenLike({ type: 'HearingHeld' });
    given(...go(told, '2026-07-02', 'ended'))
      .as(handler)
      .when(hear({ hearingId: undefined }))
      .thenRefused('proceeding.over');
  });

  it('is put off by another notice', () => {
    const other = { caseId: CASE, occurredOn: '2026-07-10', proceedingId: idOf(accepted), hearingOn: '2026-07-30', replaces: hearingId };
    const put = played(told, handler, make(ScheduleHearing, other));
    expect(given(...put).state()).toMatchObject({ work: { hearings: [{ state: 'replaced' }, { state: 'scheduled' }] } });
  });
});

describe('an outcome of a proceeding', () => {
  const outcome = (past: readonly Past[], fields: Partial<RecordOutcome>) =>
    given(...past)
      .as(handler)
      .when(
        make(RecordOutcome, {
          ...{ caseId: CASE, occurredOn: '2026-08-10', receivedOn: '2026-08-10', document: { issuedOn: '2026-08-05' } },
          ...{ proceedingId: idOf(past), ...fields },
        }),
      );

  it('knows its road, and its instance by itself', () => {
    const tort = played(known, handler, file({ kind: 'traffic-tort' }));
    outcome(tort, { route: 'judgment' }).thenLike({
      type: 'OutcomeRecorded',
      data: { road: 'tort', instance: 'first', suits: [{ rule: 'CIV_APPEAL_15D' }] },
    });
    const suit = played(known, handler, file({ kind: 'administrative-suit' }));
    outcome(suit, { route: 'judgment' }).thenLike({ type: 'OutcomeRecorded', data: { suits: [{ rule: 'ADM_APPEAL_15D' }] } }); // 行政诉讼法 85
  });

  it('must be one that the proceeding can have', () => {
    outcome(accepted, { route: 'judgment' }).thenRefused('outcome.other-proceeding');
    outcome(accepted, { route: 'settlement' }).thenLike({ type: 'OutcomeRecorded' });
    outcome(go(accepted, '2026-07-01', 'ended'), { route: 'arbitration-award' }).thenRefused('proceeding.over');
  });
});
