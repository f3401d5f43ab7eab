import { reachOf } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { SealedRef, Stored } from '@gongyuan/kernel/facts';
import { isUuid, type SubjectId, type Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { CodeField } from '@gongyuan/platform/commands/fields';
import { ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Injectable } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { Pool, type PoolClient } from 'pg';
import { caseAccess } from '../../access';
import { type Channel, type ContactOutcome, channels, type Referral } from '../../codes';
import type { PersonFact } from '../../parties';
import { DEFAULT_LIMIT, PageQuery } from '../list/filters';
import { type ContactCounts, type ContactState, contactStates } from '../shown/contact';
import { atOrBelow, cursorText, Params, readCursor, within } from '../sql';

/** Filters of the list of contacts. */
export class ContactFilters extends PageQuery {
  @ApiPropertyOptional({ description: '未办结、已办结' })
  @IsOptional()
  @CodeField(contactStates)
  state?: ContactState;

  @ApiPropertyOptional({ format: 'uuid', description: '单位及其下级' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ description: '来源' })
  @IsOptional()
  @CodeField(channels)
  channel?: Channel;

  @ApiPropertyOptional({ description: 'overdue 未办结且要求回复日期已过' })
  @IsOptional()
  @CodeField(['overdue'])
  due?: 'overdue';
}

/** A row of `read.contact_list` as it is read. Personal values are references. */
export interface ContactRecord {
  readonly contactId: Uuid;
  readonly unit: Uuid;
  readonly closed: boolean;
  readonly channel: Channel;
  readonly subject: SubjectId;
  readonly person: Stored<PersonFact>;
  readonly organisation: string | null;
  readonly summary: SealedRef;
  readonly on: LocalDate;
  readonly registeredBy: SubjectId;
  readonly orderNumber: string | null;
  /** Null when no answer is wanted by a day. */
  readonly returnBy: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly closedBy: SubjectId | null;
  readonly outcome: ContactOutcome | null;
  readonly referredTo: Referral | null;
  readonly note: SealedRef | null;
  readonly caseId: Uuid | null;
  readonly place: number;
  readonly position: number;
  readonly version: number;
}

const columns = `c.contact_id as "contactId", c.unit, c.closed, c.channel, c.subject, c.person, c.organisation, c.summary,
  c.on_day::text as "on", c.registered_by as "registeredBy", c.order_number as "orderNumber",
  nullif(c.return_by, date '9999-12-31')::text as "returnBy", c.closed_on::text as "closedOn", c.closed_by as "closedBy", c.outcome,
  c.referred_to as "referredTo", c.note, c.case_id as "caseId", c.place::float8 as place, c.last_position::float8 as position, c.version`;

/** 来访来电: the list, its counts, and what is looked up in it. Everything goes through the wall of `cases.contact`. */
@Injectable()
export class ContactQueries {
  constructor(private readonly pool: Pool) {}

  /** A page, newest first, by keyset. `db` reads within a snapshot of its own. Refuses `list.bad-cursor`. */
  async page(
    actor: Actor,
    filters: ContactFilters,
    today: LocalDate,
    db: Pool | PoolClient = this.pool,
  ): Promise<{ rows: readonly ContactRecord[]; next?: string }> {
    const limit = filters.limit ?? DEFAULT_LIMIT;
    const params = new Params();
    const conditions = [this.wall(actor, params)];
    if (filters.state) conditions.push(filters.state === 'closed' ? 'c.closed' : 'not c.closed');
    if (filters.unit) conditions.push(atOrBelow('c.unit', filters.unit, params));
    if (filters.channel) conditions.push(`c.channel = ${params.add(filters.channel, 'text')}`);
    if (filters.due) conditions.push(`not c.closed and c.return_by < ${params.add(today, 'date')}`);
    if (filters.cursor !== undefined) {
      const [place] = readCursor('contacts', filters.cursor, Number.isSafeInteger, isUuid);
      conditions.push(`c.place < ${params.add(place, 'bigint')}`);
    }
    const { rows } = await db.query<ContactRecord>(
      `select ${columns} from read.contact_list c where ${conditions.join(' and ')} order by c.place desc limit ${limit + 1}`,
      params.values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return { rows: shown, next: last && rows.length > limit ? cursorText('contacts', [last.place, last.contactId]) : undefined };
  }

  async counts(actor: Actor, today: LocalDate): Promise<ContactCounts> {
    const params = new Params();
    const day = params.add(today, 'date');
    const { rows } = await this.pool.query<ContactCounts>(
      `select count(*)::int as total, (count(*) filter (where not c.closed))::int as open, (count(*) filter (where c.closed))::int as closed,
              (count(*) filter (where not c.closed and c.return_by < ${day}))::int as overdue
         from read.contact_list c where ${this.wall(actor, params)}`,
      params.values,
    );
    return rows[0] as ContactCounts;
  }

  /** One contact within reach; undefined when there is none, or none that the actor may know of. */
  async one(actor: Actor, contactId: Uuid): Promise<ContactRecord | undefined> {
    const params = new Params();
    const { rows } = await this.pool.query<ContactRecord>(
      `select ${columns} from read.contact_list c where c.contact_id = ${params.add(contactId, 'uuid')} and ${this.wall(actor, params)}`,
      params.values,
    );
    return rows[0];
  }

  /** The contacts of people, as far as the actor may see them, newest first. */
  async ofPeople(actor: Actor, subjects: readonly SubjectId[], limit: number): Promise<readonly ContactRecord[]> {
    const params = new Params();
    const { rows } = await this.pool.query<ContactRecord>(
      `select ${columns} from read.contact_list c where c.subject = any(${params.add(subjects, 'uuid[]')}) and ${this.wall(actor, params)}
        order by c.place desc limit ${limit}`,
      params.values,
    );
    return rows;
  }

  private wall(actor: Actor, params: Params): string {
    return within(reachOf(caseAccess, 'cases.contact', actor), actor, { unit: 'c.unit' }, params);
  }
}
