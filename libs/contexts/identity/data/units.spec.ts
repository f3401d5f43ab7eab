import units from './units.json';

describe('the units of the federation', () => {
  it('are the city, 11 counties and the development zone', () => {
    expect(units.filter((unit) => unit.kind === 'city')).toHaveLength(1);
    expect(units.filter((unit) => unit.kind === 'county')).toHaveLength(11);
    expect(units.filter((unit) => unit.kind === 'zone')).toHaveLength(1);
  });

  it('bear each code, old code and short name once', () => {
    const codes = units.flatMap((unit) => [unit.code, ...unit.oldCodes]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(units.map((unit) => unit.shortName)).size).toBe(units.length);
  });

  it('stand under the city, with codes of GB/T 2260 but for the zone', () => {
    for (const unit of units) {
      expect(unit.parent).toBe(unit.kind === 'city' ? undefined : '140700');
      if (unit.kind !== 'zone') expect(unit.code).toMatch(/^1407\d{2}$/);
      for (const old of unit.oldCodes) expect(old).toMatch(/^14(07|24)\d{2}$/);
    }
  });

  it('know where 太谷 was before it became a district', () => {
    expect(units.find((unit) => unit.name === '太谷区')).toMatchObject({ code: '140703', oldCodes: ['140726', '142429'] });
  });
});
