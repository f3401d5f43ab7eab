import { ApiProperty } from '@gongyuan/platform/description/decorators';

export class RowProblemShown {
  @ApiProperty({ description: '有误的栏', example: 'person.idNumber' })
  field!: string;

  @ApiProperty({ description: '代码', example: 'intake.applicant-twice' })
  code!: string;

  @ApiProperty({ description: '说明，按读取者的语言' })
  title!: string;
}

export class RosterRowShown {
  @ApiProperty({ type: 'integer', description: '第几名，从 0 起' })
  row!: number;

  @ApiProperty({ type: [RowProblemShown] })
  problems!: RowProblemShown[];
}

/** What a dry run of a roster found. */
export class RosterChecked {
  @ApiProperty({ type: [RosterRowShown], description: '有误的各行' })
  rows!: RosterRowShown[];

  @ApiProperty({ type: 'integer', description: '无误的行数' })
  right!: number;

  @ApiProperty({ type: 'integer', description: '有误的行数' })
  wrong!: number;
}
