import { asOf, readPlanSearch } from './search';

describe('the address of the board', () => {
  it('holds a unit, a record, a measure; nothing else comes through', () => {
    const unit = '00000000-0000-4000-8000-0000000000aa';
    expect(readPlanSearch({ unit, v: '183846', m: 'legal-aid-cases', month: '2026-03' })).toMatchObject({
      unit,
      v: 183_846,
      m: 'legal-aid-cases',
    });
    expect(readPlanSearch({ unit: '1 or 1', v: '-3', m: '<b>', state: 'x y' })).toEqual({});
    expect(asOf({ unit, v: 5 })).toEqual({ unit, position: 5 });
  });
});
