import { fact } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Turn } from '../unit-rules/events';

/** The date somebody was reminded of, as it stood then. */
export interface RemindedDate {
  readonly rule: string;
  readonly from: LocalDate;
  /** The hearing or proceeding it belongs to. */
  readonly of?: Uuid;
  /** The day to work to. */
  readonly workBy: LocalDate;
  readonly nominalOn: LocalDate;
  readonly dueOn: LocalDate | null;
}

/** Whom a date bound on the day of the reminder. */
interface Concerned {
  /** Who handled the case; absent: the coordinators of its unit are reminded. */
  handler?: SubjectId;
  /** A step on the way to a decision binds neither of them, but whoever holds this post. */
  turn?: Pick<Turn, 'post' | 'unit'>;
}

/** Facts of the stream `reminders-<caseId>`. These names and shapes are the storage format: add, never rename, never reuse. */
export const reminderFacts = {
  ReminderGiven: fact<
    Concerned & {
      reminderId: Uuid;
      date: RemindedDate;
      /** Step of the house's list; `stepsVersion` says which list. */
      daysBefore: number;
      stepsVersion: number;
    }
  >({
    v: 1,
    means: 'Somebody was reminded of a date of a case: its handler, or the coordinators while it has none; of a step, who holds its post',
    meansZh: '期限提醒：提醒承办人，没有承办人的提醒审核员；审签环节提醒该环节的岗位',
  }),
  DateEscalated: fact<Concerned & { reminderId: Uuid; date: RemindedDate }>({
    v: 1,
    means: 'The last day of a date has passed and nothing was recorded: the coordinators of the unit are told as well',
    meansZh: '期限已过，报本单位审核员',
  }),
  ReminderRead: fact<{ reminderId: Uuid }>({
    v: 1,
    means: 'The reader marked a reminder as read',
    meansZh: '提醒已读',
  }),
};
