import { of } from '@gongyuan/kernel/facts';
import { applied, CASE, given, granted, make, registrar, supplementing } from '../../../../test/support/case-work';
import { RecordSeal } from './commands';

const seal = (fields: Partial<RecordSeal> = {}) =>
  make(RecordSeal, {
    caseId: CASE,
    occurredOn: '2026-06-20',
    paper: 'application',
    number: '（2026）晋中工援登字第001号',
    copies: 2,
    ...fields,
  });

describe('the seal on a paper', () => {
  it('is recorded with paper, number and copies, on the day it was used', () =>
    given(...applied)
      .as(registrar)
      .when(seal({ note: '补盖' }))
      .thenLike({
        type: 'SealUsed',
        on: '2026-06-20',
        data: { paper: 'application', number: '（2026）晋中工援登字第001号', copies: 2, note: of('worker', '补盖') },
      }));

  it('waits for what the paper says', () => {
    for (const paper of ['supplement', 'decision', 'assignment', 'closing'] as const)
      given(...applied)
        .as(registrar)
        .when(seal({ paper }))
        .thenRefused('seal.paper-not-yet', { paper });
    given(...supplementing)
      .as(registrar)
      .when(seal({ paper: 'supplement' }))
      .thenLike({ type: 'SealUsed' });
    given(...granted)
      .as(registrar)
      .when(seal({ paper: 'decision' }))
      .thenLike({ type: 'SealUsed' });
  });

  it('is not used before there is a case', () => {
    given().as(registrar).when(seal()).thenRefused('case.not-applied');
    given(...applied)
      .as(registrar)
      .when(seal({ occurredOn: '2026-05-31' }))
      .thenRefused('date.before-application');
  });
});
