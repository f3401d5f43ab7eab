import { CodeField, LocalDateField } from '@gongyuan/platform/commands/fields';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@gongyuan/platform/description/decorators';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { Controller, Get, Query } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { type StepPost, stepPosts } from '../../unit-rules/codes';
import { Names } from '../names';
import { ApproverList } from '../shown/approvers';
import { todayNow } from '../today';
import { ApproverQueries } from './queries';

export class ApproverQuery {
  @ApiPropertyOptional({ format: 'uuid', description: '签字的岗位所在单位，如案件的受理单位；不填为全部单位' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ description: '签字的岗位（默认审批人）', enum: stepPosts })
  @IsOptional()
  @CodeField(stepPosts)
  post?: StepPost;

  @ApiPropertyOptional({ format: 'date', description: '签字日期（默认今天）' })
  @IsOptional()
  @LocalDateField()
  on?: string;
}

/** Who may have signed a decision on paper, or a step on its sheet: whoever records the paper chooses one of them. */
@ApiTags('handlers')
@Act('cases.paper')
@Reads('account', 'unit')
@Controller('api/approvers')
export class ApproverController {
  constructor(
    private readonly queries: ApproverQueries,
    private readonly names: Names,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listApprovers',
    summary: '可签字的审批人',
    description: 'Approvers, or holders of another post that signs, and their deputies, at a unit or above it, on a day',
  })
  @ApiOkResponse({ type: ApproverList })
  async list(@Query() { unit, on, post }: ApproverQuery): Promise<ApproverList> {
    const records = await this.queries.over(post ?? 'approver', unit, on ?? todayNow());
    const names = await this.names.of(
      records.map(({ id }) => id),
      records.flatMap(({ units }) => units),
    );
    return { rows: records.map(({ id, units }) => ({ ...names.staff(id), units: units.map((one) => names.unit(one)) })) };
  }
}
