import { LocalDateField } from '@gongyuan/platform/commands/fields';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { Names } from '../names';
import { ApproverList } from '../shown/approvers';
import { todayNow } from '../today';
import { ApproverQueries } from './queries';

export class ApproverQuery {
  @ApiPropertyOptional({ format: 'uuid', description: '案件的受理单位；不填为全部审批人' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ format: 'date', description: '签字日期（默认今天）' })
  @IsOptional()
  @LocalDateField()
  on?: string;
}

/** 审批人 who may have signed a decision on paper: whoever records the paper chooses one of them. */
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
    description: 'Approvers and deputies at a unit or above it, on a day',
  })
  @ApiOkResponse({ type: ApproverList })
  async list(@Query() { unit, on }: ApproverQuery): Promise<ApproverList> {
    const records = await this.queries.over(unit, on ?? todayNow());
    const names = await this.names.of(
      records.map(({ id }) => id),
      records.flatMap(({ units }) => units),
    );
    return { rows: records.map(({ id, units }) => ({ ...names.staff(id), units: units.map((one) => names.unit(one)) })) };
  }
}
