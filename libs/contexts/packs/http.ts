import { commandController } from '@gongyuan/platform/http/command-controller';
import { ConfirmCount, RecordCount, StartCount } from './counts/commands';
import { CloseHandout, PlanHandout } from './handouts/commands';
import { AddKitVersion, OpenKitProgramme } from './kits/commands';
import { CheckDelivery, ConfirmAcceptance, DecidePurchase, ReceivePurchase, RecordContract, RequestPurchase } from './purchases/commands';
import { CompareSheet, HandOut, KeepSheetScan, PrepareSheet, ReturnToStore, SettleException, TakeBack } from './sheets/commands';
import { CarryOver, ChangeKeeper, IssueStock, OpenStore } from './stores/commands';
import { ReceiveTransfer, SendTransfer } from './transfers/commands';
import { DecideVariance, ExplainVariance, ReportLoss } from './variances/commands';

const kits = commandController({
  prefix: 'kits',
  tag: 'kits',
  routes: [
    { command: OpenKitProgramme, path: '', act: 'packs.setup', creates: true, zh: '设立礼包项目', en: 'Open a programme of packs' },
    { command: AddKitVersion, path: ':kitId/versions', act: 'packs.setup', zh: '设定礼包内容', en: 'Say what a pack holds and costs' },
  ],
});

const purchases = commandController({
  prefix: 'purchases',
  tag: 'purchases',
  routes: [
    { command: RequestPurchase, path: '', act: 'packs.request', creates: true, zh: '采购申请', en: 'Ask for a purchase' },
    {
      ...{ command: DecidePurchase, path: ':purchaseId/decide', act: 'packs.approve', overwrites: true },
      ...{ zh: '采购审批', en: 'Approve or refuse a purchase' },
    },
    {
      ...{ command: RecordContract, path: ':purchaseId/contract', act: 'packs.request' },
      ...{ zh: '登记合同和发票', en: 'Record contract and invoice' },
    },
    { command: CheckDelivery, path: ':purchaseId/check', act: 'packs.accept', zh: '到货验收', en: 'Check a delivery' },
    {
      ...{ command: ConfirmAcceptance, path: ':purchaseId/confirm', act: 'packs.second' },
      ...{ zh: '第二人确认验收', en: 'Confirm an acceptance as the second person' },
    },
    { command: ReceivePurchase, path: ':purchaseId/receive', act: 'packs.stock', zh: '入库', en: 'Take accepted packs into a store' },
  ],
});

const stores = commandController({
  prefix: 'stores',
  tag: 'stores',
  routes: [
    { command: OpenStore, path: '', act: 'packs.setup', creates: true, zh: '设立仓库', en: 'Open a store' },
    { command: ChangeKeeper, path: ':storeId/keeper', act: 'packs.setup', zh: '更换保管员', en: 'Give a store another keeper' },
    { command: IssueStock, path: ':storeId/issue', act: 'packs.stock', zh: '领用出库', en: 'Issue packs to a holder for sheets' },
    { command: CarryOver, path: ':storeId/carry-over', act: 'packs.stock', zh: '年末结转', en: 'Carry the stock over into the next year' },
  ],
});

const transfers = commandController({
  prefix: 'transfers',
  tag: 'transfers',
  routes: [
    { command: SendTransfer, path: '', act: 'packs.stock', creates: true, zh: '调拨出库', en: 'Send packs to another store' },
    { command: ReceiveTransfer, path: ':transferId/receive', act: 'packs.stock', zh: '调拨签收', en: 'Receive a transfer' },
  ],
});

const counts = commandController({
  prefix: 'counts',
  tag: 'counts',
  routes: [
    { command: StartCount, path: '', act: 'packs.stock', creates: true, zh: '开始盘点', en: 'Begin a count of a store' },
    { command: RecordCount, path: ':countId/record', act: 'packs.stock', zh: '登记盘点数', en: 'Write down what was counted' },
    { command: ConfirmCount, path: ':countId/confirm', act: 'packs.second', zh: '第二人盘点', en: 'Count as the second person' },
  ],
});

const variances = commandController({
  prefix: 'variances',
  tag: 'variances',
  routes: [
    { command: ReportLoss, path: '', act: 'packs.explain', creates: true, zh: '报损', en: 'Report a loss' },
    { command: ExplainVariance, path: ':varianceId/explain', act: 'packs.explain', zh: '说明差异', en: 'Explain a variance' },
    {
      ...{ command: DecideVariance, path: ':varianceId/decide', act: 'packs.write-off', overwrites: true },
      ...{ zh: '审批差异', en: 'Write a variance off, or not' },
    },
  ],
});

const handouts = commandController({
  prefix: 'handouts',
  tag: 'handouts',
  routes: [
    { command: PlanHandout, path: '', act: 'packs.handout', creates: true, zh: '安排发放', en: 'Plan a hand-out' },
    { command: CloseHandout, path: ':handoutId/close', act: 'packs.handout', zh: '结束发放', en: 'Close a hand-out' },
    {
      ...{ command: PrepareSheet, path: ':handoutId/sheets', act: 'packs.handout', creates: true },
      ...{ zh: '准备签领表', en: 'Prepare a sheet for a team' },
    },
  ],
});

const sheets = commandController({
  prefix: 'sheets',
  tag: 'sheets',
  routes: [
    { command: HandOut, path: ':sheetId/hand-out', act: 'packs.handout', zh: '签领', en: 'Hand a pack to a person' },
    { command: TakeBack, path: ':sheetId/take-back', act: 'packs.handout', zh: '撤回签领', en: 'Take a hand-out back' },
    {
      ...{ command: KeepSheetScan, path: ':sheetId/scans', act: 'packs.handout', takesFile: true, readsPicture: true },
      ...{ zh: '留存签领表原件', en: 'Keep a photo or scan of the signed sheet' },
    },
    {
      ...{ command: CompareSheet, path: ':sheetId/compare', act: 'packs.handout' },
      ...{ zh: '核对签领表', en: 'Compare the signed sheet with the ticks' },
    },
    { command: SettleException, path: ':sheetId/settle', act: 'packs.handout', zh: '疑点处理', en: 'Settle an exception' },
    { command: ReturnToStore, path: ':sheetId/return', act: 'packs.stock', zh: '退回仓库', en: 'Return packs to a store' },
  ],
});

/** Every door of the packs, in the order packs go through them. */
export const packControllers = [kits, purchases, stores, transfers, counts, variances, handouts, sheets];
