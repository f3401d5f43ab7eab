import { Lanes } from './lanes';

describe('the lanes of contended streams', () => {
  const gate = () => {
    let open = () => {};
    const shut = new Promise<void>((resolve) => {
      open = resolve;
    });
    return { shut, open };
  };

  it('let one command through after another', async () => {
    const lanes = new Lanes();
    const [first, order] = [gate(), [] as string[]];
    const one = lanes.through(['a'], async () => {
      await first.shut;
      order.push('one');
    });
    const two = lanes.through(['b', 'a'], async () => void order.push('two'));
    first.open();
    await Promise.all([one, two]);
    expect(order).toEqual(['one', 'two']);
  });

  it('tell whoever read before that somebody is there, or has been since', async () => {
    const lanes = new Lanes();
    const before = performance.now();
    expect(lanes.busySince(['a'], before)).toBe(false);
    const inside = gate();
    const one = lanes.through(['a'], () => inside.shut);
    expect([lanes.busySince(['b', 'a'], performance.now()), lanes.busySince(['b'], before)]).toEqual([true, false]);
    inside.open();
    await one;
    expect([lanes.busySince(['a'], before), lanes.busySince(['a'], performance.now() + 1)]).toEqual([true, false]);
  });

  it('are left by a command that failed as by any other', async () => {
    const lanes = new Lanes();
    const before = performance.now();
    await expect(lanes.through(['a'], () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    expect([lanes.busySince(['a'], before), await lanes.through(['a'], async () => 'through')]).toEqual([true, 'through']);
  });
});
