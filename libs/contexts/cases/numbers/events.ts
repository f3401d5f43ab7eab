import { fact } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const numberFacts = {
  NumberIssued: fact<{ n: number; number: string; caseId: Uuid }>({
    v: 1,
    means: 'A number series gave its next number to a case',
    meansZh: '编号序列发出下一个编号',
  }),
};
