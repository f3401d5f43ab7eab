import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { SignedSheet } from '../approval/commands';
import { type MeansWay, meansWays, type Recommendation, type RefusalReason, recommendations, refusalReasons } from '../codes';

/** 经济状况核查 (参照法律援助法第四十一、四十二条). */
export class AssessMeans extends BusinessCommand {
  readonly type = 'AssessMeans' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '方式：免予核查、个人诚信承诺、信息共享', enum: meansWays })
  @CodeField(meansWays)
  way!: MeansWay;

  @ApiPropertyOptional({ description: '免予核查的情形：第四十二条第（一）至（四）项', enum: [1, 2, 3, 4] })
  @IsOptional()
  @IsIn([1, 2, 3, 4])
  ground?: 1 | 2 | 3 | 4;

  @ApiPropertyOptional({ description: '看到的材料名称：写明后免予核查成立；承诺书、核查结果也写在这里', maxLength: 200 })
  @IsOptional()
  @Text(200)
  proof?: string;

  @ApiPropertyOptional({ description: '说明', maxLength: 500 })
  @IsOptional()
  @Text(500)
  note?: string;
}

/** 初审意见. */
export class ReviewOpinion extends BusinessCommand {
  readonly type = 'ReviewOpinion' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '建议：给予或者不予', enum: recommendations })
  @CodeField(recommendations)
  recommends!: Recommendation;

  @ApiProperty({ description: '初审意见', maxLength: 2000 })
  @Text(2000)
  opinion!: string;
}

/** 给予援助: issues the case number. Overwrites what the user saw: needs If-Match. */
export class GrantAid extends BusinessCommand {
  readonly type = 'GrantAid' as const;

  @IsUUID()
  caseId!: string;

  @ApiPropertyOptional({ description: '审批意见', maxLength: 1000 })
  @IsOptional()
  @Text(1000)
  note?: string;
}

/** 不予援助. Overwrites what the user saw: needs If-Match. */
export class RefuseAid extends BusinessCommand {
  readonly type = 'RefuseAid' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '理由', enum: refusalReasons })
  @CodeField(refusalReasons)
  reason!: RefusalReason;

  @ApiProperty({ description: '理由说明（写入决定书）', maxLength: 2000 })
  @Text(2000)
  explanation!: string;

  @ApiPropertyOptional({ description: '异议受理机构（写入决定书）；不填的按单位规程', maxLength: 100 })
  @IsOptional()
  @Text(100)
  objectTo?: string;
}

/**
 * 登记纸质决定: a decision signed on paper, recorded by somebody else. `occurredOn` is the day it was signed;
 * it stands at once and shows 待本人确认 until the signer confirms. Overwrites what the user saw: needs If-Match.
 */
export class RecordPaperDecision extends SignedSheet {
  readonly type = 'RecordPaperDecision' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '决定：给予或者不予', enum: recommendations })
  @CodeField(recommendations)
  decision!: Recommendation;

  @ApiPropertyOptional({ description: '审批意见（给予时）', maxLength: 1000 })
  @IsOptional()
  @Text(1000)
  note?: string;

  @ApiPropertyOptional({ description: '理由（不予时必填）', enum: refusalReasons })
  @IsOptional()
  @CodeField(refusalReasons)
  reason?: RefusalReason;

  @ApiPropertyOptional({ description: '理由说明（不予时必填）', maxLength: 2000 })
  @IsOptional()
  @Text(2000)
  explanation?: string;

  @ApiPropertyOptional({ description: '异议受理机构（不予时）；不填的按单位规程', maxLength: 100 })
  @IsOptional()
  @Text(100)
  objectTo?: string;
}

/** 本人确认: the signer confirms a decision recorded from paper. */
export class ConfirmDecision extends BusinessCommand {
  readonly type = 'ConfirmDecision' as const;

  @IsUUID()
  caseId!: string;
}

export type ReviewCommand = AssessMeans | ReviewOpinion | GrantAid | RefuseAid | RecordPaperDecision | ConfirmDecision;
