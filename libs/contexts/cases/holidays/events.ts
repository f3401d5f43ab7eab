import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';

/** One year of the State Council's arrangement of days off, as it was entered from the notice. */
export interface Arrangement {
  readonly year: number;
  /** The next one of its year: what is loaded later holds. */
  readonly version: number;
  /** Address or number of the notice. */
  readonly source: string;
  readonly daysOff: readonly LocalDate[];
  readonly makeUpWorkdays: readonly LocalDate[];
}

/** These names and shapes are the storage format: add, never rename, never reuse. Stream `holidays-cn`. */
export const holidayFacts = {
  HolidayYearProposed: fact<Arrangement & { proposalId: Uuid }>({
    v: 1,
    means: 'The days off of a year were entered from the State Council’s notice; they count once somebody else has approved them',
    meansZh: '录入年度节假日安排，待核准',
  }),
  HolidayYearApproved: fact<{ proposalId: Uuid; year: number; version: number }>({
    v: 1,
    means: 'The days off of a year were approved: dates are counted by them from now on, and running dates are counted again',
    meansZh: '核准年度节假日安排，正在进行的期限重新计算',
  }),
  HolidayYearRejected: fact<{ proposalId: Uuid; reason: Personal<string> }>({
    v: 1,
    means: 'Days off that were entered were turned down, with the reason',
    meansZh: '退回年度节假日安排（说明理由）',
    personal: { reason: 'text' },
  }),
};
