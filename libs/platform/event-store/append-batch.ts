import type { Client } from 'pg';
import { byteaArray, int4Array, textArray, uuidArray } from './binary-arrays';
import type { Append, Appended, EncodedLeaf, LedgerId, LookupRow, SealedRow } from './types';

const ANY_VERSION = -1;

const APPEND = {
  name: 'ledger_append',
  text: `select * from ledger.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)`,
};

interface ResultRow {
  outcome: number;
  first_position: string;
  last_position: string;
  fingerprint: Buffer | null;
  stale_stream: string | null;
}

/** Lays a batch out as the parallel arrays that `ledger.append` takes. */
function parameters(ledger: LedgerId, batch: readonly Append[]): unknown[] {
  const streams = new Map<string, number>();
  const writes = { append: [] as number[], stream: [] as number[], expected: [] as number[], count: [] as number[] };
  const events = { append: [] as number[], stream: [] as string[], leaves: [] as EncodedLeaf[] };
  const sealed = { append: [] as number[], rows: [] as SealedRow[] };
  const lookups = { append: [] as number[], rows: [] as LookupRow[] };
  batch.forEach((append, index) => {
    const number = index + 1; // SQL arrays start at 1
    for (const write of append.writes) {
      let stream = streams.get(write.stream);
      if (stream === undefined) {
        stream = streams.size + 1;
        streams.set(write.stream, stream);
      }
      writes.append.push(number);
      writes.stream.push(stream);
      writes.expected.push(write.expected === 'any' ? ANY_VERSION : write.expected);
      writes.count.push(write.events.length);
      for (const leaf of write.events) {
        events.append.push(number);
        events.stream.push(write.stream);
        events.leaves.push(leaf);
      }
    }
    for (const row of append.sealed ?? []) {
      sealed.append.push(number);
      sealed.rows.push(row);
    }
    for (const row of append.lookups ?? []) {
      lookups.append.push(number);
      lookups.rows.push(row);
    }
  });
  return [
    ledger,
    uuidArray(batch.map((append) => append.command)),
    byteaArray(batch.map((append) => append.fingerprint)),
    textArray([...streams.keys()]),
    int4Array(writes.append),
    int4Array(writes.stream),
    int4Array(writes.expected),
    int4Array(writes.count),
    int4Array(events.append),
    textArray(events.stream),
    textArray(events.leaves.map((leaf) => leaf.type)),
    uuidArray(events.leaves.map((leaf) => leaf.id)),
    byteaArray(events.leaves.map((leaf) => leaf.bytes)),
    byteaArray(events.leaves.map((leaf) => leaf.hash)),
    int4Array(sealed.append),
    uuidArray(sealed.rows.map((row) => row.subject)),
    uuidArray(sealed.rows.map((row) => row.event)),
    textArray(sealed.rows.map((row) => row.path)),
    byteaArray(sealed.rows.map((row) => row.box)),
    int4Array(lookups.append),
    textArray(lookups.rows.map((row) => row.kind)),
    byteaArray(lookups.rows.map((row) => row.hmac)),
    uuidArray(lookups.rows.map((row) => row.subject)),
    uuidArray(lookups.rows.map((row) => row.event)),
    textArray(lookups.rows.map((row) => row.path)),
  ];
}

function answer(row: ResultRow): Appended {
  const first = Number(row.first_position);
  const last = Number(row.last_position);
  if (row.outcome === 0) return { status: 'appended', first, last };
  if (row.outcome === 1) return { status: 'known', first, last, fingerprint: row.fingerprint as Buffer };
  return { status: 'stale', stream: row.stale_stream as string };
}

/** Sends one batch in one round trip; one answer per append, in order. Command ids within a batch must differ. */
export async function sendBatch(client: Client, ledger: LedgerId, batch: readonly Append[]): Promise<Appended[]> {
  const { rows } = await client.query<ResultRow>({ ...APPEND, values: parameters(ledger, batch) });
  return rows.map(answer);
}
