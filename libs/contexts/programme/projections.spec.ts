import { of } from '@gongyuan/kernel/facts';
import { asStored, type Past } from '@gongyuan/platform/testing/given';
import { rowsOf, uuidOf, withUuids } from '@gongyuan/platform/testing/rows-of';
import { assigned, CITY, granted, handling } from '../../../test/support/case-work';
import { measureByKey } from './plan';
import { programmeProjection } from './projections';

const day = '2026-03-02';
const words = ['d1', 'coordinator', 'registrar', 'approver', 'handler', 'worker', 'firm'];

const entries = (stream: string, ...past: readonly Past[]) => {
  const stored = past.map((event, index) => asStored(event, stream, index + 1));
  return rowsOf(programmeProjection, withUuids(stored, words))['programme_entry'] ?? [];
};

const caseRow = (...past: readonly Past[]) => entries('case-00000000-0000-4000-8000-0000000000c1', ...past)[0];

describe('a case', () => {
  const assign = (on: string): Past => ({ type: 'HandlerAssigned', on, data: { handler: 'handler' } });
  const decline: Past = { type: 'AssignmentDeclined', on: '2026-06-09', data: { handler: 'handler', reason: of('worker', '利益关系') } };

  it('counts once aid is given and a handler assigned, on the day of the assignment', () => {
    expect(caseRow(...granted)).toMatchObject({ state: 'waiting', label: '（2026）晋中工援字第001号' });
    expect(caseRow(...assigned)).toMatchObject({ measure: 'legal-aid-cases', state: 'counted', day: '2026-06-05', amount: 1, year: 2026 });
    expect(caseRow(...assigned, assign('2026-06-20'))).toMatchObject({ state: 'counted', day: '2026-06-05' });
  });

  it('does not count while it has no handler, and counts anew on the day it has another', () => {
    expect(caseRow(...assigned, decline)).toMatchObject({ state: 'out' });
    expect(caseRow(...assigned, decline, assign('2026-06-20'))).toMatchObject({ state: 'counted', day: '2026-06-20' });
  });

  it('is one, with its workers beside it, and 办结 apart', () => {
    const closed: Past = { type: 'CaseClosed', on: '2026-08-01', data: { closingDay: '2026-07-30' } };
    const joined: Past = { type: 'ApplicantsAdded', on: '2026-06-20', data: { applicants: [{ person: { subject: 'firm' } }] } } as never;
    const left: Past = { type: 'ApplicantRemoved', on: '2026-06-21', data: { subject: 'worker', place: 0, reason: of('worker', '和解') } };
    expect(caseRow(...handling, joined)).toMatchObject({ amount: 1, heads: 2, subjects: [uuidOf('firm'), uuidOf('worker')].sort() });
    expect(caseRow(...handling, joined, left)).toMatchObject({ amount: 1, heads: 1, subjects: [uuidOf('firm')] });
    expect(caseRow(...handling, closed)).toMatchObject({
      amount: 1,
      heads: 1,
      subjects: [uuidOf('worker')],
      closed_on: '2026-07-30',
      state: 'counted',
    });
  });
});

describe('a delivery', () => {
  const reported: Past = {
    type: 'DeliveryReported',
    on: day,
    actor: 'registrar',
    data: {
      ...{ deliveryId: 'd1', measureId: measureByKey('job-fairs').id, measure: 'job-fairs', year: 2026, unit: CITY },
      ...{ doneOn: '2026-03-01', amount: 3, title: of('registrar', '招聘会'), evidence: of('registrar', '照片') },
    },
  };
  const row = (...past: readonly Past[]) => entries('delivery-00000000-0000-4000-8000-000000006431', ...past)[0];

  it('stands beside the figure until somebody else has verified it', () => {
    expect(row(reported)).toMatchObject({ state: 'reported', day: '2026-03-01', amount: 3, verified_by: null });
    expect(row(reported, { type: 'DeliveryVerified', on: day, actor: 'coordinator', data: {} })).toMatchObject({
      state: 'counted',
      position: 2,
      first_position: 1,
    });
  });

  it('goes out of it by its reversal, and never comes in when it was returned', () => {
    const reason = of('coordinator', '重复');
    const verified: Past = { type: 'DeliveryVerified', on: day, data: {} };
    expect(row(reported, verified, { type: 'DeliveryReversed', on: day, data: { reason } })).toMatchObject({
      state: 'reversed',
      position: 3,
    });
    expect(row(reported, { type: 'DeliveryReturned', on: day, data: { reason } })).toMatchObject({ state: 'returned' });
  });
});

describe('a pack', () => {
  const sheet = 'sheet-00000000-0000-4000-8000-0000000000e1';
  const handed = (line: number, verified: boolean): Past => ({
    type: 'PackHandedOut',
    on: '2026-05-01',
    data: {
      ...{ line, subject: 'worker', verified, category: 'new-employment', kitId: CITY, kitVersion: 1, batch: CITY },
      ...{ unit: CITY, handoutId: CITY },
    } as never,
  });

  it('counts on the day it was signed for, 未核实 apart, until it is taken back', () => {
    expect(entries(sheet, handed(1, true))[0]).toMatchObject({ state: 'counted', amount: 1, unverified: 0, subjects: [uuidOf('worker')] });
    expect(entries(sheet, handed(1, false))[0]).toMatchObject({ amount: 0, unverified: 1, subjects: [] });
    const back = { ...handed(1, true), type: 'PackTakenBack' };
    expect(entries(sheet, handed(1, true), back)[0]).toMatchObject({ state: 'out' });
  });

  it('counts towards what its kit is named for', () => {
    const opened = (name: string): Past => ({ type: 'KitProgrammeOpened', on: day, data: { kitId: CITY, unit: CITY, name } as never });
    const kits = (name: string) => rowsOf(programmeProjection, [asStored(opened(name), `kit-${CITY}`, 1)])['programme_kit'];
    expect(kits('工会爱心安全包')).toMatchObject([{ measure: 'safety-packs', only_category: null }]);
    expect(kits('2026年暖新礼包')).toMatchObject([{ measure: 'new-employment-served', only_category: 'new-employment' }]);
    expect(kits('夏送清凉包')).toEqual([]);
  });
});

describe('a measure', () => {
  it('is kept as its stream folds', () => {
    const about = { measure: 'legal-aid-cases', year: 2026 };
    const set: Past = { type: 'TargetSet', on: day, actor: 'coordinator', data: { ...about, version: 1, amount: 60, basis: '某文' } };
    const stream = `measure-${measureByKey('legal-aid-cases').id}`;
    const [measure] = rowsOf(programmeProjection, [asStored(set, stream, 1)])['programme_measure'] ?? [];
    expect(measure).toMatchObject({ version: 1, state: { target: { proposed: { version: 1, value: { amount: 60 } } } } });
  });
});
