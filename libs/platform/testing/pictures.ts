import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';

/** Pictures made for tests: what they show follows from their seed, at whatever size. */
export interface Painted {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

const random = (seed: number): (() => number) => {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
};

/** Some soft spots of light before a dark wall, as a photo of a room has them. */
export function painted(seed: number, width: number, height: number): Painted {
  const next = random(seed);
  const spots = Array.from({ length: 14 }, () => ({ x: next(), y: next(), r: 0.05 + next() / 5, tone: 60 + next() * 190 }));
  const data = Buffer.alloc(width * height * 4, 255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let tone = 20;
      for (const spot of spots) {
        const [right, down] = [(x / width - spot.x) / spot.r, (y / height - spot.y) / spot.r];
        tone = Math.max(tone, spot.tone * (1 - right * right - down * down));
      }
      const at = (y * width + x) * 4;
      data[at] = data[at + 1] = data[at + 2] = tone;
    }
  return { width, height, data };
}

/** A sheet of one tone. */
export const blot = (width: number, height: number): Painted => ({ width, height, data: Buffer.alloc(width * height * 4, 255) });

/** `quality`: 1 to 100. */
export const jpegOf = ({ data, width, height }: Painted, quality: number): Buffer =>
  Buffer.from(encode({ data, width, height }, quality).data);

export const pngOf = ({ data, width, height }: Painted): Buffer => PNG.sync.write(Object.assign(new PNG({ width, height }), { data }));

/** What a camera writes into a JPEG: `taken` as EXIF has it (`2026:06:10 09:30:12`), `offset` as `+08:00`, orientation 1 to 8. */
export function withCamera(
  jpeg: Buffer,
  { taken, offset, orientation = 1 }: { readonly taken?: string; readonly offset?: string; readonly orientation?: number },
): Buffer {
  const texts = [...(taken ? [[0x9003, `${taken}\0`] as const] : []), ...(offset ? [[0x9011, `${offset}\0`] as const] : [])];
  // TIFF, big endian: IFD0 with the orientation and a pointer to the Exif IFD, whose texts follow it
  const exifAt = 8 + 2 + 2 * 12 + 4;
  const head = Buffer.alloc(exifAt);
  head.write('MM\0*', 0, 'latin1');
  head.writeUInt32BE(8, 4);
  head.writeUInt16BE(2, 8);
  const entry = (at: number, into: Buffer, tag: number, type: number, count: number) => {
    into.writeUInt16BE(tag, at);
    into.writeUInt16BE(type, at + 2);
    into.writeUInt32BE(count, at + 4);
  };
  entry(10, head, 0x0112, 3, 1);
  head.writeUInt16BE(orientation, 18);
  entry(22, head, 0x8769, 4, 1);
  head.writeUInt32BE(exifAt, 30);
  const exif = Buffer.alloc(2 + texts.length * 12 + 4);
  exif.writeUInt16BE(texts.length, 0);
  let textAt = exifAt + exif.length;
  texts.forEach(([tag, text], index) => {
    entry(2 + index * 12, exif, tag, 2, text.length);
    exif.writeUInt32BE(textAt, 10 + index * 12);
    textAt += text.length;
  });
  const body = Buffer.concat([Buffer.from('Exif\0\0'), head, exif, ...texts.map(([, text]) => Buffer.from(text))]);
  const marker = Buffer.alloc(4);
  marker.writeUInt16BE(0xffe1, 0);
  marker.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), marker, body, jpeg.subarray(2)]);
}
