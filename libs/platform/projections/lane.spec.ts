import { eventually } from '../testing/eventually';
import { backOff, Lane, Slots } from './lane';
import type { PageOutcome } from './runner';

const quiet = { log: () => undefined, warn: () => undefined, error: () => undefined };
const moved = (position: number, head: number): PageOutcome => ({ is: 'moved', position, head });

function lane(run: (retry: boolean) => Promise<PageOutcome>, foreign = async () => undefined, slots = new Slots(1)): Lane {
  return new Lane('x', run, foreign, slots, quiet);
}

describe('a lane', () => {
  it('runs once at a time, and once more when it was woken meanwhile', async () => {
    let running = 0;
    let runs = 0;
    const one = lane(async () => {
      expect(++running).toBe(1);
      runs++;
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      return { is: 'idle' };
    });
    await Promise.all([one.wake(), one.wake(), one.wake()]);
    expect(runs).toBe(2);
    await one.wake();
    expect(runs).toBe(3);
  });

  it('goes on page by page until it is at the head', async () => {
    const pages = [moved(2000, 5000), moved(4000, 5000), moved(5000, 5000)];
    const run = jest.fn(async () => pages.shift() as PageOutcome);
    await lane(run).wake();
    expect(run).toHaveBeenCalledTimes(3);
  });

  it('looks again by itself after a rest, until there is nothing new, and lets others run meanwhile', async () => {
    const slots = new Slots(1);
    const pages: PageOutcome[] = [moved(1, 1), moved(2, 2), { is: 'idle' }];
    const seen: string[] = [];
    const run = async (): Promise<PageOutcome> => {
      seen.push('a step');
      return pages.shift() as PageOutcome;
    };
    const followed = new Lane('x', run, async () => undefined, slots, quiet, { ms: 5, times: 1 }).wake();
    const other = lane(
      async () => {
        seen.push('another');
        return { is: 'idle' };
      },
      undefined,
      slots,
    );
    await Promise.all([followed, other.wake()]);
    expect(seen).toEqual(['a step', 'another', 'a step', 'a step']);
  });

  it('looks some times more when there is nothing new, and begins to count anew when there is; nobody waits for that', async () => {
    const idle: PageOutcome = { is: 'idle' };
    const pages = [moved(1, 1), idle, moved(2, 2), idle, idle];
    const run = jest.fn(async () => pages.shift() ?? idle);
    const one = new Lane('x', run, async () => undefined, new Slots(1), quiet, { ms: 1, times: 2 });
    await one.wake();
    expect(run).toHaveBeenCalledTimes(2);
    await eventually(async () => expect(run).toHaveBeenCalledTimes(5));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await one.wake();
    expect(run).toHaveBeenCalledTimes(6);
  });

  it('looks no more when it is stopped', async () => {
    const pages = [moved(1, 1)];
    const run = jest.fn(async (): Promise<PageOutcome> => pages.shift() ?? { is: 'idle' });
    const one = new Lane('x', run, async () => undefined, new Slots(1), quiet, { ms: 1, times: 1_000_000 });
    await one.wake();
    await one.stop();
    const looks = run.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(run).toHaveBeenCalledTimes(looks);
  });

  it('does not look again at what is in its way', async () => {
    const run = jest.fn(async (): Promise<PageOutcome> => ({ is: 'parked', at: 1, why: '', fresh: false }));
    await new Lane('x', run, async () => undefined, new Slots(1), quiet, { ms: 1, times: 5 }).wake();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('waits after a trouble that passes, and tells nobody who wakes it', async () => {
    const run = jest.fn(() => Promise.reject(new Error('away')));
    const one = lane(run);
    await one.wake();
    await one.wake();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('holds back retries of what is parked, but not the run that a resume asks for', async () => {
    const run = jest.fn(async (): Promise<PageOutcome> => ({ is: 'parked', at: 1, why: '', fresh: false }));
    const one = lane(run);
    await one.wake(true);
    await one.wake(true);
    expect(run).toHaveBeenCalledTimes(1);
    await one.wake();
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('finishes its page when it is stopped, and starts no other', async () => {
    let end: () => void = () => undefined;
    const run = jest.fn(async () => {
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      return moved(1, 9);
    });
    const one = lane(run);
    void one.wake();
    await new Promise((resolve) => setImmediate(resolve));
    const stopped = one.stop();
    end();
    await stopped;
    await one.wake();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('has something done when it is foreign', async () => {
    const foreign = jest.fn(async () => undefined);
    await lane(async () => ({ is: 'foreign' }), foreign).wake();
    expect(foreign).toHaveBeenCalledTimes(1);
  });

  it('waits for a slot, and gives it back whatever happens', async () => {
    const slots = new Slots(1);
    const order: string[] = [];
    const slow = slots.take(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      order.push('slow');
      throw new Error('lost');
    });
    const next = slots.take(async () => order.push('next'));
    await expect(slow).rejects.toThrow('lost');
    await next;
    expect(order).toEqual(['slow', 'next']);
  });

  it('waits longer each time, five minutes at most', () => {
    expect([1, 2, 3, 9, 50].map(backOff)).toEqual([1_000, 2_000, 4_000, 256_000, 300_000]);
  });
});
