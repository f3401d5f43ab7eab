/**
 * Lets the commands of this process that write to one contended stream (a number series) go one after another, so that
 * they do not decide on the same version and throw all but one decision away. Only a courtesy: what is right is settled
 * by the expected version in the append.
 */
export class Lanes {
  private readonly tails = new Map<string, Promise<unknown>>();

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
    }
  }
}
