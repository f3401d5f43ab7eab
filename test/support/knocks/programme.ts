import { measureByKey } from '@gongyuan/contexts/programme';
import type { Bodies, Words } from './about';

/** A day of the year that the programme is for. */
const doneOn = '2026-03-02';

/** Each kind of delivery, with everything that can be said of it. */
const deliveries = (w: Words, of: string) => [
  {
    measureId: measureByKey('job-fairs').id,
    doneOn,
    amount: 2,
    subject: w.plain('招聘会'),
    title: w.text(`${of}招聘会`),
    evidence: w.text(`${of}佐证`),
  },
  {
    ...{ measureId: measureByKey('visit-funds').id, doneOn, cash: 1_000_000, inKind: 500_000, subject: w.plain('节日') },
    ...{ title: w.text(`${of}慰问`), evidence: w.text(`${of}慰问凭证`) },
  },
  {
    ...{ measureId: measureByKey('station-services').id, doneOn, reached: 16, subject: w.plain('驿站') },
    ...{ title: w.text(`${of}驿站`), evidence: w.text(`${of}核查表`) },
  },
  {
    ...{ measureId: measureByKey('trainees').id, doneOn, amount: 40, persons: 38 },
    ...{ title: w.text(`${of}培训`), evidence: w.text(`${of}签到表`) },
  },
];

/** What the doors of the programme are sent. */
export const programme: Readonly<Record<string, Bodies>> = {
  'POST /api/programme/measures/:measureId/target': (_, w) => [{ amount: 60, basis: w.plain('目标依据文号') }],
  'POST /api/programme/measures/:measureId/target/confirm': () => [{ version: 1 }],
  'POST /api/programme/measures/:measureId/rule': (_, w) => [{ method: 'case-assigned', text: w.plain('统计口径说明') }],
  'POST /api/programme/measures/:measureId/rule/confirm': () => [{ version: 1 }],
  'POST /api/programme/measures/:measureId/allocation': (t) => [
    { unit: t.unit, department: t.unit, shares: [{ unit: t.unitId, amount: 12 }] },
  ],
  'POST /api/programme/measures/:measureId/allocation/confirm': (t) => [{ unit: t.unit, version: 1 }],
  'POST /api/programme/measures/:measureId/lag': (t, w) => [{ unit: t.unit, reason: w.text('落后原因'), owner: t.handler }],
  'POST /api/programme/deliveries': (t, w) =>
    deliveries(w, '上报').map((delivery) => ({ unit: t.unit, delivery })) as unknown as readonly [object, ...object[]],
  'POST /api/programme/deliveries/import': (t, w) => [
    { unit: t.unit, rows: deliveries(w, '导入').map((row, index) => ({ row: index + 2, ...row })) },
  ],
  'POST /api/programme/deliveries/dry-run': (t, w) => [
    { unit: t.unit, rows: deliveries(w, '试导入').map((row, index) => ({ row: index + 2, ...row })) },
  ],
  'POST /api/programme/deliveries/:deliveryId/verify': (_, w) => [{ note: w.text('核定说明') }],
  'POST /api/programme/deliveries/:deliveryId/return': (_, w) => [{ reason: w.text('退回原因') }],
  'POST /api/programme/deliveries/:deliveryId/reverse': (_, w) => [{ reason: w.text('冲正原因') }],
};
