import type { Actor } from '@gongyuan/kernel/env';
import type { Position, SubjectId } from '@gongyuan/kernel/ids';
import { Refused } from '@gongyuan/kernel/refusal';
import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { Pool, type PoolClient } from 'pg';
import { type AccessEntry, AccessLedger } from '../access-ledger/access-ledger';
import { ApiOkResponse } from '../description/decorators';
import { LEDGER } from '../event-store/types';
import { STAFF_NAMES, type StaffNames } from '../people/staff-names';
import { type Column, xlsx } from './sheet';

/** More than this is not read by people: a narrower filter is asked for. */
export const MAX_EXPORT_ROWS = 200_000;
/** Rows read at a time. */
export const EXPORT_PAGE = 1_000;
const MAX_AT_ONCE = 2;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A list on its way into a file. */
export interface Export<R> {
  /** A code for the access ledger, e.g. `case-list`. */
  readonly what: string;
  /** In Chinese, as on the screen: 案件. */
  readonly title: string;
  /** What was filtered by, in words; empty for the whole list. */
  readonly filters: readonly (readonly [string, string])[];
  readonly columns: readonly Column<R>[];
  /** Where the ledger stood that the rows show. */
  readonly position: Position;
  /** Page by page, in the order of the screen; personal values masked, whoever asks. */
  readonly pages: AsyncIterable<readonly R[]>;
  /** The entry of the access ledger: `exported` of the audit context. */
  readonly record: (viewer: SubjectId, data: { what: string; rows: number; position: Position }) => AccessEntry;
}

/** The answer of an export, for the description of the API. */
export const ApiXlsx = (): MethodDecorator =>
  ApiOkResponse({ description: 'Excel 文件', content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } });

const inBeijing = new Intl.DateTimeFormat('zh-CN', {
  ...({ timeZone: 'Asia/Shanghai', hourCycle: 'h23' } as const),
  ...({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const),
});

/** An instant as people here read it: 2026/05/18 09:30. */
export const beijing = (instant: Date | string): string => inBeijing.format(new Date(instant));

let running = 0;

/**
 * Writes lists into Excel files. Rows are read page by page and packed at once, so that a hundred thousand of them cost some
 * megabytes; the file leaves when it is complete and its entry stands in the access ledger.
 */
@Injectable()
export class Exporter {
  constructor(
    private readonly pool: Pool,
    private readonly accessLedger: AccessLedger,
    @Inject(STAFF_NAMES) private readonly names: StaffNames,
  ) {}

  /**
   * Reads within one snapshot of the read models: rows that move meanwhile appear exactly once, and all stand at `position`.
   * `projections`: those the list is read from.
   */
  async snapshot<T>(projections: readonly string[], work: (db: PoolClient, position: Position) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('begin isolation level repeatable read read only');
      const { rows } = await client.query<{ position: number }>(
        `select min(p.position)::float8 as position from projection.position p
           join projection.live l on l.projection = p.projection and l.generation = p.generation
          where p.ledger_id = $1 and p.projection = any($2)`,
        [LEDGER.main, projections],
      );
      return await work(client, rows[0]?.position ?? 0);
    } finally {
      await client.query('rollback').catch(() => undefined);
      client.release();
    }
  }

  /** Sends a list as a file. Refuses `export.too-many` while others are under way, `export.too-large` beyond `MAX_EXPORT_ROWS`. */
  async send<R>(actor: Actor, response: Response, spec: Export<R>): Promise<void> {
    if (running >= MAX_AT_ONCE) throw new Refused('export.too-many', {}, 'busy');
    running++;
    try {
      const { file, rows } = await this.write(actor, spec);
      await this.accessLedger.record(actor.id, [spec.record(actor.id, { what: spec.what, rows, position: spec.position })]);
      response.setHeader('Content-Type', XLSX);
      response.setHeader('Content-Disposition', `attachment; filename="${spec.what}-${spec.position}.xlsx"`);
      response.setHeader('Content-Length', String(file.length));
      response.end(file);
    } finally {
      running--;
    }
  }

  private async write<R>(actor: Actor, { title, filters, columns, pages, position }: Export<R>): Promise<{ file: Buffer; rows: number }> {
    const by = (await this.names.namesOf([actor.id])).get(actor.id) ?? '';
    const filtered = filters.map(([name, value]) => `${name}：${value}`).join('；');
    let rows = 0;
    async function* counted(): AsyncGenerator<readonly R[]> {
      for await (const page of pages) {
        rows += page.length;
        if (rows > MAX_EXPORT_ROWS) throw new Refused('export.too-large', { maxRows: MAX_EXPORT_ROWS }, 'value');
        yield page;
      }
    }
    const parts: Buffer[] = [];
    const head = [
      title,
      `筛选：${filtered === '' ? '无' : filtered}`,
      `截至记录序号 ${position} · ${beijing(new Date())}（北京时间）· 导出人 ${by}`,
      '个人信息已遮蔽。本次导出已记入查看记录。',
    ];
    const foot = (): string => `共 ${rows} 行`;
    for await (const part of xlsx({ name: title, head, columns, rows: counted(), foot })) parts.push(part);
    return { file: Buffer.concat(parts), rows };
  }
}

/** All pages of a list that is read by cursor. */
export async function* allPages<R>(
  page: (cursor: string | undefined) => Promise<{ readonly rows: readonly R[]; readonly next?: string }>,
): AsyncGenerator<readonly R[]> {
  let cursor: string | undefined;
  do {
    const { rows, next } = await page(cursor);
    yield rows;
    cursor = next;
  } while (cursor !== undefined);
}
