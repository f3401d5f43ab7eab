/** The closed lists of the handling. A code is stored for ever, so add, never rename, never reuse. */
const list = <const T extends readonly string[]>(...codes: T): T => codes;

/** 程序: what a case is carried into; several may run beside each other. */
export const proceedingKinds = list(
  'negotiation', // 协商和解
  'mediation', // 调解
  'mediation-review', // 调解协议仲裁审查
  'judicial-confirmation', // 司法确认
  'labour-inspection', // 劳动监察投诉
  'arbitration', // 仲裁
  'first-instance', // 一审
  'second-instance', // 二审
  'retrial', // 再审
  'execution', // 执行
  'payment-order', // 支付令
  'preservation', // 财产保全
  'advance-execution', // 先予执行
  'injury-recognition', // 工伤认定
  'ability-appraisal', // 劳动能力鉴定
  'occupational-harm', // 职业伤害确认
  'reconsideration', // 行政复议
  'administrative-suit', // 行政诉讼
  'traffic-tort', // 交通事故侵权
);
export type ProceedingKind = (typeof proceedingKinds)[number];

/** The families of dates that stand beside each other in one case: each road has clocks of its own. */
export const roads = list(
  'labour', // 劳动争议
  'injury', // 工伤和职业伤害
  'tort', // 侵权赔偿
);
export type Road = (typeof roads)[number];

/** 审理程序 of a court of first instance. */
export const procedures = list(
  'ordinary', // 普通程序
  'simple', // 简易程序
  'small', // 小额诉讼
);
export type Procedure = (typeof procedures)[number];

/** 进展: what happens in a proceeding and starts, stops or ends its clocks. */
export const progressSteps = list(
  'supplement', // 要求补正材料
  'completed', // 材料补齐
  'accepted', // 受理、立案
  'refused', // 不予受理
  'silent', // 逾期未受理或者未作出决定
  'panel-told', // 通知组庭情况
  'served', // 对方收到申请书、起诉状副本
  'answered', // 对方答辩
  'changed', // 增加、变更请求或者追加当事人，已受理
  'entrusted', // 委托调解
  'suspended', // 中止
  'resumed', // 恢复
  'extended', // 批准延长
  'measure-taken', // 采取保全措施
  'concluded', // 作出鉴定结论
  'facts-clear', // 认定机关认为事实清楚、权利义务明确
  'order-served', // 债务人收到支付令
  'in-force', // 文书生效
  'revoked', // 终局裁决被撤销
  'ended', // 程序终结（撤回、按撤回处理、终结）
);
export type ProgressStep = (typeof progressSteps)[number];

/** 告知义务 at the first meeting (law.md §2). */
export const informDuties = list(
  'agency', // 承办人员的代理职责
  'judicial-aid', // 可能符合司法救助条件的申请途径
  'risks', // 本案主要诉讼风险及法律后果
  'rights', // 受援人的诉讼权利义务
);
export type InformDuty = (typeof informDuties)[number];

export const meetingWays = list(
  'in-person', // 当面
  'video', // 视频
  'phone', // 电话
);
export type MeetingWay = (typeof meetingWays)[number];

/** Where a document is: with us as a file, or only on paper in a place that is named. */
export const documentForms = list(
  'file', // 电子件
  'paper', // 只有纸质件
);
export type DocumentForm = (typeof documentForms)[number];

/** 重大事项报告: what must be reported to the aid body (law.md §2). */
export const majorMatters = list(
  'doubt', // 证据认定或者适用法律有重大疑义
  'group', // 涉及群体性事件
  'impact', // 有重大社会影响
  'other', // 其他复杂情形
);
export type MajorMatter = (typeof majorMatters)[number];

export const reportMeans = list(
  'in-person', // 当面
  'phone', // 电话
  'written', // 书面
  'message', // 短信、微信
);
export type ReportMeans = (typeof reportMeans)[number];
