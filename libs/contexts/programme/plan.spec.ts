import rules from './data/counting-rules.json';
import ids from './data/measure-ids.json';
import { countingMethods, feeds, measureById, measureByKey, measureKinds, measures } from './plan';

describe('the programme of 2026', () => {
  it('has ten special actions and twelve practical matters, every measure once', () => {
    const groups = new Set(measures.map(({ group }) => `${group.kind} ${group.no}`));
    expect([...groups].filter((group) => group.startsWith('special')).length).toBe(10);
    expect([...groups].filter((group) => group.startsWith('practical')).length).toBe(12);
    expect(measures).toHaveLength(34);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(34);
    for (const measure of measures) expect(measureById(measure.id)).toBe(measure);
  });

  it('holds what is known of each measure, and names only measures that are there', () => {
    for (const { kind, rule, feeds: fed } of measures) {
      expect(measureKinds).toContain(kind);
      expect(countingMethods).toContain(rule.method);
      for (const one of fed) expect(feeds).toContain(one);
    }
    const keys = measures.map(({ key }) => key);
    expect(Object.keys(ids['2026']).sort()).toEqual([...keys].sort());
    for (const key of Object.keys(rules.measures)) expect(keys).toContain(key);
  });

  it('keeps the published figures, money in fen', () => {
    expect(measureByKey('legal-aid-cases')).toMatchObject({ target: 50, unit: '件', comparison: 'at_least', feeds: ['cases'] });
    expect(measureByKey('visit-funds')).toMatchObject({ target: 1_000_000_000, money: true, comparison: 'approximately' });
    expect(measureByKey('station-services')).toMatchObject({ kind: 'standard', target: undefined, standard: { atLeast: 15 } });
    expect(() => measureByKey('none')).toThrow('no measure');
  });
});
