import { Habits } from './habits';

const whole = (...streams: string[]) => streams.map((stream) => ({ stream, lastOnly: false }));

describe('habits', () => {
  it('expect what the last two commands of a kind both looked at', () => {
    const habits = new Habits();
    expect(habits.expected('a/Apply')).toEqual([]);
    habits.learn('a/Apply', 'case-1', whole('case-1', 'unit-1', 'contact-1'));
    expect(habits.expected('a/Apply')).toEqual([]);
    habits.learn('a/Apply', 'case-2', whole('case-2', 'unit-1', 'contact-2'));
    expect(habits.expected('a/Apply')).toEqual(whole('unit-1'));
    expect(habits.expected('b/Apply')).toEqual([]);
    expect(habits.expected('a/Withdraw')).toEqual([]);
  });

  it('follow one who moves to another desk', () => {
    const habits = new Habits();
    for (const unit of ['unit-1', 'unit-1', 'unit-2']) habits.learn('a', 'case-1', whole(unit));
    expect(habits.expected('a')).toEqual([]);
    habits.learn('a', 'case-1', whole('unit-2'));
    expect(habits.expected('a')).toEqual(whole('unit-2'));
  });

  it('tell the newest event of a stream from all of it', () => {
    const habits = new Habits();
    habits.learn('a', 'case-1', [{ stream: 'series-1', lastOnly: true }]);
    habits.learn('a', 'case-1', [{ stream: 'series-1', lastOnly: false }]);
    expect(habits.expected('a')).toEqual([]);
  });

  it('are forgotten when many others have come since', () => {
    const habits = new Habits();
    for (const one of [1, 2]) habits.learn('a', `case-${one}`, whole('unit-1'));
    for (let n = 0; n < 2_000; n++) habits.learn(`other-${n}`, 'case-1', []);
    expect(habits.expected('a')).toEqual([]);
  });
});
