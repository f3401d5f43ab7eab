const BITS = 2 ** 25;
const PROBES = 4;
const FNV_PRIME = 16_777_619;

/**
 * Remembers which keys were written out, in a fixed four megabytes however many they are: a Bloom filter. It may take a key
 * for one of them that is not, about once in four hundred times at two million keys; then the row is looked for in vain.
 * It never misses one.
 */
export class StoredKeys {
  private readonly bits = new Uint32Array(BITS / 32);

  /** Remembers a key of a table. */
  add(table: string, key: string): void {
    this.each(table, key, (place, bit) => {
      this.bits[place] = (this.bits[place] as number) | bit;
      return true;
    });
  }

  /** False: surely not written out. */
  mayHold(table: string, key: string): boolean {
    return this.each(table, key, (place, bit) => ((this.bits[place] as number) & bit) !== 0);
  }

  /** Calls `probe` for the places of a key until it answers false. */
  private each(table: string, key: string, probe: (place: number, bit: number) => boolean): boolean {
    const first = hash(key, hash(table, 2_166_136_261));
    const second = hash(key, first) | 1;
    for (let n = 0; n < PROBES; n++) {
      const at = (first + Math.imul(n, second)) >>> 7;
      if (!probe(at >>> 5, 1 << (at & 31))) return false;
    }
    return true;
  }
}

/** FNV-1a over the UTF-16 code units, with a last mixing: its low bits alone are poor. */
function hash(text: string, seed: number): number {
  let h = seed | 0;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), FNV_PRIME);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85eb_ca6b);
  return h ^ (h >>> 13);
}
