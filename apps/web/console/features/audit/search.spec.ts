import { filtersOfLedger, readLedgerSearch } from './search';

describe('the address of the record', () => {
  it('keeps its qualifiers, and drops what is none', () => {
    expect(readLedgerSearch({ type: 'Applied', after: '12', order: 'oldest', q: 'x' })).toEqual({
      type: 'Applied',
      after: '12',
      order: 'oldest',
    });
    expect(readLedgerSearch({ after: '-1', order: 'sideways', stream: '' })).toEqual({});
  });

  it('shows the newest first unless asked otherwise', () => {
    expect(filtersOfLedger({})).toEqual({ order: 'newest' });
    expect(filtersOfLedger({ order: 'oldest', stream: 'case-' })).toEqual({ order: 'oldest', stream: 'case-' });
  });
});
