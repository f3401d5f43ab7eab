import { createHash } from 'node:crypto';
import { type Bodies, nothing, SCAN, scan, type Words } from './about';

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

/** What is said of somebody at a hand-out. */
const recipient = (w: Words, of: string) => ({ name: w.name(of), idNumber: w.idNumber(of), phone: w.phone(of) });

const strokes = 'M1 1 L20 20';

/** A roster as a spreadsheet has it: somebody who is right, and somebody whose ID number is not. */
const rosterRows = (w: Words, of: string): string[][] => [
  ['姓名', '身份证号', '手机号', '班组', '工种'],
  [w.name(`${of}甲`), w.idNumber(`${of}甲`), w.phone(`${of}甲`), '木工班', '木工'],
  [w.name(`${of}乙`), '123', '', '木工班', '快递员'],
];

/** What the doors of packs, stores and hand-outs are sent. */
export const packs: Readonly<Record<string, Bodies>> = {
  'POST /api/kits': (t, w) => [{ unit: t.unit, name: `${w.plain('礼包项目')}爱心安全包`, rule: 'one-per-person-per-year' }],
  'POST /api/kits/:kitId/versions': (_, w) => [{ items: [{ name: w.plain('内装物品'), quantity: 2 }], unitCost: 5_000 }],
  'POST /api/purchases': (t, w) => [
    {
      unit: t.unit,
      batchNumber: w.plain('批次'),
      kitId: t.kitId,
      kitVersion: 1,
      quantity: 100,
      purpose: w.text('采购用途'),
    },
  ],
  'POST /api/purchases/:purchaseId/decide': (_, w) => [{ decision: 'approve', note: w.text('采购意见') }],
  'POST /api/purchases/:purchaseId/contract': (_, w) => [
    { supplier: w.plain('供应商'), contractNumber: w.plain('合同编号'), invoiceNumber: w.plain('发票号码'), amount: 400_000 },
  ],
  'POST /api/purchases/:purchaseId/check': (_, w) => [{ good: 100, rejected: 0, note: w.text('验收说明') }],
  'POST /api/purchases/:purchaseId/confirm': (_, w) => [{ note: w.text('第二人验收说明') }],
  'POST /api/purchases/:purchaseId/receive': (t) => [{ storeId: t.storeId, quantity: 100 }],
  'POST /api/stores': (t, w) => [{ unit: t.unit, name: w.plain('仓库'), keeper: t.keeper }],
  'POST /api/stores/:storeId/keeper': (t) => [{ keeper: t.keeper }],
  'POST /api/stores/:storeId/issue': (t, w) => [
    {
      handoutId: t.handoutId,
      batch: t.purchaseId,
      holder: recipient(w, '领用人'),
      sheets: [{ sheetId: t.sheetId, quantity: 10 }],
    },
  ],
  'POST /api/stores/:storeId/carry-over': (t) => [{ year: Number(t.today.slice(0, 4)) - 1 }],
  'POST /api/transfers': (t, w) => [
    { fromStore: t.storeId, toStore: t.otherStoreId, lines: [{ batch: t.purchaseId, quantity: 10 }], note: w.text('调拨说明') },
  ],
  'POST /api/transfers/:transferId/receive': (t, w) => [{ lines: [{ batch: t.purchaseId, quantity: 9 }], note: w.text('签收说明') }],
  'POST /api/counts': (t) => [{ storeId: t.storeId }],
  'POST /api/counts/:countId/record': (t) => [{ lines: [{ batch: t.purchaseId, quantity: 50 }] }],
  'POST /api/counts/:countId/confirm': (t) => [{ lines: [{ batch: t.purchaseId, quantity: 50 }] }],
  'POST /api/variances': (t, w) => [{ storeId: t.storeId, batch: t.purchaseId, quantity: 1, reason: w.text('损耗情况') }],
  'POST /api/variances/:varianceId/explain': (_, w) => [{ cause: 'damaged', explanation: w.text('差异说明') }],
  'POST /api/variances/:varianceId/decide': (_, w) => [{ decision: 'write-off', note: w.text('核销意见') }],
  'POST /api/handouts': (t, w) => [
    {
      unit: t.unit,
      kitId: t.kitId,
      site: w.plain('工地'),
      siteKind: 'building-site',
      host: w.plain('项目部'),
      plannedOn: t.today,
      expected: 300,
    },
  ],
  'POST /api/handouts/:handoutId/close': nothing,
  'POST /api/handouts/:handoutId/sheets': (_, w) => [
    {
      team: w.plain('班组'),
      people: ['班组甲', '班组乙'].map((one) => ({ person: recipient(w, one), category: 'migrant-worker' })),
    },
  ],
  'POST /api/handouts/:handoutId/roster/check': (_, w) => [{ rows: rosterRows(w, '试导入') }],
  'POST /api/handouts/:handoutId/roster': (_, w) => [{ rows: rosterRows(w, '导入'), skipErrors: true }],
  'POST /api/sheets/:sheetId/hand-out': (_, w) => [
    {
      line: 1,
      person: recipient(w, '班组甲'),
      signature: strokes,
      proxy: { person: recipient(w, '代领人'), reason: w.text('代领原因') },
      happenedAt: '2026-06-05T02:00:00.000Z',
    },
    // the same person again, brought in later: an exception
    {
      person: recipient(w, '班组甲'),
      category: 'new-employment',
      signature: strokes,
      proxy: { person: recipient(w, '代领人'), reason: w.text('再次代领原因') },
      told: true,
      happenedAt: '2026-06-05T02:10:00.000Z',
    },
    { line: 2 },
  ],
  'POST /api/sheets/:sheetId/look-up': (_, w) => [{ idNumber: w.idNumber('来领的人') }],
  'POST /api/sheets/:sheetId/take-back': (_, w) => [{ line: 2, why: 'mistake', reason: w.text('撤回签领原因') }],
  'POST /api/sheets/:sheetId/scans': (_, w) => [{ file: scan(w.text('签领表原件')) }],
  'POST /api/sheets/:sheetId/compare': (_, w) => [
    { photo: sha256(SCAN), pages: 1, witness: { person: recipient(w, '监发人'), signature: strokes }, signed: [1] },
  ],
  'POST /api/sheets/:sheetId/settle': (t, w) => [{ exceptionId: t.exceptionId, outcome: 'given-uncounted', note: w.text('核实说明') }],
  'POST /api/sheets/:sheetId/return': (t) => [{ storeId: t.storeId, batch: t.purchaseId, quantity: 8 }],
};
