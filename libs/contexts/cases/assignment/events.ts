import type { DueDate } from '@gongyuan/kernel/env';
import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { ReplacementAsker } from '../codes';

/** What is the same whenever somebody becomes the handler. */
interface Given {
  handler: SubjectId;
  /** The handler's firm on that day, as a unit of the tree. */
  firmUnit?: Uuid;
  note?: Personal<string>;
  /** Cases in hand and 在办上限, when the limit was reached already. */
  overLimit?: { readonly inHand: number; readonly limit: number };
  overLimitReason?: Personal<string>;
  /** By when 委托协议 and 授权委托书 are to be signed. */
  retainerDue?: DueDate;
}

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const assignmentFacts = {
  HandlerAssigned: fact<
    Given & {
      /** The paper in which the firm named its lawyer. */
      namedIn?: Personal<string>;
    }
  >({
    v: 1,
    means: 'A handler was assigned to the case',
    meansZh: '指派承办人',
    personal: { note: 'text', overLimitReason: 'text', namedIn: 'text' },
  }),
  FirmAsked: fact<{ firmUnit: Uuid; note?: Personal<string> }>({
    v: 1,
    means: 'The case was assigned to a firm, which names the lawyer',
    meansZh: '指派律师事务所，由律师事务所指定承办律师',
    personal: { note: 'text' },
  }),
  AssignmentAccepted: fact<{
    handler: SubjectId;
    /** The day by which the client is to be met, from the assignment on: an internal one. */
    meetingDue?: DueDate;
  }>({
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
  RetainerSigned: fact<{ handler: SubjectId; agreement: Personal<string>; authority: Personal<string> }>({
    v: 1,
    means: 'The client signed the retainer and the power of attorney',
    meansZh: '签订委托协议和授权委托书',
    personal: { agreement: 'text', authority: 'text' },
  }),
  ReplacementAsked: fact<{ handler: SubjectId; askedBy: ReplacementAsker; reason: Personal<string>; due?: DueDate }>({
    v: 1,
    means: 'Another handler was asked for; a request of the client is decided on in five days (Legal Aid Law art. 55)',
    meansZh: '申请更换承办人；受援人提出的，五日内决定（参照法律援助法第五十五条）',
    personal: { reason: 'text' },
  }),
  ReplacementRefused: fact<{ handler: SubjectId; reason: Personal<string> }>({
    v: 1,
    means: 'The handler stays, with the reason',
    meansZh: '不予更换承办人（说明理由）',
    personal: { reason: 'text' },
  }),
  HandlerReplaced: fact<Given & { from: SubjectId; askedBy: ReplacementAsker; reason: Personal<string> }>({
    v: 1,
    means: 'Another handler took the place of the one before, who hands over',
    meansZh: '更换承办人',
    personal: { note: 'text', overLimitReason: 'text', reason: 'text' },
  }),
};
