import type { Client } from 'pg';
import { byteaArray, int4Array, textArray, uuidArray } from '../database/binary-arrays';
import type { Append, Appended, EncodedLeaf, LedgerId, LookupRow, SealedRow } from './types';

const ANY_VERSION = -1;

const numbered = (count: number): string => Array.from({ length: count }, (_, index) => `$${index + 1}`).join(', ');

const WHOLE = { name: 'ledger_append', text: `select ledger.append(${numbered(25)}) as head` };
/** Without a name: rare, and two batches under way must not both prepare it. */
const EACH = { text: `select * from ledger.append_each(${numbered(25)})` };

/** One item for each append. */
interface Result {
  readonly outcome: readonly number[];
  readonly first_position: readonly string[];
  readonly last_position: readonly string[];
  readonly fingerprint: readonly (Buffer | null)[] | null;
  /** Number of the stale stream, from 1, in the order in which the batch names its streams. */
  readonly stale: readonly number[] | null;
}

/** A batch as parallel lists: of appends, distinct streams, writes, events, sealed values and lookups. */
interface Laid {
  readonly streams: readonly string[];
  /** The version that the first write to each stream expects. */
  readonly bases: readonly number[];
  /** Places in the batch, from 1, of the first and last event of each append. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly writes: { readonly append: number[]; readonly stream: number[]; readonly expected: number[]; readonly count: number[] };
  readonly events: { readonly append: number[]; readonly stream: string[]; readonly leaves: EncodedLeaf[] };
  readonly sealed: { readonly append: number[]; readonly rows: SealedRow[] };
  readonly lookups: { readonly append: number[]; readonly rows: LookupRow[] };
}

function layOut(batch: readonly Append[]): Laid {
  const streams = new Map<string, number>();
  const bases: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const writes = { append: [] as number[], stream: [] as number[], expected: [] as number[], count: [] as number[] };
  const events = { append: [] as number[], stream: [] as string[], leaves: [] as EncodedLeaf[] };
  const sealed = { append: [] as number[], rows: [] as SealedRow[] };
  const lookups = { append: [] as number[], rows: [] as LookupRow[] };
  batch.forEach((append, index) => {
    const number = index + 1; // SQL arrays start at 1
    first.push(events.leaves.length + 1);
    for (const write of append.writes) {
      const expected = write.expected === 'any' ? ANY_VERSION : write.expected;
      let stream = streams.get(write.stream);
      if (stream === undefined) {
        stream = streams.size + 1;
        streams.set(write.stream, stream);
        bases.push(expected);
      }
      writes.append.push(number);
      writes.stream.push(stream);
      writes.expected.push(expected);
      writes.count.push(write.events.length);
      for (const leaf of write.events) {
        events.append.push(number);
        events.stream.push(write.stream);
        events.leaves.push(leaf);
      }
    }
    last.push(events.leaves.length);
    for (const row of append.sealed ?? []) {
      sealed.append.push(number);
      sealed.rows.push(row);
    }
    for (const row of append.lookups ?? []) {
      lookups.append.push(number);
      lookups.rows.push(row);
    }
  });
  return { streams: [...streams.keys()], bases, first, last, writes, events, sealed, lookups };
}

const eventArrays = ({ append, stream, leaves }: Laid['events']): Buffer[] => [
  int4Array(append),
  textArray(stream),
  textArray(leaves.map((leaf) => leaf.type)),
  uuidArray(leaves.map((leaf) => leaf.id)),
  byteaArray(leaves.map((leaf) => leaf.bytes)),
  byteaArray(leaves.map((leaf) => leaf.hash)),
];

const sealedArrays = (rows: readonly SealedRow[]): (Buffer | null)[] =>
  rows.length === 0
    ? [null, null, null, null]
    : [
        uuidArray(rows.map((row) => row.subject)),
        uuidArray(rows.map((row) => row.event)),
        textArray(rows.map((row) => row.path)),
        byteaArray(rows.map((row) => row.box)),
      ];

const lookupArrays = (rows: readonly LookupRow[]): (Buffer | null)[] =>
  rows.length === 0
    ? [null, null, null, null, null]
    : [
        textArray(rows.map((row) => row.kind)),
        byteaArray(rows.map((row) => row.hmac)),
        uuidArray(rows.map((row) => row.subject)),
        uuidArray(rows.map((row) => row.event)),
        textArray(rows.map((row) => row.path)),
      ];

/** Appends the whole batch, and answers the head before it; undefined when an append of it cannot go in, and none was written. */
async function appendWhole(client: Client, ledger: LedgerId, batch: readonly Append[], laid: Laid): Promise<number | undefined> {
  const { rows } = await client.query<{ head: string | null }>({
    ...WHOLE,
    values: [
      ledger,
      uuidArray(batch.map((append) => append.command)),
      byteaArray(batch.map((append) => append.fingerprint)),
      int4Array(laid.first),
      int4Array(laid.last),
      textArray(laid.streams),
      int4Array(laid.bases),
      int4Array(laid.writes.stream),
      int4Array(laid.writes.expected),
      int4Array(laid.writes.count),
      ...eventArrays(laid.events),
      ...sealedArrays(laid.sealed.rows),
      ...lookupArrays(laid.lookups.rows),
    ],
  });
  const head = rows[0]?.head ?? null;
  return head === null ? undefined : Number(head);
}

/** Settles each append of the batch on its own: those that are known or stale are left out. */
async function appendEach(client: Client, ledger: LedgerId, batch: readonly Append[], laid: Laid): Promise<Appended[]> {
  const { rows } = await client.query<Result>({
    ...EACH,
    values: [
      ledger,
      uuidArray(batch.map((append) => append.command)),
      byteaArray(batch.map((append) => append.fingerprint)),
      textArray(laid.streams),
      int4Array(laid.writes.append),
      int4Array(laid.writes.stream),
      int4Array(laid.writes.expected),
      int4Array(laid.writes.count),
      ...eventArrays(laid.events),
      int4Array(laid.sealed.append),
      ...sealedArrays(laid.sealed.rows),
      int4Array(laid.lookups.append),
      ...lookupArrays(laid.lookups.rows),
    ],
  });
  return batch.map((_, index) => answer(rows[0] as Result, index, laid.streams));
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

/** Sends one batch, in one round trip unless an append is known or stale; one answer per append, in order. Command ids within a batch must differ. */
export async function sendBatch(client: Client, ledger: LedgerId, batch: readonly Append[]): Promise<Appended[]> {
  const laid = layOut(batch);
  const head = await appendWhole(client, ledger, batch, laid);
  if (head === undefined) return appendEach(client, ledger, batch, laid);
  return batch.map((_, index) => ({
    status: 'appended',
    first: head + (laid.first[index] as number),
    last: head + (laid.last[index] as number),
  }));
}
