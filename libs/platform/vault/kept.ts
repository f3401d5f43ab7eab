interface Entry<V> {
  readonly value: V;
  readonly until: number;
}

/**
 * Secrets that stay in memory for some milliseconds, and so many of them at most. What is over is let go of even when nobody asks
 * for it again, so that a process that has nothing to do holds nothing.
 */
export class Kept<V> {
  private readonly entries = new Map<string, Entry<V>>();
  private sweeping: NodeJS.Timeout | undefined;

  constructor(
    private readonly ms: number,
    private readonly most: number,
  ) {}

  get(key: string): V | undefined {
    const entry = this.entries.get(key);
    return entry && entry.until > Date.now() ? entry.value : undefined;
  }

  set(key: string, value: V): void {
    if (this.entries.size >= this.most) this.entries.clear();
    this.entries.set(key, { value, until: Date.now() + this.ms });
    this.sweepLater();
  }

  delete(key: string): void {
    this.entries.delete(key);
  }

  /** How many are held. */
  get size(): number {
    return this.entries.size;
  }

  private sweepLater(): void {
    this.sweeping ??= setTimeout(() => {
      this.sweeping = undefined;
      const now = Date.now();
      for (const [key, { until }] of this.entries) if (until <= now) this.entries.delete(key);
      if (this.entries.size > 0) this.sweepLater();
    }, this.ms).unref();
  }
}
