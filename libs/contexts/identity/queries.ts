import type { SealedRef } from '@gongyuan/kernel/facts';
import type { StreamName, SubjectId, Uuid, Version } from '@gongyuan/kernel/ids';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import type { Pool } from 'pg';

/** The versions that streams of the main ledger are at now; 0 for one without events. */
export async function versionsOf(db: Pool, streams: readonly StreamName[]): Promise<Version[]> {
  const { rows } = await db.query<{ version: number }>({
    name: 'versions_of',
    text: `select coalesce((select e.version from ledger.event e where e.ledger_id = $1 and e.stream = s.name order by e.version desc limit 1), 0) as version
             from unnest($2::text[]) with ordinality s(name, i) order by s.i`,
    values: [LEDGER.main, streams],
  });
  return rows.map((row) => row.version);
}

/** Where the names of members of staff are sealed. */
export async function staffNameRefs(db: Pool, people: readonly SubjectId[]): Promise<Map<SubjectId, SealedRef>> {
  if (people.length === 0) return new Map();
  const { rows } = await db.query<{ person: SubjectId; name: SealedRef }>('select person, name from read.account where person = any($1)', [
    people,
  ]);
  return new Map(rows.map((row) => [row.person, row.name]));
}

export interface UnitRow {
  readonly id: Uuid;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly parent: Uuid | null;
  readonly series: string | null;
  readonly closed: boolean;
  readonly version: Version;
}

/** All units, parents before what is below them. */
export async function unitRows(db: Pool): Promise<UnitRow[]> {
  const { rows } = await db.query<UnitRow>(
    `select unit as id, code, name, short_name as "shortName", kind, parent, series, closed, version
       from read.unit order by cardinality(path), code`,
  );
  return rows;
}

export interface AccountRow {
  readonly id: SubjectId;
  readonly name: SealedRef;
  readonly login: SealedRef;
  readonly phone: SealedRef | null;
  readonly disabled: boolean;
  readonly version: Version;
  readonly openedOn: string;
  readonly openedBy: string;
}

export interface PostRow {
  readonly id: Uuid;
  readonly person: SubjectId;
  readonly post: string;
  readonly unit: Uuid;
  readonly from: string;
  readonly to: string | null;
  readonly endedOn: string | null;
  readonly deputyFor: SubjectId | null;
  readonly givenBy: string;
}

export interface HandlerProfileRow {
  readonly person: SubjectId;
  readonly kind: string;
  readonly firm: SealedRef | null;
  readonly firmUnit: Uuid | null;
  readonly licence: SealedRef | null;
  readonly specialties: readonly string[];
  readonly counties: readonly Uuid[];
  readonly maxOpenCases: number;
  readonly publicPayroll: boolean;
}

/**
 * Accounts in the order they were opened, after one of them when paging; a single one when `person` is given; only those of
 * people who hold or held a post at some of the units when `units` are given.
 */
export async function accountRows(
  db: Pool,
  page: { after?: number; limit: number; person?: SubjectId; units?: readonly Uuid[] },
): Promise<(AccountRow & { place: number })[]> {
  const { rows } = await db.query<AccountRow & { place: number }>(
    `select person as id, name, login, phone, disabled, version, opened_on::text as "openedOn", opened_by as "openedBy", place::float8 as place
       from read.account a where ($1::bigint is null or place > $1) and ($2::uuid is null or person = $2)
        and ($4::uuid[] is null or exists (select from read.post p where p.person = a.person and p.unit = any($4)))
      order by place limit $3`,
    [page.after ?? null, page.person ?? null, page.limit, page.units ?? null],
  );
  return rows;
}

/** Posts and deputies of people, newest first. */
export async function postRows(db: Pool, people: readonly SubjectId[]): Promise<PostRow[]> {
  const { rows } = await db.query<PostRow>(
    `select post_id as id, person, post, unit, from_on::text as "from", to_on::text as "to", ended_on::text as "endedOn",
            deputy_for as "deputyFor", given_by as "givenBy"
       from read.post where person = any($1) order by from_on desc, post_id`,
    [people],
  );
  return rows;
}

/** What handlers can take on. */
export async function handlerProfileRows(db: Pool, people: readonly SubjectId[]): Promise<HandlerProfileRow[]> {
  const { rows } = await db.query<HandlerProfileRow>(
    `select person, kind, firm, firm_unit as "firmUnit", licence, specialties, counties, max_open_cases as "maxOpenCases", public_payroll as "publicPayroll"
       from read.handler_profile where person = any($1)`,
    [people],
  );
  return rows;
}
