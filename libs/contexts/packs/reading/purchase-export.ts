import type { Column } from '@gongyuan/platform/exports/sheet';
import type { PurchaseStage } from '../codes';
import type { PurchaseShown } from './shown';

/** The words of the stages of a purchase for files that leave the product: those of the screens, which a test compares. */
export const purchaseStageWords: Readonly<Record<PurchaseStage, string>> = {
  requested: '待审批',
  refused: '未批准',
  approved: '待签合同',
  contracted: '待验收',
  checked: '待第二人验收',
  accepted: '待入库',
  received: '已入库',
};

/** The columns of the list of purchases as a file: what people wrote in their own words stays in the product. */
export const purchaseColumns: readonly Column<PurchaseShown>[] = [
  { title: '批次编号', width: 16, value: ({ batchNumber }) => batchNumber },
  { title: '礼包', width: 20, value: ({ kit }) => kit },
  { title: '礼包版本', kind: 'number', width: 9, value: ({ kitVersion }) => kitVersion },
  { title: '单位', width: 22, value: ({ unit }) => unit.name },
  { title: '状态', width: 14, value: ({ stage }) => purchaseStageWords[stage] },
  { title: '数量', kind: 'number', width: 9, value: ({ quantity }) => quantity },
  { title: '单价（元）', kind: 'fen', width: 12, value: ({ unitCost }) => unitCost },
  { title: '合同金额（元）', kind: 'fen', width: 16, value: ({ amount }) => amount },
  { title: '供应商', width: 26, value: ({ supplier }) => supplier },
  { title: '合同编号', width: 18, value: ({ contractNumber }) => contractNumber },
  { title: '发票号码', width: 22, value: ({ invoiceNumber }) => invoiceNumber },
  { title: '验收合格', kind: 'number', width: 9, value: ({ accepted }) => accepted },
  { title: '不合格', kind: 'number', width: 9, value: ({ rejected }) => rejected },
  { title: '等待第二人确认', kind: 'number', width: 14, value: ({ pending }) => pending },
  { title: '已入库', kind: 'number', width: 9, value: ({ received }) => received },
  { title: '申请人', width: 12, value: ({ requestedBy }) => requestedBy.name },
  { title: '申请日期', kind: 'day', width: 12, value: ({ requestedOn }) => requestedOn },
  { title: '审批人', width: 12, value: ({ decidedBy }) => decidedBy?.name },
  { title: '审批日期', kind: 'day', width: 12, value: ({ decidedOn }) => decidedOn },
  { title: '验收人', width: 12, value: ({ checkedBy }) => checkedBy?.name },
  { title: '第二验收人', width: 12, value: ({ confirmedBy }) => confirmedBy?.name },
];
