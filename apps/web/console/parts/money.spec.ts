import { yuan } from './money';

describe('money', () => {
  it('shows fen as yuan', () => {
    expect(yuan(4_860_000)).toBe('¥48,600');
    expect(yuan(4_860_050)).toBe('¥48,600.50');
    expect(yuan(0)).toBe('¥0');
    expect(yuan(undefined)).toBe('');
  });
});
