import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { ActorNamed } from '../ledger/shown';

/** A case that was drawn, as much of it as the list of cases shows to everybody who may see it. */
export class DrawnCaseShown {
  @ApiProperty({ format: 'uuid' })
  caseId!: string;

  @ApiPropertyOptional({ description: '案号或者登记号' })
  number?: string;
}

export class SampleUnitShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

export class SampleShown {
  @ApiProperty({ format: 'uuid' })
  sampleId!: string;

  @ApiProperty({ type: ActorNamed, description: '抽查人' })
  auditor!: ActorNamed;

  @ApiProperty({ description: '由读取者本人抽取：个人信息只对本人开放' })
  own!: boolean;

  @ApiProperty({ type: SampleUnitShown })
  unit!: SampleUnitShown;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  appliedFrom!: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  appliedTo!: string | null;

  @ApiProperty({ type: 'integer', description: '抽取件数' })
  size!: number;

  @ApiPropertyOptional({ type: String, nullable: true, description: '抽查理由；已删除的为空' })
  reason!: string | null;

  @ApiProperty({ description: '种子（十六进制）' })
  seed!: string;

  @ApiProperty({ type: 'integer', description: '种子的记录序号；名单以此为准' })
  seedPosition!: number;

  @ApiProperty({ format: 'date-time' })
  seededAt!: string;

  @ApiPropertyOptional({ type: 'integer', nullable: true, description: '名单中的案件数' })
  population!: number | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: '名单的散列值（SHA-256，十六进制）' })
  listHash!: string | null;

  @ApiPropertyOptional({ type: 'integer', nullable: true, description: '抽取的记录序号' })
  drawPosition!: number | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: '个人信息开放到这一天' })
  openUntil!: string | null;

  @ApiProperty({ description: '今天仍然开放' })
  open!: boolean;

  @ApiPropertyOptional({ type: String, nullable: true, description: '开放时限的依据' })
  basis!: string | null;

  @ApiProperty({ type: [DrawnCaseShown] })
  cases!: DrawnCaseShown[];
}

export class SampleList {
  @ApiProperty({ type: [SampleShown], description: '新的在前，最多一百次' })
  rows!: SampleShown[];
}

/** The draw done again from seed and ledger. */
export class SampleAgain {
  @ApiProperty({ description: '重新抽取的结果与记录一致' })
  same!: boolean;

  @ApiProperty({ type: 'integer' })
  population!: number;

  @ApiProperty()
  listHash!: string;

  @ApiProperty({ type: [String] })
  cases!: string[];
}
