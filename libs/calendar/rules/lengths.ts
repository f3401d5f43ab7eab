import type { ClockVersion } from '../types';

type Length = Pick<ClockVersion, 'length' | 'unit' | 'rollover' | 'before'>;

/** 日: calendar days; a last day that is a rest day moves on (民事诉讼法 85(3), 民法典 203). */
export const days = (length: number): Length => ({ length, unit: 'calendar_day', rollover: 'next_working_day' });

/** 工作日: ends on a working day by itself. */
export const workingDays = (length: number): Length => ({ length, unit: 'working_day', rollover: 'none' });

/** 工作日 counted back from a day: ……日前. */
export const workingDaysBefore = (length: number): Length => ({ length, unit: 'working_day', rollover: 'none', before: true });

/** 个月, to the corresponding day. */
export const months = (length: number): Length => ({ length, unit: 'month', rollover: 'next_working_day' });

/** 年, to the corresponding day. */
export const years = (length: number): Length => ({ length, unit: 'year', rollover: 'next_working_day' });
