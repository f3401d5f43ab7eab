import type { Tally } from '../counting/tally';
import { measureByKey } from '../plan';
import { noMeasure } from '../state';
import { cumulative, standingOf, sumsOf, targetOf } from './figures';
import { expectedAt, forecastOf, paceOf } from './pace';

const workingWeek = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const pace = paceOf(2026, '2026-06-30', workingWeek);

const tally = (over: Partial<Tally>): Tally => ({
  ...{ measure: 'legal-aid-cases', unit: 'city', month: '2026-03', state: 'counted', amount: 1, entries: 1, heads: 0, unverified: 0 },
  ...{ persons: 0, doubleTagged: 0, closed: 0, cash: 0, inKind: 0, met: 0 },
  ...over,
});

describe('the pace', () => {
  it('goes by working days, the day itself included', () => {
    expect(pace).toMatchObject({ basis: 'working-days', total: 261, elapsed: 129 });
    expect(paceOf(2026, '2025-12-31', workingWeek).elapsed).toBe(0);
    expect(paceOf(2026, '2027-02-01', workingWeek).elapsed).toBe(261);
    expect(pace.monthEnds[0]).toBe(22);
    expect(pace.monthEnds[11]).toBe(261);
  });

  it('goes by plain days where a year’s holidays are not known', () =>
    expect(paceOf(2026, '2026-06-30', () => null)).toMatchObject({ basis: 'days', total: 365, elapsed: 181 }));

  it('asks for a share of the target, and tells where the year would end', () => {
    expect(expectedAt(50, pace.elapsed, pace.total)).toBe(25);
    expect(forecastOf(30, pace)).toBe(61);
    expect(forecastOf(0, { ...pace, elapsed: 0 })).toBeUndefined();
  });
});

describe('a figure', () => {
  const cases = measureByKey('legal-aid-cases');

  it('is what was verified; what was reported stands beside it', () => {
    const sums = sumsOf([tally({ amount: 3, heads: 40 }), tally({ state: 'reported', amount: 5 }), tally({ month: '2026-04', amount: 2 })]);
    expect(sums).toMatchObject({ done: 5, reported: 5, entries: 2, heads: 40 });
    expect(cumulative([tally({ amount: 3 }), tally({ month: '2026-05', amount: 2 })], 2026, '2026-05-20')).toEqual([0, 0, 3, 3, 5]);
  });

  it('is ahead, even or behind by the calendar', () => {
    expect(standingOf(cases, 30, 50, pace)).toMatchObject({ standing: 'ahead', gap: 5, permille: 600, forecast: 61 });
    expect(standingOf(cases, 25, 50, pace)).toMatchObject({ standing: 'even', gap: 0 });
    expect(standingOf(cases, 20, 50, pace)).toMatchObject({ standing: 'behind', gap: -5 });
    expect(standingOf(cases, 20, undefined, pace)).toEqual({ standing: 'none' });
  });

  it('is never ahead when it is money, and over beyond its target', () => {
    const funds = measureByKey('visit-funds');
    expect(standingOf(funds, 900, 1000, pace)).toEqual({ standing: 'spent', expected: 494, permille: 900 });
    expect(standingOf(funds, 1001, 1000, pace)).toMatchObject({ standing: 'over' });
  });

  it('is none for deliveries, standards and occasions', () => {
    for (const key of ['craft-academy', 'station-services', 'protection-skills-contest'])
      expect(standingOf(measureByKey(key), 15, 15, pace)).toEqual({ standing: 'none' });
  });
});

describe('the target in force', () => {
  const cases = measureByKey('legal-aid-cases');
  const city = { unit: 'city', path: ['city'] };
  const county = { unit: 'county', path: ['city', 'county'] };
  const town = { unit: 'town', path: ['city', 'county', 'town'] };
  const version = { version: 1, setBy: 'c', setOn: '2026-01-05' };
  const target = { ...version, value: { amount: 60, basis: '某文' } };
  const shares = { ...version, value: { shares: [{ unit: 'county', amount: 20 }] } };

  it('is the confirmed one, else the published one, while another waits', () => {
    expect(targetOf(cases, noMeasure, city)).toMatchObject({ amount: 50, state: 'published', version: 0 });
    expect(targetOf(cases, { ...noMeasure, target: { proposed: target } }, city)).toMatchObject({ amount: 50, state: 'published' });
    expect(targetOf(cases, { ...noMeasure, target: { current: { ...target, confirmedBy: 'a' } } }, city)).toMatchObject({
      amount: 60,
      state: 'confirmed',
    });
  });

  it('is the share below the top, given by the nearest unit above', () => {
    const waits = { ...noMeasure, allocations: { city: { proposed: shares } } };
    expect(targetOf(cases, waits, county)).toMatchObject({ amount: 20, state: 'proposed' });
    const settled = { ...noMeasure, allocations: { city: { current: { ...shares, confirmedBy: 'a' } } } };
    expect(targetOf(cases, settled, county)).toMatchObject({ amount: 20, state: 'allocated' });
    expect(targetOf(cases, settled, town)).toBeUndefined();
  });
});
