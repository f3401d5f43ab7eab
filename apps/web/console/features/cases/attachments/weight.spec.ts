import { weight } from './weight';

it('is said in the unit that people know', () => {
  expect([1, 1024, 840_000, 1024 * 1024, 3_565_158].map(weight)).toEqual(['1 KB', '1 KB', '820 KB', '1.0 MB', '3.4 MB']);
});
