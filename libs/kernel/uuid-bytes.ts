/** The four bits of each hexadecimal digit by its code; 255 for any other sign below 128. */
const nibbles = new Uint8Array(128).fill(255);
for (let digit = 0; digit < 16; digit++) {
  const sign = digit.toString(16);
  nibbles[sign.charCodeAt(0)] = digit;
  nibbles[sign.toUpperCase().charCodeAt(0)] = digit;
}

const DASH = 45;
const isDash = (at: number): boolean => at === 8 || at === 13 || at === 18 || at === 23;

/** Writes the 16 bytes of a UUID from its canonical text; an append writes dozens of them. Throws for any other text. */
export function writeUuid(text: string, target: Uint8Array, from: number): void {
  if (text.length !== 36) throw new Error('Not a UUID');
  let at = from;
  let wrong = 0;
  for (let i = 0; i < 36; i += 2) {
    if (isDash(i)) {
      if (text.charCodeAt(i) !== DASH) throw new Error('Not a UUID');
      i++;
    }
    const high = nibbles[text.charCodeAt(i)] ?? 255;
    const low = nibbles[text.charCodeAt(i + 1)] ?? 255;
    wrong |= high | low;
    target[at++] = (high << 4) | low;
  }
  if (wrong > 15) throw new Error('Not a UUID');
}
