import { fact } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';

/** Facts of how much a handler has in hand, in the stream `load-<handler>`. These names and shapes are the storage format: add, never rename, never reuse. */
export const loadFacts = {
  CaseTaken: fact<{ caseId: Uuid; handler: SubjectId }>({
    v: 1,
    means: 'A case counts among those a handler has in hand',
    meansZh: '计入承办人在办案件',
  }),
  CaseReleased: fact<{ caseId: Uuid; handler: SubjectId }>({
    v: 1,
    means: 'A case no longer counts among those a handler has in hand',
    meansZh: '不再计入承办人在办案件',
  }),
};
