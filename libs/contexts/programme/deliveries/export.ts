import { exported } from '@gongyuan/contexts/audit/events';
import type { Actor } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import { EXPORT_PAGE, Exporter, MAX_EXPORT_ROWS } from '@gongyuan/platform/exports/exporter';
import type { Column } from '@gongyuan/platform/exports/sheet';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { entryShown } from '../board/entry-pages';
import { entryColumns, entryWords } from '../board/export';
import { BoardQueries } from '../board/queries';
import { BoardReader } from '../board/reader';
import type { EntryShown } from '../board/shown';
import { ProgrammeWords } from '../board/words';
import type { Entry, EntryState } from '../counting/entries';

/** A delivery with what was said to prove it; null once that was erased. */
type Row = EntryShown & { readonly evidence: string | null | undefined };

/** What the file says of the evidence: the words are masked, and whether there are any still shows. */
const evidenceSaid = ({ evidence }: Row): string => (evidence === null ? '已清除' : evidence || '无');

/** Columns of a figure's list that say nothing of a delivery: each has one source, and no 未核实, 人次 or second campaign. */
const ofOtherSources = ['来源', '未核实', '人数或者人次', '同时属于多个专项行动'];

const columns: readonly Column<Row>[] = entryColumns
  .filter(({ title }) => !ofOtherSources.includes(title))
  .flatMap((column): readonly Column<Row>[] =>
    column.title === '状态'
      ? [
          { title: '达标项数', kind: 'number', width: 9, value: ({ reached }) => reached },
          { title: '佐证材料', width: 30, value: evidenceSaid },
          column,
        ]
      : [column],
  );

/** 上报与核定 as a file. */
@Injectable()
export class DeliveryExports {
  constructor(
    private readonly queries: BoardQueries,
    private readonly reader: BoardReader,
    private readonly words: ProgrammeWords,
    private readonly exporter: Exporter,
  ) {}

  /** All deliveries in a state within reach, texts masked. Refuses `programme.unit-not-found`. */
  async send(actor: Actor, { unit, state }: { readonly unit?: Uuid; readonly state: EntryState }, response: Response): Promise<void> {
    const { looking, units } = await this.reader.looking(actor, unit);
    const place = units.find(({ id }) => id === looking.unit)?.name ?? '';
    const shown = async (rows: readonly Entry[]): Promise<readonly Row[]> => {
      const people = rows.flatMap(({ reported_by, verified_by }) => [reported_by, verified_by]);
      const refs = rows.flatMap(({ title, evidence }) => [title, evidence]);
      const words = await this.words.of(units, people, refs, 'masked');
      return rows.map((row) => ({ ...entryShown(row, words), evidence: words.text(row.evidence) }));
    };
    await this.exporter.snapshot(['programme'], async (db, position) => {
      const rows = await this.queries.deliveriesIn(db, looking.units, [state], MAX_EXPORT_ROWS + 1);
      async function* pages() {
        for (let from = 0; from < rows.length; from += EXPORT_PAGE) yield await shown(rows.slice(from, from + EXPORT_PAGE));
      }
      const filters: [string, string][] = [
        ['单位及下级', place],
        ['状态', entryWords.entryState[state]],
      ];
      const list = { what: 'delivery-list', title: '上报与核定', filters, columns };
      return this.exporter.send(actor, response, { ...list, position, pages: pages(), record: exported });
    });
  }
}
