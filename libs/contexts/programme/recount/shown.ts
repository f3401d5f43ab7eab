import { ApiProperty } from '@gongyuan/platform/description/decorators';

const Count = (description: string): PropertyDecorator => ApiProperty({ type: 'integer', description });

/** A figure counted again from the record itself, and nothing else. */
export class RecountShown {
  @ApiProperty({ format: 'uuid' })
  measureId!: string;

  @ApiProperty()
  key!: string;

  @ApiProperty({ description: '指标名称' })
  label!: string;

  @Count('数到哪条记录')
  position!: number;

  @Count('完成（核定）')
  done!: number;

  @Count('已上报待核定')
  reported!: number;

  @Count('计入的笔数')
  entries!: number;

  @Count('实名去重人数')
  persons!: number;

  @Count('未核实身份的数量')
  unverified!: number;

  @Count('同时列入其他活动的场次')
  doubleTagged!: number;

  @Count('办结')
  closed!: number;

  @Count('统计口径的版本；0 为公布时拟定的')
  ruleVersion!: number;
}
