import { writeUuid } from '@gongyuan/kernel/uuid-bytes';

/**
 * PostgreSQL's binary form of one-dimensional arrays: node-pg sends a Buffer as a binary parameter, which costs the
 * server far less than parsing array text, and needs no escaping of any byte.
 */
const OID = { bytea: 17, int4: 23, text: 25, uuid: 2950 } as const;

const HEADER = 20;

function start(oid: number, count: number, bodyBytes: number): Buffer {
  if (count === 0) {
    const empty = Buffer.alloc(12);
    empty.writeInt32BE(oid, 8);
    return empty;
  }
  const buffer = Buffer.allocUnsafe(HEADER + count * 4 + bodyBytes);
  buffer.writeInt32BE(1, 0); // dimensions
  buffer.writeInt32BE(0, 4); // no nulls
  buffer.writeInt32BE(oid, 8);
  buffer.writeInt32BE(count, 12);
  buffer.writeInt32BE(1, 16); // lower bound
  return buffer;
}

/** `int4[]` from whole numbers. */
export function int4Array(values: readonly number[]): Buffer {
  const buffer = start(OID.int4, values.length, values.length * 4);
  let at = HEADER;
  for (const value of values) {
    buffer.writeInt32BE(4, at);
    buffer.writeInt32BE(value, at + 4);
    at += 8;
  }
  return buffer;
}

/** `uuid[]` from canonical text. */
export function uuidArray(values: readonly string[]): Buffer {
  const buffer = start(OID.uuid, values.length, values.length * 16);
  let at = HEADER;
  for (const value of values) {
    buffer.writeInt32BE(16, at);
    writeUuid(value, buffer, at + 4);
    at += 20;
  }
  return buffer;
}

/** `text[]`; a NUL byte is refused by the server, for that append alone. */
export function textArray(values: readonly string[]): Buffer {
  let bytes = 0;
  const lengths = values.map((value) => {
    const length = Buffer.byteLength(value, 'utf8');
    bytes += length;
    return length;
  });
  const buffer = start(OID.text, values.length, bytes);
  let at = HEADER;
  values.forEach((value, index) => {
    const length = lengths[index] as number;
    buffer.writeInt32BE(length, at);
    buffer.write(value, at + 4, length, 'utf8');
    at += 4 + length;
  });
  return buffer;
}

/** `bytea[]`. */
export function byteaArray(values: readonly Buffer[]): Buffer {
  const buffer = start(
    OID.bytea,
    values.length,
    values.reduce((total, value) => total + value.length, 0),
  );
  let at = HEADER;
  for (const value of values) {
    buffer.writeInt32BE(value.length, at);
    value.copy(buffer, at + 4);
    at += 4 + value.length;
  }
  return buffer;
}
