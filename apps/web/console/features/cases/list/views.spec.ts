import { filtersOf, isChanged, readSearch, searchOf } from './views';

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

  it('drops what it does not know', () => {
    expect(readSearch({ stage: 'open', name: '李春燕', due: 7, unit: '' })).toEqual({ stage: 'open' });
    expect(filtersOf(readSearch({ stage: 'open', cursor: 'abc' }))).toEqual({ stage: 'open' });
  });
});
