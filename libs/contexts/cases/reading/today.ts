import { dayOf, type LocalDate } from '@gongyuan/kernel/time';

/** The day it is in Asia/Shanghai: overdue and urgent are answered by it when a page is read, never stored. */
export const todayNow = (): LocalDate => dayOf(new Date().toISOString());
