/**
 * The closed lists of outreach. A code is stored for ever, so add, never rename, never reuse. People read words:
 * the Chinese ones stand beside each code here, translations belong to the screens.
 */
const list = <const T extends readonly string[]>(...codes: T): T => codes;

/** 活动形式. */
export const activityKinds = list(
  'lecture', // 宣讲
  'consultation', // 咨询
  'legal-checkup', // 法律体检
  'enterprise-visit', // 送法进企
  'online', // 线上
  'mobile-health', // 移动体检: organiser, day and headcount only, never anything medical
);
export type ActivityKind = (typeof activityKinds)[number];

/** 专项行动 that a session is held under; one session may be held under several. */
export const campaigns = list(
  'respect-law-build-dreams', // 尊法守法·携手筑梦
  'warm-season', // 新就业形态劳动者温暖季
  'law-nearby', // 工会普法在身边
  'constitution-week', // 宪法宣传周
  'ankang-cup', // 安康杯
);
export type Campaign = (typeof campaigns)[number];

/** 场所类型. */
export const placeKinds = list(
  'site', // 工地
  'park', // 园区
  'enterprise', // 企业
  'station', // 驿站
  'community', // 社区（街道）
  'village', // 乡镇（村）
  'labour-market', // 人力资源市场
  'online', // 线上
  'other',
);
export type PlaceKind = (typeof placeKinds)[number];

/** What somebody of the team is there for. */
export const teamRoles = list(
  'lawyer', // 律师
  'cadre', // 工会干部
  'legal-worker', // 工会法律工作者
  'mediator', // 调解员
  'volunteer', // 志愿者
);
export type TeamRole = (typeof teamRoles)[number];

/** 人群类别: the same list as in the case work, held to it by a test. */
export const categories = list(
  'migrant-worker', // 农民工
  'new-employment', // 新就业形态劳动者
  'woman-worker', // 女职工
  'disabled', // 残疾人
  'elderly', // 老年人
  'minor', // 未成年工
  'hardship', // 困难职工
);
export type Category = (typeof categories)[number];

/** 职业: the same list as in the case work, held to it by a test. */
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

/** How somebody was checked in. */
export const checkInWays = list(
  'desk', // 现场登记
  'qr', // 扫码
  'paper-sheet', // 纸质签到表导入
);
export type CheckInWay = (typeof checkInWays)[number];

/** What a headcount without names rests on. */
export const evidenceKinds = list(
  'sign-in-sheet', // 签到表
  'photo', // 现场照片
  'host-letter', // 承办单位证明
  'platform-statistics', // 平台数据
  'other',
);
export type EvidenceKind = (typeof evidenceKinds)[number];
