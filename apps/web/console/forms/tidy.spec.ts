import { tidy } from './tidy';

describe('what a form sends', () => {
  it('leaves out what says nothing', () => {
    expect(tidy({ name: ' 李春燕 ', phone: '', agent: { person: { name: undefined } }, claims: [{}], amount: 0, yes: false })).toEqual({
      name: '李春燕',
      amount: 0,
      yes: false,
    });
  });

  it('is an object even when nothing is left', () => {
    expect(tidy({ a: '' })).toEqual({});
  });
});
