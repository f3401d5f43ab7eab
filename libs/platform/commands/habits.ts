import type { StreamName } from '@gongyuan/kernel/ids';
import type { StreamRead } from '../event-store/types';

/** Whose habits are remembered: of those who send most, nobody is forgotten. */
const REMEMBERED = 2_000;
/** More streams than this are not read on a guess. */
const MOST = 6;

/**
 * What commands look at beside the stream they are about: a registrar's applications look at the same unit, number series
 * and holidays every time. What the last two commands of one kind by one actor both looked at is read in advance, in one
 * statement, for the next. A wrong guess costs a few rows; what a command needs it reads itself, whatever was guessed.
 */
export class Habits {
  private readonly last = new Map<string, { readonly reads: readonly StreamRead[]; readonly both: readonly StreamRead[] }>();

  /** What the next command of this kind will probably look at. */
  expected(who: string): readonly StreamRead[] {
    return this.last.get(who)?.both ?? [];
  }

  /** Takes in what a command looked at; `own` is the stream that it is about. */
  learn(who: string, own: StreamName, looked: readonly StreamRead[]): void {
    const reads = looked.filter(({ stream }) => stream !== own);
    const before = this.last.get(who)?.reads ?? [];
    const both = reads.filter((one) => before.some((other) => other.stream === one.stream && other.lastOnly === one.lastOnly));
    this.last.delete(who);
    this.last.set(who, { reads, both: both.slice(0, MOST) });
    if (this.last.size > REMEMBERED) this.last.delete(this.last.keys().next().value as string);
  }
}
