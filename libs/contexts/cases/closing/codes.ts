/** The closed lists of the closing and of what follows it. A code is stored for ever, so add, never rename, never reuse. */
const list = <const T extends readonly string[]>(...codes: T): T => codes;

/** 终止援助的情形: 法律援助法 art. 48, in its order. */
export const terminationGrounds = list(
  'deceit', // 以欺骗或者其他不正当手段获得法律援助
  'false-evidence', // 故意隐瞒与案件有关的重要事实或者提供虚假证据
  'unlawful-use', // 利用法律援助从事违法活动
  'means-changed', // 经济状况发生变化，不再符合条件
  'case-ended', // 案件终止审理或者已经被撤销
  'own-lawyer', // 自行委托律师或者其他代理人
  'client-request', // 受援人有正当理由要求终止
  'other', // 法律法规规定的其他情形
);
export type TerminationGround = (typeof terminationGrounds)[number];

/** 归档检查的结论. */
export const checkResults = list(
  'passed', // 合格，归档
  'returned', // 退回补齐
);
export type CheckResult = (typeof checkResults)[number];

export const callbackWays = list(
  'phone', // 电话
  'visit', // 上门
  'in-person', // 来访当面
  'message', // 短信、微信
);
export type CallbackWay = (typeof callbackWays)[number];

export const satisfactions = list(
  'satisfied', // 满意
  'fair', // 基本满意
  'dissatisfied', // 不满意
);
export type Satisfaction = (typeof satisfactions)[number];

/** 法律援助法 art. 20: whether the handler took money or goods from the client. */
export const tookMoneyAnswers = list(
  'no', // 没有收取
  'yes', // 收取了
  'unsure', // 说不清
);
export type TookMoney = (typeof tookMoneyAnswers)[number];
