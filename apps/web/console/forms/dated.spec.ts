import { dated } from './dated';

describe('the day a command happened', () => {
  it('needs nothing more today', () => {
    expect(dated({ occurredOn: '2026-11-22', lateEvidence: '登记簿', lateReason: '忙' }, '2026-11-22')).toEqual({
      occurredOn: '2026-11-22',
    });
  });

  it('carries its evidence when earlier, and a reason beyond three days', () => {
    const typed = { lateEvidence: ' 登记簿 ', lateReason: '停电' };
    expect(dated({ ...typed, occurredOn: '2026-11-19' }, '2026-11-22')).toEqual({ occurredOn: '2026-11-19', lateEvidence: '登记簿' });
    expect(dated({ ...typed, occurredOn: '2026-11-18' }, '2026-11-22')).toEqual({
      occurredOn: '2026-11-18',
      lateEvidence: '登记簿',
      lateReason: '停电',
    });
  });
});
