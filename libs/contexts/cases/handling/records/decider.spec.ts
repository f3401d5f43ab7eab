import { of } from '@gongyuan/kernel/facts';
import { casePaths } from '../../../../../test/support/case-paths';
import { CASE, everything, given, handler, handling, make, played } from '../../../../../test/support/case-work';
import { AddNote, LogWork, RecordDocument, RecordMajorReport, RecordMeeting } from './commands';

const on = { caseId: CASE, occurredOn: '2026-06-10' };
const meet = (fields: Partial<RecordMeeting> = {}) =>
  make(RecordMeeting, { ...on, way: 'in-person', informed: ['agency', 'risks'], signed: true, record: '核对工资数额', ...fields });
const document = (fields: Partial<RecordDocument> = {}) =>
  make(RecordDocument, { ...on, kind: 'evidence', title: '工资条', form: 'paper', place: '柜三', ...fields });
const report = (fields: Partial<RecordMajorReport> = {}) =>
  make(RecordMajorReport, { ...on, matter: 'group', report: '同一工地另有多人', to: '法律工作部', means: 'phone', ...fields });

const sent = (command: { type: string; occurredOn: string }, past = handling) =>
  given(...past)
    .as(handler)
    .when(command);

describe('meeting the client', () => {
  it('keeps what was told, one by one, over several meetings', () => {
    sent(meet({ place: '援助站' })).then({
      type: 'MeetingRecorded',
      on: '2026-06-10',
      data: {
        meetingId: expect.any(String),
        way: 'in-person',
        place: of('worker', '援助站'),
        informed: ['agency', 'risks'],
        signed: true,
        record: of('worker', '核对工资数额'),
      },
    });
    const twice = played(played(handling, handler, meet()), handler, meet({ occurredOn: '2026-06-20', informed: ['risks', 'rights'] }));
    expect(given(...twice).state()).toMatchObject({ work: { metOn: '2026-06-10', informed: ['agency', 'risks', 'rights'] } });
  });

  it('is the handler’s, and not before the assignment', () => {
    sent(meet({ occurredOn: '2026-06-04' })).thenRefused('date.before-assignment');
    given(...handling)
      .as(everything('other'))
      .when(meet())
      .thenRefused('assignment.not-yours');
    sent(meet(), handling.slice(0, -1)).thenRefused('handling.not-accepted');
  });
});

describe('a document', () => {
  it('is there as a file, or on paper in a place that is named', () => {
    sent(document({ place: undefined })).thenRefused('document.place-needed');
    sent(document({ form: 'file', place: undefined })).thenLike({ type: 'DocumentRecorded', data: { form: 'file' } });
    sent(document({ dated: '2026-06-11' })).thenRefused('document.dated-later');
    sent(document({ proceedingId: 'elsewhere' })).thenRefused('proceeding.unknown');
  });

  it('may be added until the file is archived', () => {
    const ways = { ...on, occurredOn: '2026-09-20' };
    sent(document(ways), casePaths['closed'] ?? []).thenLike({ type: 'DocumentRecorded' });
    sent(document(ways), casePaths['archived'] ?? []).thenRefused('archive.already-archived');
  });
});

it('notes, work and reports are kept with the words sealed', () => {
  sent(make(AddNote, { ...on, note: '对方愿意协商' })).then({
    type: 'NoteAdded',
    on: '2026-06-10',
    data: { note: of('worker', '对方愿意协商') },
  });
  sent(make(LogWork, { ...on, work: '整理证据' })).thenLike({ type: 'WorkLogged', data: { work: of('worker', '整理证据') } });
  sent(report({ reply: '并案处理' })).thenLike({
    type: 'MajorMatterReported',
    data: { to: of('worker', '法律工作部'), reply: of('worker', '并案处理') },
  });
  sent(report({ earlier: 'elsewhere' })).thenRefused('report.unknown');
  const reported = played(handling, handler, report());
  const { reportId: earlier } = (reported.at(-1)?.data ?? {}) as { reportId: string };
  sent(report({ earlier, reply: '同意' }), reported).thenLike({ type: 'MajorMatterReported', data: { earlier } });
});
