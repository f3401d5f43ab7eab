import type { Position, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { Injectable } from '@nestjs/common';
import { Pool, type PoolClient } from 'pg';
import type { Entry, EntryState } from '../counting/entries';
import type { Tally } from '../counting/tally';
import { type BoardAsk, type BoardSource, type EntryAsk, LATEST, type Latest, type SettledMeasure } from './source';

/** A unit as the board places figures at it. */
export interface UnitPlace {
  readonly id: Uuid;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly path: readonly Uuid[];
  readonly closed: boolean;
}

/** Entries with the measure they count towards: a pack counts as its kit does, and only for those it is meant for. */
const entries = `(select e.entry, coalesce(k.measure, e.measure) as measure, e.year, e.unit, e.day, e.amount, e.state, e.source, e.source_id,
    e.label, e.title, e.evidence, e.heads, e.unverified, e.persons, e.subjects, e.campaigns, e.closed_on, e.cash, e.in_kind, e.reached, e.met,
    e.reported_by, e.verified_by, e.first_position, e.position
  from read.programme_entry e left join read.programme_kit k on k.kit = e.kit
 where e.kit is null or (k.kit is not null and (k.only_category is null or k.only_category = e.category)))`;

const entryColumns = `e.entry, e.measure, e.year, e.unit, e.day::text as day, e.amount::float8 as amount, e.state, e.source, e.source_id,
  e.label, e.title, e.evidence, e.heads, e.unverified, e.persons, e.subjects, e.campaigns, e.closed_on::text as closed_on, e.cash::float8 as cash,
  e.in_kind::float8 as in_kind, e.reached, e.met, e.reported_by, e.verified_by, e.first_position::float8 as first_position,
  e.position::float8 as position`;

/** `e` is an entry; parameters 1 to 3 are year, units or null, measure or null. */
const asked = 'e.year = $1 and ($2::uuid[] is null or e.unit = any($2)) and ($3::text is null or e.measure = $3)';

const valuesOf = ({ year, units, measure }: BoardAsk): unknown[] => [year, units ?? null, measure ?? null];

/** Reads the programme's read model. */
@Injectable()
export class BoardQueries {
  constructor(private readonly pool: Pool) {}

  /** All units, parents before what is below them. */
  async units(): Promise<readonly UnitPlace[]> {
    const { rows } = await this.pool.query<UnitPlace>(
      `select unit as id, name, short_name as "shortName", kind, path, closed from read.unit where kind <> 'firm'
        order by cardinality(path), code`,
    );
    return rows;
  }

  /** Everything a board needs, at one position: all statements see the same moment. */
  async board(ask: BoardAsk, day: LocalDate): Promise<BoardSource> {
    return this.atOnce(async (client, position) => ({
      position,
      day,
      measures: await settledMeasures(client),
      tallies: await tallies(client, ask),
      distinct: (
        await client.query<{ measure: string; persons: number }>(
          `select e.measure, count(distinct s.subject)::int as persons
             from ${entries} e cross join unnest(e.subjects) s(subject)
            where ${asked} and e.state = 'counted' group by e.measure`,
          valuesOf(ask),
        )
      ).rows,
      latest: (
        await client.query<Latest>(
          `select measure, unit, day::text as day, label, met, entry, title from (
             select e.*, row_number() over (partition by e.measure order by e.day desc, e.entry) as n
               from ${entries} e where ${asked} and e.state = 'counted' and e.source = 'delivery') e
            where n <= ${LATEST} order by measure, n`,
          valuesOf(ask),
        )
      ).rows,
    }));
  }

  /** A page of what stands behind a figure, newest first, and the position it was read at. */
  async entries(ask: EntryAsk): Promise<{ readonly position: Position; readonly rows: readonly Entry[] }> {
    return this.atOnce(async (client, position) => ({ position, rows: await this.entriesIn(client, ask) }));
  }

  /** The same from a snapshot of the read models. */
  async entriesIn(client: PoolClient, ask: EntryAsk): Promise<readonly Entry[]> {
    const { rows } = await client.query<Entry>(
      `select ${entryColumns} from ${entries} e
        where ${asked} and e.state <> 'waiting' and ($4::text is null or e.state = $4)
          and ($5::text is null or to_char(e.day, 'YYYY-MM') = $5)
          and ($6::date is null or (e.day, e.entry) < ($6, $7))
        order by e.day desc, e.entry desc limit $8`,
      [...valuesOf(ask), ask.state ?? null, ask.month ?? null, ask.after?.[0] ?? null, ask.after?.[1] ?? null, ask.limit],
    );
    return rows;
  }

  /** Deliveries in a state, those that wait longest first. */
  async deliveries(units: readonly Uuid[] | undefined, states: readonly EntryState[], limit: number): Promise<readonly Entry[]> {
    return this.deliveriesIn(this.pool, units, states, limit);
  }

  /** The same from a snapshot of the read models. */
  async deliveriesIn(
    db: Pool | PoolClient,
    units: readonly Uuid[] | undefined,
    states: readonly EntryState[],
    limit: number,
  ): Promise<readonly Entry[]> {
    const { rows } = await db.query<Entry>(
      `select ${entryColumns} from ${entries} e
        where e.source = 'delivery' and e.state = any($1::text[]) and ($2::uuid[] is null or e.unit = any($2))
        order by ${states.includes('reported') ? 'e.first_position' : 'e.position desc'} limit $3`,
      [states, units ?? null, limit],
    );
    return rows;
  }

  /** How many deliveries stand where. */
  async deliveryCounts(units: readonly Uuid[] | undefined): Promise<ReadonlyMap<EntryState, number>> {
    const { rows } = await this.pool.query<{ state: EntryState; n: number }>(
      `select e.state, count(*)::int as n from ${entries} e
        where e.source = 'delivery' and ($1::uuid[] is null or e.unit = any($1)) group by e.state`,
      [units ?? null],
    );
    return new Map(rows.map(({ state, n }) => [state, n]));
  }

  /** One delivery; undefined when there is none. */
  async delivery(id: Uuid): Promise<Entry | undefined> {
    const { rows } = await this.pool.query<Entry>(`select ${entryColumns} from ${entries} e where e.entry = $1`, [`delivery-${id}`]);
    return rows[0];
  }

  /** Who may see to a lag at a unit: those who hold the post of a registrar or coordinator there or above, on a day. */
  async owners(unit: Uuid, day: LocalDate): Promise<readonly Uuid[]> {
    const { rows } = await this.pool.query<{ person: Uuid }>(
      `select p.person from read.post p join read.account a on a.person = p.person and not a.disabled
        where p.post in ('registrar', 'coordinator') and p.from_on <= $2 and (p.to_on is null or p.to_on >= $2)
          and (p.ended_on is null or p.ended_on > $2) and p.unit = any((select u.path from read.unit u where u.unit = $1)::uuid[])
        group by p.person order by p.person`,
      [unit, day],
    );
    return rows.map(({ person }) => person);
  }

  /** Deliveries that already say what rows of a list say: the same measure, unit, day and amount. */
  async alike(unit: Uuid, rows: readonly { measure: string; day: LocalDate; amount: number }[]): Promise<readonly number[]> {
    const found = await this.pool.query<{ at: number }>(
      `select distinct (r.at - 1)::int as at
         from unnest($2::text[], $3::date[], $4::bigint[]) with ordinality r(measure, day, amount, at)
         join ${entries} e on e.measure = r.measure and e.day = r.day and e.amount = r.amount
        where e.unit = $1 and e.source = 'delivery' and e.state in ('reported', 'counted') order by 1`,
      [unit, rows.map(({ measure }) => measure), rows.map(({ day }) => day), rows.map(({ amount }) => amount)],
    );
    return found.rows.map(({ at }) => at);
  }

  private async atOnce<T>(work: (client: PoolClient, position: Position) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('begin isolation level repeatable read read only');
      const { rows } = await client.query<{ position: number }>(
        `select p.position::float8 as position from projection.position p
           join projection.live l on l.projection = p.projection and l.generation = p.generation
          where p.projection = 'programme' and p.ledger_id = $1`,
        [LEDGER.main],
      );
      const answer = await work(client, rows[0]?.position ?? 0);
      await client.query('commit');
      return answer;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }
}

async function settledMeasures(client: PoolClient): Promise<ReadonlyMap<Uuid, SettledMeasure>> {
  const { rows } = await client.query<SettledMeasure & { id: Uuid }>('select measure_id as id, state, version from read.programme_measure');
  return new Map(rows.map(({ id, state, version }) => [id, { state, version }]));
}

async function tallies(client: PoolClient, ask: BoardAsk): Promise<readonly Tally[]> {
  const sum = (column: string, name = column) => `coalesce(sum(e.${column}), 0)::float8 as "${name}"`;
  const { rows } = await client.query<Tally>(
    `select e.measure, e.unit, to_char(e.day, 'YYYY-MM') as month, e.state, count(*)::int as entries,
            ${sum('amount')}, ${sum('heads')}, ${sum('unverified')}, ${sum('persons')}, ${sum('cash')}, ${sum('in_kind', 'inKind')},
            count(*) filter (where cardinality(e.campaigns) > 1)::int as "doubleTagged",
            count(e.closed_on)::int as closed, count(*) filter (where e.met)::int as met
       from ${entries} e where ${asked} and e.state in ('reported', 'counted') group by 1, 2, 3, 4`,
    valuesOf(ask),
  );
  return rows;
}
