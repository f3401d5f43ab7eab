import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LinkKind } from '../codes';

/** Facts of 关联案件: one in the stream of each case, in one append. These names and shapes are the storage format: add, never rename, never reuse. */
export const linkFacts = {
  CaseLinked: fact<{ other: Uuid; kind: LinkKind; reason: Personal<string> }>({
    v: 1,
    means: 'Two cases belong together, with the reason; each names the other',
    meansZh: '关联案件（说明理由），两案相互记载',
    personal: { reason: 'text' },
  }),
  CaseUnlinked: fact<{ other: Uuid; reason: Personal<string> }>({
    v: 1,
    means: 'Two cases were linked by mistake, with the reason; each names the other no longer',
    meansZh: '更正：取消案件关联（说明理由）',
    personal: { reason: 'text' },
  }),
};
