import type { Position } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { LEDGER, type LedgerId, type RawEvent } from '@gongyuan/platform/event-store/types';
import { atOrBelow, Params } from '@gongyuan/platform/reading/sql';
import type { Pool } from 'pg';

/** What of a ledger is asked for. Days are days in Asia/Shanghai, both ends included. */
export interface LedgerFilter {
  readonly type?: string;
  /** A whole stream, or the beginning of its name. */
  readonly stream?: string;
  readonly actor?: string;
  /** Records of this unit and of those below it. */
  readonly unit?: string;
  readonly from?: Position;
  readonly to?: Position;
  readonly recordedFrom?: LocalDate;
  readonly recordedTo?: LocalDate;
  readonly onFrom?: LocalDate;
  readonly onTo?: LocalDate;
  /** A piece of text in what is not personal. */
  readonly text?: string;
}

/** A stored event with the hash it is proved by. */
export interface FoundEvent extends RawEvent {
  readonly hash: Buffer;
}

/** A stretch of positions, both ends included, and how many events of it are wanted. */
export interface Stretch {
  readonly from: Position;
  readonly to: Position;
  readonly newestFirst: boolean;
  readonly limit: number;
}

const tables: Readonly<Record<LedgerId, { readonly entries: string; readonly streams: string }>> = {
  [LEDGER.main]: { entries: 'read.ledger_entry', streams: 'read.ledger_stream' },
  [LEDGER.access]: { entries: 'read.access_entry', streams: 'read.access_stream' },
};

interface Row {
  position: string;
  stream: string;
  version: number;
  leaf: Buffer;
  leaf_hash: Buffer;
}

const found = (row: Row): FoundEvent => ({
  position: Number(row.position),
  stream: row.stream,
  version: row.version,
  leaf: row.leaf,
  hash: row.leaf_hash,
});

const likePrefix = (text: string): string => `${text.replace(/[\\%_]/g, '\\$&')}%`;

/** A piece of text as it stands in the bytes of a leaf. */
const inLeaf = (text: string): Buffer => Buffer.from(JSON.stringify(text).slice(1, -1), 'utf8');

/** The conditions of a filter over `e`, an entry of the list. The columns follow indexes; none of them is computed. */
function conditions(ledger: LedgerId, filter: LedgerFilter, params: Params): string[] {
  const { type, stream, actor, unit, recordedFrom, recordedTo, onFrom, onTo } = filter;
  const day = (value: LocalDate, plus = 0): string => `((${params.add(value, 'date')} + ${plus})::timestamp at time zone 'Asia/Shanghai')`;
  return [
    type !== undefined && `e.type = ${params.add(type, 'text')}`,
    actor !== undefined && `e.actor = ${params.add(actor, 'text')}`,
    stream !== undefined && `e.stream like ${params.add(likePrefix(stream), 'text')}`,
    unit !== undefined && `e.stream in (select s.stream from ${tables[ledger].streams} s where ${atOrBelow('unit', unit, params)})`,
    recordedFrom !== undefined && `e.recorded_at >= ${day(recordedFrom)}`,
    recordedTo !== undefined && `e.recorded_at < ${day(recordedTo, 1)}`,
    onFrom !== undefined && `e.happened_on >= ${params.add(onFrom, 'date')}`,
    onTo !== undefined && `e.happened_on <= ${params.add(onTo, 'date')}`,
  ].filter((one): one is string => one !== false);
}

/** The events of a stretch that pass the filter, in the order asked for: found in the list, read from the ledger itself. */
export async function eventsFound(db: Pool, ledger: LedgerId, stretch: Stretch, filter: LedgerFilter): Promise<FoundEvent[]> {
  const params = new Params();
  const order = stretch.newestFirst ? 'desc' : 'asc';
  const within = [
    `e.position between ${params.add(stretch.from, 'bigint')} and ${params.add(stretch.to, 'bigint')}`,
    ...conditions(ledger, filter, params),
  ].join(' and ');
  const ledgerId = params.add(ledger, 'int');
  const leaves = `ledger.event v on v.ledger_id = ${ledgerId} and v.position = e.position`;
  const limit = params.add(stretch.limit, 'int');
  const columns = 'v.position, v.stream, v.version, v.leaf, v.leaf_hash';
  const statement =
    filter.text === undefined
      ? `select ${columns} from (select e.position from ${tables[ledger].entries} e where ${within} order by e.position ${order} limit ${limit}) e
           join ${leaves} order by v.position ${order}`
      : `select ${columns} from ${tables[ledger].entries} e join ${leaves}
          where ${within} and position(${params.add(inLeaf(filter.text), 'bytea')} in v.leaf) > 0
          order by e.position ${order} limit ${limit}`;
  const { rows } = await db.query<Row>(statement, params.values);
  return rows.map(found);
}

/** The events of a stretch as they stand in the ledger, of one stream when it is named: never behind, and found by the ledger's own indexes. */
export async function eventsBetween(db: Pool, ledger: LedgerId, stretch: Stretch, stream?: string): Promise<FoundEvent[]> {
  const { rows } = await db.query<Row>(
    `select position, stream, version, leaf, leaf_hash from ledger.event
      where ledger_id = $1 and position between $2 and $3 ${stream === undefined ? '' : 'and stream = $5'}
      order by position ${stretch.newestFirst ? 'desc' : 'asc'} limit $4`,
    [ledger, stretch.from, stretch.to, stretch.limit, ...(stream === undefined ? [] : [stream])],
  );
  return rows.map(found);
}

/** True when some event stands in exactly this stream. */
export async function isStream(db: Pool, ledger: LedgerId, stream: string): Promise<boolean> {
  const { rows } = await db.query<{ there: boolean }>(
    'select exists (select from ledger.event where ledger_id = $1 and stream = $2) as there',
    [ledger, stream],
  );
  return rows[0]?.there ?? false;
}

/** What a unit and those below it have: which streams, and which units they are. */
export interface OfUnit {
  readonly streams: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** The units at or below a unit, and which streams of these events stand there as far as the list knows. */
export async function streamsOf(db: Pool, ledger: LedgerId, unit: string, events: readonly FoundEvent[]): Promise<OfUnit> {
  const units = await db.query<{ unit: string }>('select unit from read.unit where $1::uuid = any(path)', [unit]);
  const ids = units.rows.map((row) => row.unit);
  const streams = await db.query<{ stream: string }>(
    `select stream from ${tables[ledger].streams} where stream = any($1) and unit = any($2::uuid[])`,
    [[...new Set(events.map(({ stream }) => stream))], ids],
  );
  return { units: new Set(ids), streams: new Set(streams.rows.map(({ stream }) => stream)) };
}
