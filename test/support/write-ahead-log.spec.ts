import { withoutPageHeaders } from './write-ahead-log';

const PAGE = 8192;

/** A page as the server writes one: a header with its flags, then what it holds. */
function page(header: number, flags: number, { begin = '', end = '' }): Buffer {
  const bytes = Buffer.alloc(PAGE, '.');
  bytes.fill(0xee, 0, header);
  bytes.writeUInt16LE(flags, 2);
  bytes.write(begin, header);
  bytes.write(end, PAGE - Buffer.byteLength(end));
  return bytes;
}

describe('a write-ahead log that is searched', () => {
  it('holds what was torn by the end of a page, and by the end of a segment', () => {
    const first = Buffer.concat([page(40, 0x0002, { end: '鹦' }), page(24, 0x0001, { begin: '鹉', end: '总承' })]);
    const second = page(40, 0x0003, { begin: '包' });
    expect([first.includes('鹦鹉'), Buffer.concat([first, second]).includes('总承包')]).toEqual([false, false]);
    const whole = withoutPageHeaders([first, second]);
    expect([whole.includes('鹦鹉'), whole.includes('总承包'), whole.length]).toEqual([true, true, 3 * PAGE - 2 * 40 - 24]);
  });
});
