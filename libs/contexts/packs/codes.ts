/**
 * The closed lists of codes of the safety packs. These lists are part of the stored format: add, never rename, never reuse.
 */

const list = <T extends string>(...codes: T[]): T[] => codes;

/** How often one verified person may receive a pack of a programme: data of the programme, not a rule in the code. */
export const uniquenessRules = list(
  'one-per-person-per-year', // 每人每年一个
  'one-per-person', // 每人一个
  'no-limit', // 不限
);
export type UniquenessRule = (typeof uniquenessRules)[number];

/** Where packs are, or went. Supplier and surplus only give; recipients and scrap only take. */
export const placeKinds = list(
  'supplier', // 供应商
  'store', // 仓库
  'transit', // 在途
  'sheet', // 领用中（领用人手中）
  'recipient', // 签领到人
  'variance', // 待查差异
  'surplus', // 盘盈
  'scrap', // 核销
);
export type PlaceKind = (typeof placeKinds)[number];

/** Why packs moved. */
export const movementKinds = list(
  'receipt', // 入库
  'transfer-out', // 调拨出库
  'transfer-in', // 调拨签收
  'issue', // 领用
  'hand-out', // 签领
  'taken-back', // 撤回签领
  'return', // 退回
  'loss', // 损耗
  'shortage', // 短少
  'found', // 找回
  'surplus', // 盘盈入账
  'write-off', // 核销
);
export type MovementKind = (typeof movementKinds)[number];

export const purchaseDecisions = list('approve', 'refuse');
export type PurchaseDecision = (typeof purchaseDecisions)[number];

export const purchaseStages = list(
  'requested', // 待审批
  'refused', // 未批准
  'approved', // 待签合同
  'contracted', // 待验收
  'checked', // 待第二人验收
  'accepted', // 待入库
  'received', // 已入库
);
export type PurchaseStage = (typeof purchaseStages)[number];

export const varianceOrigins = list(
  'transit', // 调拨短少
  'count', // 盘点差异
  'loss', // 报损
);
export type VarianceOrigin = (typeof varianceOrigins)[number];

export const varianceCauses = list('damaged', 'lost', 'expired', 'miscounted', 'carrier', 'other');
export type VarianceCause = (typeof varianceCauses)[number];

export const varianceDecisions = list(
  'write-off', // 核销
  'found', // 找回入库
  'send-back', // 退回重新说明
);
export type VarianceDecision = (typeof varianceDecisions)[number];

export const varianceStages = list('opened', 'explained', 'settled');
export type VarianceStage = (typeof varianceStages)[number];

export const siteKinds = list('building-site', 'park', 'enterprise', 'station', 'township', 'other');
export type SiteKind = (typeof siteKinds)[number];

/** 人员类别 of a recipient, as the federation counts them. */
export const recipientCategories = list(
  'migrant-worker', // 农民工
  'new-employment', // 新就业形态劳动者
  'other-worker', // 其他职工
);
export type RecipientCategory = (typeof recipientCategories)[number];

/** Why a line was taken back. */
export const takeBackReasons = list('mistake', 'returned');
export type TakeBackReason = (typeof takeBackReasons)[number];

/** What is wrong with a line: somebody has to look at it. */
export const exceptionKinds = list(
  'second-receipt', // 重复领取：这个人已在别处领过
  'double-tick', // 重复登记：这一行已经登记过
  'no-stock', // 领用数不足
  'sheet-closed', // 结束以后才上传
  'ticked-not-signed', // 已登记，纸面未签
  'signed-not-ticked', // 纸面已签，未登记
);
export type ExceptionKind = (typeof exceptionKinds)[number];

/** How an exception ended. */
export const exceptionOutcomes = list(
  'stands', // 核实无误
  'not-given', // 实际未领
  'given-uncounted', // 已发出但不计入
);
export type ExceptionOutcome = (typeof exceptionOutcomes)[number];
