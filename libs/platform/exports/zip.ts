import { crc32, createDeflateRaw } from 'node:zlib';

/** One file of an archive; its content comes piece by piece. */
export interface Entry {
  readonly name: string;
  readonly content: AsyncIterable<string>;
}

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const VERSION = 20;
/** Sizes and checksum follow the content (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980, midnight: an archive says nothing of when it was made, its first sheet does. */
const DATE = 0x0021;

function localHeader(name: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATED, 8);
  head.writeUInt16LE(DATE, 12);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function descriptor({ crc, packed, size }: Pick<Written, 'crc' | 'packed' | 'size'>): Buffer {
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(0x08074b50, 0);
  tail.writeUInt32LE(crc, 4);
  tail.writeUInt32LE(packed, 8);
  tail.writeUInt32LE(size, 12);
  return tail;
}

function centralHeader({ name, crc, packed, size, offset }: Written): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(VERSION, 6);
  head.writeUInt16LE(FLAGS, 8);
  head.writeUInt16LE(DEFLATED, 10);
  head.writeUInt16LE(DATE, 14);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(packed, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, name]);
}

function endOf(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/**
 * Packs files into a zip archive as they are written, holding no more of them than a piece: what comes out may be sent on at
 * once. For archives below 4 GB.
 */
export async function* zip(entries: Iterable<Entry>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let at = 0;
  const count = (bytes: Buffer): Buffer => {
    at += bytes.length;
    return bytes;
  };
  for (const { name: text, content } of entries) {
    const name = Buffer.from(text, 'utf8');
    const offset = at;
    yield count(localHeader(name));
    const sums = { crc: 0, packed: 0, size: 0 };
    const deflate = createDeflateRaw();
    const feeding = (async () => {
      for await (const piece of content) {
        const bytes = Buffer.from(piece, 'utf8');
        sums.crc = crc32(bytes, sums.crc);
        sums.size += bytes.length;
        if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once('drain', resolve));
      }
      deflate.end();
    })();
    // whoever reads hears of it: an error of the source ends the archive
    feeding.catch((error: unknown) => deflate.destroy(error instanceof Error ? error : new Error(String(error))));
    for await (const packed of deflate) {
      sums.packed += (packed as Buffer).length;
      yield count(packed as Buffer);
    }
    await feeding;
    yield count(descriptor(sums));
    written.push({ name, ...sums, offset });
  }
  const offset = at;
  for (const one of written) yield count(centralHeader(one));
  yield endOf(written.length, at - offset, offset);
}
