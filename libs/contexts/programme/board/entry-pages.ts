import { exported } from '@gongyuan/contexts/audit/events';
import type { Actor } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import { missing } from '@gongyuan/kernel/refusal';
import { isLocalDate, type LocalDate } from '@gongyuan/kernel/time';
import { allPages, EXPORT_PAGE, Exporter, MAX_EXPORT_ROWS } from '@gongyuan/platform/exports/exporter';
import { cursorText, readCursor } from '@gongyuan/platform/reading/sql';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Entry } from '../counting/entries';
import { measureById, measureByKey } from '../plan';
import { Recounter } from '../recount/recount';
import type { EntryQuery } from './asked';
import { entryColumns, entryFiltersSaid } from './export';
import { BoardQueries, type UnitPlace } from './queries';
import { BoardReader } from './reader';
import type { Looking } from './scope';
import type { EntryPage, EntryShown } from './shown';
import { type PageWords, ProgrammeWords } from './words';

const DEFAULT_LIMIT = 50;

/** The one order of these lists, as it stands in their cursors. */
const ORDER = 'day';

const isText = (value: unknown): boolean => typeof value === 'string';

const known = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

export function entryShown(entry: Entry, words: PageWords): EntryShown {
  const measure = measureByKey(entry.measure, entry.year);
  return {
    entry: entry.entry,
    source: entry.source,
    sourceId: entry.source_id,
    state: entry.state,
    measureId: measure.id,
    measure: measure.label,
    measureUnit: measure.unit,
    money: measure.money,
    unit: words.unit(entry.unit),
    day: entry.day,
    amount: entry.amount,
    label: entry.label,
    title: words.text(entry.title),
    heads: known(entry.heads),
    unverified: entry.unverified,
    campaigns: [...entry.campaigns],
    closedOn: known(entry.closed_on),
    cash: known(entry.cash),
    inKind: known(entry.in_kind),
    reached: known(entry.reached),
    met: known(entry.met),
    reportedBy: entry.reported_by ? words.staff(entry.reported_by) : undefined,
    verifiedBy: entry.verified_by ? words.staff(entry.verified_by) : undefined,
    position: entry.position,
  };
}

/** The lists behind the figures. */
@Injectable()
export class EntryPages {
  constructor(
    private readonly queries: BoardQueries,
    private readonly reader: BoardReader,
    private readonly recounter: Recounter,
    private readonly words: ProgrammeWords,
    private readonly exporter: Exporter,
  ) {}

  /** What stands behind a figure, newest first. Refuses `measure.not-found`, `programme.unit-not-found`, `list.bad-cursor`. */
  async of(actor: Actor, measureId: Uuid, query: EntryQuery): Promise<EntryPage> {
    const measure = measureById(measureId) ?? missing('measure.not-found');
    const { looking, units } = await this.reader.looking(actor, query.unit);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const after = query.cursor === undefined ? undefined : (readCursor(ORDER, query.cursor, isLocalDate, isText) as [LocalDate, string]);
    const { state, month } = query;
    const ask = { year: measure.year, units: looking.units, measure: measure.key, state, month, after, limit: limit + 1 };
    const { position, rows } =
      query.position === undefined ? await this.queries.entries(ask) : await this.recounter.entries(ask, query.position);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      position,
      rows: await this.shown(shown, units, looking),
      next: last && rows.length > limit ? cursorText(ORDER, [last.day, last.entry]) : undefined,
    };
  }

  /** Everything behind a figure as a file, masked, as of now or of the position asked for. Refuses like `of`. */
  async export(actor: Actor, measureId: Uuid, query: EntryQuery, response: Response): Promise<void> {
    const measure = measureById(measureId) ?? missing('measure.not-found');
    const { looking, units } = await this.reader.looking(actor, query.unit);
    const { state, month } = query;
    const ask = { year: measure.year, units: looking.units, measure: measure.key, state, month };
    const place = units.find(({ id }) => id === looking.unit)?.name ?? '';
    const list = {
      what: 'programme-entries',
      title: '年度计划明细',
      filters: entryFiltersSaid(query, place, measure.label),
      columns: entryColumns,
    };
    const shown = (rows: readonly Entry[]) => this.shown(rows, units, { ...looking, sight: 'masked' });
    const asOf = query.position;
    await this.exporter.snapshot(['programme'], async (db, newest) => {
      const page = async (cursor: string | undefined) => {
        const after = cursor === undefined ? undefined : (JSON.parse(cursor) as [LocalDate, string]);
        const rows = await this.queries.entriesIn(db, { ...ask, after, limit: EXPORT_PAGE });
        const last = rows.at(-1);
        return { rows, next: last && rows.length === EXPORT_PAGE ? JSON.stringify([last.day, last.entry]) : undefined };
      };
      const recounted = async () => ({ rows: (await this.recounter.entries({ ...ask, limit: MAX_EXPORT_ROWS + 1 }, asOf as number)).rows });
      async function* pages() {
        for await (const rows of allPages<Entry>(asOf === undefined ? page : recounted)) yield await shown(rows);
      }
      return this.exporter.send(actor, response, { ...list, position: asOf ?? newest, pages: pages(), record: exported });
    });
  }

  /** Entries with the names and texts that belong to them. */
  async shown(rows: readonly Entry[], units: readonly UnitPlace[], { sight }: Looking): Promise<EntryShown[]> {
    const people = rows.flatMap(({ reported_by, verified_by }) => [reported_by, verified_by]);
    const words = await this.words.of(
      units,
      people,
      rows.map(({ title }) => title),
      sight,
    );
    return rows.map((row) => entryShown(row, words));
  }
}
