import { standardRules } from '@gongyuan/calendar/standard';

export const whose = [
  'ours', // 本方：承办人或者工会
  'body', // 办理机构
  'other', // 对方当事人
  'choice', // 可以行使的权利，不办也不算超期
] as const;
/** Whom a date binds. Only our own can be overdue: when a body or the other side is late, that is a fact of the case. */
export type Whose = (typeof whose)[number];

/** 法律援助 clocks of an institution bind the union itself; every other institution is a body outside. */
const bodies = new Set(standardRules.filter(({ id, kind }) => kind === 'institution' && !id.startsWith('LA_')).map(({ id }) => id));
const others = new Set([
  'ARB_REVOKE_30D',
  'ARB_DEFENCE_10WD',
  'CIV_DEFENCE_15D',
  'CIV_PAYMENT_ORDER_OBJECT_15D',
  'WI_EMPLOYER_30D',
  'LABOUR_FILE_TRANSFER_15D',
]);
const choices = new Set(['ARB_POSTPONE_3WD', 'WI_PAID_LEAVE_12M', 'WI_REVIEW_1Y']);

export function whoseOf(rule: string): Whose {
  if (choices.has(rule)) return 'choice';
  if (others.has(rule)) return 'other';
  return bodies.has(rule) ? 'body' : 'ours';
}
