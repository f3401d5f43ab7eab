import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { ArchiveItem } from '../../codes';
import type { DocumentForm, InformDuty, MajorMatter, MeetingWay, ReportMeans } from '../codes';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const recordsFacts = {
  MeetingRecorded: fact<{
    meetingId: Uuid;
    way: MeetingWay;
    place?: Personal<string>;
    informed: readonly InformDuty[];
    signed: boolean;
    record: Personal<string>;
  }>({
    v: 1,
    means: 'The handler met the client and told what has to be told',
    meansZh: '约见受援人，履行告知义务',
    personal: { place: 'text', record: 'text' },
  }),
  DocumentRecorded: fact<{
    documentId: Uuid;
    kind: ArchiveItem;
    title: Personal<string>;
    dated?: LocalDate;
    form: DocumentForm;
    /** Where the paper is kept. */
    place?: Personal<string>;
    proceedingId?: Uuid;
  }>({
    v: 1,
    means: 'A document of the case is there: as a file, or on paper in a place that is named',
    meansZh: '登记文书材料',
    personal: { title: 'text', place: 'text' },
  }),
  NoteAdded: fact<{ note: Personal<string> }>({
    v: 1,
    means: 'The handler wrote something down about the case',
    meansZh: '添加办案记录',
    personal: { note: 'text' },
  }),
  WorkLogged: fact<{ work: Personal<string>; minutes?: number }>({
    v: 1,
    means: 'The handler wrote down what was done, and maybe how long it took',
    meansZh: '登记工作记录',
    personal: { work: 'text' },
  }),
  MajorMatterReported: fact<{
    reportId: Uuid;
    matter: MajorMatter;
    report: Personal<string>;
    to: Personal<string>;
    means: ReportMeans;
    reply?: Personal<string>;
    /** The report that this one goes on with. */
    earlier?: Uuid;
  }>({
    v: 1,
    means: 'The handler reported a major matter to the aid body',
    meansZh: '重大事项报告',
    personal: { report: 'text', to: 'text', reply: 'text' },
  }),
};
