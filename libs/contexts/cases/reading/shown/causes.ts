import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';

/** One cause (案由) of a list. */
export class CauseRow {
  @ApiProperty({ example: '205(5)' })
  code!: string;

  @ApiProperty({ example: '2026' })
  version!: string;

  @ApiProperty({ example: '追索劳动报酬纠纷' })
  name!: string;

  @ApiProperty({ description: '通俗说法', example: '拖欠工资、加班费' })
  plain!: string;

  @ApiPropertyOptional({ description: '上级案由的代码' })
  parent?: string;

  @ApiProperty({ description: '所属部分', example: '十九、劳动争议' })
  section!: string;

  @ApiProperty({ description: '现行版本：新申请使用' })
  current!: boolean;
}

export class CauseList {
  @ApiProperty({ type: [CauseRow] })
  rows!: CauseRow[];
}
