import { of } from '@gongyuan/kernel/facts';
import { casePaths } from '../../../../test/support/case-paths';
import { applied, CASE, given, handler, make, played, registrar, scan } from '../../../../test/support/case-work';
import { AttachFile, ReplaceFile, WithdrawFile } from './commands';

const attach = (fields: Partial<AttachFile> = {}) =>
  make(AttachFile, { caseId: CASE, occurredOn: '2026-06-02', item: 'identity', file: scan('身份证.jpg'), ...fields });
const attached = played(applied, registrar, attach());
const idOf = (past: typeof attached): string => (past.at(-1)?.data as { attachmentId?: string } | undefined)?.attachmentId ?? '';
const ATTACHED = idOf(attached);
const replace = (fields: Partial<ReplaceFile> = {}) =>
  make(ReplaceFile, {
    caseId: CASE,
    occurredOn: '2026-06-03',
    attachmentId: ATTACHED,
    reason: '不清楚',
    file: scan('重拍.jpg'),
    ...fields,
  });
const withdraw = (fields: Partial<WithdrawFile> = {}) =>
  make(WithdrawFile, { caseId: CASE, occurredOn: '2026-06-04', attachmentId: ATTACHED, reason: '传错了', ...fields });

describe('papers of a case', () => {
  it('are attached with their name and key sealed under the first applicant', () =>
    given(...applied)
      .as(registrar)
      .when(attach({ note: '正反面' }))
      .thenLike({
        type: 'FileAttached',
        on: '2026-06-02',
        data: {
          item: 'identity',
          about: 'worker',
          note: of('worker', '正反面'),
          file: { mediaType: 'application/pdf', c: 'commitment', name: of('worker', '身份证.jpg'), key: of('worker', 'key') },
        },
      }));

  it('belong to the party they are about, and to nobody who is no party', () => {
    const many = casePaths['corrected before the review'] ?? [];
    given(...many)
      .as(registrar)
      .when(attach({ about: 'worker' }))
      .thenLike({ type: 'FileAttached', data: { about: 'worker' } });
    given(...applied)
      .as(registrar)
      .when(attach({ about: 'stranger' }))
      .thenRefused('attachment.not-a-party', { field: 'about' });
  });

  it('keep every version; the newest counts', () => {
    const state = given(...played(attached, registrar, replace())).state();
    const found = state.stage === 'none' ? undefined : state.attachments[0];
    expect(found?.versions).toMatchObject([{ on: '2026-06-02' }, { on: '2026-06-03', reason: { s: 'worker' } }]);
  });

  it('stay in the history when they were attached by mistake, and take nothing any more', () => {
    const gone = played(attached, registrar, withdraw());
    const state = given(...gone).state();
    expect(state.stage !== 'none' && state.attachments).toMatchObject([{ id: ATTACHED, withdrawn: { on: '2026-06-04', by: 'registrar' } }]);
    given(...gone)
      .as(registrar)
      .when(replace({ occurredOn: '2026-06-05' }))
      .thenRefused('attachment.already-withdrawn', { on: '2026-06-04' });
    given(...gone)
      .as(registrar)
      .when(withdraw())
      .thenRefused('attachment.already-withdrawn');
  });

  it('come in after the case has ended as well', () => {
    for (const path of ['refused', 'closed', 'withdrawn', 'lapsed'])
      given(...(casePaths[path] ?? []))
        .as(handler)
        .when(attach({ occurredOn: '2026-09-01', item: 'service-receipt' }))
        .thenLike({ type: 'FileAttached' });
  });

  it('are refused before there is a case, before its application, and before the version they follow', () => {
    given().as(registrar).when(attach()).thenRefused('case.not-applied');
    given(...applied)
      .as(registrar)
      .when(attach({ occurredOn: '2026-05-31' }))
      .thenRefused('date.before-application');
    given(...attached)
      .as(registrar)
      .when(replace({ occurredOn: '2026-06-01' }))
      .thenRefused('date.before-attachment');
    given(...attached)
      .as(registrar)
      .when(withdraw({ occurredOn: '2026-06-01' }))
      .thenRefused('date.before-attachment');
    given(...attached)
      .as(registrar)
      .when(replace({ attachmentId: 'elsewhere' }))
      .thenRefused('attachment.unknown');
  });
});
