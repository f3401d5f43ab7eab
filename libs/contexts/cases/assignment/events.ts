import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const assignmentFacts = {
  HandlerAssigned: fact<{
    handler: SubjectId;
    /** The handler's firm on that day, as a unit of the tree. */
    firmUnit?: Uuid;
    note?: Personal<string>;
  }>({
    v: 1,
    means: 'A handler was assigned to the case',
    meansZh: '指派承办人',
    personal: { note: 'text' },
  }),
  AssignmentAccepted: fact<{ handler: SubjectId }>({
    v: 1,
    means: 'The handler accepted the assignment',
    meansZh: '承办人接受指派',
  }),
  AssignmentDeclined: fact<{ handler: SubjectId; reason: Personal<string> }>({
    v: 1,
    means: 'The handler declined the assignment, with the reason; the case waits for another',
    meansZh: '承办人不接受指派（说明理由），重新待指派',
    personal: { reason: 'text' },
  }),
};
