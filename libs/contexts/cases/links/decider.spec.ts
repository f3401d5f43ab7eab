import { of } from '@gongyuan/kernel/facts';
import { CASE, given, handling, make, OTHER_CASE, played, registrar } from '../../../../test/support/case-work';
import { LinkCases, UnlinkCases } from './commands';

const on = (occurredOn: string) => ({ caseId: CASE, occurredOn });
const link = (fields: Partial<LinkCases> = {}) =>
  make(LinkCases, { ...on('2026-06-10'), other: OTHER_CASE, kind: 'same-dispute', reason: '同一工地欠薪', ...fields });
const unlink = (fields: Partial<UnlinkCases> = {}) =>
  make(UnlinkCases, { ...on('2026-06-11'), other: OTHER_CASE, reason: '不是同一工地', ...fields });
const linked = played(handling, registrar, link());
const at = (...past: typeof handling) =>
  given(...past)
    .as(registrar)
    .on('2026-06-12');

describe('two cases that belong together (关联案件)', () => {
  it('each name the other, with what is said sealed under the applicant of each', () => {
    at(...handling)
      .when(link())
      .then(
        { type: 'CaseLinked', on: '2026-06-10', data: { other: OTHER_CASE, kind: 'same-dispute', reason: of('worker', '同一工地欠薪') } },
        {
          type: 'CaseLinked',
          on: '2026-06-10',
          stream: `case-${OTHER_CASE}`,
          data: { other: CASE, kind: 'same-dispute', reason: of('second', '同一工地欠薪') },
        },
      );
    expect(given(...linked).state()).toMatchObject({
      stage: 'handling',
      links: [{ other: OTHER_CASE, kind: 'same-dispute', on: '2026-06-10' }],
    });
  });

  it('are two, both there, and linked once', () => {
    at(...handling)
      .when(link({ other: CASE }))
      .thenRefused('link.same-case');
    at(...handling)
      .when(link({ other: 'nothing' }))
      .thenRefused('link.no-such-case');
    at(...linked)
      .when(link())
      .thenRefused('link.already-linked', { on: '2026-06-10' });
  });

  it('are not linked before both were applied for', () => {
    at(...handling)
      .when(link({ occurredOn: '2026-05-31' }))
      .thenRefused('date.before-application');
  });

  it('are parted in both, when the link was a mistake, and may be linked again', () => {
    at(...linked)
      .when(unlink())
      .thenLike(
        { type: 'CaseUnlinked', data: { other: OTHER_CASE, reason: of('worker', '不是同一工地') } },
        { type: 'CaseUnlinked', stream: `case-${OTHER_CASE}`, data: { other: CASE, reason: of('second', '不是同一工地') } },
      );
    const parted = played(linked, registrar, unlink());
    expect(given(...parted).state()).toMatchObject({ links: [] });
    at(...parted)
      .when(link({ occurredOn: '2026-06-12' }))
      .thenLike({ type: 'CaseLinked' }, { type: 'CaseLinked' });
  });

  it('are parted only when they are linked, and not before they were', () => {
    at(...handling)
      .when(unlink())
      .thenRefused('link.not-linked');
    at(...linked)
      .when(unlink({ occurredOn: '2026-06-09' }))
      .thenRefused('date.before-link');
  });
});
