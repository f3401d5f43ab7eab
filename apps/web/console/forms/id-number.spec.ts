import { isIdNumber, plainIdNumber, saidByIdNumber } from './id-number';

describe('resident ID numbers', () => {
  it('knows the published samples', () => {
    expect(isIdNumber('11010519491231002X')).toBe(true);
    expect(isIdNumber('440524188001010014')).toBe(true);
    expect(isIdNumber('110105194912310021')).toBe(false);
  });

  it('takes what a Chinese input method writes', () => {
    expect(plainIdNumber('１１０１０５ 19491231002x')).toBe('11010519491231002X');
  });

  it('reads day of birth and sex', () => {
    expect(saidByIdNumber('11010519491231002X')).toEqual({ birthDate: '1949-12-31', gender: 'female' });
    expect(saidByIdNumber('1101051949')).toBeUndefined();
  });
});
