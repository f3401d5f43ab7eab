import { setTimeout as sleep } from 'node:timers/promises';
import { gathered, gatheredBy } from './gather';

/** Answers when it is told to, and keeps what was asked together. */
class Desk {
  readonly batches: (readonly number[])[] = [];
  private readonly open: (() => void)[] = [];

  readonly ask = async (questions: readonly number[]): Promise<number[]> => {
    this.batches.push(questions);
    await new Promise<void>((resolve) => this.open.push(resolve));
    if (questions.includes(13)) throw new Error('Thirteen cannot be asked');
    return questions.map((question) => question * 10);
  };

  /** Answers what is under way and what comes up because of it. */
  async answer(): Promise<void> {
    for (let idle = 0; idle < 3; idle++) {
      if (this.open.length > 0) idle = 0;
      for (const resolve of this.open.splice(0)) resolve();
      await sleep(1);
    }
  }
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('questions that are asked together', () => {
  it('sends what comes up in one turn as one, and answers each its own', async () => {
    const desk = new Desk();
    const one = gathered(desk.ask);
    const answers = Promise.all([1, 2, 3].map(one));
    await sleep(1);
    await desk.answer();
    expect(desk.batches).toEqual([[1, 2, 3]]);
    expect(await answers).toEqual([10, 20, 30]);
  });

  it('has two batches under way at most; who comes meanwhile leaves with the next', async () => {
    const desk = new Desk();
    const one = gathered(desk.ask);
    const answers: Promise<number>[] = [];
    for (const question of [1, 2, 3, 4, 5]) {
      answers.push(one(question));
      await sleep(1);
    }
    expect(desk.batches).toEqual([[1], [2]]);
    await desk.answer();
    expect(desk.batches).toEqual([[1], [2], [3, 4, 5]]);
    expect(await Promise.all(answers)).toEqual([10, 20, 30, 40, 50]);
  });

  it('fails only the question that cannot be answered', async () => {
    const desk = new Desk();
    const one = gathered(desk.ask);
    const outcomes = Promise.allSettled([12, 13, 14].map(one));
    await sleep(1);
    await desk.answer();
    expect((await outcomes).map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : outcome.reason.message))).toEqual([
      120,
      'Thirteen cannot be asked',
      140,
    ]);
    const later = one(15);
    await sleep(1);
    await desk.answer();
    expect(await later).toBe(150);
  });

  it('never grows a batch beyond what one statement should hold', async () => {
    const desk = new Desk();
    const one = gathered(desk.ask);
    const answers = Promise.all(numbers(20, 219).map(one));
    await sleep(1);
    await desk.answer();
    expect(await answers).toEqual(numbers(20, 219).map((question) => question * 10));
    expect(Math.max(...desk.batches.map((batch) => batch.length))).toBeLessThanOrEqual(64);
  });

  it('keeps questions with different keys apart', async () => {
    const asked: [string, readonly number[]][] = [];
    const one = gatheredBy<string, number, string>(async (key, questions) => {
      asked.push([key, questions]);
      return questions.map((question) => `${key}${question}`);
    });
    expect(await Promise.all([one('a', 1), one('b', 2), one('a', 3)])).toEqual(['a1', 'b2', 'a3']);
    expect(asked).toEqual([
      ['a', [1, 3]],
      ['b', [2]],
    ]);
  });
});
