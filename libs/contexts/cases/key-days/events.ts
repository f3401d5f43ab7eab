import type { DueDate } from '@gongyuan/kernel/env';
import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Road } from '../handling/codes';
import type { KeyDayKind, SettledHow } from './codes';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const keyDayFacts = {
  KeyDayRecorded: fact<{
    keyDayId: Uuid;
    kind: KeyDayKind;
    day: LocalDate;
    proceedingId?: Uuid;
    /** The road its dates stand on; absent where they stand on any. */
    road?: Road;
    evidence: Personal<string>;
    /** The dates that are counted from it; none where the day itself is the date. */
    clocks: readonly DueDate[];
  }>({
    v: 1,
    means: 'A day was told from which the law counts, or which a body has set: the dates that follow start',
    meansZh: '登记起算日（事故、知道损害、障碍消除等）或者办案机关指定的日期，随之而来的期限开始',
    personal: { evidence: 'text' },
  }),
  DateSettled: fact<{
    /** The key day, the outcome or the proceeding that the date came from. */
    of: Uuid;
    how: SettledHow;
    note: Personal<string>;
  }>({
    v: 1,
    means: 'A date no longer runs: what it was for was done, is not needed, or it was written down wrongly',
    meansZh: '了结期限：已经办理、不再需要或者登记有误',
    personal: { note: 'text' },
  }),
};
