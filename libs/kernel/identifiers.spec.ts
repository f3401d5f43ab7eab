import fc from 'fast-check';
import { checkCaseNumber, checkCreditCode, checkIdNumber, creditCheckCharacter, formatCaseNumber, idCheckDigit } from './identifiers';

const today = '2026-11-22';

describe('a resident ID number', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', 'female'],
    ['440524188001010014', '1880-01-01', 'male'],
    ['14070219900101001X', '1990-01-01', 'male'],
    ['142401197506150026', '1975-06-15', 'female'],
    ['140781200002290034', '2000-02-29', 'male'],
    ['140726200512310045', '2005-12-31', 'female'],
  ])('%s is right', (value, birthDate, gender) => {
    expect(checkIdNumber(value, today)).toEqual({ ok: true, value, birthDate, gender, prefix: value.slice(0, 6) });
  });

  it('is taken as people write it', () => {
    const value = '14070219900101001X';
    for (const written of [
      ' 140702 19900101 001x ',
      '１４０７０２１９９００１０１００１Ｘ',
      '140702-19900101-001X',
      '140702\u00A019900101\u200B001X',
    ])
      expect(checkIdNumber(written, today)).toMatchObject({ ok: true, value });
  });

  it.each([
    ['', 'id-number.length'],
    ['1407021990010100', 'id-number.length'],
    ['140702199001010010X', 'id-number.length'],
    ['140702900101001', 'id-number.fifteen-digits'],
    ['1407021990010100XX', 'id-number.characters'],
    ['04070219900101001X', 'id-number.characters'],
    ['14070219900101001×', 'id-number.characters'],
    ['140702199002300010', 'id-number.date'],
    ['140781190002290034', 'id-number.date'],
    ['140702099001010010', 'id-number.date'],
    ['140702199001010011', 'id-number.check-digit'],
    ['140703199001010010', 'id-number.check-digit'],
  ])('%s: %s', (value, code) => {
    expect(checkIdNumber(value, today)).toEqual({ ok: false, code });
  });

  it('of somebody born tomorrow is refused today and taken tomorrow', () => {
    const first17 = '14070220261123001';
    const value = `${first17}${idCheckDigit(first17)}`;
    expect(checkIdNumber(value, '2026-11-22')).toEqual({ ok: false, code: 'id-number.future' });
    expect(checkIdNumber(value, '2026-11-23')).toMatchObject({ ok: true });
  });

  it('of any place is taken, and one wrong digit or two turned round are seen', () => {
    const made = fc
      .tuple(
        fc.integer({ min: 100000, max: 999999 }),
        fc.integer({ min: 1950, max: 2010 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 999 }),
      )
      .map(([place, year, month, day, order]) => {
        const first17 = `${place}${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${String(order).padStart(3, '0')}`;
        return `${first17}${idCheckDigit(first17)}`;
      });
    fc.assert(
      fc.property(made, fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 }), (value, at, shift) => {
        expect(checkIdNumber(value, today).ok).toBe(true);
        const digits = [...value];
        digits[at] = String((Number(digits[at]) + shift) % 10);
        expect(checkIdNumber(digits.join(''), today).ok).toBe(false);
        const turned = [...value];
        [turned[at], turned[at + 1]] = [turned[at + 1] ?? '', turned[at] ?? ''];
        expect(checkIdNumber(turned.join(''), today).ok).toBe(turned.join('') === value);
      }),
    );
  });
});

describe('a unified social credit code', () => {
  it.each([
    ['91350100M000100Y43', '9'],
    ['9144030071526726XG', '9'],
    ['91140702MA0K00013A', '9'],
    ['81140700MC0A000115', '8'],
  ])('%s is right', (value, registrar) => {
    expect(checkCreditCode(value)).toEqual({ ok: true, value, registrar, soleTrader: false });
  });

  it('is taken as people write it, and tells 个体工商户', () => {
    expect(checkCreditCode(' ９１140702 ma0k00013a')).toMatchObject({ ok: true, value: '91140702MA0K00013A' });
    const first17 = '92140702MA0K00021';
    expect(checkCreditCode(`${first17}${creditCheckCharacter(first17)}`)).toMatchObject({ ok: true, soleTrader: true });
  });

  it.each([
    ['', 'credit-code.length'],
    ['140702600012345', 'credit-code.length'],
    ['9114O702MA0K00013A', 'credit-code.characters'],
    ['91140702MAOK00013A', 'credit-code.characters'],
    ['9114A702MA0K00013A', 'credit-code.characters'],
    ['91140702MA0K00013B', 'credit-code.check-digit'],
    ['91140702MA0K00031A', 'credit-code.check-digit'],
  ])('%s: %s', (value, code) => {
    expect(checkCreditCode(value)).toEqual({ ok: false, code });
  });

  it('with one wrong character is seen', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    fc.assert(
      fc.property(fc.nat({ max: 17 }), fc.constantFrom(...alphabet), (at, character) => {
        const characters = [...'91140702MA0K00013A'];
        fc.pre(characters[at] !== character);
        characters[at] = character;
        expect(checkCreditCode(characters.join('')).ok).toBe(false);
      }),
    );
  });
});

describe('a case number', () => {
  it.each([
    ['（2026）晋中工援字第001号', { year: 2026, unit: '晋中', kind: undefined, serial: 1 }],
    ['（2026）榆次工援仲字第012号', { year: 2026, unit: '榆次', kind: '仲', serial: 12 }],
    ['（2026）晋中工援登字第045号', { year: 2026, unit: '晋中', kind: '登', serial: 45 }],
    ['（2027）开发区工援调字第12345号', { year: 2027, unit: '开发区', kind: '调', serial: 12345 }],
  ] as const)('%s is read and written alike', (value, facts) => {
    expect(checkCaseNumber(value)).toEqual({ ok: true, value, ...facts });
    expect(formatCaseNumber(facts)).toBe(value);
  });

  it('is taken with narrow brackets and spaces', () => {
    expect(checkCaseNumber('(2026) 晋中工援字第 001 号')).toMatchObject({ ok: true, value: '（2026）晋中工援字第001号' });
  });

  it.each([
    ['', 'case-number.pattern'],
    ['（1999）晋中工援字第001号', 'case-number.pattern'],
    ['（2026）晋0702民初123号', 'case-number.pattern'],
    ['（2026）晋中工援字第1号', 'case-number.pattern'],
    ['（2026）晋中工援监字第001号', 'case-number.pattern'],
    ['（2026）晋中工援字第000号', 'case-number.serial'],
    ['（2026）晋中工援字第0012号', 'case-number.serial'],
  ])('%s: %s', (value, code) => {
    expect(checkCaseNumber(value)).toEqual({ ok: false, code });
  });
});
