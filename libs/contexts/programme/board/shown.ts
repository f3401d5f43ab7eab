import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Day, Named, OptionalDay, PersonalText } from '@gongyuan/platform/reading/shown';
import { entrySources, entryStates } from '../counting/entries';
import { comparisons, countingMethods, feeds, groupKinds, measureKinds } from '../plan';
import { standings, targetStates } from './figures';
import { paceBases } from './pace';

/** What the programme's endpoints answer: one class per shape. */

const Count = (description: string): PropertyDecorator => ApiProperty({ type: 'integer', description });
const OptionalCount = (description: string): PropertyDecorator => ApiPropertyOptional({ type: 'integer', description });

/** Who set something, and who confirmed it. */
export class VersionShown {
  @Count('版本；0 为公布的内容')
  version!: number;

  @ApiPropertyOptional({ type: () => Named, description: '设定人' })
  setBy?: Named;

  @OptionalDay('设定日期')
  setOn?: string;

  @ApiPropertyOptional({ type: () => Named, description: '确认人' })
  confirmedBy?: Named;

  @OptionalDay('确认日期')
  confirmedOn?: string;
}

export class TargetShown extends VersionShown {
  @Count('目标数，金额以分计')
  amount!: number;

  @ApiProperty({ enum: targetStates, enumName: 'TargetState' })
  state!: string;

  @ApiPropertyOptional({ description: '依据' })
  basis?: string;
}

export class CountingRuleShown extends VersionShown {
  @ApiProperty({ enum: countingMethods, enumName: 'CountingMethod' })
  method!: string;

  @ApiProperty({ description: '口径说明' })
  text!: string;
}

export class LatestDelivery {
  @Day('完成日期')
  day!: string;

  @ApiProperty({ type: () => Named })
  unit!: Named;

  @PersonalText('完成事项')
  title?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: '对象名称' })
  label?: string | null;

  @ApiPropertyOptional({ type: Boolean, nullable: true, description: '是否达标' })
  met?: boolean | null;
}

export class AllocationSummary {
  @Count('已分解合计')
  sum!: number;

  @OptionalCount('与目标之差；不为零时提示')
  gap?: number;

  @ApiProperty({ description: '审批人已确认' })
  confirmed!: boolean;
}

/** One figure of the programme, with all that explains it. */
export class FigureShown {
  @ApiProperty({ format: 'uuid' })
  measureId!: string;

  @ApiProperty()
  key!: string;

  @ApiProperty({ description: '指标名称' })
  label!: string;

  @ApiProperty({ enum: measureKinds, enumName: 'MeasureKind' })
  kind!: string;

  @ApiPropertyOptional({ description: '计量单位' })
  unit?: string;

  @ApiProperty({ description: '金额：以分计' })
  money!: boolean;

  @ApiPropertyOptional({ enum: comparisons, enumName: 'Comparison' })
  comparison?: string;

  @ApiProperty({ enum: feeds, enumName: 'Feed', isArray: true, description: '自动计入的来源；空为责任部门上报' })
  feeds!: string[];

  @ApiProperty({ description: '公布的内容；false 为本系统增加' })
  published!: boolean;

  @ApiProperty({ enum: groupKinds, enumName: 'GroupKind' })
  groupKind!: string;

  @Count('第几项')
  groupNo!: number;

  @ApiProperty({ description: '专项行动或者实事的名称' })
  groupName!: string;

  @OptionalCount('达标类指标：每个对象至少多少项')
  atLeast?: number;

  @ApiPropertyOptional({ type: () => TargetShown })
  target?: TargetShown;

  @ApiPropertyOptional({ type: () => TargetShown, description: '待确认的目标' })
  proposed?: TargetShown;

  @Count('完成（核定）')
  done!: number;

  @Count('已上报待核定')
  reported!: number;

  @Count('计入的笔数')
  entries!: number;

  @Count('待核定的笔数')
  reportedEntries!: number;

  @OptionalCount('完成千分比')
  permille?: number;

  @OptionalCount('按时间进度应完成')
  expected?: number;

  @OptionalCount('与应完成之差；负数为落后')
  gap?: number;

  @OptionalCount('按目前进度推算的全年数')
  forecast?: number;

  @ApiProperty({ enum: standings, enumName: 'Standing' })
  standing!: string;

  @ApiProperty({ description: '以人计量' })
  people!: boolean;

  @Count('实名去重人数')
  persons!: number;

  @Count('责任部门上报的人数')
  saidPersons!: number;

  @Count('未核实身份的数量')
  unverified!: number;

  @Count('集体争议的职工人数、活动人数合计')
  heads!: number;

  @Count('同时列入其他活动的场次')
  doubleTagged!: number;

  @Count('办结')
  closed!: number;

  @Count('资金（分）')
  cash!: number;

  @Count('物资折价（分）')
  inKind!: number;

  @Count('达标的对象数')
  met!: number;

  @ApiProperty({ type: [Number], description: '各月末累计完成，一月在前' })
  months!: number[];

  @ApiProperty({ type: () => [LatestDelivery], description: '最近的完成情况' })
  latest!: LatestDelivery[];

  @ApiPropertyOptional({ type: () => AllocationSummary, description: '任务分解' })
  allocation?: AllocationSummary;

  @ApiProperty({ type: () => CountingRuleShown, description: '统计口径' })
  rule!: CountingRuleShown;

  @ApiPropertyOptional({ type: () => CountingRuleShown, description: '待确认的统计口径' })
  proposedRule?: CountingRuleShown;
}

export class PaceShown {
  @ApiProperty({ enum: paceBases, enumName: 'PaceBasis', description: '按工作日还是按自然日' })
  basis!: string;

  @Count('全年天数')
  total!: number;

  @Count('已过天数')
  elapsed!: number;

  @ApiProperty({ type: [Number], description: '各月末已过天数，一月在前' })
  monthEnds!: number[];
}

export class LagShown {
  @ApiProperty({ format: 'uuid' })
  measureId!: string;

  @ApiProperty()
  label!: string;

  @ApiProperty({ type: () => Named })
  at!: Named;

  @Count('完成')
  done!: number;

  @Count('目标')
  target!: number;

  @Count('与应完成之差，负数')
  gap!: number;

  @ApiPropertyOptional({ description: '计量单位' })
  unit?: string;

  @ApiProperty()
  money!: boolean;

  @PersonalText('原因')
  reason?: string | null;

  @ApiPropertyOptional({ type: () => Named, description: '责任人' })
  owner?: Named;

  @OptionalDay('登记日期')
  notedOn?: string;
}

export class ProgrammeScope {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @Count('层级，最上级为 0')
  depth!: number;
}

export class BoardShown {
  @Count('年度')
  year!: number;

  @ApiProperty({ description: '公布单位' })
  organisation!: string;

  @ApiProperty({ type: () => Named, description: '所看的单位（含下级）' })
  scope!: Named;

  @ApiProperty({ type: () => [ProgrammeScope], description: '可以选择的单位' })
  scopes!: ProgrammeScope[];

  @Count('记录序号：各数字截至这条记录')
  position!: number;

  @Day('截至日期')
  day!: string;

  @ApiProperty({ type: () => PaceShown })
  pace!: PaceShown;

  @ApiProperty({ type: () => [FigureShown] })
  figures!: FigureShown[];

  @ApiProperty({ type: () => [LagShown], description: '需要关注' })
  lags!: LagShown[];
}

/** One unit below, compared with the others. */
export class UnitFigure {
  @ApiProperty({ type: () => Named })
  at!: Named;

  @ApiProperty({ description: '本级：不含下级单位' })
  itself!: boolean;

  @Count('完成（核定）')
  done!: number;

  @Count('已上报待核定')
  reported!: number;

  @OptionalCount('分解的任务')
  share?: number;

  @ApiPropertyOptional({ description: '分解已经审批人确认' })
  confirmed?: boolean;

  @OptionalCount('完成千分比')
  permille?: number;

  @OptionalCount('与应完成之差')
  gap?: number;

  @ApiProperty({ enum: standings, enumName: 'Standing' })
  standing!: string;

  @PersonalText('落后原因')
  reason?: string | null;

  @ApiPropertyOptional({ type: () => Named, description: '责任人' })
  owner?: Named;

  @OptionalDay('登记日期')
  notedOn?: string;
}

export class ShareShown {
  @ApiProperty({ type: () => Named })
  unit!: Named;

  @Count('任务数')
  amount!: number;
}

export class AllocationShown extends VersionShown {
  @ApiPropertyOptional({ type: () => Named, description: '责任部门' })
  department?: Named;

  @ApiProperty({ type: () => [ShareShown] })
  shares!: ShareShown[];

  @ApiProperty({ description: '审批人已确认' })
  confirmed!: boolean;
}

/** A measure's own page. */
export class MeasureShown {
  @Count('记录序号')
  position!: number;

  @Day('截至日期')
  day!: string;

  @Count('年度')
  year!: number;

  @Count('版本：修改时放在 If-Match')
  version!: number;

  @ApiProperty({ type: () => Named })
  scope!: Named;

  @ApiProperty({ type: () => [ProgrammeScope] })
  scopes!: ProgrammeScope[];

  @ApiProperty({ description: '所看的单位是最上级：目标和口径在这里设定' })
  top!: boolean;

  @ApiProperty({ type: () => PaceShown })
  pace!: PaceShown;

  @ApiProperty({ type: () => FigureShown })
  figure!: FigureShown;

  @ApiProperty({ type: () => [UnitFigure], description: '各单位对比' })
  units!: UnitFigure[];

  @ApiPropertyOptional({ type: () => AllocationShown, description: '已确认的任务分解' })
  allocation?: AllocationShown;

  @ApiPropertyOptional({ type: () => AllocationShown, description: '待确认的任务分解' })
  proposedAllocation?: AllocationShown;
}

/** One thing behind a figure. */
export class EntryShown {
  @ApiProperty()
  entry!: string;

  @ApiProperty({ enum: entrySources, enumName: 'EntrySource' })
  source!: string;

  @ApiProperty({ description: '案件、活动、签领表或者上报的编号' })
  sourceId!: string;

  @ApiProperty({ enum: entryStates, enumName: 'EntryState' })
  state!: string;

  @ApiProperty({ format: 'uuid' })
  measureId!: string;

  @ApiProperty({ description: '指标名称' })
  measure!: string;

  @ApiPropertyOptional({ description: '计量单位' })
  measureUnit?: string;

  @ApiProperty()
  money!: boolean;

  @ApiProperty({ type: () => Named })
  unit!: Named;

  @Day('计入日期')
  day!: string;

  @Count('数量')
  amount!: number;

  @ApiPropertyOptional({ type: String, nullable: true, description: '案号、活动名称、对象名称' })
  label?: string | null;

  @PersonalText('完成事项')
  title?: string | null;

  @OptionalCount('人数')
  heads?: number;

  @Count('未核实身份的数量')
  unverified!: number;

  @ApiProperty({ type: [String], description: '列入的活动' })
  campaigns!: string[];

  @OptionalDay('办结日期')
  closedOn?: string;

  @OptionalCount('资金（分）')
  cash?: number;

  @OptionalCount('物资折价（分）')
  inKind?: number;

  @OptionalCount('达标项数')
  reached?: number;

  @ApiPropertyOptional({ type: Boolean, description: '是否达标' })
  met?: boolean;

  @ApiPropertyOptional({ type: () => Named, description: '上报人' })
  reportedBy?: Named;

  @ApiPropertyOptional({ type: () => Named, description: '核定人' })
  verifiedBy?: Named;

  @Count('记录序号：最近一次变化')
  position!: number;
}

export class EntryPage {
  @Count('记录序号')
  position!: number;

  @ApiProperty({ type: () => [EntryShown] })
  rows!: EntryShown[];

  @ApiPropertyOptional({ description: '下一页' })
  next?: string;
}
