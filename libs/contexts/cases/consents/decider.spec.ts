import { of } from '@gongyuan/kernel/facts';
import { casePaths } from '../../../../test/support/case-paths';
import { applied, CASE, given, make, played, registrar } from '../../../../test/support/case-work';
import { RecordConsent, WithdrawConsent } from './commands';

const on = { caseId: CASE, occurredOn: '2026-06-05', subject: 'worker' };
const agreed = played(applied, registrar, make(RecordConsent, { ...on, kinds: ['share-firm'], evidence: '同意书' }));

describe('consent (个人信息保护法 arts. 14, 23, 25, 29)', () => {
  it('is recorded one by one, each a fact of its own', () =>
    given(...applied)
      .when(make(RecordConsent, { ...on, kinds: ['sensitive', 'medical'], evidence: '同意书' }))
      .then(
        { type: 'ConsentGiven', on: '2026-06-05', data: { subject: 'worker', kind: 'sensitive', evidence: of('worker', '同意书') } },
        { type: 'ConsentGiven', on: '2026-06-05', data: { subject: 'worker', kind: 'medical', evidence: of('worker', '同意书') } },
      ));

  it('is given once while it stands', () =>
    given(...agreed)
      .when(make(RecordConsent, { ...on, kinds: ['medical', 'share-firm'], evidence: '同意书' }))
      .thenRefused('consent.already-given', { kind: 'share-firm', on: '2026-06-05' }));

  it('is withdrawn without a reason, and may be given again (art. 15)', () => {
    const withdrawn = played(agreed, registrar, make(WithdrawConsent, { ...on, kind: 'share-firm' }));
    expect(given(...withdrawn).state()).toMatchObject({ consents: [] });
    given(...withdrawn)
      .when(make(WithdrawConsent, { ...on, kind: 'share-firm' }))
      .thenRefused('consent.not-given', { kind: 'share-firm' });
    given(...withdrawn)
      .when(make(RecordConsent, { ...on, kinds: ['share-firm'], evidence: '同意书' }))
      .thenLike({ type: 'ConsentGiven' });
    given(...agreed)
      .when(make(WithdrawConsent, { ...on, occurredOn: '2026-06-04', kind: 'share-firm' }))
      .thenRefused('date.before-consent');
  });

  it('is a matter of the applicants, and outlives the case', () => {
    given(...applied)
      .when(make(RecordConsent, { ...on, subject: 'nobody', kinds: ['medical'], evidence: '同意书' }))
      .thenRefused('consent.not-an-applicant');
    given(...(casePaths['closed'] ?? []))
      .when(make(RecordConsent, { ...on, occurredOn: '2026-09-01', kinds: ['publicity'], evidence: '同意书' }))
      .thenLike({ type: 'ConsentGiven', data: { kind: 'publicity' } });
    given(...applied)
      .when(make(RecordConsent, { ...on, occurredOn: '2026-05-31', kinds: ['publicity'], evidence: '同意书' }))
      .thenRefused('date.before-signing');
  });
});
