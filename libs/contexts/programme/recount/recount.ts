import type { AnyEvent } from '@gongyuan/kernel/facts';
import type { Position } from '@gongyuan/kernel/ids';
import { dayOf, type LocalDate } from '@gongyuan/kernel/time';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import type { Row } from '@gongyuan/platform/projections/define';
import { Injectable } from '@nestjs/common';
import { type BoardAsk, type BoardSource, type EntryAsk, LATEST, type Latest, type SettledMeasure } from '../board/source';
import type { Entry } from '../counting/entries';
import type { Distinct, Tally } from '../counting/tally';
import { programmeProjection } from '../projections';

const PAGE = 5_000;

/** The rows of the read model as of a position, folded from the record itself and not from any table. */
export class Recounted {
  private readonly tables = new Map<string, Map<string, Row>>();
  /** Of the last event that was folded. */
  day: LocalDate = '';

  apply(event: AnyEvent): void {
    this.day = dayOf(event.at);
    for (const { table, key, next } of programmeProjection.on[event.type]?.(event) ?? []) {
      const rows = this.rows(table);
      const place = Object.values(key).join('\u0000');
      const row = next(rows.get(place));
      if (row) rows.set(place, row);
      else rows.delete(place);
    }
  }

  rows(table: string): Map<string, Row> {
    const rows = this.tables.get(table) ?? new Map<string, Row>();
    this.tables.set(table, rows);
    return rows;
  }

  /** Entries with the measure they count towards, as the statements of the read model give it. */
  get entries(): readonly Entry[] {
    return [...this.rows('programme_entry').values()].flatMap((row): Entry[] => {
      const entry = row as unknown as Entry & { readonly kit?: string | null; readonly category?: string | null };
      if (!entry.kit) return [entry];
      const kit = this.rows('programme_kit').get(entry.kit);
      const meant = kit && (kit['only_category'] === null || kit['only_category'] === entry.category);
      return meant ? [{ ...entry, measure: String(kit['measure']) }] : [];
    });
  }
}

const sameAsked = ({ year, units, measure }: BoardAsk): ((entry: Entry) => boolean) => {
  const reached = units && new Set(units);
  return (entry) => entry.year === year && (!reached || reached.has(entry.unit)) && (measure === undefined || entry.measure === measure);
};

/** The tallies of entries, as the statement of the read model makes them. */
export function talliesOf(entries: readonly Entry[]): readonly Tally[] {
  const found = new Map<string, { -readonly [K in keyof Tally]: Tally[K] }>();
  for (const entry of entries) {
    if (entry.state !== 'reported' && entry.state !== 'counted') continue;
    const { measure, unit, state } = entry;
    const month = entry.day.slice(0, 7);
    const place = [measure, unit, month, state].join(' ');
    const none = { amount: 0, entries: 0, heads: 0, unverified: 0, persons: 0, doubleTagged: 0, closed: 0, cash: 0, inKind: 0, met: 0 };
    const tally = found.get(place) ?? { measure, unit, month, state, ...none };
    found.set(place, tally);
    tally.amount += entry.amount;
    tally.entries += 1;
    tally.heads += entry.heads ?? 0;
    tally.unverified += entry.unverified;
    tally.persons += entry.persons ?? 0;
    tally.doubleTagged += entry.campaigns.length > 1 ? 1 : 0;
    tally.closed += entry.closed_on ? 1 : 0;
    tally.cash += entry.cash ?? 0;
    tally.inKind += entry.in_kind ?? 0;
    tally.met += entry.met ? 1 : 0;
  }
  return [...found.values()];
}

/** Counts again from the record, up to a position: what a board said there must come out again. */
@Injectable()
export class Recounter {
  constructor(private readonly store: EventStore) {}

  /** Folds everything up to a position; the newest one when none is given. */
  async at(position?: Position): Promise<{ readonly rows: Recounted; readonly position: Position }> {
    const head = await this.store.head(LEDGER.main);
    const upTo = Math.min(position ?? head, head);
    const rows = new Recounted();
    for (let after = 0; after < upTo; after += PAGE)
      for (const event of await this.store.readRange(LEDGER.main, after, Math.min(after + PAGE, upTo))) rows.apply(event);
    return { rows, position: upTo };
  }

  /** A page of what stood behind a figure at a position, newest first. */
  async entries(ask: EntryAsk, position: Position): Promise<{ readonly position: Position; readonly rows: readonly Entry[] }> {
    const found = await this.at(position);
    const { state, month, after, limit } = ask;
    const place = ({ day, entry }: Entry): string => `${day} ${entry}`;
    const rows = found.rows.entries
      .filter(sameAsked(ask))
      .filter((entry) => (state === undefined ? entry.state !== 'waiting' : entry.state === state))
      .filter((entry) => (month === undefined || entry.day.startsWith(month)) && (!after || place(entry) < after.join(' ')))
      .sort((a, b) => (place(a) < place(b) ? 1 : -1));
    return { position: found.position, rows: rows.slice(0, limit) };
  }

  /** All that a board is made of, as of a position. */
  async board(ask: BoardAsk, position?: Position): Promise<BoardSource> {
    const found = await this.at(position);
    return { position: found.position, ...sourceOf(found.rows, ask) };
  }
}

/** What rows say to one question, as the statements of the read model answer it. */
export function sourceOf(rows: Recounted, ask: BoardAsk): Omit<BoardSource, 'position'> {
  const entries = rows.entries.filter(sameAsked(ask));
  return {
    day: rows.day,
    measures: new Map(
      [...rows.rows('programme_measure').values()].map((row) => [
        String(row['measure_id']),
        { state: row['state'] as SettledMeasure['state'], version: row['version'] as number },
      ]),
    ),
    tallies: talliesOf(entries),
    distinct: distinctOf(entries),
    latest: latestOf(entries),
  };
}

function distinctOf(entries: readonly Entry[]): readonly Distinct[] {
  const people = new Map<string, Set<string>>();
  for (const { state, measure, subjects } of entries) {
    if (state !== 'counted' || subjects.length === 0) continue;
    const known = people.get(measure) ?? new Set<string>();
    for (const subject of subjects) known.add(subject);
    people.set(measure, known);
  }
  return [...people].map(([measure, known]) => ({ measure, persons: known.size }));
}

function latestOf(entries: readonly Entry[]): readonly Latest[] {
  const deliveries = entries.filter(({ state, source }) => state === 'counted' && source === 'delivery');
  const sorted = deliveries.toSorted((a, b) => (a.day === b.day ? (a.entry < b.entry ? -1 : 1) : a.day < b.day ? 1 : -1));
  const taken = new Map<string, number>();
  return sorted.filter(({ measure }) => {
    const n = (taken.get(measure) ?? 0) + 1;
    taken.set(measure, n);
    return n <= LATEST;
  });
}
