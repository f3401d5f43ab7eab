import { of } from '@gongyuan/kernel/facts';
import type { Past } from '@gongyuan/platform/testing/given';
import {
  approver,
  CASE,
  CITY,
  coordinator,
  everything,
  FIRM,
  given,
  granted,
  handler,
  handling,
  make,
  played,
  registrar,
  reviewed,
  staffed,
} from '../../../../test/support/case-work';
import { GrantAid } from '../review/commands';
import {
  AcceptAssignment,
  AskReplacement,
  AssignFirm,
  AssignHandler,
  NameHandler,
  RefuseReplacement,
  ReplaceHandler,
  SignRetainer,
} from './commands';

const on = (occurredOn: string) => ({ caseId: CASE, occurredOn });
const askFirm = make(AssignFirm, { ...on('2026-06-05'), firm: FIRM, note: '请指定' });
const asked = played(granted, coordinator, askFirm);
const reason = '只有他熟悉工地';
const name = (who: string) => make(NameHandler, { ...on('2026-06-08'), handler: who, namedIn: '指定函', overLimitReason: reason });

describe('a firm', () => {
  it('is assigned first and names its lawyer in a step of its own; the retainer is due from its assignment', () => {
    given(...granted)
      .as(coordinator)
      .when(askFirm)
      .thenLike({ type: 'FirmAsked', data: { firmUnit: FIRM, note: of('worker', '请指定') } });
    expect(given(...asked).state()).toMatchObject({ stage: 'granted', firmAsked: { firm: FIRM } });
    given(...asked)
      .as(coordinator)
      .when(name('lawyer'))
      .thenLike({
        type: 'HandlerAssigned',
        data: { handler: 'lawyer', firmUnit: FIRM, namedIn: of('worker', '指定函'), retainerDue: { from: '2026-06-05' } },
      });
  });

  it('is a firm, is asked once, and names one of its own', () => {
    given(...granted)
      .as(coordinator)
      .when(make(AssignFirm, { ...on('2026-06-05'), firm: CITY }))
      .thenRefused('assignment.not-a-firm');
    given(...asked)
      .as(coordinator)
      .when(askFirm)
      .thenRefused('assignment.firm-asked');
    given(...asked)
      .as(coordinator)
      .when(name('handler'))
      .thenRefused('assignment.not-of-the-firm', { handler: 'handler', firm: FIRM });
    given(...granted)
      .as(coordinator)
      .when(name('lawyer'))
      .thenRefused('assignment.no-firm-asked');
  });
});

describe('在办上限', () => {
  const assign = (overLimitReason?: string) => make(AssignHandler, { ...on('2026-06-05'), handler: 'lawyer', overLimitReason });

  it('is passed with a reason only', () => {
    given(...granted)
      .as(coordinator)
      .when(assign())
      .thenRefused('assignment.over-limit', { inHand: 2, limit: 2 });
    given(...granted)
      .as(coordinator)
      .when(assign(reason))
      .thenLike({ type: 'HandlerAssigned', data: { overLimit: { inHand: 2, limit: 2 }, overLimitReason: of('worker', reason) } });
  });

  it('holds what is in hand now', () =>
    given(...granted)
      .and(
        'load-lawyer',
        { type: 'CaseTaken', on: '2026-05-01', data: { caseId: 'c8', handler: 'lawyer' } },
        { type: 'CaseTaken', on: '2026-05-01', data: { caseId: 'c9', handler: 'lawyer' } },
        { type: 'CaseReleased', on: '2026-06-01', data: { caseId: 'c8', handler: 'lawyer' } },
      )
      .as(coordinator)
      .when(assign('多余的理由'))
      .thenLike({ type: 'HandlerAssigned', data: { handler: 'lawyer' } }));
});

describe('the retainer', () => {
  const sign = make(SignRetainer, { ...on('2026-06-09'), agreement: '委托协议', authority: '授权委托书' });

  it('is signed once, by the handler who has accepted', () => {
    given(...handling)
      .as(handler)
      .when(sign)
      .thenLike({ type: 'RetainerSigned', data: { handler: 'handler', agreement: of('worker', '委托协议') } });
    given(...played(handling, handler, sign))
      .as(handler)
      .when(sign)
      .thenRefused('retainer.already-signed', { on: '2026-06-09' });
    given(...granted)
      .as(handler)
      .when(sign)
      .thenRefused('retainer.not-accepted');
  });
});

describe('replacing the handler (法律援助法 art. 55)', () => {
  const ask = (askedBy: 'client' | 'unit') => make(AskReplacement, { ...on('2026-06-15'), askedBy, reason: '联系不上' });
  const replace = (fields: Partial<ReplaceHandler> = {}) =>
    make(ReplaceHandler, { ...on('2026-06-17'), handler: 'other-handler', askedBy: 'client', reason: '联系不上', ...fields });
  const requested = played(handling, registrar, ask('client'));

  it('is decided on in five days when the client asks', () => {
    given(...handling)
      .when(ask('client'))
      .thenLike({ type: 'ReplacementAsked', data: { askedBy: 'client', due: { rule: 'LA_REPLACE_HANDLER_5D', from: '2026-06-15' } } });
    given(...handling)
      .when(ask('unit'))
      .thenLike({ type: 'ReplacementAsked', data: { askedBy: 'unit', due: undefined } });
  });

  it('gives the case to another, who accepts anew', () => {
    given(...requested)
      .as(coordinator)
      .when(replace())
      .thenLike({
        type: 'HandlerReplaced',
        data: { from: 'handler', handler: 'other-handler', askedBy: 'client', retainerDue: { from: '2026-06-17' } },
      });
    const replaced = played(requested, coordinator, replace());
    expect(given(...replaced).state()).toMatchObject({
      stage: 'assigned',
      assignment: { handler: 'other-handler' },
      replacement: undefined,
    });
    const accepted = played(replaced, { ...handler, id: 'other-handler' }, make(AcceptAssignment, on('2026-06-18')));
    expect(given(...accepted).state()).toMatchObject({ stage: 'handling' });
  });

  it('or leaves it where it is, with the reason', () => {
    given(...requested)
      .as(coordinator)
      .when(make(RefuseReplacement, { ...on('2026-06-16'), reason: '已取得联系' }))
      .thenLike({ type: 'ReplacementRefused', data: { handler: 'handler', reason: of('worker', '已取得联系') } });
    given(...handling)
      .as(coordinator)
      .when(make(RefuseReplacement, { ...on('2026-06-16'), reason: '无' }))
      .thenRefused('replacement.not-asked');
  });

  it('refuses who cannot be the handler, and what does not fit the request', () => {
    const refusedWith = (fields: Partial<ReplaceHandler>, code: string, details?: Record<string, unknown>) =>
      given(...requested)
        .as(coordinator)
        .when(replace(fields))
        .thenRefused(code, details);
    refusedWith({ handler: 'handler' }, 'replacement.same-handler');
    refusedWith({ askedBy: 'unit' }, 'replacement.asked-by-another', { askedBy: 'client' });
    refusedWith({ handler: 'registrar' }, 'separation.registrar-handles', { step: 'register', by: 'registrar' });
    refusedWith({ handler: 'coordinator' }, 'separation.reviewer-handles', { step: 'review', by: 'coordinator' });
    given(...requested)
      .when(ask('unit'))
      .thenRefused('replacement.already-asked');
  });
});

describe('a deputy (代理审批)', () => {
  const standIn = {
    type: 'DeputyAppointed',
    on: '2026-06-01',
    data: { deputyId: 'd', forPerson: 'approver', post: 'approver', unit: CITY, from: '2026-06-01', to: '2026-06-30' },
  };

  it('decides, and the decision says for whom', () => {
    given(...reviewed)
      .and('person-deputy', ...staffed('deputy', []), standIn)
      .as(everything('deputy'))
      .when(make(GrantAid, on('2026-06-04')))
      .thenLike({ type: 'AidGranted', data: { decidedBy: 'deputy', deputyFor: 'approver' } }, { type: 'NumberIssued' });
    given(...reviewed)
      .as(approver)
      .when(make(GrantAid, on('2026-06-04')))
      .thenLike({ type: 'AidGranted', data: { decidedBy: 'approver', deputyFor: undefined } }, { type: 'NumberIssued' });
  });
});

describe('a handler on leave', () => {
  const away = { type: 'LeaveRecorded', on: '2026-06-01', data: { leaveId: 'l1', from: '2026-06-03', to: '2026-06-05' } };
  const assign = (day: string) => make(AssignHandler, { ...on(day), handler: 'other-handler' });
  const onLeave = (...more: readonly Past[]) =>
    given(...granted)
      .and('person-other-handler', ...staffed('other-handler', ['handler']), away, ...more)
      .as(coordinator);

  it('is assigned nothing on those days', () =>
    onLeave()
      .when(assign('2026-06-05'))
      .thenRefused('assignment.on-leave', { handler: 'other-handler', from: '2026-06-03', to: '2026-06-05' }));

  it('is assigned cases again from the day after, or from the day back', () => {
    onLeave().when(assign('2026-06-06')).thenLike({ type: 'HandlerAssigned' });
    const back = { type: 'LeaveEnded', on: '2026-06-05', data: { leaveId: 'l1', backOn: '2026-06-05' } };
    onLeave(back).when(assign('2026-06-05')).thenLike({ type: 'HandlerAssigned' });
  });
});
