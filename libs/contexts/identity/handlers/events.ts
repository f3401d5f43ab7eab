import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';

/** Who handles cases: 合同律师, 驻会律师, 志愿律师, 公职律师, 工会法律工作者, 劳动争议调解员. */
export const handlerKinds = [
  'contract-lawyer',
  'resident-lawyer',
  'volunteer-lawyer',
  'public-lawyer',
  'union-legal-worker',
  'mediator',
] as const;
export type HandlerKind = (typeof handlerKinds)[number];

/** Fields of work a handler knows best; codes, so that no free text enters. */
export const specialties = [
  'wages',
  'work-injury',
  'termination',
  'social-insurance',
  'new-employment',
  'women-workers',
  'occupational-disease',
  'collective',
  'other',
] as const;
export type Specialty = (typeof specialties)[number];

/** Facts of a handler's profile, in the stream `person-<subject>` of the handler. */
export const handlerFacts = {
  HandlerProfileSet: fact<{
    readonly kind: HandlerKind;
    /** Name of the firm as the licence has it: a firm may bear a person's name. */
    readonly firm?: Personal<string>;
    /** The firm as a unit of the tree. */
    readonly firmUnit?: Uuid;
    /** Licence number (执业证号). */
    readonly licence?: Personal<string>;
    readonly specialties: readonly Specialty[];
    /** Units whose cases the handler takes; empty: anywhere. */
    readonly counties: readonly Uuid[];
    /** 在办上限: no more open cases than this at a time; 0: no more for now. */
    readonly maxOpenCases: number;
    /** Paid from public funds (公职律师, 驻会): no case subsidy. */
    readonly publicPayroll: boolean;
  }>({
    v: 1,
    means: 'What a handler can take on: kind, firm, licence, fields of work, places, limit of open cases',
    meansZh: '承办人信息：类别、律所、执业证、专长、区域、在办上限',
    personal: { firm: 'text', licence: 'text' },
  }),
};
