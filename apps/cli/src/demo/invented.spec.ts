import { checkCreditCode, checkIdNumber } from '@gongyuan/kernel/identifiers';
import { checkPhone } from '@gongyuan/kernel/phone';
import { creditCode, idNumber, landline, mobile, NOWHERE, somebody, yuan } from './invented';

describe('invented numbers', () => {
  it('pass for ID numbers of the place that does not exist', () => {
    for (let n = 0; n < 500; n++) {
      const text = idNumber('1986-02-11', n % 2 ? 'female' : 'male', n);
      expect(checkIdNumber(text, '2026-11-22')).toMatchObject({
        ok: true,
        value: text,
        prefix: NOWHERE,
        birthDate: '1986-02-11',
        gender: n % 2 ? 'female' : 'male',
      });
    }
    expect(() => idNumber('1986-02-11', 'male', 500)).toThrow(/digits/);
  });

  it('pass for phones in the form in which they are stored', () => {
    for (const text of [mobile(7), landline(7)]) expect(checkPhone(text)).toMatchObject({ ok: true, value: text });
    expect([mobile(7), landline(7)]).toEqual(['15400000007', '0354-0000007']);
  });

  it('pass for credit codes of companies and of sole traders', () => {
    for (let n = 0; n < 300; n++) expect(checkCreditCode(creditCode(n))).toMatchObject({ ok: true, soleTrader: false });
    expect(checkCreditCode(creditCode(80, 'sole-trader'))).toMatchObject({ ok: true, soleTrader: true });
    // the organisation's code inside has a right check digit of its own (GB 11714)
    const inner = creditCode(1).slice(8, 17);
    const sum = [...inner.slice(0, 8)].reduce(
      (total, sign, at) => total + Number.parseInt(sign, 36) * ([3, 7, 9, 10, 5, 8, 4, 2][at] ?? 0),
      0,
    );
    expect((sum + (inner[8] === 'X' ? 10 : Number(inner[8]))) % 11).toBe(0);
  });

  it('belong together', () => {
    const one = somebody(3, '某人', 'female', '1990-01-02');
    expect(one).toMatchObject({ phone: mobile(3), idNumber: idNumber('1990-01-02', 'female', 3) });
    expect(yuan(26_400.35)).toBe(2_640_035);
  });
});
