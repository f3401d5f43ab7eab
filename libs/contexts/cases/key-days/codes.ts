/** The closed lists of the days that people tell us. A code is stored for ever, so add, never rename, never reuse. */
const list = <const T extends readonly string[]>(...codes: T): T => codes;

/** 起算日: what happened that day. */
export const keyDayKinds = list(
  'injury', // 事故伤害发生，或者诊断、鉴定为职业病
  'harm-known', // 知道权利受到损害和义务人（侵权赔偿）
  'iou-due', // 工资欠条载明的付款日（没有其他劳动争议）
  'breach-ended', // 用人单位违法行为发生或者终了（劳动监察）
  'act-known', // 知道行政行为
  'contract-ended', // 解除或者终止劳动合同
  'obstacle-removed', // 耽误期限的障碍消除
  'set-by-body', // 法院、仲裁委等指定的日期
);
export type KeyDayKind = (typeof keyDayKinds)[number];

/** 了结: why a date no longer runs that no step of the case ends by itself. */
export const settledHows = list(
  'acted', // 已经办理（本人、单位或者他人）
  'needless', // 不再需要（已全部履行、受援人放弃等）
  'void', // 登记有误
);
export type SettledHow = (typeof settledHows)[number];
