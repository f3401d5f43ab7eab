import { createHash, randomBytes } from 'node:crypto';

/** The seed of this run: SEED repeats one. Equal seeds send the same commands and choose the same victims; the timing is the machine's. */
export const SEED = process.env['SEED']?.trim() || randomBytes(4).toString('hex');

/** Says something of a run of faults, past jest, which would gather it up till the end. */
export const say = (line: string): void => void process.stdout.write(`  ${line}\n`);

/** A source of choices. The same name gives the same choices, however other sources are used meanwhile. */
export class Chance {
  private readonly state: Uint32Array;

  constructor(private readonly name: string) {
    const digest = createHash('sha256').update(name).digest();
    this.state = Uint32Array.from([0, 4, 8, 12], (at) => digest.readUInt32LE(at));
  }

  /** A source of its own for one part of a run. */
  of(part: string | number): Chance {
    return new Chance(`${this.name}/${part}`);
  }

  /** A whole number from 0 up to, but not including, `bound`. */
  below(bound: number): number {
    return Math.floor((this.next() / 2 ** 32) * bound);
  }

  /** True that often: `often(0.25)` one time in four. */
  often(share: number): boolean {
    return this.next() < share * 2 ** 32;
  }

  pick<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }

  shuffled<T>(of: readonly T[]): T[] {
    const all = [...of];
    for (let last = all.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      [all[last], all[other]] = [all[other] as T, all[last] as T];
    }
    return all;
  }

  uuid(): string {
    const hex = Array.from({ length: 4 }, () => this.next().toString(16).padStart(8, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  /** sfc32: 32 random bits. */
  private next(): number {
    const s = this.state as unknown as [number, number, number, number];
    const sum = (s[0] + s[1] + s[3]) >>> 0;
    s[3] = s[3] + 1;
    s[0] = s[1] ^ (s[1] >>> 9);
    s[1] = s[2] + (s[2] << 3);
    s[2] = ((s[2] << 21) | (s[2] >>> 11)) + sum;
    return sum;
  }
}
