import { of } from '@gongyuan/kernel/facts';
import { type Past, person, sentences } from '@gongyuan/platform/testing/given';
import { CITY, make, office } from '../../../../test/support/case-work';
import { measureByKey } from '../plan';
import { DeliveryInput, ReportDelivery, ReturnDelivery, ReverseDelivery, VerifyDelivery } from './commands';
import { deliveryDecider } from './decider';

const day = '2026-03-02';
const registrar = person('registrar', 'registrar', CITY);
const coordinator = person('coordinator', 'coordinator', CITY);

const begin = sentences(deliveryDecider, { actor: registrar });
const given = (...past: readonly Past[]) =>
  Object.entries(office).reduce((sentence, [stream, events]) => sentence.and(stream, ...events), begin(...past));

const report = (key: string, said: Partial<DeliveryInput> = {}, fields: Partial<ReportDelivery> = {}) =>
  make(ReportDelivery, {
    deliveryId: 'd1',
    occurredOn: day,
    unit: CITY,
    delivery: make(DeliveryInput, {
      measureId: measureByKey(key).id,
      doneOn: '2026-03-01',
      title: '春季招聘会',
      evidence: '照片、签到表',
      ...said,
    }),
    ...fields,
  });

const own = { deliveryId: 'd1', occurredOn: day };
const verify = make(VerifyDelivery, own);
const reverse = make(ReverseDelivery, { ...own, reason: '重复上报' });

const after = (past: readonly Past[], actor: { id: string }, command: { type: string }): readonly Past[] => [
  ...past,
  ...given(...past)
    .as(actor as typeof registrar)
    .when(command)
    .events()
    .map((event) => ({ ...event, actor: actor.id })),
];
const reported = after([], registrar, report('job-fairs', { amount: 3 }));
const verified = after(reported, coordinator, verify);
const reversed = after(reported, registrar, reverse);

describe('reporting a delivery', () => {
  it('says how much was done, when, and on what evidence', () =>
    given()
      .when(report('job-fairs', { amount: 3 }))
      .then({
        type: 'DeliveryReported',
        on: day,
        data: {
          deliveryId: 'd1',
          unit: CITY,
          measureId: measureByKey('job-fairs').id,
          measure: 'job-fairs',
          year: 2026,
          doneOn: '2026-03-01',
          amount: 3,
          title: of('registrar', '春季招聘会'),
          evidence: of('registrar', '照片、签到表'),
        },
      }));

  it('adds 资金 and 物资 up, and keeps them apart', () => {
    given()
      .when(report('visit-funds', { cash: 1_000_00, inKind: 500_00 }))
      .thenLike({ type: 'DeliveryReported', data: { amount: 1_500_00, cash: 1_000_00, inKind: 500_00 } });
    given().when(report('visit-funds')).thenRefused('delivery.money-needed');
  });

  it('holds a standard against each subject, never against a total', () => {
    given()
      .when(report('station-services', { reached: 16, subject: '榆次驿站' }))
      .thenLike({ type: 'DeliveryReported', data: { amount: 1, reached: 16, met: true } });
    given()
      .when(report('station-services', { reached: 14, subject: '榆次驿站' }))
      .thenLike({ type: 'DeliveryReported', data: { met: false } });
    given()
      .when(report('station-services', { subject: '榆次驿站' }))
      .thenRefused('delivery.reached-needed');
    given()
      .when(report('station-services', { reached: 16 }))
      .thenRefused('delivery.subject-needed');
  });

  it('takes what is no figure without one', () =>
    given()
      .when(report('craft-academy'))
      .thenLike({ type: 'DeliveryReported', data: { amount: 1 } }));

  it('refuses what counts by itself, what lacks its number, and days that cannot be', () => {
    given()
      .when(report('legal-aid-cases', { amount: 1 }))
      .thenRefused('delivery.counts-by-itself', { feeds: ['cases'] });
    given().when(report('job-fairs')).thenRefused('delivery.amount-needed');
    given()
      .when(report('job-fairs', { amount: 1, doneOn: '2026-03-03' }))
      .thenRefused('delivery.done-after-report');
    given()
      .when(report('job-fairs', { amount: 1, doneOn: '2025-12-31' }))
      .thenRefused('delivery.other-year', { year: 2026 });
    given()
      .when(report('job-fairs', { amount: 1, measureId: CITY }))
      .thenRefused('delivery.unknown-measure');
    given()
      .when(report('trainees', { amount: 10, persons: 11 }))
      .thenRefused('delivery.more-persons-than-times');
    given()
      .when(report('job-fairs', { amount: 1 }, { unit: 'nowhere' }))
      .thenRefused('unit.unknown');
    given(...reported)
      .when(report('job-fairs', { amount: 1 }))
      .thenRefused('delivery.already-reported');
  });
});

describe('verifying a delivery', () => {
  it('is done by somebody else than who reported it', () => {
    given(...reported)
      .as(coordinator)
      .when(verify)
      .then({ type: 'DeliveryVerified', on: day, data: {} });
    given(...reported)
      .as(person('registrar', 'coordinator', CITY))
      .when(verify)
      .thenRefused('separation.reporter-verifies', { step: 'report', by: 'registrar' });
    given(...reported)
      .as(person('registrar', 'coordinator', CITY))
      .when(make(ReturnDelivery, { ...own, reason: '佐证不足' }))
      .thenRefused('separation.reporter-verifies');
  });

  it('comes once, and not before the report', () => {
    given(...verified)
      .as(person('another', 'coordinator', CITY))
      .when(verify)
      .thenRefused('delivery.already-verified', { by: 'coordinator' });
    given(...reversed)
      .as(coordinator)
      .when(verify)
      .thenRefused('delivery.already-reversed');
    given(...reported)
      .as(coordinator)
      .when(make(VerifyDelivery, { ...own, occurredOn: '2026-03-01' }))
      .thenRefused('date.before-report', { earliest: day });
    given().as(coordinator).when(verify).thenRefused('delivery.not-found');
  });

  it('or returns it with the reason', () => {
    const returned = after(reported, coordinator, make(ReturnDelivery, { ...own, reason: '佐证不足' }));
    expect(returned.at(-1)).toMatchObject({ type: 'DeliveryReturned', data: { reason: of('coordinator', '佐证不足') } });
    given(...returned)
      .as(coordinator)
      .when(verify)
      .thenRefused('delivery.already-returned');
    given(...returned)
      .when(reverse)
      .thenRefused('delivery.already-returned');
  });
});

describe('putting a delivery right', () => {
  it('is a reversal with its reason, and a new report that names it', () => {
    given(...reported)
      .when(reverse)
      .then({ type: 'DeliveryReversed', on: day, data: { reason: of('registrar', '重复上报') } });
    const again = report('job-fairs', { amount: 2 }, { deliveryId: 'd2', replaces: 'd1' });
    given()
      .and('delivery-d1', ...reversed)
      .when(again)
      .thenLike({ type: 'DeliveryReported', data: { replaces: 'd1', amount: 2 } });
    given()
      .and('delivery-d1', ...reported)
      .when(again)
      .thenRefused('delivery.nothing-to-replace', { replaces: 'd1' });
  });

  it('takes a coordinator once it was verified, and comes once', () => {
    given(...verified)
      .when(reverse)
      .thenRefused('delivery.reversed-by-coordinator', { by: 'coordinator' });
    given(...verified)
      .as(coordinator)
      .when(reverse)
      .thenLike({ type: 'DeliveryReversed' });
    given(...reversed)
      .when(reverse)
      .thenRefused('delivery.already-reversed');
  });
});
