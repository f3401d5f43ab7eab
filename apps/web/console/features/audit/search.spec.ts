import { filtersOfLedger, readLedgerSearch } from './search';

describe('the address of the record', () => {
  it('keeps its qualifiers, and drops what is none', () => {
    expect(readLedgerSearch({ type: 'Applied', from: '12', order: 'oldest', x: 'x', q: '晋中', onTo: '2026-06-30' })).toEqual({
      type: 'Applied',
      from: '12',
      order: 'oldest',
      q: '晋中',
      onTo: '2026-06-30',
    });
    expect(readLedgerSearch({ from: '-1', to: '0', order: 'sideways', stream: '', recordedFrom: 'yesterday' })).toEqual({});
  });

  it('shows the newest first unless asked otherwise', () => {
    expect(filtersOfLedger({})).toEqual({ order: 'newest' });
    expect(filtersOfLedger({ order: 'oldest', stream: 'case-' })).toEqual({ order: 'oldest', stream: 'case-' });
  });
});
