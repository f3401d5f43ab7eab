import { filtersOf, isChanged, queues, readSearch, searchOf } from './views';

describe('the address of the case list', () => {
  it('is the whole filter, also when a link names only its view', () => {
    expect(readSearch({})).toEqual({ view: 'open', state: 'open' });
    expect(readSearch({ view: 'unassigned' })).toEqual(searchOf('unassigned'));
    expect(readSearch({ view: 'all' })).toEqual({ view: 'all' });
  });

  it('keeps filters beside the view they came from, and says so', () => {
    const search = readSearch({ view: 'open', state: 'open', cause: '205(5)' });
    expect(search).toEqual({ view: 'open', state: 'open', cause: '205(5)' });
    expect(isChanged(search)).toBe(true);
    expect(isChanged(searchOf('open'))).toBe(false);
  });

  it('carries the queues that should be empty, and what is urgent or objected to', () => {
    expect(readSearch({ view: 'waiting' })).toEqual({ view: 'waiting', queue: 'waiting' });
    expect(queues.map((key) => filtersOf(searchOf(key)))).toEqual([{ due: 'none' }, { queue: 'idle' }, { queue: 'waiting' }]);
    const search = readSearch({ view: 'idle', queue: 'idle', urgent: 'yes', objected: 'yes' });
    expect(filtersOf(search)).toEqual({ queue: 'idle', urgent: 'yes', objected: 'yes' });
    expect(isChanged(search)).toBe(true);
  });

  it('drops what it does not know', () => {
    expect(readSearch({ stage: 'open', name: '李春燕', due: 7, unit: '' })).toEqual({ stage: 'open' });
    expect(filtersOf(readSearch({ stage: 'open', cursor: 'abc' }))).toEqual({ stage: 'open' });
  });
});
