import { catalogue } from '@gongyuan/catalogue/catalogue';
import { accessDoc } from '../support/access-doc';

const rows = accessDoc();

describe('docs/access.md', () => {
  it('has every act of the program in exactly one row', () => {
    const named = rows.flatMap((row) => row.acts);
    expect([...named].sort()).toEqual([...new Set(named)].sort());
    expect([...named].sort()).toEqual(Object.keys(catalogue.access).sort());
  });

  it.each(rows.flatMap((row) => row.acts.map((act) => [act, row] as const)))('says of %s what the program does', (act, row) => {
    expect(catalogue.access[act]).toEqual(row.grants);
  });

  it('keeps what an office would never forgive', () => {
    for (const { words, grants } of rows) {
      // watching over the work, and running the machine, are never doing the work
      // but for drawing a sample, which is how watching over is done
      if (grants.auditor !== undefined && !/^draw a sample/.test(words))
        expect([words, ['read', 'masked', 'drawn']]).toEqual([words, expect.arrayContaining([grants.auditor])]);
      if (grants.admin !== undefined) expect(words).toMatch(/accounts|units|handler can take on|days off/);
      if (grants.handler !== undefined) expect([words, ['own', 'read-own']]).toEqual([words, expect.arrayContaining([grants.handler])]);
    }
  });
});
