import { of } from '@gongyuan/kernel/facts';
import { applied, apply, CASE, clocks, everything, given, handler, handling, make, played } from '../../../../test/support/case-work';
import { RecordOutcome } from './commands';

const outcome = (fields: Partial<RecordOutcome> = {}) =>
  make(RecordOutcome, {
    caseId: CASE,
    occurredOn: '2026-08-10',
    route: 'arbitration-award',
    document: { number: '晋中劳人仲案字〔2026〕第88号', issuedOn: '2026-08-01', body: '晋中市劳动人事争议仲裁委员会' },
    receivedOn: '2026-08-05',
    amounts: { claimed: 1_234_500, awarded: 1_000_000 },
    ...fields,
  });

const record = (fields: Partial<RecordOutcome> = {}, past = handling) =>
  given(...past)
    .as(handler)
    .when(outcome(fields));

const rules = (fields: Partial<RecordOutcome>): (readonly [string, string])[] => {
  const [event] = record(fields).events();
  const { suits = [] } = (event?.data ?? {}) as { suits?: { rule: string; from: string }[] };
  return suits.map(({ rule, from }) => [rule, from]);
};

describe('recording an outcome', () => {
  it('keeps the three figures apart and starts the clock from the day of receipt', () =>
    record({ summary: '部分支持' }).then({
      type: 'OutcomeRecorded',
      on: '2026-08-10',
      data: {
        outcomeId: expect.any(String),
        route: 'arbitration-award',
        finalAward: false,
        document: { number: '晋中劳人仲案字〔2026〕第88号', issuedOn: '2026-08-01', body: '晋中市劳动人事争议仲裁委员会' },
        receivedOn: '2026-08-05',
        amounts: { claimed: 1_234_500, awarded: 1_000_000 },
        perApplicant: [],
        summary: of('worker', '部分支持'),
        suits: [clocks.due('ARB_SUE_15D', '2026-08-05')],
      },
    }));

  it('adds up the figures of the applicants, and refuses a total that is another', () => {
    const mine = { subject: 'worker', awarded: 900_000 };
    record({ amounts: undefined, perApplicant: [mine] }).thenLike({ type: 'OutcomeRecorded', data: { amounts: { awarded: 900_000 } } });
    record({ perApplicant: [mine] }).thenRefused('outcome.amounts-differ', { figure: 'awarded', stated: 1_000_000, sum: 900_000 });
    record({ perApplicant: [{ subject: 'stranger', awarded: 1 }] }).thenRefused('outcome.not-an-applicant', { subject: 'stranger' });
  });

  it('lets a total stand above the figures of only some applicants, never below', () => {
    const two = apply({ applicants: [...apply().applicants, { person: { subject: 'second', name: '乙' }, relation: 'labour' }] });
    const past = [...given().when(two).events().slice(0, 1), ...handling.slice(1)];
    const [event] = record({ perApplicant: [{ subject: 'worker', awarded: 900_000 }] }, past).events();
    expect(event?.data).toMatchObject({ amounts: { awarded: 1_000_000 } });
    record({ perApplicant: [{ subject: 'worker', awarded: 1_000_001 }] }, past).thenRefused('outcome.amounts-differ');
    const [unstated] = record({ amounts: undefined, perApplicant: [{ subject: 'worker', received: 5 }] }, past).events();
    expect(unstated?.data).toMatchObject({ amounts: { received: undefined } });
  });

  it('asks each route for what it stands on', () => {
    record({ document: undefined }).thenRefused('outcome.document-needed');
    record({ receivedOn: undefined }).thenRefused('outcome.received-on-needed');
    record({ route: 'judgment' }).thenRefused('outcome.instance-needed');
    record({ route: 'performance', document: undefined, receivedOn: undefined }).thenRefused('outcome.performed-from-needed');
    record({ route: 'settlement', receivedOn: undefined }).thenLike({ type: 'OutcomeRecorded' });
    record({ route: 'advice', document: undefined, receivedOn: undefined }).thenLike({ type: 'OutcomeRecorded' });
  });

  it('refuses days in an order that cannot be', () => {
    record({ receivedOn: '2026-08-11' }).thenRefused('outcome.day-after-record', { field: 'receivedOn' });
    record({ receivedOn: '2026-07-31' }).thenRefused('outcome.received-before-issued', { field: 'receivedOn' });
    record({ respondentReceivedOn: '2026-07-31' }).thenRefused('outcome.received-before-issued', { field: 'respondentReceivedOn' });
    record({ occurredOn: '2026-06-07', document: undefined, receivedOn: undefined, route: 'advice' }).thenRefused('date.before-acceptance');
  });

  it('is the handler’s alone, once accepted', () => {
    given(...handling)
      .as(everything('other'))
      .when(outcome())
      .thenRefused('assignment.not-yours', { handler: 'handler' });
    given(...applied)
      .as(handler)
      .when(outcome())
      .thenRefused('handling.not-accepted');
    given().when(outcome()).thenRefused('case.not-applied');
  });
});

describe('the clocks that follow an outcome', () => {
  it('15 days to sue after an award (调解仲裁法 art. 50)', () =>
    record({ occurredOn: '2026-08-05' }).thenLike({
      type: 'OutcomeRecorded',
      data: { suits: [{ rule: 'ARB_SUE_15D', from: '2026-08-05', nominalOn: '2026-08-20', dueOn: '2026-08-20' }] },
    }));

  it('15 days for the worker after a final award (调解仲裁法 art. 48), 30 for the employer to have it revoked (art. 49)', () =>
    expect(rules({ finalAward: true, respondentReceivedOn: '2026-08-06' })).toEqual([
      ['ARB_SUE_FINAL_15D', '2026-08-05'],
      ['ARB_REVOKE_30D', '2026-08-06'],
    ]));

  it('15 days to appeal a judgment, 10 a ruling, of the first instance (民事诉讼法 art. 171)', () => {
    expect(rules({ route: 'judgment', instance: 'first' })).toEqual([['CIV_APPEAL_15D', '2026-08-05']]);
    expect(rules({ route: 'ruling', instance: 'first' })).toEqual([['CIV_APPEAL_RULING_10D', '2026-08-05']]);
    expect(rules({ route: 'ruling', instance: 'second' })).toEqual([]);
  });

  it('6 months to ask for a retrial once the second instance has decided (民事诉讼法 art. 216)', () =>
    expect(rules({ route: 'judgment', instance: 'second' })).toEqual([['CIV_RETRIAL_6M', '2026-08-05']]));

  it('2 years to have a document executed, from the last day for performance (民事诉讼法 art. 250)', () => {
    expect(rules({ performBy: '2026-08-31' })).toEqual([
      ['ARB_SUE_15D', '2026-08-05'],
      ['CIV_EXECUTION_2Y', '2026-08-31'],
    ]);
    expect(rules({ route: 'settlement', performBy: '2026-08-31' })).toEqual([]);
  });

  it('15 days to sue after a reconsideration (行政诉讼法 art. 45)', () =>
    expect(rules({ route: 'reconsideration' })).toEqual([['ADM_SUIT_AFTER_RECON_15D', '2026-08-05']]));

  it('15 days to have a mediation agreement reviewed (办案规则 art. 74), 30 to have it confirmed (民事诉讼法 art. 205)', () =>
    expect(rules({ route: 'mediation-agreement' })).toEqual([
      ['MED_ARB_REVIEW_15D', '2026-08-01'],
      ['CIV_JUDICIAL_CONFIRM_30D', '2026-08-01'],
    ]));

  it('no review of an agreement on employment itself (办案规则 art. 74)', () => {
    const past = [
      ...given()
        .when(apply({ cause: { code: '205(1)', version: '2026' } }))
        .events()
        .slice(0, 1),
      ...handling.slice(1),
    ];
    record({ route: 'mediation-agreement' }, past).thenLike({
      type: 'OutcomeRecorded',
      data: { suits: [{ rule: 'CIV_JUDICIAL_CONFIRM_30D' }] },
    });
  });

  it('60 days to reconsideration (行政复议法 art. 20) and 6 months to a suit (行政诉讼法 art. 46) after a decision on a work injury', () =>
    expect(rules({ route: 'injury-decision' })).toEqual([
      ['ADM_RECONSIDERATION_60D', '2026-08-05'],
      ['ADM_SUIT_6M', '2026-08-05'],
    ]));

  it('15 days to a second appraisal (工伤保险条例 art. 26)', () =>
    expect(rules({ route: 'ability-conclusion' })).toEqual([['WI_REAPPRAISAL_15D', '2026-08-05']]));

  it('none after a settlement, mediation by the commission or a court, or performance', () => {
    expect(rules({ route: 'settlement' })).toEqual([]);
    expect(rules({ route: 'arbitration-mediation' })).toEqual([]);
    expect(rules({ route: 'court-mediation' })).toEqual([]);
    expect(rules({ route: 'performance', performedFrom: '2026-08-09' })).toEqual([]);
  });
});

it('several outcomes stand beside each other', () => {
  const twice = played(played(handling, handler, outcome()), handler, outcome({ route: 'settlement' }));
  expect(given(...twice).state()).toMatchObject({ stage: 'handling', outcomes: [{ route: 'arbitration-award' }, { route: 'settlement' }] });
});
