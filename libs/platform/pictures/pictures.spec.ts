import { SAME_PICTURE, takenAtOf } from '@gongyuan/kernel/pictures';
import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { blot, jpegOf, painted, pngOf, withCamera } from '../testing/pictures';
import { Pictures } from './pictures';

const pictures = new Pictures();
async function* once(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}
const read = (content: Buffer, by = pictures) => by.read(content[0] === 0x89 ? 'image/png' : 'image/jpeg', () => once(content));

const apart = (one: string | undefined, other: string | undefined): number =>
  (one ?? '').length === 64 && (other ?? '').length === 64
    ? [...(BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2)].filter((bit) => bit === '1').length
    : Number.NaN;

describe('a picture', () => {
  const original = painted(7, 320, 240);

  it('looks the same when it was saved anew, made smaller or sent on as another kind', async () => {
    const { look } = await read(jpegOf(original, 90));
    for (const other of [jpegOf(original, 30), jpegOf(painted(7, 200, 150), 70), pngOf(painted(7, 260, 195))])
      expect(apart(look, (await read(other)).look)).toBeLessThanOrEqual(SAME_PICTURE.bits);
  });

  it('looks the same whichever way up it was stored', async () => {
    const { look } = await read(jpegOf(original, 90));
    const lying = { width: 240, height: 320, data: Buffer.alloc(240 * 320 * 4) };
    // as a camera stores what it saw when it was held upright: a viewer turns it back by orientation 8
    for (let y = 0; y < 320; y++)
      for (let x = 0; x < 240; x++)
        original.data.copy(lying.data, (y * 240 + x) * 4, ((239 - x) * 320 + y) * 4, ((239 - x) * 320 + y) * 4 + 4);
    const turned = withCamera(jpegOf({ ...lying }, 90), { orientation: 8 });
    const untold = jpegOf(lying, 90);
    expect(apart(look, (await read(turned)).look)).toBeLessThanOrEqual(SAME_PICTURE.bits);
    expect(apart(look, (await read(untold)).look)).toBeGreaterThan(SAME_PICTURE.bits);
  });

  it('looks unlike any other', async () => {
    const { look } = await read(jpegOf(original, 90));
    for (const seed of [1, 2, 3, 4])
      expect(apart(look, (await read(jpegOf(painted(seed, 320, 240), 90))).look)).toBeGreaterThan(2 * SAME_PICTURE.bits);
  });

  it('that shows nothing is told by nothing', async () => expect(await read(pngOf(blot(200, 200)))).toEqual({}));

  it('says when it was taken, as clocks here showed it', async () => {
    const photo = jpegOf(original, 80);
    expect(await read(withCamera(photo, { taken: '2026:06:10 09:30:12' }))).toMatchObject({ takenAt: '2026-06-10T09:30:12' });
    expect(await read(withCamera(photo, { taken: '2026:06:10 23:30:00', offset: '+00:00' }))).toMatchObject({
      takenAt: '2026-06-11T07:30:00',
    });
    expect(await read(photo)).not.toHaveProperty('takenAt');
    for (const nothing of ['2026:06:31 09:30:12', '0000:00:00 00:00:00', '昨天', undefined])
      expect(takenAtOf(nothing, undefined)).toBeUndefined();
  });
});

describe('a hostile picture', () => {
  const photo = jpegOf(painted(3, 64, 64), 80);

  it('is unreadable when it is none', async () => {
    for (const bad of [
      photo.subarray(0, 40),
      Buffer.concat([photo.subarray(0, 4), Buffer.alloc(500, 7)]),
      pngOf(painted(1, 64, 64)).subarray(0, 60),
    ])
      expect(await read(bad)).toMatchObject({ unreadable: true });
  });

  it('is not unpacked when it says that it is enormous', async () => {
    const huge = pngOf(painted(1, 64, 64));
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    expect(await read(huge)).toEqual({});
    const broad = Buffer.from(photo);
    const frame = broad.indexOf(Buffer.from([0xff, 0xc0]));
    broad.writeUInt16BE(65_000, frame + 5);
    broad.writeUInt16BE(65_000, frame + 7);
    expect(await read(broad)).toEqual({});
  });

  it('is not unpacked without a bound when it is interlaced', async () => {
    const interlaced = pngOf(painted(1, 64, 64));
    interlaced[28] = 1;
    expect(await read(interlaced)).toEqual({});
  });

  it('has its time, and then somebody else has theirs', async () => {
    const hasty = new Pictures({ within: 1, waiting: 1 });
    const large = encode({ data: painted(1, 1200, 900).data, width: 1200, height: 900 }, 90).data;
    expect(await read(large, hasty)).toEqual({});
    expect(await read(photo)).toHaveProperty('look');
  });

  it('is looked at in its turn, and of too many at once the last are not', async () => {
    const small = PNG.sync.write(Object.assign(new PNG({ width: 64, height: 64 }), { data: painted(5, 64, 64).data }));
    const busy = new Pictures({ within: 30_000, waiting: 2 });
    const said = await Promise.all(Array.from({ length: 4 }, () => read(small, busy)));
    expect(said.filter(({ look }) => look !== undefined)).toHaveLength(2);
  });
});
