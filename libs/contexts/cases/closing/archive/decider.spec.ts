import { of } from '@gongyuan/kernel/facts';
import type { Past } from '@gongyuan/platform/testing/given';
import {
  apply,
  CASE,
  clocks,
  coordinator,
  everything,
  given,
  handler,
  handling,
  make,
  played,
  registrar,
} from '../../../../../test/support/case-work';
import { RecordOutcome } from '../../handling/commands';
import { CloseCase } from '../commands';
import { CheckFile, ReopenCase, SubmitFile } from './commands';

const on = { caseId: CASE, occurredOn: '2026-08-20' };
const required: SubmitFile['items'][number]['item'][] = [
  ...(['application-form', 'identity', 'means', 'approval-sheet', 'decision', 'assignment-letter'] as const),
  ...(['agreement', 'result-document', 'summary'] as const),
];
const ended = (past: readonly Past[], fields: Partial<RecordOutcome>) =>
  played(
    played(past, handler, make(RecordOutcome, { ...on, occurredOn: '2026-08-10', ...fields })),
    handler,
    make(CloseCase, { ...on, occurredOn: '2026-08-12', result: 'won', summary: '毕' }),
  );
const closed = ended(handling, { route: 'arbitration-award', document: { issuedOn: '2026-08-01' }, receivedOn: '2026-08-05' });

const submit = (items = required, fields: Partial<SubmitFile> = {}) =>
  make(SubmitFile, { ...on, items: items.map((item) => ({ item, pages: 3 })), ...fields });
const check = (fields: Partial<CheckFile> = {}) => make(CheckFile, { ...on, occurredOn: '2026-08-25', result: 'passed', ...fields });
const returned: Partial<CheckFile> = { result: 'returned', reason: '裁决书缺页', items: ['result-document'], resubmitBy: '2026-09-05' };
const submitted = played(closed, handler, submit());

describe('handing in the file', () => {
  it('starts the 30 days for its check (程序规定 2023)', () =>
    given(...closed)
      .as(handler)
      .when(submit(required, { note: '正卷一册' }))
      .then({
        type: 'FileSubmitted',
        on: '2026-08-20',
        data: {
          submissionId: expect.any(String),
          items: required.map((item) => ({ item, pages: 3 })),
          note: of('worker', '正卷一册'),
          checkDue: clocks.due('LA_FILE_CHECK_30D', '2026-08-20'),
        },
      }));

  it('names every item that is missing of 3-9, 15 and 17 (law.md §5)', () => {
    for (const item of required)
      given(...closed)
        .as(handler)
        .when(submit(required.filter((one) => one !== item)))
        .thenRefused('archive.incomplete', { missing: [item] });
    given(...closed)
      .as(handler)
      .when(submit([]))
      .thenRefused('archive.incomplete', { missing: required });
  });

  it('asks for nothing that cannot exist', () => {
    const paid = ended(handling, { route: 'performance', performedFrom: '2026-08-10' });
    given(...paid)
      .as(handler)
      .when(submit(required.filter((item) => item !== 'result-document')))
      .thenLike({ type: 'FileSubmitted' });
    const advice = [...played([], registrar, apply({ aidForm: 'advice' })), ...handling.slice(1)];
    given(...ended(advice, { route: 'advice' }))
      .as(handler)
      .when(submit(required.filter((item) => !['result-document', 'means', 'agreement'].includes(item))))
      .thenLike({ type: 'FileSubmitted' });
  });

  it('is the handler’s, of a closed case, once', () => {
    given(...closed)
      .as(everything('other'))
      .when(submit())
      .thenRefused('assignment.not-yours');
    given(...handling)
      .as(handler)
      .when(submit())
      .thenRefused('archive.not-closed');
    given(...submitted)
      .as(handler)
      .when(submit())
      .thenRefused('archive.already-submitted');
    given(...closed)
      .as(handler)
      .when(submit(required, { occurredOn: '2026-08-11' }))
      .thenRefused('date.before-closing');
  });
});

describe('checking the file', () => {
  const checking = (fields: Partial<CheckFile> = {}, past = submitted) =>
    given(...past)
      .as(coordinator)
      .when(check(fields));

  it('archives it, or returns it with a reason and a day', () => {
    const archived = played(submitted, coordinator, check({ place: '档案室一柜' }));
    expect(given(...archived).state()).toMatchObject({ stage: 'archived', file: { result: 'passed' } });
    const back = played(submitted, coordinator, check(returned));
    expect(given(...back).state()).toMatchObject({ stage: 'closed', file: { result: 'returned', resubmitBy: '2026-09-05' } });
    given(...back)
      .as(handler)
      .when(submit(required, { occurredOn: '2026-08-26' }))
      .thenLike({ type: 'FileSubmitted' });
    given(...back)
      .as(handler)
      .when(submit(required, { occurredOn: '2026-08-24' }))
      .thenRefused('date.before-check');
    checking({}, archived).thenRefused('archive.already-archived');
  });

  it('says what a return needs', () => {
    checking({ ...returned, reason: undefined }).thenRefused('archive.reason-needed');
    checking({ ...returned, resubmitBy: undefined }).thenRefused('archive.resubmit-by-needed');
    checking({ ...returned, resubmitBy: '2026-08-25' }).thenRefused('archive.resubmit-by-too-early');
    checking({ reason: '好' }).thenRefused('archive.nothing-to-return');
    checking({}, closed).thenRefused('archive.not-submitted');
    checking({ occurredOn: '2026-08-19' }).thenRefused('date.before-submission');
  });

  it('is not the handler’s own', () =>
    given(...submitted)
      .as(everything('handler'))
      .when(check())
      .thenRefused('separation.handler-checks', { step: 'handle', by: 'handler' }));
});

describe('taking a case up again', () => {
  const reopen = make(ReopenCase, { ...on, occurredOn: '2026-09-01', reason: '对方不履行' });

  it('puts it back into the hands of its handler', () => {
    const again = played(played(submitted, coordinator, check()), coordinator, reopen);
    expect(given(...again).state()).toMatchObject({ stage: 'handling', assignment: { handler: 'handler' } });
    expect(given(...again).state()).not.toHaveProperty('closing.closingDay');
    given(...again)
      .as(handler)
      .when(make(RecordOutcome, { ...on, occurredOn: '2026-09-02', route: 'performance', performedFrom: '2026-09-02' }))
      .thenLike({ type: 'OutcomeRecorded' });
  });

  it('needs a closed case', () =>
    given(...handling)
      .as(coordinator)
      .when(reopen)
      .thenRefused('archive.not-closed'));
});
