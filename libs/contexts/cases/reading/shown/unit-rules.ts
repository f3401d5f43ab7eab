import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { type StepPost, type SteppedDecision, stepPosts, steppedDecisions } from '../../unit-rules/codes';
import { Code, Named, OptionalDay } from './common';
import { DayCountShown } from './day-count';
import { type HolidayState, holidayStates } from './holidays';

/** A rule of a unit: what became of it, and what the reader may do with it. */
export class UnitRuleShown {
  @ApiPropertyOptional({ format: 'uuid', description: '本单位拟定的才有' })
  proposalId?: string;

  @ApiProperty({ type: 'integer', description: '第几次拟定；随系统提供的为零' })
  version!: number;

  @Code('HolidayState', holidayStates, 'shipped 随系统提供；open 待核准；approved 已核准；rejected 已退回')
  state!: HolidayState;

  @ApiProperty({ description: '今天适用它' })
  inForce!: boolean;

  @ApiProperty({ description: '依据' })
  basis!: string;

  @OptionalDay('从哪一天起适用')
  from?: string;

  @ApiPropertyOptional({ type: () => Named, description: '拟定人' })
  by?: Named;

  @OptionalDay('拟定日期')
  on?: string;

  @ApiPropertyOptional({ type: () => Named, description: '核准或者退回的人' })
  settledBy?: Named;

  @OptionalDay('核准或者退回的日期')
  settledOn?: string;

  @ApiProperty({ description: '读取者可以核准' })
  mayApprove!: boolean;

  @ApiProperty({ description: '读取者可以退回' })
  mayReject!: boolean;
}

/** 异议受理规则: to whom an objection goes, and in how many days it is decided on. */
export class ObjectionRouteShown extends UnitRuleShown {
  @ApiProperty({ type: Named, description: '审查异议的单位' })
  to!: Named;

  @ApiProperty({ description: '决定书上写的受理机构' })
  body!: string;

  @ApiProperty({ type: DayCountShown, description: '审查期限' })
  counted!: DayCountShown;
}

/** One step of an approval. */
export class ApprovalStepShown {
  @ApiProperty({ description: '意见栏名称' })
  name!: string;

  @Code('StepPost', stepPosts, '由哪个岗位审签')
  post!: StepPost;

  @ApiProperty({ type: Named, description: '岗位所在单位' })
  unit!: Named;

  @ApiProperty({ type: 'integer', description: '几日内审签' })
  days!: number;
}

/** 审批流程: the steps that one kind of decision takes before the approver decides. */
export class ApprovalFlowShown extends UnitRuleShown {
  @Code('SteppedDecision', steppedDecisions)
  decision!: SteppedDecision;

  @ApiProperty({ type: [ApprovalStepShown], description: '依次审签的环节；没有的，由审批人直接决定' })
  steps!: ApprovalStepShown[];
}

/** 单位规程 of one unit. */
export class UnitRulesShown {
  @ApiProperty({ type: Named })
  unit!: Named;

  @ApiProperty({ type: [Named], description: '可以审查异议的单位：上级单位，由近到远；没有上级单位的为本单位' })
  above!: Named[];

  @ApiProperty({ type: [Named], description: '可以审签的单位：本单位和上级单位，由近到远' })
  holders!: Named[];

  @ApiProperty({ type: [DayCountShown], description: '可以选用的审查期限' })
  countings!: DayCountShown[];

  @ApiProperty({ type: [ObjectionRouteShown], description: '新的在前，随系统提供的在最后' })
  routes!: ObjectionRouteShown[];

  @ApiProperty({ type: [ApprovalFlowShown], description: '按决定种类排列；每种新的在前，随系统提供的在最后' })
  flows!: ApprovalFlowShown[];

  @ApiProperty({ description: '读取者可以拟定本单位的规程' })
  mayPropose!: boolean;
}
