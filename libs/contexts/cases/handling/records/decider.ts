import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { invalid } from '@gongyuan/kernel/refusal';
import { firstOf, handled, notBefore, onFile, was } from '../../guards';
import type { Case, CaseWork } from '../../state';
import { proceedingOf } from '../proceedings/decider';
import type { RecordsCommand } from './commands';
import type { recordsFacts } from './events';

type Out = NewEventOf<typeof recordsFacts>;

const withWork = (state: Case, change: (work: CaseWork) => Partial<CaseWork>): Case => {
  const found = was(state);
  return { ...found, work: { ...found.work, ...change(found.work) } };
};

export const records: Slice<Case, RecordsCommand, typeof recordsFacts, Out> = {
  decide: {
    RecordMeeting(c, state, env) {
      const found = handled(state, env.actor.id, 'handling.not-accepted');
      notBefore(c.occurredOn, found.assignment.on, 'date.before-assignment');
      const first = firstOf(found);
      const { way, informed, signed } = c;
      const data = { meetingId: env.id(), way, place: of(first, c.place), informed, signed, record: of(first, c.record) };
      return [{ type: 'MeetingRecorded', on: c.occurredOn, data }];
    },
    RecordDocument(c, state, env) {
      const found = onFile(state, env.actor.id, 'handling.not-accepted');
      if (c.proceedingId) proceedingOf(found, c.proceedingId);
      if (c.form === 'paper' && !c.place) invalid('document.place-needed');
      if (c.dated && c.dated > c.occurredOn) invalid('document.dated-later', { dated: c.dated, on: c.occurredOn });
      const first = firstOf(found);
      const { kind, dated, form, proceedingId } = c;
      const data = { documentId: env.id(), kind, title: of(first, c.title), dated, form, place: of(first, c.place), proceedingId };
      return [{ type: 'DocumentRecorded', on: c.occurredOn, data }];
    },
    AddNote(c, state, env) {
      const found = onFile(state, env.actor.id, 'handling.not-accepted');
      return [{ type: 'NoteAdded', on: c.occurredOn, data: { note: of(firstOf(found), c.note) } }];
    },
    LogWork(c, state, env) {
      const found = onFile(state, env.actor.id, 'handling.not-accepted');
      return [{ type: 'WorkLogged', on: c.occurredOn, data: { work: of(firstOf(found), c.work), minutes: c.minutes } }];
    },
    RecordMajorReport(c, state, env) {
      const found = onFile(state, env.actor.id, 'handling.not-accepted');
      if (c.earlier && !found.work.reports.includes(c.earlier)) invalid('report.unknown', { reportId: c.earlier });
      const first = firstOf(found);
      const data = {
        reportId: env.id(),
        matter: c.matter,
        report: of(first, c.report),
        to: of(first, c.to),
        means: c.means,
        reply: of(first, c.reply),
        earlier: c.earlier,
      };
      return [{ type: 'MajorMatterReported', on: c.occurredOn, data }];
    },
  },
  evolve: {
    MeetingRecorded: (state, { data, on }) =>
      withWork(state, ({ metOn, informed }) => ({
        metOn: metOn ?? on,
        informed: [...informed, ...data.informed.filter((duty) => !informed.includes(duty))],
      })),
    DocumentRecorded: (state, { data }) =>
      withWork(state, ({ documents }) => ({ documents: [...documents, { id: data.documentId, kind: data.kind }] })),
    NoteAdded: was,
    WorkLogged: was,
    MajorMatterReported: (state, { data }) => withWork(state, ({ reports }) => ({ reports: [...reports, data.reportId] })),
  },
};
