import { Refused } from '@gongyuan/kernel/refusal';
import { checkPassword } from './password-rules';

const verdict = (password: string, login = 'lichunyan'): string => {
  try {
    checkPassword(password, login);
    return 'good';
  } catch (error) {
    return (error as Refused).code;
  }
};

describe('a password', () => {
  it.each([
    '槐树下有三只灰喜鹊在叫着',
    'correct horse battery staple',
    'mE9-vq2_tk7Lw',
    '早上八点半到晋中市总工会上班',
    '春天 来了 汾河 解冻 了吗',
  ])('may be %s', (password) => expect(verdict(password)).toBe('good'));

  it('may be long, and may hold blanks at its ends', () => {
    expect(verdict(`a b${'x y z '.repeat(30)}`)).toBe('good');
    expect(verdict(' wind over the fen river ')).toBe('good');
  });

  it('is not too short: signs are counted, not bytes', () => {
    expect(verdict('mE9-vq2_tk7')).toBe('password.too-short');
    expect(verdict('晋中市总工会法律部')).toBe('password.too-short');
  });

  it('has an end', () => expect(verdict('a1-'.repeat(67))).toBe('password.too-long'));

  it.each([
    'password1234',
    'Password2026!!',
    'P@ssw0rd2026!',
    'passwordpassword',
    '123456789012',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    '112211221122',
    'qwertyuiop12',
    '2026qwertyuiop',
    'Jinzhong@2026',
    'gongyuan20261122',
    'woaini1314520',
  ])('is not among the commonest, padded or not: %s', (password) => expect(verdict(password)).toBe('password.common'));

  it('is not the login with a tail', () => {
    expect(verdict('lichunyan2026')).toBe('password.like-login');
    expect(verdict('lichunyan walks along the river')).toBe('good');
  });
});
