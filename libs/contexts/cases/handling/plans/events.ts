import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const planFacts = {
  NextStepPlanned: fact<{
    planId: Uuid;
    what: Personal<string>;
    by: LocalDate;
    /** The plan that it takes the place of. */
    replaces?: Uuid;
  }>({
    v: 1,
    means: 'What is to be done next in the case, and by which day; the plan before it gives way',
    meansZh: '安排下一步：做什么、最迟哪一天办；前一项安排由它代替',
    personal: { what: 'text' },
  }),
};
