import { type Bodies, nothing } from './about';

/** What the doors of the auditor are sent. */
export const audit: Readonly<Record<string, Bodies>> = {
  'POST /api/samples': (t, w) => [
    { unit: t.unit, appliedFrom: '2001-01-01', appliedTo: '2099-01-01', size: 2, reason: w.text('抽查理由') },
  ],
  'POST /api/samples/:sampleId/draw': nothing,
};
