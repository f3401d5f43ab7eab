/**
 * When a case belongs in one of the queues that should be empty. Rules of the house, but for the dates of a body, which
 * its own statute names: a case is in a queue on the day it is looked at, without an event that puts it there.
 */
export const QUEUES = {
  version: 1,
  certainty: 'setting',
  /** 无下一步安排: nothing falls into these days from today on, and no hearing is set. */
  idle: {
    days: 30,
    basis: '内部规定：在办案件三十天内应有期限、开庭或者待办事项，与首次期限提醒同长',
  },
  /** 等待过久: how long somebody outside is waited for before the case stands in the queue. */
  waiting: {
    /** Days after the last day that the statute gives the body. */
    body: { days: 0, basis: '办理机构的期限，依据见各期限；期满未办即列入' },
    /** Days since the last fact of a proceeding for which no date runs. */
    proceeding: { days: 60, basis: '内部规定：没有法定办理期限的程序，六十天没有进展的应当联系' },
    /** Days since a firm was asked to name a handler. */
    firm: { days: 3, basis: '内部规定：律师事务所收到委派后三日内指定承办人，参照《中华人民共和国法律援助法》第四十三条' },
  },
} as const;

export const awaited = [
  'body', // 办理机构期满未办
  'proceeding', // 程序没有进展
  'firm', // 律师事务所未指定承办人
] as const;
/** Whom a case waits for. */
export type Awaited = (typeof awaited)[number];
