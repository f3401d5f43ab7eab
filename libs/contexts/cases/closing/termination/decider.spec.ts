import { of } from '@gongyuan/kernel/facts';
import {
  approver,
  assigned,
  CASE,
  CITY,
  clocks,
  everything,
  given,
  granted,
  handler,
  handling,
  make,
  played,
  registrar,
  reviewed,
  staffed,
} from '../../../../../test/support/case-work';
import { ReopenCase, SubmitFile } from '../archive/commands';
import { ConfirmTermination, ReceiveTermination, RecordPaperTermination, TerminateAid } from './commands';

const on = { caseId: CASE, occurredOn: '2026-07-01' };
const end = (fields: Partial<TerminateAid> = {}) =>
  make(TerminateAid, { ...on, ground: 'own-lawyer', explanation: '已自行委托律师', objectTo: '山西省总工会', ...fields });
const paper = (fields: Partial<RecordPaperTermination> = {}) =>
  make(RecordPaperTermination, {
    ...{ ...on, decidedBy: 'approver', formNumber: '审批3号', scan: '柜二' },
    ...{ ground: 'client-request', explanation: '已与单位和解', objectTo: '山西省总工会', ...fields },
  });
const recorded = played(handling, registrar, paper());
const confirm = make(ConfirmTermination, { ...on, occurredOn: '2026-07-02' });
const receive = make(ReceiveTermination, { ...on, occurredOn: '2026-07-03' });
const terminated = played(handling, approver, end());

describe('terminating aid (法律援助法 art. 48)', () => {
  it('is decided by the approver, with the reason and where to object', () =>
    given(...handling)
      .as(approver)
      .when(end())
      .then({
        type: 'AidTerminated',
        on: '2026-07-01',
        data: {
          decidedBy: 'approver',
          ground: 'own-lawyer',
          counted: true,
          explanation: of('worker', '已自行委托律师'),
          objectTo: '山西省总工会',
          objection: { unit: CITY, rule: 'LA_OBJECTION_REVIEW_5D', version: 0 },
        },
      }));

  it('takes the case out of the count only after deceit', () => {
    for (const ground of ['deceit', 'false-evidence'] as const)
      expect(given(...played(handling, approver, end({ ground }))).state()).toMatchObject({ termination: { counted: false } });
    for (const ground of ['unlawful-use', 'means-changed', 'case-ended', 'own-lawyer', 'client-request', 'other'] as const)
      expect(given(...played(handling, approver, end({ ground }))).state()).toMatchObject({ termination: { counted: true } });
  });

  it('is possible from the decision to the closing, by somebody who took no other step', () => {
    for (const past of [granted, assigned])
      given(...past)
        .as(approver)
        .when(end())
        .thenLike({ type: 'AidTerminated' });
    given(...reviewed)
      .as(approver)
      .when(end())
      .thenRefused('termination.not-granted');
    given(...terminated)
      .as(approver)
      .when(end())
      .thenRefused('case.terminated');
    for (const [who, code] of [
      ['registrar', 'separation.registrar-approves'],
      ['coordinator', 'separation.reviewer-approves'],
      ['handler', 'separation.handler-approves'],
    ] as const)
      given(...handling)
        .as(everything(who))
        .when(end())
        .thenRefused(code);
    given(...handling)
      .as(approver)
      .when(end({ occurredOn: '2026-06-07' }))
      .thenRefused('date.before-decision');
  });

  it('closes on the day the handler receives it: 30 days for the file (程序规定 2023)', () => {
    given(...terminated)
      .as(handler)
      .when(make(SubmitFile, { ...on, items: [] }))
      .thenRefused('termination.not-received');
    given(...terminated)
      .as(handler)
      .when(receive)
      .then({
        type: 'TerminationReceived',
        on: '2026-07-03',
        data: { closingDay: '2026-07-03', fileDue: clocks.due('LA_CLOSING_FILE_30D', '2026-07-03') },
      });
    const received = played(terminated, handler, receive);
    given(...received)
      .as(handler)
      .when(receive)
      .thenRefused('termination.already-received');
    given(...received)
      .as(handler)
      .when(make(SubmitFile, { ...on, occurredOn: '2026-07-04', items: [] }))
      .thenRefused('archive.incomplete', { missing: expect.not.arrayContaining(['result-document']) });
    given(...handling)
      .as(handler)
      .when(receive)
      .thenRefused('termination.none');
  });

  it('is not undone by taking the case up again', () =>
    given(...terminated)
      .as(everything('coordinator'))
      .when(make(ReopenCase, { ...on, reason: '误' }))
      .thenRefused('case.terminated'));
});

describe('a termination that was signed on paper', () => {
  it('is recorded by somebody else, and stands as the decision of who signed', () => {
    given(...handling)
      .as(registrar)
      .when(paper())
      .then({
        type: 'AidTerminated',
        on: '2026-07-01',
        data: {
          decidedBy: 'approver',
          paper: { formNumber: '审批3号', signedOn: '2026-07-01', scan: of('worker', '柜二') },
          ground: 'client-request',
          counted: true,
          explanation: of('worker', '已与单位和解'),
          objectTo: '山西省总工会',
          objection: { unit: CITY, rule: 'LA_OBJECTION_REVIEW_5D', version: 0 },
        },
      });
    expect(given(...recorded).state()).toMatchObject({
      stage: 'terminated',
      termination: { by: 'approver', recordedBy: 'registrar', confirmed: false },
    });
  });

  it('was signed by an approver of the unit who took no other step, and is not recorded by the signer', () => {
    given(...handling)
      .as(everything('approver'))
      .when(paper())
      .thenRefused('separation.signer-records', { step: 'approve', by: 'approver' });
    given(...handling)
      .as(registrar)
      .when(paper({ decidedBy: 'stranger' }))
      .thenRefused('decision.signer-not-approver', { signer: 'stranger', on: '2026-07-01' });
    given(...handling)
      .and('person-handler', ...staffed('handler', ['approver', 'handler']))
      .as(registrar)
      .when(paper({ decidedBy: 'handler' }))
      .thenRefused('separation.handler-approves', { by: 'handler' });
    given(...reviewed)
      .as(registrar)
      .when(paper())
      .thenRefused('termination.not-granted');
  });

  it('waits for the signer to confirm, once', () => {
    given(...recorded)
      .as({ ...approver, id: 'other-approver' })
      .when(confirm)
      .thenRefused('decision.not-the-signer', { by: 'approver' });
    given(...recorded)
      .as(approver)
      .when(confirm)
      .then({ type: 'TerminationConfirmed', on: '2026-07-02', data: { decidedBy: 'approver' } });
    given(...played(recorded, approver, confirm))
      .as(approver)
      .when(confirm)
      .thenRefused('decision.already-confirmed');
    given(...terminated)
      .as(approver)
      .when(confirm)
      .thenRefused('decision.already-confirmed');
    given(...handling)
      .as(approver)
      .when(confirm)
      .thenRefused('termination.none');
  });
});
