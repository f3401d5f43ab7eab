import { filtersOf, readCheckupSearch, viewOf } from './search';

describe('the address of the check-ups', () => {
  it('keeps what it knows and drops the rest', () =>
    expect(filtersOf(readCheckupSearch({ stage: 'advised', kind: 'ship', due: 'soon', activity: 'a-1', unit: 'u 1', x: '1' }))).toEqual({
      stage: 'advised',
      activity: 'a-1',
    }));

  it('knows the view it shows', () => {
    expect(viewOf({})).toBe('all');
    expect(viewOf({ kind: 'worker', due: 'overdue' })).toBe('overdue');
    expect(viewOf({ stage: 'dropped' })).toBeUndefined();
  });
});
