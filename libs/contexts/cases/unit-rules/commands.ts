import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { MOST_STEPS, type ObjectionRule, objectionRules, type StepPost, type SteppedDecision, stepPosts, steppedDecisions } from './codes';

const MOST_DAYS = 30;

/**
 * 拟定异议受理规则 of a unit: to whom an objection against its decisions goes, and by which rule the days are counted. Counts for
 * nothing until somebody else has approved it.
 */
export class ProposeObjectionRoute extends BusinessCommand {
  readonly type = 'ProposeObjectionRoute' as const;

  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '审查异议的单位：上级单位；没有上级单位的为本单位', format: 'uuid' })
  @IsUUID()
  to!: string;

  @ApiPropertyOptional({ description: '决定书上写的受理机构；不填为审查单位的名称', maxLength: 100 })
  @IsOptional()
  @Text(100)
  body?: string;

  @ApiProperty({ description: '审查期限', enum: objectionRules })
  @CodeField(objectionRules)
  rule!: ObjectionRule;

  @ApiProperty({ description: '依据：文件名称和文号', maxLength: 300 })
  @Text(300)
  basis!: string;

  @ApiProperty({ description: '从哪一天起的决定适用', format: 'date' })
  @LocalDateField()
  from!: string;
}

/** One step of an approval: which post takes it, at which unit, within how many days. */
export class ApprovalStepInput {
  @ApiProperty({ description: '意见栏名称，如部门负责人意见', maxLength: 30 })
  @Text(30)
  name!: string;

  @ApiProperty({ description: '由哪个岗位审签', enum: stepPosts })
  @CodeField(stepPosts)
  post!: StepPost;

  @ApiProperty({ description: '岗位所在单位：本单位或者上级单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ type: 'integer', description: '几日内审签（内部规定，按自然日计算）', minimum: 1, maximum: MOST_DAYS })
  @IsInt()
  @Min(1)
  @Max(MOST_DAYS)
  days!: number;
}

/**
 * 拟定审批流程 of a unit for one kind of decision: the steps that are taken in this order before the approver decides; none, and
 * the approver decides on the reviewer's opinion alone. Counts for nothing until somebody else has approved it.
 */
export class ProposeApprovalSteps extends BusinessCommand {
  readonly type = 'ProposeApprovalSteps' as const;

  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '哪一种决定', enum: steppedDecisions })
  @CodeField(steppedDecisions)
  decision!: SteppedDecision;

  @ApiProperty({ description: '审批人决定以前依次审签的环节；没有环节的，由审批人直接决定', type: () => [ApprovalStepInput] })
  @IsArray()
  @ArrayMaxSize(MOST_STEPS)
  @ValidateNested({ each: true })
  @Type(() => ApprovalStepInput)
  steps!: ApprovalStepInput[];

  @ApiProperty({ description: '依据：文件名称和文号', maxLength: 300 })
  @Text(300)
  basis!: string;

  @ApiProperty({ description: '从哪一天起出具的审查意见适用', format: 'date' })
  @LocalDateField()
  from!: string;
}

/** 核准单位规程, by somebody else than who drew it up. */
export class ApproveUnitRule extends BusinessCommand {
  readonly type = 'ApproveUnitRule' as const;

  @IsUUID()
  unit!: string;

  @IsUUID()
  proposalId!: string;
}

/** 退回单位规程. */
export class RejectUnitRule extends BusinessCommand {
  readonly type = 'RejectUnitRule' as const;

  @IsUUID()
  unit!: string;

  @IsUUID()
  proposalId!: string;

  @ApiProperty({ description: '退回的理由', maxLength: 500 })
  @Text(500)
  reason!: string;
}

export type UnitRulesCommand = ProposeObjectionRoute | ProposeApprovalSteps | ApproveUnitRule | RejectUnitRule;
