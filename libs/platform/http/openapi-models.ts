import { ApiProperty, ApiPropertyOptional } from '../description/decorators';

/** What a command answers, for the description of the API. */
export class AnswerDto {
  @ApiProperty({ type: 'integer', description: '记录序号' })
  position!: number;

  @ApiProperty({ type: 'string', description: '所涉事项的编号' })
  id!: string;

  @ApiProperty({ type: 'integer', description: '其后的版本' })
  version!: number;

  @ApiProperty({ type: 'array', items: { type: 'string' }, description: '取得的案号等编号' })
  numbers!: string[];
}

/** One field of a refused request. */
export class FieldProblemDto {
  @ApiProperty({ type: 'string', description: '字段路径，例如 applicants.0.phone' })
  field!: string;

  @ApiProperty({ type: 'string' })
  code!: string;

  @ApiPropertyOptional({ type: 'string' })
  title?: string;

  @ApiPropertyOptional({ type: 'number' })
  min?: number;

  @ApiPropertyOptional({ type: 'number' })
  max?: number;
}

/** RFC 9457, for the description of the API. */
export class ProblemDto {
  @ApiProperty({ type: 'string', format: 'uri', example: 'urn:gongyuan:problem:request.invalid' })
  type!: string;

  @ApiProperty({ type: 'string', description: '中文或英文的说明，依 Accept-Language' })
  title!: string;

  @ApiProperty({ type: 'integer' })
  status!: number;

  @ApiProperty({ type: 'string', description: '稳定的代码' })
  code!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: '编号、代码、日期、数字；不含个人信息' })
  details!: Record<string, unknown>;

  @ApiProperty({
    description: '是否已有记录；unknown 表示不能确定，请用同一 Idempotency-Key 重发',
    oneOf: [{ type: 'boolean' }, { type: 'string', enum: ['unknown'] }],
  })
  recorded!: boolean | 'unknown';

  @ApiProperty({ type: 'string', description: '追踪号，报告问题时请提供' })
  trace!: string;
}
