import causes from './causes.json';

describe('the list of causes (案由)', () => {
  it('has each code once in a version, under a parent that is there', () => {
    const keys = causes.map((cause) => `${cause.version} ${cause.code}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const cause of causes) if (cause.parent !== undefined) expect(keys).toContain(`${cause.version} ${cause.parent}`);
  });

  it('has the whole of part seven from 2026: 205 to 216', () => {
    const top = causes.filter((cause) => cause.version === '2026' && cause.parent === undefined).map((cause) => Number(cause.code));
    expect(top.filter((code) => code >= 205 && code <= 216)).toEqual([205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216]);
  });

  it('keeps the list before 2026 for old matters: 186 to 192', () => {
    const top = causes.filter((cause) => cause.version === '2021' && cause.parent === undefined).map((cause) => Number(cause.code));
    expect(top).toEqual([186, 187, 188, 189, 190, 191, 192]);
  });

  it('gives every cause the words people use', () => {
    for (const cause of causes) {
      expect(cause.name).toMatch(/纠纷$/);
      expect(cause.plain).toMatch(/^\p{Script=Han}[\p{Script=Han}，、]+$/u);
    }
  });
});
