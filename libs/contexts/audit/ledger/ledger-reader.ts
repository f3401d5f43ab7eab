import type { AnyEvent, SealedRef } from '@gongyuan/kernel/facts';
import type { Position } from '@gongyuan/kernel/ids';
import { CATALOGUE, type Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { EventStore } from '@gongyuan/platform/event-store/store';
import type { LedgerId } from '@gongyuan/platform/event-store/types';
import { STAFF_NAMES, type StaffNames } from '@gongyuan/platform/people/staff-names';
import { mask } from '@gongyuan/platform/vault/mask';
import { type Opened, Vault } from '@gongyuan/platform/vault/vault';
import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { refsIn, withMasks } from './masked';
import { eventsBetween, type FoundEvent, isStream, type LedgerFilter } from './queries';
import type { LedgerEventShown, LedgerPageShown } from './shown';

/** Positions looked at in one statement, and in one request: a filter that finds little answers early and is asked again. */
const STRETCH = 20_000;
const MAX_STRETCHES = 10;

interface Ask extends LedgerFilter {
  readonly after?: Position;
  readonly newestFirst: boolean;
  readonly limit: number;
}

/** Reads a ledger itself, not a read model of it: what the auditor sees is what is stored, with personal values masked. */
@Injectable()
export class LedgerReader {
  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly vault: Vault,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
    @Inject(STAFF_NAMES) private readonly names: StaffNames,
  ) {}

  /** A page of events. It may hold fewer than asked for, and still have a next page. */
  async page(ledger: LedgerId, ask: Ask): Promise<LedgerPageShown> {
    const head = await this.store.head(ledger);
    const wholeStream = ask.stream !== undefined && (await isStream(this.pool, ledger, ask.stream));
    // one stream is found by its index, however long the ledger is
    const stretch = wholeStream ? head : STRETCH;
    const found: FoundEvent[] = [];
    let at = ask.after ?? (ask.newestFirst ? head + 1 : 0);
    let over = false;
    for (let looked = 0; looked < MAX_STRETCHES && found.length < ask.limit && !over; looked++) {
      const from = ask.newestFirst ? Math.max(1, at - stretch) : at + 1;
      const to = ask.newestFirst ? at - 1 : Math.min(head, at + stretch);
      if (from > to) {
        over = true;
        break;
      }
      const limit = ask.limit - found.length;
      const events = await eventsBetween(this.pool, ledger, { from, to, newestFirst: ask.newestFirst, limit }, { ...ask, wholeStream });
      found.push(...events);
      at = events.length === limit ? (events.at(-1) as FoundEvent).position : ask.newestFirst ? from : to;
      over = ask.newestFirst ? at <= 1 : at >= head;
    }
    return { events: await this.shown(ledger, found), next: over ? null : at, head };
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

function parsed(raw: FoundEvent): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(raw.leaf.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
