import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { SealedPaper } from '../codes';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const sealFacts = {
  SealUsed: fact<{
    sealId: Uuid;
    paper: SealedPaper;
    /** 编号 of the paper, as printed on it. */
    number: string;
    copies: number;
    note?: Personal<string>;
  }>({
    v: 1,
    means: 'The official seal was put on a paper of the case: by whom, when, how many copies',
    meansZh: '用印',
    personal: { note: 'text' },
  }),
};
