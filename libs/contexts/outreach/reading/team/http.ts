import { reachOf } from '@gongyuan/kernel/access';
import { type Actor, type Post, posts } from '@gongyuan/kernel/env';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import { dayOf, type LocalDate } from '@gongyuan/kernel/time';
import { LocalDateField } from '@gongyuan/platform/commands/fields';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@gongyuan/platform/description/decorators';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Names } from '@gongyuan/platform/reading/names';
import { Codes, Named } from '@gongyuan/platform/reading/shown';
import { Params } from '@gongyuan/platform/reading/sql';
import { Controller, Get, Injectable, Query } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { Pool } from 'pg';
import { outreachAccess } from '../../access';

export class TeamQuery {
  @ApiPropertyOptional({ description: '看这一天各人是否另有活动', format: 'date' })
  @IsOptional()
  @LocalDateField()
  day?: string;
}

/** Another activity of that day. */
export class BusyShown {
  @ApiProperty({ format: 'uuid' })
  activityId!: string;

  @ApiProperty({ example: '09:00' })
  from!: string;

  @ApiProperty({ example: '11:30' })
  to!: string;

  @ApiProperty({ description: '活动名称' })
  title!: string;
}

export class CandidateShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: '姓名' })
  name!: string;

  @ApiProperty({ type: [Named] })
  units!: Named[];

  @Codes('Post', posts, '所任岗位')
  posts!: Post[];

  @ApiProperty({ type: [BusyShown], description: '这一天的其他活动' })
  busy!: BusyShown[];
}

export class CandidateList {
  @ApiProperty({ type: [CandidateShown] })
  rows!: CandidateShown[];
}

interface Candidate {
  readonly id: SubjectId;
  readonly units: readonly Uuid[];
  readonly posts: Post[];
}

/** Who can stand in the team of an activity. */
@Injectable()
export class TeamQueries {
  constructor(private readonly pool: Pool) {}

  /** Lawyers and cadres with an open account in reach of whoever plans; lawyers also where their profile says that they come. */
  async candidates(actor: Actor, today: LocalDate): Promise<readonly Candidate[]> {
    const { units, masked } = reachOf(outreachAccess, 'outreach.plan', actor);
    const params = new Params();
    const [day, reach, all] = [params.add(today, 'date'), params.add(units, 'uuid[]'), params.add(masked, 'boolean')];
    const { rows } = await this.pool.query<Candidate>(
      `select p.person as id, array_agg(distinct p.unit) as units, array_agg(distinct p.post) as posts
         from read.post p
         join read.account a on a.person = p.person and not a.disabled
         left join read.handler_profile h on h.person = p.person
        where p.post in ('handler', 'coordinator', 'registrar', 'approver') and p.deputy_for is null
          and p.from_on <= ${day} and (p.to_on is null or p.to_on >= ${day}) and (p.ended_on is null or p.ended_on > ${day})
          and (${all} or p.unit = any(${reach}) or (p.post = 'handler' and (h.counties = '{}' or h.counties && ${reach})))
        group by p.person order by p.person`,
      params.values,
    );
    return rows;
  }

  /** Everybody's activities of a day, wherever they are: an hour is taken whoever may see why. */
  async busyOn(day: LocalDate): Promise<readonly (BusyShown & { readonly team: readonly SubjectId[] })[]> {
    const { rows } = await this.pool.query<BusyShown & { team: SubjectId[] }>(
      `select a.activity_id as "activityId", a.from_time as "from", a.to_time as "to", a.title, a.team from read.activity_list a
        where a.day = $1::date and a.stage not in ('cancelled', 'dropped') order by a.from_time`,
      [day],
    );
    return rows;
  }
}

/** Colleagues for the team of an activity, with what they do on that day. */
@ApiTags('activities')
@Act('outreach.plan')
@Reads('activity_list', 'account', 'unit')
@Controller('api/outreach-team')
export class TeamController {
  constructor(
    private readonly queries: TeamQueries,
    private readonly names: Names,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listTeamCandidates',
    summary: '可选的团队成员',
    description: 'Colleagues who can stand in a team, and when they are taken',
  })
  @ApiOkResponse({ type: CandidateList })
  async list(@CurrentActor() actor: Actor, @Query() { day }: TeamQuery): Promise<CandidateList> {
    const [candidates, busy] = await Promise.all([
      this.queries.candidates(actor, dayOf(new Date().toISOString())),
      day === undefined ? [] : this.queries.busyOn(day),
    ]);
    const names = await this.names.of(
      candidates.map(({ id }) => id),
      candidates.flatMap(({ units }) => units),
    );
    return {
      rows: candidates.map(({ id, units, posts: held }) => ({
        id,
        name: names.staff(id).name,
        units: units.map((unit) => names.unit(unit)),
        posts: held,
        busy: busy.filter(({ team }) => team.includes(id)).map(({ activityId, from, to, title }) => ({ activityId, from, to, title })),
      })),
    };
  }
}
