import { may, sightOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { AnyEvent, SealedRef } from '@gongyuan/kernel/facts';
import { streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { forbid, missing } from '@gongyuan/kernel/refusal';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { type Language, wordsFor } from '@gongyuan/platform/http/language';
import { Injectable } from '@nestjs/common';
import { programmeAccess } from '../access';
import { EntryPages, entryShown } from '../board/entry-pages';
import { BoardQueries } from '../board/queries';
import { BoardReader, todayNow } from '../board/reader';
import { ProgrammeWords } from '../board/words';
import type { EntryState } from '../counting/entries';
import { measureById } from '../plan';
import type { DeliveryRows, ImportRow } from './commands';
import { faultsOf } from './import';
import type { DeliveryList, DeliveryShown, DryRunShown } from './shown';

/** The deliveries of the desk: a list is worked through from its top, so one page of them is enough. */
const LIST = 200;

const refOf = (value: unknown): SealedRef | undefined =>
  typeof value === 'object' && value !== null && 's' in value && 'c' in value ? (value as SealedRef) : undefined;

/** Where a step says why. */
const textOf = ({ data }: AnyEvent): SealedRef | undefined => refOf(data['reason']) ?? refOf(data['note']);

const amountSaid = ({ amount, cash = 0, inKind = 0 }: ImportRow): number => amount ?? (cash + inKind || 1);

/** Reads deliveries, one and many, and looks through lists before they are taken in. */
@Injectable()
export class DeliveryReader {
  constructor(
    private readonly queries: BoardQueries,
    private readonly reader: BoardReader,
    private readonly pages: EntryPages,
    private readonly words: ProgrammeWords,
    private readonly store: EventStore,
  ) {}

  /** Deliveries in some state, within reach. */
  async list(actor: Actor, { unit, state }: { readonly unit?: Uuid; readonly state: EntryState }): Promise<DeliveryList> {
    const { looking, units } = await this.reader.looking(actor, unit);
    const [rows, counts] = await Promise.all([
      this.queries.deliveries(looking.units, [state], LIST),
      this.queries.deliveryCounts(looking.units),
    ]);
    const of = (one: EntryState): number => counts.get(one) ?? 0;
    return {
      rows: await this.pages.shown(rows, units, looking),
      counts: { reported: of('reported'), counted: of('counted'), returned: of('returned'), reversed: of('reversed') },
    };
  }

  /** One delivery with its steps. Refuses `delivery.not-found`. */
  async one(actor: Actor, deliveryId: Uuid): Promise<DeliveryShown> {
    const entry = await this.queries.delivery(deliveryId);
    const sight = entry ? sightOf(programmeAccess, 'programme.read', actor, { unit: entry.unit }) : 'none';
    if (!entry || sight === 'none') return missing('delivery.not-found');
    const events = await this.store.readStream(LEDGER.main, streamOf('delivery', deliveryId));
    const reported = events[0]?.data ?? {};
    const evidence = refOf(reported['evidence']);
    const [units, people] = [await this.queries.units(), events.map(({ actor: by }) => by)];
    const words = await this.words.of(units, people, [entry.title, evidence, ...events.map(textOf)], sight);
    return {
      delivery: entryShown(entry, words),
      evidence: words.text(evidence),
      persons: entry.persons ?? undefined,
      row: reported['row'] as number | undefined,
      replaces: reported['replaces'] as string | undefined,
      steps: events.map((event) => ({
        type: event.type,
        on: event.on,
        by: words.staff(event.actor),
        text: words.text(textOf(event)),
        position: event.position,
      })),
      own: entry.reported_by === actor.id,
    };
  }

  /** What taking a list in would do. Nothing is recorded. Refuses `access.not-your-post`. */
  async dryRun(actor: Actor, { unit, rows }: DeliveryRows, language: Language): Promise<DryRunShown> {
    if (!may(programmeAccess, 'programme.report', actor, { unit })) forbid('access.not-your-post', { act: 'programme.report', unit });
    const faults = faultsOf(rows, todayNow());
    const faulty = new Set(faults.map(({ row }) => row));
    const good = rows.filter(({ row }) => !faulty.has(row));
    const said = good.map((row) => ({ measure: measureById(row.measureId)?.key ?? '', day: row.doneOn, amount: amountSaid(row) }));
    const alike = await this.queries.alike(unit, said);
    return {
      good: good.length,
      faults: faults.map(({ row, code }) => ({ row, code, title: wordsFor(code, language) })),
      alike: alike.map((at) => (good[at] as ImportRow).row),
    };
  }
}
