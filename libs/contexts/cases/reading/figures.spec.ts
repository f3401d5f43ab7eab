import { appliedFor, type Figures, figuresAfter, shownFigures } from './figures';

const none: Figures = { applied: 500 };

describe('the three figures of a case', () => {
  it('begin with what the applicants ask for on the form; nobody has said is not nothing', () => {
    expect(appliedFor([{ claims: [{ amount: 300 }] }, { claims: [{ amount: 200 }] }])).toBe(500);
    expect(appliedFor([{ claims: [] }])).toBeUndefined();
    expect(shownFigures(none)).toEqual({ claimed: 500, awarded: undefined, received: undefined });
  });

  it('add up over awards, which decide item by item', () => {
    const first = figuresAfter(none, 'arbitration-award', { claimed: 300, awarded: 200 });
    const both = figuresAfter(first, 'arbitration-award', { claimed: 200, awarded: 100 });
    expect(shownFigures(both)).toEqual({ claimed: 500, awarded: 300, received: undefined });
  });

  it('take a judgment or an agreement in place of what was awarded before it', () => {
    const awarded = figuresAfter(none, 'arbitration-award', { awarded: 300 });
    expect(figuresAfter(awarded, 'judgment', { awarded: 250 })).toMatchObject({ awarded: 250 });
    expect(figuresAfter(awarded, 'settlement', {})).toMatchObject({ awarded: 300 });
  });

  it('add up the money received whatever it came from', () => {
    const part = figuresAfter(none, 'arbitration-award', { received: 100 });
    expect(figuresAfter(part, 'settlement', { received: 50 })).toMatchObject({ received: 150 });
  });
});
