import type { AnyEvent } from '@gongyuan/kernel/facts';
import type { Position } from '@gongyuan/kernel/ids';
import type { LedgerId, RawEvent } from '../event-store/types';
import { isPassing } from './faults';
import { Fault } from './fold';

/** What a subscription needs of the event store. */
export interface EventReader {
  head(ledger: LedgerId): Promise<Position>;
  readRaw(ledger: LedgerId, after: Position, upTo: Position): Promise<RawEvent[]>;
  /** Throws for facts and schemas that the catalogue does not know. */
  decode(event: RawEvent): AnyEvent;
  /** Throws for facts that the catalogue does not know. */
  typeOf(event: RawEvent): string;
}

/** The ledger itself is wrong: a position is missing, or a read model has read further than the ledger goes. */
export class LedgerDamaged extends Error {}

/** Events that can be read, in order and without a gap; `fault` says why they end before the page does. */
export interface Page {
  readonly events: readonly AnyEvent[];
  /** Position of the last event that was read. */
  readonly last: Position;
  readonly fault?: Fault;
}

/**
 * Reads the events after one position up to another, which must not lie beyond the head. An event that cannot be read ends
 * the page just before it. A missing position is corruption, never "still in flight": positions are given in commit order.
 */
export async function readPage(reader: EventReader, ledger: LedgerId, after: Position, upTo: Position): Promise<Page> {
  const { raw, missing } = await readUnbroken(reader, ledger, after, upTo);
  const page = decoded(reader, raw, after);
  return page.fault || missing === undefined ? page : { ...page, fault: damagedAt(ledger, missing) };
}

/** Leaves read ahead, and events parsed at once, of a long stretch. */
const AHEAD = 5_000;
const SLICE = 250;

/**
 * Reads a long stretch of a ledger in small pages: while they are used, the leaves of the next ones come in. Facts that
 * are not `wanted` are known to the catalogue and left out. Ends with the page that has a fault, else at `upTo`, which must
 * not lie beyond the head.
 */
export async function* readThrough(
  reader: EventReader,
  ledger: LedgerId,
  { after, upTo, wanted }: { readonly after: Position; readonly upTo: Position; readonly wanted?: (type: string) => boolean },
): AsyncGenerator<Page> {
  const read = (from: Position): ReturnType<typeof readUnbroken> => {
    const leaves = readUnbroken(reader, ledger, from, Math.min(from + AHEAD, upTo));
    // whoever stops half-way never looks at it
    leaves.catch(() => undefined);
    return leaves;
  };
  let next = read(after);
  for (let at = after; at < upTo; ) {
    const { raw, missing } = await next;
    if (missing === undefined && at + raw.length < upTo) next = read(at + raw.length);
    // events are parsed as they are needed: thousands at once would outlive the young generation of the heap
    for (let from = 0; from < raw.length; from += SLICE) {
      const page = decoded(reader, raw.slice(from, from + SLICE), at + from, wanted);
      yield page;
      if (page.fault) return;
    }
    at += raw.length;
    if (missing !== undefined) {
      yield { events: [], last: at, fault: damagedAt(ledger, missing) };
      return;
    }
  }
}

function decoded(reader: EventReader, raw: readonly RawEvent[], after: Position, wanted?: (type: string) => boolean): Page {
  const events: AnyEvent[] = [];
  let last = after;
  for (const leaf of raw) {
    try {
      if (!wanted || wanted(reader.typeOf(leaf))) events.push(reader.decode(leaf));
      last = leaf.position;
    } catch (error) {
      return { events, last, fault: new Fault(leaf.position, error) };
    }
  }
  return { events, last };
}

const damagedAt = (ledger: LedgerId, missing: Position): Fault =>
  new Fault(missing, new LedgerDamaged(`ledger ${ledger} is damaged: it has no event at position ${missing}`));

/** The longest run of leaves without a gap, and the first position that is missing. */
async function readUnbroken(
  reader: EventReader,
  ledger: LedgerId,
  after: Position,
  upTo: Position,
): Promise<{ raw: readonly RawEvent[]; missing?: Position }> {
  const whole = await attempt(reader, ledger, after, upTo);
  if (whole) return { raw: whole };
  // the store refuses a range with a hole: halve until the hole stands alone
  let raw: readonly RawEvent[] = [];
  let sound = after;
  let broken = upTo;
  while (broken - sound > 1) {
    const middle = sound + Math.floor((broken - sound) / 2);
    const half = await attempt(reader, ledger, sound, middle);
    if (half) {
      raw = [...raw, ...half];
      sound = middle;
    } else broken = middle;
  }
  return { raw, missing: broken };
}

async function attempt(reader: EventReader, ledger: LedgerId, after: Position, upTo: Position): Promise<RawEvent[] | undefined> {
  let raw: RawEvent[];
  try {
    raw = await reader.readRaw(ledger, after, upTo);
  } catch (error) {
    if (isPassing(error) || !(error instanceof Error) || 'severity' in error) throw error;
    return undefined;
  }
  const unbroken = raw.length === upTo - after && raw.every((event, index) => event.position === after + index + 1);
  return unbroken ? raw : undefined;
}
