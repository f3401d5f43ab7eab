import { of } from '@gongyuan/kernel/facts';
import type { Past } from '@gongyuan/platform/testing/given';
import { sentences } from '@gongyuan/platform/testing/given';
import { approver, CITY, COUNTY, coordinator, everything, make } from '../../../../test/support/case-work';
import { ApproveHolidayYear, ProposeHolidayYear, RejectHolidayYear } from './commands';
import { holidaysDecider } from './decider';
import { calendarOf, inForce } from './state';

const tree: Past = { type: 'UnitPlaced', on: '2026-01-01', data: { unit: CITY, code: '140700', path: [CITY] } };
const given = (...past: readonly Past[]) =>
  sentences(holidaysDecider, { actor: coordinator, now: '2026-11-10T02:00:00.000Z' })(...past).and('tree-units', tree);

const newYear = {
  year: 2027,
  source: '国办发明电〔2026〕1号',
  daysOff: ['2027-01-03', '2027-01-01', '2027-01-02'],
  makeUpWorkdays: ['2027-01-10'],
};
const propose = (fields: Partial<ProposeHolidayYear> = {}) => make(ProposeHolidayYear, { occurredOn: '2026-11-10', ...newYear, ...fields });
const at = (past: Past, actor: string): Past => ({ ...past, actor });
const proposed = given()
  .when(propose())
  .events()
  .map((event) => at(event, 'coordinator'));
/** The first id that a decision of these tests makes. */
const id = '00000000-0000-4000-9000-000000000001';
const approve = make(ApproveHolidayYear, { occurredOn: '2026-11-11', proposalId: id });
const reject = make(RejectHolidayYear, { occurredOn: '2026-11-11', proposalId: id, reason: '漏了元旦' });
const approved = [
  ...proposed,
  ...given(...proposed)
    .as(approver)
    .when(approve)
    .events()
    .map((event) => at(event, 'approver')),
];

describe('the days off of a year', () => {
  it('are entered in order, as the first version of their year', () =>
    given()
      .when(propose())
      .then({
        type: 'HolidayYearProposed',
        on: '2026-11-10',
        data: { proposalId: expect.any(String), ...newYear, version: 1, daysOff: ['2027-01-01', '2027-01-02', '2027-01-03'] },
      }));

  it('count for nothing until they are approved, and then everywhere', () => {
    expect(calendarOf(given(...proposed).state()).isWorkingDay('2027-01-01')).toBeNull();
    const state = given(...approved).state();
    expect(calendarOf(state).isWorkingDay('2027-01-01')).toBe(false);
    expect(calendarOf(state).isWorkingDay('2027-01-10')).toBe(true);
    expect(calendarOf(state).calendarVersion).toBe('cn-2025.1-2026.1-2027.1');
  });

  it('are corrected by a newer version', () => {
    const corrected = propose({ daysOff: ['2027-01-01'], makeUpWorkdays: [] });
    given(...approved)
      .when(corrected)
      .thenLike({ type: 'HolidayYearProposed', data: { version: 2 } });
    expect(inForce(given(...approved).state(), 2026)?.version).toBe(1);
  });

  it('are refused when the table contradicts itself, or says nothing new', () => {
    given()
      .when(propose({ daysOff: ['2028-01-01'] }))
      .thenRefused('holidays.wrong', { reason: 'other-year', date: '2028-01-01' });
    given()
      .when(propose({ makeUpWorkdays: ['2027-01-04'] }))
      .thenRefused('holidays.wrong', { reason: 'make-up-not-weekend' });
    given()
      .when(propose({ makeUpWorkdays: ['2027-01-03'] }))
      .thenRefused('holidays.wrong', { reason: 'twice' });
    given(...approved)
      .when(propose())
      .thenRefused('holidays.same', { year: 2027 });
  });

  it('wait one at a time', () =>
    given(...proposed)
      .when(propose())
      .thenRefused('holidays.already-proposed', { by: 'coordinator' }));

  it('are approved by somebody else, whatever posts one holds', () => {
    const both = { ...everything('coordinator') };
    given(...proposed)
      .as(both)
      .when(approve)
      .thenRefused('separation.proposer-approves-holidays', { step: 'propose', by: 'coordinator' });
    given(...proposed)
      .as(approver)
      .when(approve)
      .then({ type: 'HolidayYearApproved', on: '2026-11-11', data: { proposalId: id, year: 2027, version: 1 } });
  });

  it('are turned down with the reason, and settled once', () => {
    given(...proposed)
      .as(approver)
      .when(reject)
      .then({ type: 'HolidayYearRejected', on: '2026-11-11', data: { proposalId: id, reason: of('approver', '漏了元旦') } });
    given(...approved)
      .as(approver)
      .when(reject)
      .thenRefused('holidays.already-settled', { by: 'approver' });
    given().as(approver).when(approve).thenRefused('holidays.no-proposal');
  });

  it('are a matter of the top unit: they hold for every county', () => {
    const county = { id: 'county', posts: [{ post: 'coordinator' as const, unit: COUNTY, covers: [COUNTY] }] };
    given().as(county).when(propose()).thenRefused('holidays.top-unit-only');
    given(...proposed)
      .as(coordinator)
      .when(approve)
      .thenRefused('holidays.top-unit-only');
  });
});
