import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Day, Named, PersonalText } from '@gongyuan/platform/reading/shown';
import { EntryShown } from '../board/shown';

export class DeliveryCounts {
  @ApiProperty({ type: 'integer', description: '待核定' })
  reported!: number;

  @ApiProperty({ type: 'integer', description: '已核定' })
  counted!: number;

  @ApiProperty({ type: 'integer', description: '已退回' })
  returned!: number;

  @ApiProperty({ type: 'integer', description: '已冲正' })
  reversed!: number;
}

export class DeliveryList {
  @ApiProperty({ type: () => [EntryShown] })
  rows!: EntryShown[];

  @ApiProperty({ type: () => DeliveryCounts })
  counts!: DeliveryCounts;
}

/** One step of a delivery: who did what, when, and why. */
export class DeliveryStep {
  @ApiProperty({ description: '事件类型' })
  type!: string;

  @Day('日期')
  on!: string;

  @ApiProperty({ type: () => Named })
  by!: Named;

  @PersonalText('说明或者原因')
  text?: string | null;

  @ApiProperty({ type: 'integer', description: '记录序号' })
  position!: number;
}

export class DeliveryShown {
  @ApiProperty({ type: () => EntryShown })
  delivery!: EntryShown;

  @PersonalText('佐证材料')
  evidence?: string | null;

  @ApiPropertyOptional({ type: 'integer', description: '责任部门上报的人数' })
  persons?: number;

  @ApiPropertyOptional({ type: 'integer', description: '导入文件中的行号' })
  row?: number;

  @ApiPropertyOptional({ format: 'uuid', description: '更正的是哪一条' })
  replaces?: string;

  @ApiProperty({ type: () => [DeliveryStep] })
  steps!: DeliveryStep[];

  @ApiProperty({ description: '本人上报：由他人核定' })
  own!: boolean;
}

export class RowFaultShown {
  @ApiProperty({ type: 'integer', description: '文件中的行号' })
  row!: number;

  @ApiProperty({ description: '代码' })
  code!: string;

  @ApiProperty({ description: '说明' })
  title!: string;
}

/** What an import would do: nothing has been recorded. */
export class DryRunShown {
  @ApiProperty({ type: 'integer', description: '可以导入的行数' })
  good!: number;

  @ApiProperty({ type: () => [RowFaultShown], description: '有误的行' })
  faults!: RowFaultShown[];

  @ApiProperty({ type: [Number], description: '与已上报的内容相同、可能重复的行号' })
  alike!: number[];
}

export class OwnerList {
  @ApiProperty({ type: () => [Named] })
  rows!: Named[];
}
