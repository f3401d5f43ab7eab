/** Lanes whose leaving is remembered; a command takes less time than so many others need to be left. */
const REMEMBERED = 1_000;

/**
 * Lets the commands of this process that write to one contended stream (a number series) go one after another, so that
 * they do not decide on the same version and throw all but one decision away. Only a courtesy: what is right is settled
 * by the expected version in the append.
 */
export class Lanes {
  private readonly tails = new Map<string, Promise<unknown>>();
  /** When somebody last left each of the lanes left most recently; lanes left longer ago are forgotten. */
  private readonly left = new Map<string, number>();

  /**
   * True when somebody is in one of these lanes, or has been since `moment` (of `performance.now()`): what was read before may be
   * out of date. Asked as one enters; of a lane that is forgotten the append tells.
   */
  busySince(names: readonly string[], moment: number): boolean {
    return names.some((name) => this.tails.has(name) || (this.left.get(name) ?? 0) >= moment);
  }

  /** Runs the task when everybody before it in each of these lanes is done. Lanes are taken in one order, so nobody waits in a circle. */
  async through<T>(names: readonly string[], task: () => Promise<T>): Promise<T> {
    const [name, ...rest] = [...new Set(names)].sort();
    if (name === undefined) return task();
    const before = this.tails.get(name) ?? Promise.resolve();
    const mine = before.then(
      () => this.through(rest, task),
      () => this.through(rest, task),
    );
    const tail = mine.catch(() => undefined);
    this.tails.set(name, tail);
    try {
      return await mine;
    } finally {
      if (this.tails.get(name) === tail) this.tails.delete(name);
      this.leave(name);
    }
  }

  private leave(name: string): void {
    this.left.delete(name);
    this.left.set(name, performance.now());
    if (this.left.size > REMEMBERED) this.left.delete(this.left.keys().next().value as string);
  }
}
