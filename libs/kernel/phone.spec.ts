import fc from 'fast-check';
import { checkPhone } from './phone';

describe('a phone number', () => {
  it.each([
    ['13800138000', '13800138000', 'mobile'],
    ['138 0013 8000', '13800138000', 'mobile'],
    ['138-0013-8000', '13800138000', 'mobile'],
    ['１３８００１３８０００', '13800138000', 'mobile'],
    ['+86 138 0013 8000', '13800138000', 'mobile'],
    ['＋８６13800138000', '13800138000', 'mobile'],
    ['0086-13800138000', '13800138000', 'mobile'],
    ['8613800138000', '13800138000', 'mobile'],
    ['(+86)13800138000', '13800138000', 'mobile'],
    ['013800138000', '13800138000', 'mobile'],
    ['1.3800138001E+10', '13800138001', 'mobile'],
    ['0354-2636666', '0354-2636666', 'landline'],
    ['03542636666', '0354-2636666', 'landline'],
    ['（0354）2636666', '0354-2636666', 'landline'],
    ['0354—263 6666', '0354-2636666', 'landline'],
    ['+86 354 2636666', '0354-2636666', 'landline'],
    ['+86 10 1234 5678', '010-12345678', 'landline'],
    ['+86 400 123 4567', '4001234567', 'service'],
    ['+86', undefined, 'phone.characters'],
    ['0354-2636666转801', '0354-2636666-801', 'landline'],
    ['010-12345678', '010-12345678', 'landline'],
    ['021 1234 5678', '021-12345678', 'landline'],
    ['0755-12345678-12', '0755-12345678-12', 'landline'],
    ['12351', '12351', 'service'],
    ['0351-12351', '0351-12351', 'service'],
    ['035112351', '0351-12351', 'service'],
    ['12348', '12348', 'service'],
    ['12333', '12333', 'service'],
    ['12345', '12345', 'service'],
    ['400-123-4567', '4001234567', 'service'],
    ['95188', '95188', 'service'],
    ['', undefined, 'phone.characters'],
    ['无', undefined, 'phone.characters'],
    ['1380013800a', undefined, 'phone.characters'],
    ['-13800138000', undefined, 'phone.characters'],
    ['1.38E+10', undefined, 'phone.digits-lost'],
    ['1.380013800E10', undefined, 'phone.digits-lost'],
    ['1380013800', undefined, 'phone.mobile-length'],
    ['138001380000', undefined, 'phone.mobile-length'],
    ['2636666', undefined, 'phone.area-code-missing'],
    ['0354-26366667', undefined, 'phone.unknown'],
    ['010-1234567', undefined, 'phone.unknown'],
    ['12800138000', undefined, 'phone.unknown'],
    ['110', undefined, 'phone.unknown'],
  ])('%j is %s, %s', (input, value, kindOrCode) => {
    expect(checkPhone(input)).toEqual(value === undefined ? { ok: false, code: kindOrCode } : { ok: true, value, kind: kindOrCode });
  });

  it('in its stored form stays as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+()0-9 ]{3,18}$/), (input) => {
        const first = checkPhone(input);
        if (first.ok) expect(checkPhone(first.value)).toEqual(first);
      }),
      { numRuns: 3000 },
    );
  });
});
