import type { AnyEvent, SealedRef } from '@gongyuan/kernel/facts';
import type { Position } from '@gongyuan/kernel/ids';
import { CATALOGUE, type Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { EventStore } from '@gongyuan/platform/event-store/store';
import type { LedgerId } from '@gongyuan/platform/event-store/types';
import { STAFF_NAMES, type StaffNames } from '@gongyuan/platform/people/staff-names';
import { Positions } from '@gongyuan/platform/projections/wait';
import { mask } from '@gongyuan/platform/vault/mask';
import { type Opened, Vault } from '@gongyuan/platform/vault/vault';
import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { refsIn, withMasks } from './masked';
import { parsed, passes, saysText } from './passes';
import { eventsBetween, eventsFound, type FoundEvent, isStream, type LedgerFilter, type Stretch, streamsOf } from './queries';
import type { LedgerEventShown, LedgerPageShown } from './shown';

/** Leaves searched for text in one statement, and statements in one request: a text that is rare answers early and is asked again. */
const STRETCH = 20_000;
const MAX_STRETCHES = 10;

interface Ask extends LedgerFilter {
  readonly after?: Position;
  readonly newestFirst: boolean;
  readonly limit: number;
}

/** Events of a stretch; `read`: how far it was read, when not to its end. */
interface Found {
  readonly events: readonly FoundEvent[];
  readonly read?: Position;
}

/** How events are found: how long a stretch may be that ends, or begins, at a position, and what is in it. */
interface Way {
  readonly start: (last: Position) => Position;
  readonly end: (first: Position) => Position;
  readonly find: (stretch: Stretch) => Promise<Found>;
}

const listNames: Readonly<Record<LedgerId, string>> = { 1: 'ledger_list', 2: 'access_list' };

const all = (events: readonly FoundEvent[], { limit }: Stretch): Found => ({
  events,
  read: events.length === limit ? events.at(-1)?.position : undefined,
});

const filterOf = ({ after: _after, newestFirst: _order, limit: _limit, ...filter }: Ask): LedgerFilter => filter;

/** Reads a ledger itself, whatever finds the place: what the auditor sees is what is stored, with personal values masked. */
@Injectable()
export class LedgerReader {
  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly vault: Vault,
    private readonly positions: Positions,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
    @Inject(STAFF_NAMES) private readonly names: StaffNames,
  ) {}

  /** The position of the newest event. */
  head(ledger: LedgerId): Promise<Position> {
    return this.store.head(ledger);
  }

  /** A page of events. It may hold fewer than asked for, and still have a next page. */
  async page(ledger: LedgerId, ask: Ask): Promise<LedgerPageShown> {
    const head = await this.store.head(ledger);
    const way = await this.wayOf(ledger, ask, head);
    const low = Math.max(1, ask.from ?? 1);
    const high = Math.min(head, ask.to ?? head);
    const found: FoundEvent[] = [];
    let at = ask.newestFirst ? Math.min(ask.after ?? head + 1, high + 1) : Math.max(ask.after ?? 0, low - 1);
    let over = false;
    for (let looked = 0; looked < MAX_STRETCHES && found.length < ask.limit && !over; looked++) {
      const from = ask.newestFirst ? Math.max(low, way.start(at - 1)) : at + 1;
      const to = ask.newestFirst ? at - 1 : Math.min(high, way.end(at + 1));
      if (from > to) {
        over = true;
        break;
      }
      const limit = ask.limit - found.length;
      const { events, read } = await way.find({ from, to, newestFirst: ask.newestFirst, limit });
      found.push(...events);
      at = read ?? (ask.newestFirst ? from : to);
      over = ask.newestFirst ? at <= low : at >= high;
    }
    return { events: await this.shown(ledger, found), next: over ? null : at, head };
  }

  /**
   * Straight through the ledger when nothing or one stream is asked for; else by the list of it, and beyond where that has
   * come leaf by leaf: nobody waits for the list, and where it is parked, only the search is slower.
   */
  private async wayOf(ledger: LedgerId, ask: Ask, head: Position): Promise<Way> {
    const { stream, from: _from, to: _to, ...qualifiers } = filterOf(ask);
    const plain = Object.values(qualifiers).every((one) => one === undefined);
    if (plain && (stream === undefined || (await isStream(this.pool, ledger, stream))))
      return {
        start: () => 1,
        end: () => head,
        find: async (stretch) => all(await eventsBetween(this.pool, ledger, stretch, stream), stretch),
      };
    const reached = await this.positions.reachedBy([listNames[ledger]], ledger);
    // text is looked for in the leaves themselves, so far at a time; everything else has an index to follow
    const length = ask.text === undefined ? head : STRETCH;
    return {
      start: (last) => (last > reached ? Math.max(reached + 1, last - STRETCH + 1) : last - length + 1),
      end: (first) => (first > reached ? first + STRETCH - 1 : Math.min(reached, first + length - 1)),
      find: async (stretch) => {
        if (stretch.from > reached) return this.tail(ledger, stretch, ask);
        const { events, read } = all(await eventsFound(this.pool, ledger, stretch, filterOf(ask)), stretch);
        return { events: events.filter((event) => saysText(event, ask.text)), read };
      },
    };
  }

  /** The events of a stretch that the list has not taken in. */
  private async tail(ledger: LedgerId, stretch: Stretch, ask: Ask): Promise<Found> {
    const events = await eventsBetween(this.pool, ledger, { ...stretch, limit: STRETCH });
    const within = ask.unit === undefined ? undefined : await streamsOf(this.pool, ledger, ask.unit, events);
    const passed = events.filter((event) => passes(event, ask, within));
    const taken = passed.slice(0, stretch.limit);
    return { events: taken, read: taken.length < passed.length ? taken.at(-1)?.position : undefined };
  }

  private async shown(ledger: LedgerId, found: readonly FoundEvent[]): Promise<LedgerEventShown[]> {
    const decoded = found.map((raw) => ({ raw, event: this.decoded(raw) }));
    const refs = decoded.flatMap(({ event }) => (event ? refsIn(event.data) : []));
    const actors = decoded.flatMap(({ event }) => (event ? [event.actor] : []));
    const [opened, names] = await Promise.all([this.vault.open(ledger, refs), this.names.namesOf(actors)]);
    return decoded.map(({ raw, event }) => (event ? this.one(raw, event, opened, names.get(event.actor) ?? '') : unreadable(raw)));
  }

  private one(raw: FoundEvent, event: AnyEvent, opened: Opened, name: string): LedgerEventShown {
    const show = (ref: SealedRef) => {
      const kind = this.catalogue.personalKind(event.type, ref.p) ?? 'text';
      const value = opened.get(ref);
      return value === undefined
        ? { kind, state: 'erased' as const, text: '', subject: ref.s }
        : { kind, state: 'masked' as const, text: mask(kind, value), subject: ref.s };
    };
    const { position, stream, version, type, id, at, on, actor, command, data } = event;
    return {
      position,
      stream,
      version,
      type,
      id,
      at,
      on: this.catalogue.fact(type).business ? on : null,
      actor: { id: actor, name },
      command,
      hash: raw.hash.toString('base64url'),
      data: withMasks(data, show) as Record<string, unknown>,
      readable: true,
    };
  }

  private decoded(raw: FoundEvent): AnyEvent | undefined {
    try {
      return this.store.decode(raw);
    } catch {
      return undefined;
    }
  }
}

/** An event of a later version of the product, or a damaged one: it is shown to be there, never left out. */
function unreadable(raw: FoundEvent): LedgerEventShown {
  const plain = parsed(raw);
  const text = (name: string): string => (typeof plain[name] === 'string' ? (plain[name] as string) : '');
  return {
    position: raw.position,
    stream: raw.stream,
    version: raw.version,
    type: text('type'),
    id: text('id'),
    at: text('at'),
    on: text('on') || null,
    actor: { id: text('actor'), name: '' },
    command: text('cmd'),
    hash: raw.hash.toString('base64url'),
    data: {},
    readable: false,
  };
}
