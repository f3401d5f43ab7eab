import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { CodeField, CreditCode, FenField, IdNumber, InstantField, LocalDateField, Phone, Text } from './fields';

/** What a field makes of a value: the value as it is stored, or the code of what is wrong. */
function judge(decorator: PropertyDecorator, value: unknown): unknown {
  class Holder {
    field!: unknown;
  }
  decorator(Holder.prototype, 'field');
  const holder = plainToInstance(Holder, { field: value });
  const [error] = validateSync(holder);
  return error ? Object.values(error.constraints ?? {})[0] : holder.field;
}

describe.each<[string, PropertyDecorator, [unknown, unknown][]]>([
  [
    'Text',
    Text(5),
    [
      [' 李春燕 ', '李春燕'],
      ['e\u0301', '\u00e9'],
      ['𠮷𠮷𠮷𠮷𠮷', '𠮷𠮷𠮷𠮷𠮷'],
      ['123456', 'text.too-long'],
      ['', 'text.empty'],
      ['\u3000\n', 'text.empty'],
      ['a\nb', 'text.control-character'],
      ['a\u0000', 'text.nul'],
      ['\ud800', 'text.lone-surrogate'],
      [5, 'field.not-text'],
      [['a'], 'field.not-text'],
    ],
  ],
  ['Text over several lines', Text(200), [['a\r\nb\tc', 'a\nb\tc']]],
  [
    'LocalDateField',
    LocalDateField(),
    [
      ['2028-02-29', '2028-02-29'],
      ['2026-02-29', 'date.does-not-exist'],
      ['2026-13-01', 'date.does-not-exist'],
      ['2026-2-1', 'date.bad-form'],
      ['2026-02-01T00:00:00Z', 'date.bad-form'],
      [20260201, 'date.bad-form'],
    ],
  ],
  [
    'FenField',
    FenField(),
    [
      [0, 0],
      [123_456, 123_456],
      [-1, 'money.bad-amount'],
      [1.5, 'money.bad-amount'],
      ['5', 'money.bad-amount'],
      [1e16, 'money.bad-amount'],
    ],
  ],
  [
    'InstantField',
    InstantField(),
    [
      ['2026-09-14T15:20:00+08:00', '2026-09-14T07:20:00.000Z'],
      ['2026-09-14T07:20:00.123Z', '2026-09-14T07:20:00.123Z'],
      ['2026-09-14T15:20:00', 'instant.bad-form'],
      ['2026-02-30T15:20:00Z', 'date.does-not-exist'],
      [1_789_000_000, 'instant.bad-form'],
    ],
  ],
  [
    'CodeField',
    CodeField(['a', 'b']),
    [
      ['a', 'a'],
      ['c', 'field.not-in-list'],
      ['constructor', 'field.not-in-list'],
      [0, 'field.not-in-list'],
    ],
  ],
  [
    'IdNumber',
    IdNumber(),
    [
      ['１１０１０５ 19491231 002x', '11010519491231002X'],
      ['110105194912310021', 'id-number.check-digit'],
      ['110105491231002', 'id-number.fifteen-digits'],
      ['11010519490231002X', 'id-number.date'],
      [11010519491231, 'field.not-text'],
    ],
  ],
  [
    'CreditCode',
    CreditCode(),
    [
      ['91350100m000100y43', '91350100M000100Y43'],
      ['91350100M000100Y44', 'credit-code.check-digit'],
      ['91350100', 'credit-code.length'],
    ],
  ],
  [
    'Phone',
    Phone(),
    [
      ['+86 138-0013-8001', '13800138001'],
      ['0354 2636666', '0354-2636666'],
      ['1380013800', 'phone.mobile-length'],
      ['abc', 'phone.characters'],
    ],
  ],
])('%s', (_, decorator, cases) => {
  it.each(cases)('makes of %j: %j', (value, expected) => expect(judge(decorator, value)).toEqual(expected));
});

it('holds for every item of a list with `each`', () => {
  expect(judge(Text(3, { each: true }), [' a ', 'b'])).toEqual(['a', 'b']);
  expect(judge(Text(3, { each: true }), ['a', 'long'])).toBe('text.too-long');
});
