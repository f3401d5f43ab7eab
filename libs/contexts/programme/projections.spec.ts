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

  it('counts no longer once its aid was got by deceit', () => {
    const terminated = (counted: boolean): Past => ({
      type: 'AidTerminated',
      on: '2026-07-01',
      data: { decidedBy: 'approver', ground: counted ? 'means-changed' : 'deceit', counted, objectTo: '山西省总工会' } as never,
    });
    expect(caseRow(...handling, terminated(false))).toMatchObject({ state: 'out' });
    expect(caseRow(...handling, terminated(true))).toMatchObject({ state: 'counted' });
    // and comes in again when an objection undoes that; not when nobody had it in hand
    const undone = (handler?: string): Past => ({
      ...{ type: 'ObjectionDecided', on: '2026-07-08' },
      data: { upheld: true, explanation: null, against: 'termination', ...(handler && { handler }) },
    });
    expect(caseRow(...handling, terminated(false), undone('handler'))).toMatchObject({ state: 'counted', day: '2026-06-05' });
    expect(caseRow(...handling, terminated(false), undone())).toMatchObject({ state: 'out' });
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

describe('an activity', () => {
  const id = '00000000-0000-4000-8000-0000000000d1';
  const both = ['respect-law-build-dreams', 'warm-season'];
  const planned = (campaigns: readonly string[]): Past => ({
    type: 'ActivityPlanned',
    on: day,
    data: {
      ...{ activityId: id, unit: CITY, kind: 'lecture', campaigns, title: '工地普法', host: '某公司', partners: [], team: [] },
      ...{ place: { kind: 'site', name: '某工地' }, expected: 50, categories: [] },
      appointment: { day: '2026-04-01', from: '09:00', to: '11:00' },
    } as never,
  });
  const figures = (campaigns: readonly string[], migrants: number, couriers: number) => ({
    ...{ unit: CITY, kind: 'lecture', campaigns, placeKind: 'site', day: '2026-04-01', persons: 50, named: 2, groups: [] },
    tags: [
      { category: 'migrant-worker', persons: migrants, named: 1 },
      { category: 'new-employment', persons: couriers, named: 1 },
    ],
    ...{ evidence: [], materials: [], consultations: 0, photos: 3 },
  });
  const came: Past = {
    type: 'CheckedIn',
    on: '2026-04-01',
    data: {
      way: 'desk',
      attendees: [
        { person: { subject: 'worker' }, categories: ['migrant-worker'] },
        { person: { subject: 'firm' }, categories: ['new-employment'] },
      ],
    } as never,
  };
  const said = (type: string, of: object): Past => ({ type, on: '2026-04-02', actor: 'registrar', data: of as never });
  const rows = (...past: readonly Past[]) =>
    Object.fromEntries(entries(`activity-${id}`, ...past).map((row) => [row['measure'], row])) as Record<string, Record<string, unknown>>;
  const verified = (campaigns: readonly string[], migrants = 40, couriers = 10) => [
    planned(campaigns),
    came,
    said('SessionReported', { figures: figures(campaigns, migrants, couriers) }),
    said('SessionVerified', { figures: figures(campaigns, migrants, couriers), reportedBy: 'handler', corrections: 0 }),
  ];

  it('counts once for each measure that its campaigns stand for, and says that there are two', () => {
    const found = rows(...verified(both));
    expect(found['outreach-sessions']).toMatchObject({ state: 'counted', amount: 1, day: '2026-04-01', campaigns: both });
    expect(found['new-employment-served']).toMatchObject({ state: 'counted', amount: 10, subjects: [uuidOf('firm')] });
  });

  it('counts under its own campaign only, and only with 农民工 in the audience', () => {
    expect(rows(...verified(['warm-season']))['outreach-sessions']).toMatchObject({ state: 'waiting', amount: 0 });
    expect(rows(...verified(['respect-law-build-dreams'], 0))['outreach-sessions']).toMatchObject({ state: 'waiting' });
    expect(rows(...verified(['respect-law-build-dreams']))['new-employment-served']).toMatchObject({ state: 'waiting' });
  });

  it('stands beside the figure until it is verified, and again once it was corrected or returned', () => {
    const past = verified(both);
    expect(rows(...past.slice(0, 3))['outreach-sessions']).toMatchObject({ state: 'reported' });
    const corrected = said('SessionCorrected', { before: figures(both, 40, 10), figures: figures(both, 40, 12), wasVerified: true });
    expect(rows(...past, corrected)['new-employment-served']).toMatchObject({ state: 'reported', amount: 12 });
    const returned = said('SessionReturned', { figures: figures(both, 40, 10), wasVerified: true });
    expect(rows(...past, returned)['outreach-sessions']).toMatchObject({ state: 'returned' });
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
