import { monthAfter, readActivitySearch, viewOf, weeksOf } from './search';

describe('the address of the activities', () => {
  it('keeps what it knows and drops the rest', () =>
    expect(readActivitySearch({ stage: 'reported', kind: 'party', campaign: 'several', month: '2026-13', as: 'calendar', x: '1' })).toEqual(
      {
        as: 'calendar',
        stage: 'reported',
        campaign: 'several',
      },
    ));

  it('knows the view it shows', () => {
    expect(viewOf({})).toBe('all');
    expect(viewOf({ stage: 'held', kind: 'lecture' })).toBe('held');
    expect(viewOf({ stage: 'dropped' })).toBeUndefined();
  });
});

describe('the calendar', () => {
  it('has whole weeks, Monday first', () => {
    const weeks = weeksOf('2026-06');
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([5, '2026-06-01', '2026-07-05']);
    expect(weeksOf('2026-11')[0]?.[0]).toBe('2026-10-26');
    expect(weeksOf('2027-02').length).toBe(4);
  });

  it('goes over the end of the year', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
  });
});
