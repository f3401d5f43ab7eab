import { of } from '@gongyuan/kernel/facts';
import type { Past } from '@gongyuan/platform/testing/given';
import {
  applied,
  approver,
  CASE,
  CITY,
  COUNTY,
  coordinator,
  FIRM,
  given,
  granted,
  make,
  office,
  played,
  registrar,
  reviewed,
  supplementing,
} from '../../../../test/support/case-work';
import { WithdrawApplication } from '../intake/commands';
import { AssessMeans, GrantAid, ReviewOpinion } from '../review/commands';
import { GrantUrgentAid } from '../urgent/commands';
import { AcceptTransfer, RecallTransfer, ReturnTransfer, TransferCase } from './commands';

const on = (occurredOn: string) => ({ caseId: CASE, occurredOn });
const send = (occurredOn = '2026-06-03', to = COUNTY) => make(TransferCase, { ...on(occurredOn), to, reason: '用工地在榆次' });
const accept = (occurredOn = '2026-06-05') => make(AcceptTransfer, { ...on(occurredOn), note: '已联系申请人' });
const sendBack = (occurredOn = '2026-06-04') => make(ReturnTransfer, { ...on(occurredOn), reason: '注册地不在本区' });
const recall = (occurredOn = '2026-06-04') => make(RecallTransfer, { ...on(occurredOn), reason: '送错了单位' });
const there = { ...coordinator, id: 'there' };
const sent = played(reviewed, coordinator, send());
const accepted = played(sent, there, accept());

describe('a case that belongs elsewhere (移送)', () => {
  it('is sent to another unit, and the opinion given before is void', () => {
    given(...reviewed)
      .as(coordinator)
      .on('2026-06-03')
      .when(send())
      .then({ type: 'CaseTransferred', on: '2026-06-03', data: { unit: COUNTY, sender: CITY, reason: of('worker', '用工地在榆次') } });
    expect(given(...sent).state()).toMatchObject({ stage: 'transferring', unit: CITY, opinion: undefined, transfer: { to: COUNTY } });
  });

  it('belongs to the unit that accepts it, with a number of its register; the clock of the review runs on', () => {
    given(...sent)
      .as(there)
      .on('2026-06-05')
      .when(accept())
      .thenLike(
        { type: 'TransferAccepted', data: { unit: COUNTY, sender: CITY, registration: '（2026）榆次工援登字第001号' } },
        { type: 'NumberIssued', stream: 'series-2026-榆次-登', data: { n: 1 } },
      );
    expect(given(...accepted).state()).toMatchObject({
      stage: 'applied',
      unit: COUNTY,
      registration: '（2026）榆次工援登字第001号',
      formerRegistrations: ['（2026）晋中工援登字第001号'],
      reviewDue: { from: '2026-06-01' },
      means: { standing: true },
      transfer: undefined,
    });
  });

  it('keeps its number where both units write into one register', () => {
    const DEPARTMENT = '00000000-0000-4000-8000-0000000000dd';
    const opened = {
      ...office[`unit-${COUNTY}`]?.[0],
      data: { ...office[`unit-${COUNTY}`]?.[0]?.data, unit: DEPARTMENT, series: undefined },
    };
    const at = (...past: readonly Past[]) => given(...past).and(`unit-${DEPARTMENT}`, opened as never);
    const onTheWay = [
      ...applied,
      ...at(...applied)
        .as(coordinator)
        .on('2026-06-03')
        .when(send('2026-06-03', DEPARTMENT))
        .events()
        .map((event) => ({ ...event, actor: 'coordinator' })),
    ];
    at(...onTheWay)
      .as(there)
      .on('2026-06-05')
      .when(accept())
      .then({
        type: 'TransferAccepted',
        on: '2026-06-05',
        data: { unit: DEPARTMENT, sender: CITY, note: of('worker', '已联系申请人') },
      });
  });

  it('stays where it was when it is sent back, and may be sent on again', () => {
    const back = played(sent, there, sendBack());
    expect(given(...back).state()).toMatchObject({ stage: 'applied', unit: CITY, transfer: undefined });
    given(...back)
      .as(coordinator)
      .on('2026-06-04')
      .when(send('2026-06-03'))
      .thenRefused('date.before-transfer');
    given(...back)
      .as(coordinator)
      .on('2026-06-05')
      .when(send('2026-06-05'))
      .thenLike({ type: 'CaseTransferred' });
  });

  it('is decided on by nobody while it is on its way', () => {
    for (const command of [
      make(AssessMeans, { ...on('2026-06-04'), way: 'pledge' }),
      make(ReviewOpinion, { ...on('2026-06-04'), recommends: 'grant', opinion: '符合条件' }),
      make(WithdrawApplication, { ...on('2026-06-04'), reason: '和解' }),
      make(GrantUrgentAid, { ...on('2026-06-04'), ground: 'preservation', explanation: '转移财产' }),
      send('2026-06-04'),
    ])
      given(...sent)
        .as(there)
        .on('2026-06-04')
        .when(command)
        .thenRefused('case.in-transit');
    given(...sent)
      .as(approver)
      .on('2026-06-04')
      .when(make(GrantAid, on('2026-06-04')))
      .thenRefused('case.in-transit');
  });

  it('is reviewed by the unit that accepted it, from that day on', () => {
    const opinion = (day: string) => make(ReviewOpinion, { ...on(day), recommends: 'grant', opinion: '符合条件' });
    given(...accepted)
      .as(there)
      .on('2026-06-08')
      .when(opinion('2026-06-04'))
      .thenRefused('date.before-transfer');
    given(...accepted)
      .as(there)
      .on('2026-06-08')
      .when(opinion('2026-06-08'))
      .thenLike({ type: 'ReviewOpinionGiven' });
  });

  it('is accepted by somebody else than who sent it', () => {
    given(...sent)
      .as(coordinator)
      .on('2026-06-05')
      .when(accept())
      .thenRefused('separation.sender-accepts', { step: 'transfer', by: 'coordinator' });
  });

  it('goes to an office of the federation that is there, and another one', () => {
    const wrong = (to: string, code: string) =>
      given(...applied)
        .as(coordinator)
        .on('2026-06-03')
        .when(send('2026-06-03', to))
        .thenRefused(code);
    wrong(CITY, 'transfer.same-unit');
    wrong(FIRM, 'transfer.not-an-office');
    wrong('00000000-0000-4000-8000-00000000dead', 'transfer.not-an-office');
  });

  it('is not sent on once something binds the unit', () => {
    given(...supplementing)
      .as(coordinator)
      .on('2026-06-04')
      .when(send('2026-06-04'))
      .thenRefused('transfer.supplement-open');
    given(...granted)
      .as(coordinator)
      .on('2026-06-05')
      .when(send('2026-06-05'))
      .thenRefused('case.already-decided');
    given(...played(applied, coordinator, make(GrantUrgentAid, { ...on('2026-06-02'), ground: 'preservation', explanation: '转移财产' })))
      .as(coordinator)
      .on('2026-06-03')
      .when(send())
      .thenRefused('transfer.urgent');
  });

  it('is taken back by the unit that sent it, before the other one has answered', () => {
    given(...sent)
      .as(coordinator)
      .on('2026-06-04')
      .when(recall())
      .then({ type: 'TransferRecalled', on: '2026-06-04', data: { unit: COUNTY, reason: of('worker', '送错了单位') } });
    const back = played(sent, coordinator, recall());
    // the opinion that the sending made void does not come back; the clock of the review has run on
    expect(given(...back).state()).toMatchObject({
      ...{ stage: 'applied', unit: CITY, since: '2026-06-04', transfer: undefined, opinion: undefined },
      reviewDue: { from: '2026-06-01' },
    });
    for (const late of [accept(), sendBack(), recall()])
      given(...back)
        .as(there)
        .on('2026-06-05')
        .when(late)
        .thenRefused('transfer.none');
    given(...accepted)
      .as(coordinator)
      .on('2026-06-05')
      .when(recall('2026-06-05'))
      .thenRefused('transfer.none');
    given(...back)
      .as(coordinator)
      .on('2026-06-04')
      .when(send('2026-06-04'))
      .thenLike({ type: 'CaseTransferred' });
  });

  it('is accepted or sent back only while it is on its way, and not before it was sent', () => {
    for (const command of [accept(), sendBack()]) {
      given(...applied)
        .as(there)
        .on('2026-06-05')
        .when(command)
        .thenRefused('transfer.none');
    }
    given(...sent)
      .as(there)
      .on('2026-06-05')
      .when(accept('2026-06-02'))
      .thenRefused('date.before-transfer');
    for (const command of [sendBack('2026-06-02'), recall('2026-06-02')])
      given(...sent)
        .as(registrar)
        .on('2026-06-05')
        .when(command)
        .thenRefused('date.before-transfer');
  });
});
