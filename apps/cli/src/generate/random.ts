import { createCipheriv, createHash } from 'node:crypto';
import type { Uuid } from '@gongyuan/kernel/ids';

const BLOCK = Buffer.alloc(65_536);

/**
 * Chance from a seed: the same seed gives the same numbers in the same order, everywhere. The key stream of AES, because
 * a generated ledger asks for some hundred million bytes.
 */
export class Random {
  private readonly stream;
  private block = BLOCK;
  private used = BLOCK.length;

  constructor(seed: string) {
    const key = createHash('sha256').update(`gongyuan/generate/${seed}`).digest();
    this.stream = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  }

  /** So many bytes; at most 65,536. */
  bytes(count: number): Buffer {
    if (this.used + count > this.block.length) {
      this.block = this.stream.update(BLOCK);
      this.used = 0;
    }
    this.used += count;
    return this.block.subarray(this.used - count, this.used);
  }

  /** From 0 to below 1. */
  fraction(): number {
    return this.bytes(4).readUInt32LE() / 4_294_967_296;
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  /** A whole number between two, both included. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  /** True so many times out of one. */
  chance(share: number): boolean {
    return this.fraction() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** One of the keys, each as often as its weight says. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T {
    const entries = Object.entries(weights) as [T, number][];
    let at = this.fraction() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      at -= weight;
      if (at < 0) return key;
    }
    return (entries.at(-1) as [T, number])[0];
  }

  /** A random UUID, version 4. */
  uuid(): Uuid {
    return this.uuidOf(Buffer.from(this.bytes(16)), 0x40);
  }

  /** A UUID, version 7, of a moment in milliseconds. */
  uuidAt(ms: number): Uuid {
    const bytes = Buffer.from(this.bytes(16));
    bytes.writeUIntBE(ms, 0, 6);
    return this.uuidOf(bytes, 0x70);
  }

  private uuidOf(bytes: Buffer, version: number): Uuid {
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | version, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }
}
