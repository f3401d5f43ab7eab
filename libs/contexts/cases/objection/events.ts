import type { DueDate } from '@gongyuan/kernel/env';
import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { ObjectedDecision } from '../codes';

/** Facts of 异议. These names and shapes are the storage format: add, never rename, never reuse. */
export const objectionFacts = {
  ObjectionRaised: fact<{
    /** The applicant who objects. */
    subject: SubjectId;
    grounds: Personal<string>;
    evidence?: Personal<string>;
    /** Absent in the first facts: a refusal. */
    against?: ObjectedDecision;
    /** The unit that decides: the one the decision named. */
    unit: Uuid;
    due: DueDate;
  }>({
    v: 1,
    means: 'An applicant objected to the refusal or termination of aid; the unit above looks at it (Legal Aid Law art. 49)',
    meansZh: '申请人、受援人对不予援助或者终止援助的决定提出异议，由上级工会审查（参照法律援助法第四十九条）',
    personal: { grounds: 'text', evidence: 'text' },
  }),
  ObjectionDecided: fact<{
    upheld: boolean;
    explanation: Personal<string>;
    /** Absent in the first facts: a refusal. */
    against?: ObjectedDecision;
    /** Who goes on with a case whose termination fell; absent when nobody had been assigned. */
    handler?: SubjectId;
  }>({
    v: 1,
    means:
      'The unit above decided on the objection: upheld, the refusal falls and aid is to be given, or the termination falls and the case goes on',
    meansZh: '上级工会对异议作出决定；异议成立的，应当给予援助，或者撤销终止、继续办理',
    personal: { explanation: 'text' },
  }),
};
