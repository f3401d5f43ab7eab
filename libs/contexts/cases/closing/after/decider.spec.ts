import { of } from '@gongyuan/kernel/facts';
import { casePaths } from '../../../../../test/support/case-paths';
import {
  CASE,
  coordinator,
  everything,
  given,
  granted,
  handler,
  handling,
  make,
  played,
  registrar,
} from '../../../../../test/support/case-work';
import { RecordCallback, RecordRecovery, VoidRecovery } from './commands';

const on = { caseId: CASE, occurredOn: '2026-09-20' };
const money = (amount = 600_000, fields: Partial<RecordRecovery> = {}) =>
  make(RecordRecovery, { ...on, received: [{ subject: 'worker', amount }], evidence: '转账回单', ...fields });
const call = (fields: Partial<RecordCallback> = {}) =>
  make(RecordCallback, { ...on, subject: 'worker', way: 'phone', reached: true, satisfaction: 'satisfied', tookMoney: 'no', ...fields });

describe('money that comes in', () => {
  it('is recorded for each applicant with its evidence, by the handler and by the desk', () => {
    for (const actor of [handler, registrar, coordinator])
      given(...handling)
        .as(actor)
        .when(money())
        .then({
          type: 'RecoveryRecorded',
          on: '2026-09-20',
          data: {
            recoveryId: expect.any(String),
            amount: 600_000,
            received: [{ subject: 'worker', amount: 600_000 }],
            evidence: of('worker', '转账回单'),
          },
        });
  });

  it('comes in parts, after the closing and after the file was archived as well', () => {
    for (const way of ['closed', 'archived', 'terminated'])
      given(...(casePaths[way] ?? []))
        .as(handler)
        .when(money())
        .thenLike({ type: 'RecoveryRecorded' });
  });

  it('is an amount, of an applicant', () => {
    given(...handling)
      .as(handler)
      .when(money(0))
      .thenRefused('recovery.no-amount');
    given(...handling)
      .as(handler)
      .when(money(1, { received: [{ subject: 'stranger', amount: 1 }] }))
      .thenRefused('outcome.not-an-applicant', { subject: 'stranger' });
    given(...handling)
      .as(handler)
      .when(money(1, { occurredOn: '2026-06-07' }))
      .thenRefused('date.before-acceptance');
    given(...granted)
      .as(handler)
      .when(money())
      .thenRefused('recovery.not-handled');
  });

  it('can be voided once, with a reason', () => {
    const paid = played(handling, handler, money());
    const { recoveryId } = (paid.at(-1)?.data ?? {}) as { recoveryId: string };
    const undo = make(VoidRecovery, { ...on, recoveryId, reason: '写错' });
    given(...paid)
      .as(registrar)
      .when(undo)
      .then({ type: 'RecoveryVoided', on: '2026-09-20', data: { recoveryId, amount: 600_000, reason: of('worker', '写错') } });
    given(...played(paid, registrar, undo))
      .as(registrar)
      .when(undo)
      .thenRefused('recovery.already-voided');
    given(...paid)
      .as(registrar)
      .when(make(VoidRecovery, { ...on, recoveryId: 'elsewhere', reason: '写错' }))
      .thenRefused('recovery.unknown');
  });
});

describe('calling the client back (法律援助法 arts. 20, 59)', () => {
  const calling = (fields: Partial<RecordCallback> = {}, actor = coordinator) =>
    given(...handling)
      .as(actor)
      .when(call(fields));

  it('asks whether the handler took money, and keeps the words under the client', () =>
    calling({ words: '办得快', paidInFull: false }).then({
      type: 'CallbackRecorded',
      on: '2026-09-20',
      data: {
        ...{ subject: 'worker', way: 'phone', reached: true, satisfaction: 'satisfied', tookMoney: 'no', paidInFull: false },
        words: of('worker', '办得快'),
      },
    }));

  it('needs answers of who was reached, and none of who was not', () => {
    calling({ tookMoney: undefined }).thenRefused('callback.answers-needed');
    calling({ reached: false }).thenRefused('callback.nobody-answered');
    calling({ reached: false, satisfaction: undefined, tookMoney: undefined }).thenLike({ type: 'CallbackRecorded' });
    calling({ subject: 'stranger' }).thenRefused('outcome.not-an-applicant');
  });

  it('is never the handler’s', () => calling({}, everything('handler')).thenRefused('separation.handler-calls-back'));
});
