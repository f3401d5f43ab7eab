import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import {
  type Campaign,
  type Category,
  campaigns,
  categories,
  type EvidenceKind,
  evidenceKinds,
  type Occupation,
  occupations,
} from '../codes';

const MAX_PERSONS = 100_000;
const MAX_COPIES = 1_000_000;

export class GroupInput {
  @ApiProperty({ description: '职业', enum: occupations })
  @CodeField(occupations)
  occupation!: Occupation;

  @ApiProperty({ description: '人数', type: 'integer', minimum: 1, maximum: MAX_PERSONS })
  @IsInt()
  @Min(1)
  @Max(MAX_PERSONS)
  persons!: number;
}

export class TagInput {
  @ApiProperty({ description: '人群类别', enum: categories })
  @CodeField(categories)
  category!: Category;

  @ApiProperty({ description: '人数', type: 'integer', minimum: 1, maximum: MAX_PERSONS })
  @IsInt()
  @Min(1)
  @Max(MAX_PERSONS)
  persons!: number;
}

export class MaterialInput {
  @ApiProperty({ description: '资料名称', maxLength: 60 })
  @Text(60)
  title!: string;

  @ApiProperty({ description: '册（份）数', type: 'integer', minimum: 1, maximum: MAX_COPIES })
  @IsInt()
  @Min(1)
  @Max(MAX_COPIES)
  copies!: number;
}

/** What a report and its correction say in full. */
abstract class FiguresCommand extends BusinessCommand {
  @IsUUID()
  activityId!: string;

  @ApiProperty({ description: '按职业的人数，合计就是参加人次', type: () => [GroupInput] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(occupations.length)
  @ValidateNested({ each: true })
  @Type(() => GroupInput)
  groups!: GroupInput[];

  @ApiProperty({ description: '其中各人群的人数；一个人可以属于多个人群', type: () => [TagInput] })
  @IsArray()
  @ArrayMaxSize(categories.length)
  @ValidateNested({ each: true })
  @Type(() => TagInput)
  tags!: TagInput[];

  @ApiProperty({ description: '未实名人数的依据：有未实名的必填', enum: evidenceKinds, isArray: true })
  @IsArray()
  @ArrayMaxSize(evidenceKinds.length)
  @ArrayUnique()
  @CodeField(evidenceKinds, { each: true })
  evidence!: EvidenceKind[];

  @ApiProperty({ description: '发放资料', type: () => [MaterialInput] })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => MaterialInput)
  materials!: MaterialInput[];

  @ApiProperty({ description: '解答咨询人次', type: 'integer', minimum: 0, maximum: MAX_PERSONS })
  @IsInt()
  @Min(0)
  @Max(MAX_PERSONS)
  consultations!: number;
}

/** 上报活动情况. */
export class ReportSession extends FiguresCommand {
  readonly type = 'ReportSession' as const;

  @ApiPropertyOptional({ description: '活动情况', maxLength: 1000 })
  @IsOptional()
  @Text(1000)
  summary?: string;

  @ApiPropertyOptional({ description: '照片不足的原因', maxLength: 200 })
  @IsOptional()
  @Text(200)
  withoutPhotos?: string;
}

/** 更正活动情况: all figures, as they should be. */
export class CorrectSession extends FiguresCommand {
  readonly type = 'CorrectSession' as const;

  @ApiProperty({ description: '更正原因', maxLength: 200 })
  @Text(200)
  reason!: string;

  @ApiPropertyOptional({ description: '专项行动（更正时填写全部）', enum: campaigns, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(campaigns.length)
  @ArrayUnique()
  @CodeField(campaigns, { each: true })
  campaigns?: Campaign[];
}

/** 核定. */
export class VerifySession extends BusinessCommand {
  readonly type = 'VerifySession' as const;

  @IsUUID()
  activityId!: string;

  @ApiPropertyOptional({ description: '核定说明', maxLength: 200 })
  @IsOptional()
  @Text(200)
  note?: string;
}

/** 退回上报. */
export class ReturnSession extends BusinessCommand {
  readonly type = 'ReturnSession' as const;

  @IsUUID()
  activityId!: string;

  @ApiProperty({ description: '退回原因', maxLength: 200 })
  @Text(200)
  reason!: string;
}

export type ReportingCommand = ReportSession | CorrectSession | VerifySession | ReturnSession;
