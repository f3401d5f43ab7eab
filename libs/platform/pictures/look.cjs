// Looks at one picture, in a thread of its own: what comes from outside is decoded here and nowhere else. Plain JavaScript, because a
// thread is started from a file. Answers { look, written, offset }, or { unreadable: true }, or {} for what is too large to be looked at.
const { parentPort, workerData } = require('node:worker_threads');
const { bmvbhashEven } = require('blockhash-core');
const exifr = require('exifr');
const jpeg = require('jpeg-js');
const { PNG } = require('pngjs');

const { content, mediaType, maxPixels, maxMegabytes } = workerData;
const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);

/** The picture is squeezed into a square of so many pixels a side before it is told by 16 × 16 blocks. */
const SIDE = 256;
const BITS = 16;

class TooLarge extends Error {}

/** Width and height as a PNG's head says them, before anything is unpacked; interlaced ones are unpacked without a bound, so they are not. */
function boundedPng() {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width * height > maxPixels || bytes[28] !== 0) throw new TooLarge();
  return PNG.sync.read(bytes);
}

function boundedJpeg() {
  try {
    return jpeg.decode(bytes, { useTArray: true, maxResolutionInMP: maxPixels / 1e6, maxMemoryUsageInMB: maxMegabytes });
  } catch (error) {
    if (/maxResolutionInMP|maxMemoryUsageInMB/.test(error.message)) throw new TooLarge();
    throw error;
  }
}

/** Where the pixel of an upright picture lies in one that was stored as EXIF's orientation 1-8 says; all in shares of the sides. */
const turns = {
  1: (x, y) => [x, y],
  2: (x, y) => [1 - x, y],
  3: (x, y) => [1 - x, 1 - y],
  4: (x, y) => [x, 1 - y],
  5: (x, y) => [y, x],
  6: (x, y) => [y, 1 - x],
  7: (x, y) => [1 - y, 1 - x],
  8: (x, y) => [1 - y, x],
};

/** The upright picture as a grey square: every cell the mean of some of the pixels it covers, at most 8 × 8 of them. */
function square({ data, width, height }, orientation) {
  const turn = turns[orientation] ?? turns[1];
  const out = new Uint8Array(SIDE * SIDE * 4);
  const steps = Math.min(8, Math.max(1, Math.ceil(Math.max(width, height) / SIDE)));
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      let sum = 0;
      for (let v = 0; v < steps; v++) {
        for (let u = 0; u < steps; u++) {
          const [x, y] = turn((column + (u + 0.5) / steps) / SIDE, (row + (v + 0.5) / steps) / SIDE);
          const at = (Math.min(height - 1, Math.floor(y * height)) * width + Math.min(width - 1, Math.floor(x * width))) * 4;
          sum += data[at + 3] === 0 ? 765 : data[at] + data[at + 1] + data[at + 2];
        }
      }
      const at = (row * SIDE + column) * 4;
      out.fill(Math.round(sum / (3 * steps * steps)), at, at + 3);
      out[at + 3] = 255;
    }
  }
  return { data: out, width: SIDE, height: SIDE };
}

/** A picture that is all of one tone, or nearly, looks like every other of the kind: it is told by nothing. */
function tells(look) {
  const ones = [...look].reduce((sum, digit) => sum + [...Number.parseInt(digit, 16).toString(2)].filter((bit) => bit === '1').length, 0);
  return ones >= 16 && ones <= 240;
}

async function tags() {
  const wanted = { pick: ['DateTimeOriginal', 'OffsetTimeOriginal', 'Orientation'], reviveValues: false, translateValues: false };
  return (await exifr.parse(bytes, wanted).catch(() => undefined)) ?? {};
}

async function answer() {
  const { DateTimeOriginal: written, OffsetTimeOriginal: offset, Orientation: orientation } = await tags();
  try {
    const picture = mediaType === 'image/png' ? boundedPng() : boundedJpeg();
    const look = bmvbhashEven(square(picture, orientation), BITS);
    return { written, offset, ...(tells(look) ? { look } : {}) };
  } catch (error) {
    return error instanceof TooLarge ? { written, offset } : { unreadable: true };
  }
}

answer().then((said) => parentPort.postMessage(said));
