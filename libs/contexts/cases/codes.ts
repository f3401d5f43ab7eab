/**
 * The closed lists of the case work. A code is stored for ever, so add, never rename, never reuse. People read words:
 * the Chinese ones stand beside each code here, translations belong to the screens.
 */
const list = <const T extends readonly string[]>(...codes: T): T => codes;

/** 来源 (offices.md §4): how the matter reached the office. */
export const channels = list(
  'visit', // 来访
  'phone', // 来电
  'hotline-12351', // 12351 派单
  'hotline-12345', // 12345 转办
  'online', // 网上
  'tour', // 巡回
  'station', // 驿站
  'petition', // 信访转送
  'superior', // 上级交办
);
export type Channel = (typeof channels)[number];

/** How a contact ends. */
export const contactOutcomes = list(
  'answered', // 已答复
  'referred', // 告知他处
  'converted', // 转为申请
);
export type ContactOutcome = (typeof contactOutcomes)[number];

/** 告知他处: where somebody was sent. */
export const referrals = list(
  'labour-inspection', // 劳动监察
  'hotline-12348', // 12348 公共法律服务
  'arbitration', // 仲裁委
  'court', // 法院
  'other-union', // 他地工会
  'other',
);
export type Referral = (typeof referrals)[number];

/** 援助事项: 法律援助法 art. 31 (1)-(9), in its order. */
export const matters = list(
  'state-compensation', // (1) 国家赔偿
  'social-insurance', // (2) 社会保险待遇或者社会救助
  'pension', // (3) 抚恤金
  'maintenance', // (4) 赡养费、抚养费、扶养费
  'labour-or-pay', // (5) 确认劳动关系或者支付劳动报酬
  'capacity', // (6) 认定公民无民事行为能力或者限制民事行为能力
  'injury', // (7) 工伤事故、交通事故、食品药品安全事故、医疗事故人身损害赔偿
  'environment', // (8) 环境污染、生态破坏损害赔偿
  'other', // (9) 其他
);
export type Matter = (typeof matters)[number];

/** 援助形式: 法律援助法 art. 22, in its order. */
export const aidForms = list(
  'advice', // 法律咨询
  'drafting', // 代拟法律文书
  'criminal', // 刑事辩护与代理
  'representation', // 民事、行政、国家赔偿案件的诉讼代理及非诉讼代理
  'duty-lawyer', // 值班律师法律帮助
  'mediation-arbitration', // 劳动争议调解与仲裁代理
  'other',
);
export type AidForm = (typeof aidForms)[number];

/** 人群类别: what sets an applicant apart in the statistics; several may hold. */
export const categories = list(
  'migrant-worker', // 农民工 (进城务工人员)
  'new-employment', // 新就业形态劳动者
  'woman-worker', // 女职工
  'disabled', // 残疾人
  'elderly', // 老年人
  'minor', // 未成年工
  'hardship', // 困难职工
);
export type Category = (typeof categories)[number];

/** 职业: 八大群体 of 2018, the later forms of new employment, and construction. */
export const occupations = list(
  'truck-driver', // 货车司机
  'courier', // 快递员
  'care-worker', // 护工护理员
  'domestic-worker', // 家政服务员
  'mall-staff', // 商场信息员
  'food-delivery', // 网约送餐员
  'estate-agent', // 房产中介员
  'guard', // 保安员
  'ride-hailing', // 网约车司机
  'chauffeur', // 代驾员
  'streamer', // 网络主播
  'instant-delivery', // 即时配送
  'construction', // 建筑工
  'manufacturing', // 制造业工人
  'mining', // 采矿业工人
  'catering', // 餐饮服务员
  'other',
);
export type Occupation = (typeof occupations)[number];

/** 用工关系 as the applicant states it. */
export const relations = list(
  'labour', // 劳动关系
  'quasi-labour', // 不完全符合确立劳动关系情形 (人社部发〔2021〕56号)
  'service', // 劳务关系
  'self-employed', // 个体自主
  'unclear', // 尚不明确
);
export type Relation = (typeof relations)[number];

/** 请求项目: what an own amount is claimed for. Arbitration is final per item (办案规则 art. 50), so items stay apart. */
export const claimItems = list(
  'wages', // 劳动报酬
  'overtime', // 加班工资
  'double-wage', // 未签合同二倍工资
  'annual-leave', // 未休年休假工资
  'severance', // 经济补偿
  'damages', // 赔偿金
  'injury', // 工伤保险待遇
  'medical', // 工伤医疗费
  'social-insurance', // 社会保险
  'personal-injury', // 人身损害赔偿
  'other',
);
export type ClaimItem = (typeof claimItems)[number];

export const respondentKinds = list('organisation', 'person');
export type RespondentKind = (typeof respondentKinds)[number];

/** 被申请方的身份 (offices.md §4). */
export const respondentRoles = list(
  'employer', // 用人单位
  'labour-dispatch', // 劳务派遣
  'labour-subcontractor', // 劳务分包
  'general-contractor', // 施工总承包
  'developer', // 建设单位
  'foreman', // 包工头
  'platform', // 平台企业
  'delivery-partner', // 配送合作商
  'insurer', // 保险公司
  'tortfeasor', // 侵权人
);
export type RespondentRole = (typeof respondentRoles)[number];

/** Who an agent is to the applicant. */
export const agentRelations = list(
  'spouse', // 配偶
  'parent', // 父母
  'child', // 子女
  'sibling', // 兄弟姐妹
  'other-relative', // 其他近亲属
  'statutory', // 法定代理人 (法律援助法 art. 40)
  'workmate', // 工友
  'union', // 工会推荐
  'other',
);
export type AgentRelation = (typeof agentRelations)[number];

export const agentAuthorities = list(
  'general', // 一般授权
  'special', // 特别授权
);
export type AgentAuthority = (typeof agentAuthorities)[number];

/** 同意事项 (个人信息保护法): each is asked for by itself, none is taken for granted. */
export const consentKinds = list(
  'sensitive', // 处理敏感个人信息
  'medical', // 使用医疗健康材料
  'share-firm', // 提供给律师和律师事务所
  'share-authorities', // 提供给仲裁、法院、司法行政机关
  'publicity', // 用于宣传
);
export type ConsentKind = (typeof consentKinds)[number];

/** 补正材料: what may be missing from an application. */
export const supplementItems = list(
  'application-form', // 申请表
  'identity', // 身份证明
  'employment-proof', // 劳动关系证明
  'means-proof', // 经济困难说明或承诺
  'exemption-proof', // 免予核查的证明
  'evidence', // 证据材料
  'agent-authority', // 授权委托书
  'respondent', // 被申请方信息
  'other',
);
export type SupplementItem = (typeof supplementItems)[number];

/** How means were looked at: exemption (法律援助法 art. 42), pledge or data sharing (art. 41). */
export const meansWays = list('exempt', 'pledge', 'data-share');
export type MeansWay = (typeof meansWays)[number];

export const recommendations = list('grant', 'refuse');
export type Recommendation = (typeof recommendations)[number];

/** 对哪一项决定提出异议 (法律援助法 art. 49). */
export const objectedDecisions = list(
  'refusal', // 不予援助
  'termination', // 终止援助
);
export type ObjectedDecision = (typeof objectedDecisions)[number];

/** 先行援助的情形: 法律援助法 art. 44, in its order. */
export const urgentGrounds = list(
  'limitation', // 距法定时效或者期限届满不足七日
  'preservation', // 需要立即申请财产保全、证据保全或者先予执行
  'other', // 其他紧急情况
);
export type UrgentGround = (typeof urgentGrounds)[number];

/** 谁要求更换承办人. */
export const replacementAskers = list(
  'client', // 受援人 (法律援助法 art. 55)
  'handler', // 承办人
  'unit', // 工会
);
export type ReplacementAsker = (typeof replacementAskers)[number];

/** 不予援助的理由. */
export const refusalReasons = list(
  'out-of-scope', // 不属于援助范围
  'not-ours', // 不属本会管辖
  'means', // 不符合经济困难标准
  'no-facts', // 无事实或法律依据
  'already-aided', // 同一事项已获援助
  'false-material', // 隐瞒事实或提供虚假材料
  'settled', // 争议已解决
  'other',
);
export type RefusalReason = (typeof refusalReasons)[number];

/** What ended a proceeding, or a part of one. Decides which clocks follow and which day is the 结案日. */
export const outcomeRoutes = list(
  'arbitration-award', // 仲裁裁决
  'arbitration-mediation', // 仲裁调解书
  'judgment', // 判决
  'ruling', // 裁定
  'court-mediation', // 法院调解书
  'mediation-agreement', // 调解协议
  'settlement', // 和解协议
  'injury-decision', // 工伤认定决定
  'ability-conclusion', // 劳动能力鉴定结论
  'reconsideration', // 行政复议决定
  'performance', // 无文书，对方开始履行
  'advice', // 咨询解答、代书完成
  'withdrawal', // 撤回仲裁申请或者撤诉
);
export type OutcomeRoute = (typeof outcomeRoutes)[number];

/** 审级 of a judgment or ruling. */
export const instances = list('first', 'second', 'retrial');
export type Instance = (typeof instances)[number];

/** 结案结果. */
export const closingResults = list(
  'won', // 胜诉 (请求全部得到支持)
  'partly-won', // 部分支持
  'lost', // 败诉
  'mediated', // 调解
  'settled', // 和解
  'withdrawn', // 撤回
  'advised', // 咨询、代书完成
);
export type ClosingResult = (typeof closingResults)[number];

/** Parts of an application that a correction can take away. */
export const removableParts = list('agent', 'requests', 'employmentEndedOn', 'harmKnownOn');
export type RemovablePart = (typeof removableParts)[number];

/** What lies in the file of a case, in the order of the 卷内目录 (law.md §2: items 3-20; 1 and 2 are its cover and its list). */
export const archiveItems = list(
  'application-form', // 3 申请表
  'identity', // 4 身份证明
  'means', // 5 经济困难说明、承诺或者免予核查证明
  'approval-sheet', // 6 审批表
  'decision', // 7 给予、不予援助决定书
  'assignment-letter', // 8 指派通知书
  'agreement', // 9 委托协议、授权委托书
  'meeting-record', // 10 约见笔录、风险告知
  'pleading', // 11 仲裁申请书、起诉状、答辩状、上诉状
  'evidence', // 12 证据材料
  'argument', // 13 代理词
  'hearing', // 14 开庭通知、庭审记录
  'result-document', // 15 裁决书、判决书、调解书、协议
  'service-receipt', // 16 送达回证
  'summary', // 17 办案小结、结案报告
  'quality', // 18 质量检查、回访
  'subsidy', // 19 补贴审批
  'other', // 20 备考表和其他
);
export type ArchiveItem = (typeof archiveItems)[number];
/** What interrupts a limitation (调解仲裁法 art. 27(2)). */
export const interruptionKinds = [
  'claimed', // 向对方主张权利
  'relief-sought', // 向有关部门请求权利救济
  'acknowledged', // 对方同意履行义务
] as const;
export type InterruptionKind = (typeof interruptionKinds)[number];

/** What suspends a limitation (调解仲裁法 art. 27(3), 办案规则 art. 28). */
export const suspensionCauses = [
  'force-majeure', // 不可抗力
  'no-guardian', // 无民事行为能力或者限制民事行为能力人的法定代理人未确定
  'other', // 其他正当理由
] as const;
export type SuspensionCause = (typeof suspensionCauses)[number];

/** Why two cases belong together. */
export const linkKinds = list(
  'same-worker', // 同一职工
  'same-dispute', // 同一争议
  'same-employer', // 同一用人单位
  'other', // 其他
);
export type LinkKind = (typeof linkKinds)[number];

/** Papers of the office (offices.md §8) that bear its seal. */
export const sealedPapers = list(
  'application', // 申请表
  'supplement', // 补正告知书
  'approval', // 审批表
  'decision', // 给予、不予决定书
  'assignment', // 指派（委派）函
  'receipt', // 送达回证
  'closing', // 结案审批表
  'contents', // 卷内目录
);
export type SealedPaper = (typeof sealedPapers)[number];

/** 审签: agreed to, or sent back to the reviewer. */
export const endorseResults = ['agree', 'send-back'] as const;
export type EndorseResult = (typeof endorseResults)[number];
