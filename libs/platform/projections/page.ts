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
}

/** The ledger itself is wrong: a position is missing, or a read model has read further than the ledger goes. */
export class LedgerDamaged extends Error {}

/** Events that can be read, in order and without a gap; `fault` says why they end before the page does. */
export interface Page {
  readonly events: readonly AnyEvent[];
  readonly fault?: Fault;
}

/**
 * Reads the events after one position up to another, which must not lie beyond the head. An event that cannot be read ends
 * the page just before it. A missing position is corruption, never "still in flight": positions are given in commit order.
 */
export async function readPage(reader: EventReader, ledger: LedgerId, after: Position, upTo: Position): Promise<Page> {
  const { raw, missing } = await readUnbroken(reader, ledger, after, upTo);
  const events: AnyEvent[] = [];
  for (const leaf of raw) {
    try {
      events.push(reader.decode(leaf));
    } catch (error) {
      return { events, fault: new Fault(leaf.position, error) };
    }
  }
  if (missing === undefined) return { events };
  return { events, fault: new Fault(missing, new LedgerDamaged(`ledger ${ledger} is damaged: it has no event at position ${missing}`)) };
}

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
