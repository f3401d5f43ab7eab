import { randomFillSync } from 'node:crypto';

const POOL_BYTES = 4096;
const pool = Buffer.alloc(POOL_BYTES);
let used = POOL_BYTES;

/**
 * Random bytes from the system's generator, fetched in blocks: a call for each salt costs more than sealing does.
 * Every byte is handed out once, and wiped from the block when it is.
 */
export function randomInto(target: Buffer, from: number, length: number): void {
  if (used + length > POOL_BYTES) {
    randomFillSync(pool);
    used = 0;
  }
  pool.copy(target, from, used, used + length);
  pool.fill(0, used, used + length);
  used += length;
}
