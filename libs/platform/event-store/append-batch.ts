import type { Client } from 'pg';
import { byteaArray, int4Array, textArray, uuidArray } from './binary-arrays';
import type { Append, Appended, EncodedLeaf, LedgerId, LookupRow, SealedRow } from './types';

const ANY_VERSION = -1;

const APPEND = {
  name: 'ledger_append',
  text: `select * from ledger.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)`,
};

/** One item for each append. */
interface Result {
  readonly outcome: readonly number[];
  readonly first_position: readonly string[];
  readonly last_position: readonly string[];
  readonly fingerprint: readonly (Buffer | null)[] | null;
  /** Number of the stale stream, from 1, in the order in which the batch names its streams. */
  readonly stale: readonly number[] | null;
}

interface Laid {
  readonly values: unknown[];
  readonly streams: readonly string[];
}

/** Lays a batch out as the parallel arrays that `ledger.append` takes. */
function parameters(ledger: LedgerId, batch: readonly Append[]): Laid {
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
  const names = [...streams.keys()];
  const values = [
    ledger,
    uuidArray(batch.map((append) => append.command)),
    byteaArray(batch.map((append) => append.fingerprint)),
    textArray(names),
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
  return { values, streams: names };
}

function answer(result: Result, index: number, streams: readonly string[]): Appended {
  const outcome = result.outcome[index];
  if (outcome === 2) return { status: 'stale', stream: streams[(result.stale?.[index] ?? 0) - 1] as string };
  const first = Number(result.first_position[index]);
  const last = Number(result.last_position[index]);
  return outcome === 0
    ? { status: 'appended', first, last }
    : { status: 'known', first, last, fingerprint: result.fingerprint?.[index] as Buffer };
}

/** Sends one batch in one round trip; one answer per append, in order. Command ids within a batch must differ. */
export async function sendBatch(client: Client, ledger: LedgerId, batch: readonly Append[]): Promise<Appended[]> {
  const { values, streams } = parameters(ledger, batch);
  const { rows } = await client.query<Result>({ ...APPEND, values });
  return batch.map((_, index) => answer(rows[0] as Result, index, streams));
}
