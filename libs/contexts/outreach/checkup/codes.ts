/**
 * The closed lists of legal check-ups. A code is stored for ever, so add, never rename, never reuse. People read words:
 * the Chinese ones stand beside each code here, translations belong to the screens.
 */
const list = <const T extends readonly string[]>(...codes: T): T => codes;

/** 体检对象. */
export const checkupKinds = list(
  'enterprise', // 用人单位
  'station', // 站点（配送站、车队）
  'worker', // 快递员、网约车司机等个人
);
export type CheckupKind = (typeof checkupKinds)[number];

/** What a question, and so a finding, is about. */
export const checkupTopics = list(
  'contract', // 劳动合同
  'wages', // 工资
  'hours', // 工时休假
  'insurance', // 社会保险
  'women', // 女职工
  'safety', // 劳动安全
  'democracy', // 民主管理
  'rules', // 规章制度
  'agreement', // 协议类型
  'pay', // 报酬
  'rest', // 休息
  'injury', // 职业伤害保障
  'platform', // 平台规则
  'appeal', // 申诉
  'other',
);
export type CheckupTopic = (typeof checkupTopics)[number];

/** What may be answered; each question says which of them it offers. */
export const checkupAnswers = list('yes', 'partly', 'no', 'unknown', 'not-applicable');
export type CheckupAnswer = (typeof checkupAnswers)[number];

/** How grave a finding is. */
export const severities = list(
  'high', // 重大风险
  'medium', // 一般风险
  'low', // 提示
);
export type Severity = (typeof severities)[number];

/** How sure it is that the article says so: as in `libs/calendar`. */
export const certainties = list('V', 'V2', 'K-h', 'K-m', 'K-l');
export type Certainty = (typeof certainties)[number];

/** How the advice was handed over. */
export const adviceWays = list(
  'in-person', // 当面交付
  'post', // 邮寄
  'electronic', // 电子送达
);
export type AdviceWay = (typeof adviceWays)[number];

/** What a follow-up found. */
export const followUpResults = list(
  'done', // 已整改
  'in-progress', // 整改中
  'not-done', // 未整改
);
export type FollowUpResult = (typeof followUpResults)[number];

/** Where a check-up stands. */
export const checkupStages = list(
  'opened', // 待填写
  'answered', // 待提建议
  'advised', // 跟踪中
  'closed', // 已完成
  'dropped', // 已撤销
);
export type CheckupStage = (typeof checkupStages)[number];
