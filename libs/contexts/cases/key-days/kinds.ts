import type { Road } from '../handling/codes';
import type { KeyDayKind } from './codes';

/** What follows from a day that somebody told us. */
export interface KeyDayCourse {
  /** The clocks that start with it. */
  readonly rules: readonly string[];
  /** The road its dates stand on; undefined: that of the proceeding it belongs to, or any. */
  readonly road?: Road;
}

/**
 * 工伤保险条例 arts. 17 and 33, 民法典 art. 188, 法释〔2020〕26号 art. 15, 劳动保障监察条例 art. 20, 行政复议法 art. 20,
 * 行政诉讼法 art. 46, 劳动合同法 art. 50, 民事诉讼法 art. 86: the numbers are in the rules of the calendar.
 */
export const keyDayCourses: Readonly<Record<KeyDayKind, KeyDayCourse>> = {
  injury: { rules: ['WI_EMPLOYER_30D', 'WI_WORKER_1Y', 'WI_PAID_LEAVE_12M'], road: 'injury' },
  'harm-known': { rules: ['CIV_LIMITATION_3Y'], road: 'tort' },
  'iou-due': { rules: ['CIV_LIMITATION_3Y'], road: 'labour' },
  'breach-ended': { rules: ['LABOUR_INSPECTION_2Y'], road: 'labour' },
  'act-known': { rules: ['ADM_RECONSIDERATION_60D', 'ADM_SUIT_6M'] },
  'contract-ended': { rules: ['LABOUR_FILE_TRANSFER_15D'], road: 'labour' },
  'obstacle-removed': { rules: ['CIV_EXCUSE_10D'] },
  // the day is the date: nothing is counted from it
  'set-by-body': { rules: [] },
};

/** Dates that stand when the case is closed, for what comes after: a document is executed, an appraisal looked at again. */
export const kept: readonly string[] = ['CIV_EXECUTION_2Y', 'CIV_PRESERVATION_EXECUTE_3M', 'WI_REVIEW_1Y'];

/** Limitations of civil law, which an interruption starts anew as well (民法典 art. 195, 民事诉讼法 art. 250). */
export const civilLimitations: readonly string[] = ['CIV_LIMITATION_3Y', 'CIV_EXECUTION_2Y'];
