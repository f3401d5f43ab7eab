import { reachOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { SealedRef, Stored } from '@gongyuan/kernel/facts';
import type { FileFact } from '@gongyuan/kernel/files';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { samePicture } from '@gongyuan/platform/pictures/same';
import { Params, within } from '@gongyuan/platform/reading/sql';
import { Injectable } from '@nestjs/common';
import { Pool, type PoolClient } from 'pg';
import { packAccess } from '../access';
import type { PersonFact, ProxyFact } from '../people';

/** More is never asked for at once; a year of a city has some hundreds of hand-outs. */
const MOST = 500;

export interface HandoutRecord {
  readonly handoutId: Uuid;
  readonly unit: Uuid;
  readonly kitId: Uuid;
  readonly kit: string;
  readonly rule: string;
  readonly site: string;
  readonly siteKind: string;
  readonly host: string | null;
  readonly plannedOn: LocalDate;
  readonly plannedBy: string;
  readonly expected: number | null;
  readonly closedOn: LocalDate | null;
  readonly listed: number;
  readonly given: number;
  readonly unverified: number;
  readonly exceptions: number;
}

export interface SheetRecord {
  readonly sheetId: Uuid;
  readonly handoutId: Uuid;
  readonly unit: Uuid;
  readonly team: string;
  readonly comparedOn: LocalDate | null;
  readonly closed: boolean;
  readonly listed: number;
  readonly given: number;
  readonly unverified: number;
  readonly left: number;
  readonly exceptions: number;
}

export interface LineRecord {
  readonly sheetId: Uuid;
  readonly line: number;
  readonly subject: SubjectId;
  readonly person: Stored<PersonFact> | null;
  readonly verified: boolean;
  readonly category: string | null;
  readonly listed: boolean;
  readonly givenOn: LocalDate | null;
  readonly givenBy: string | null;
  readonly signed: boolean;
  readonly proxy: Stored<ProxyFact> | null;
}

export interface ScanRecord {
  readonly scanId: Uuid;
  readonly file: Stored<FileFact>;
  readonly sha256: string;
  readonly on: LocalDate;
  readonly by: string;
  /** Whether it is the very file that the sheet was compared with. */
  readonly compared: boolean;
  /** When its camera says it was taken: `YYYY-MM-DDTHH:MM:SS`. */
  readonly takenAt: string | null;
}

/** The same picture as the photo of another sheet (law.md R04). */
export interface ScanElsewhere {
  /** Of the sheet that was asked for. */
  readonly scanId: Uuid;
  readonly sheetId: Uuid;
  readonly unit: Uuid;
  readonly site: string;
  readonly team: string;
  readonly plannedOn: LocalDate;
  /** The very same file, not only the same picture. */
  readonly identical: boolean;
  /** Whether the reader may see that sheet. */
  readonly within: boolean;
}

export interface ExceptionRecord {
  readonly exceptionId: Uuid;
  readonly sheetId: Uuid;
  readonly handoutId: Uuid;
  readonly unit: Uuid;
  readonly site: string;
  readonly team: string;
  readonly line: number;
  readonly person: Stored<PersonFact> | null;
  readonly kind: string;
  readonly raisedOn: LocalDate;
  readonly raisedBy: string;
  readonly firstSite: string | null;
  readonly firstUnit: Uuid | null;
  readonly firstOn: LocalDate | null;
  readonly outcome: string | null;
  readonly settledBy: string | null;
  readonly note: SealedRef | null;
}

const counted = `count(l.line) filter (where l.listed)::int as listed, count(l.given_on)::int as given,
  count(l.given_on) filter (where not l.verified)::int as unverified`;

/** 发放: everything goes through the wall of `packs.handout`. */
@Injectable()
export class HandoutQueries {
  constructor(private readonly pool: Pool) {}

  /** Hand-outs within reach, newest first; one of them when an id is given. */
  async handouts(actor: Actor, handoutId?: Uuid): Promise<readonly HandoutRecord[]> {
    return this.handoutsIn(this.pool, actor, MOST, handoutId);
  }

  /** The same from a snapshot of the read models, and so many of them at most. */
  async handoutsIn(db: Pool | PoolClient, actor: Actor, most: number, handoutId?: Uuid): Promise<readonly HandoutRecord[]> {
    const params = new Params();
    const wall = this.wall(actor, 'h.unit', params);
    const one = handoutId === undefined ? 'true' : `h.handout_id = ${params.add(handoutId, 'uuid')}`;
    const { rows } = await db.query<HandoutRecord>(
      `select h.handout_id as "handoutId", h.unit, h.kit_id as "kitId", k.name as kit, h.rule, h.site, h.site_kind as "siteKind", h.host,
              h.planned_on::text as "plannedOn", h.planned_by as "plannedBy", h.expected, h.closed_on::text as "closedOn", ${counted},
              (select count(*) from read.handout_exception e join read.handout_sheet s2 on s2.sheet_id = e.sheet_id
                where s2.handout_id = h.handout_id and e.outcome is null)::int as exceptions
         from read.handout h join read.kit k on k.kit_id = h.kit_id
         left join read.handout_sheet s on s.handout_id = h.handout_id left join read.handout_line l on l.sheet_id = s.sheet_id
        where ${wall} and ${one}
        group by h.handout_id, h.unit, h.kit_id, k.name, h.rule, h.site, h.site_kind, h.host, h.planned_on, h.planned_by, h.expected, h.closed_on, h.place
        order by h.place desc limit ${params.add(most, 'int')}`,
      params.values,
    );
    return rows;
  }

  /** The sheets of a hand-out, or one sheet. The caller has passed the wall of the hand-out. */
  async sheets(actor: Actor, by: { readonly handoutId?: Uuid; readonly sheetId?: Uuid }): Promise<readonly SheetRecord[]> {
    const params = new Params();
    const wall = this.wall(actor, 's.unit', params);
    const which = by.sheetId ? `s.sheet_id = ${params.add(by.sheetId, 'uuid')}` : `s.handout_id = ${params.add(by.handoutId, 'uuid')}`;
    const { rows } = await this.pool.query<SheetRecord>(
      `select s.sheet_id as "sheetId", s.handout_id as "handoutId", s.unit, s.team, s.compared_on::text as "comparedOn", s.closed, ${counted},
              coalesce((select sum(b.quantity) from read.stock_balance b where b.place_kind = 'sheet' and b.place_id = s.sheet_id::text), 0)::int as left,
              (select count(*) from read.handout_exception e where e.sheet_id = s.sheet_id and e.outcome is null)::int as exceptions
         from read.handout_sheet s left join read.handout_line l on l.sheet_id = s.sheet_id
        where ${wall} and ${which}
        group by s.sheet_id, s.handout_id, s.unit, s.team, s.compared_on, s.closed, s.place order by s.place limit ${MOST}`,
      params.values,
    );
    return rows;
  }

  async lines(sheets: readonly Uuid[]): Promise<readonly LineRecord[]> {
    const { rows } = await this.pool.query<LineRecord>(
      `select sheet_id as "sheetId", line, subject, person, verified, category, listed, given_on::text as "givenOn", given_by as "givenBy", signed, proxy
         from read.handout_line where sheet_id = any($1::uuid[]) order by sheet_id, line`,
      [sheets],
    );
    return rows;
  }

  /** Where one of these people stands on a list of this hand-out. The caller has passed the wall of the hand-out. */
  async listedIn(
    handoutId: Uuid,
    subjects: readonly SubjectId[],
  ): Promise<{ readonly sheetId: Uuid; readonly team: string; readonly line: number; readonly given: boolean } | undefined> {
    const { rows } = await this.pool.query(
      `select s.sheet_id as "sheetId", s.team, l.line, l.given_on is not null as given
         from read.handout_line l join read.handout_sheet s on s.sheet_id = l.sheet_id
        where s.handout_id = $1 and l.subject = any($2::uuid[]) order by given desc, s.place, l.line limit 1`,
      [handoutId, subjects],
    );
    return rows[0];
  }

  /** Photos and scans of a sheet, in the order they came. The caller has passed the wall of the sheet. */
  async scans(sheetId: Uuid): Promise<readonly ScanRecord[]> {
    const { rows } = await this.pool.query<ScanRecord>(
      `select c.scan_id as "scanId", c.file, c.sha256, c.kept_on::text as on, c.kept_by as by, coalesce(s.photo = c.sha256, false) as compared,
              c.taken_at as "takenAt"
         from read.handout_scan c join read.handout_sheet s on s.sheet_id = c.sheet_id where c.sheet_id = $1 order by c.place`,
      [sheetId],
    );
    return rows;
  }

  /**
   * Which scans of these sheets stand for another sheet as well. The caller has passed the wall of the sheets; those beyond the
   * reader's wall are named by unit and day, so that somebody can ask there.
   */
  async elsewhere(actor: Actor, sheets: readonly Uuid[]): Promise<readonly ScanElsewhere[]> {
    const params = new Params();
    const wall = this.wall(actor, 's.unit', params);
    const { rows } = await this.pool.query<ScanElsewhere>(
      `select c.scan_id as "scanId", s.sheet_id as "sheetId", s.unit, h.site, s.team, h.planned_on::text as "plannedOn",
              bool_or(o.sha256 = c.sha256) as identical, (${wall}) as within
         from read.handout_scan c join read.handout_scan o on o.sheet_id <> c.sheet_id and ${samePicture('o', 'c')}
         join read.handout_sheet s on s.sheet_id = o.sheet_id join read.handout h on h.handout_id = s.handout_id
        where c.sheet_id = any(${params.add(sheets, 'uuid[]')})
        group by c.scan_id, c.place, s.sheet_id, s.unit, h.site, s.team, h.planned_on order by c.place, h.planned_on, s.sheet_id limit ${MOST}`,
      params.values,
    );
    return rows;
  }

  /** Exceptions within reach, the open ones first, newest first. */
  async exceptions(actor: Actor): Promise<readonly ExceptionRecord[]> {
    const params = new Params();
    const { rows } = await this.pool.query<ExceptionRecord>(
      `select e.exception_id as "exceptionId", e.sheet_id as "sheetId", h.handout_id as "handoutId", h.unit, h.site, s.team, e.line, l.person, e.kind,
              e.raised_on::text as "raisedOn", e.raised_by as "raisedBy", f.site as "firstSite", e.first_unit as "firstUnit",
              e.first_on::text as "firstOn", e.outcome, e.settled_by as "settledBy", e.note
         from read.handout_exception e join read.handout_sheet s on s.sheet_id = e.sheet_id join read.handout h on h.handout_id = s.handout_id
         left join read.handout_line l on l.sheet_id = e.sheet_id and l.line = e.line
         left join read.handout f on f.handout_id = e.first_handout
        where ${this.wall(actor, 'h.unit', params)} order by e.outcome is not null, e.place desc limit ${MOST}`,
      params.values,
    );
    return rows;
  }

  private wall(actor: Actor, unit: string, params: Params): string {
    return within(reachOf(packAccess, 'packs.handout', actor), actor, { unit }, params);
  }
}
