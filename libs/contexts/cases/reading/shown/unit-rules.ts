import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Code, Named, OptionalDay } from './common';
import { DayCountShown } from './day-count';
import { type HolidayState, holidayStates } from './holidays';

/** 异议受理规则: to whom an objection goes, and in how many days it is decided on. */
export class ObjectionRouteShown {
  @ApiPropertyOptional({ format: 'uuid', description: '本单位拟定的才有' })
  proposalId?: string;

  @ApiProperty({ type: 'integer', description: '第几次拟定；随系统提供的为零' })
  version!: number;

  @Code('HolidayState', holidayStates, 'shipped 随系统提供；open 待核准；approved 已核准；rejected 已退回')
  state!: HolidayState;

  @ApiProperty({ description: '今天作出的决定适用它' })
  inForce!: boolean;

  @ApiProperty({ type: Named, description: '审查异议的单位' })
  to!: Named;

  @ApiProperty({ description: '决定书上写的受理机构' })
  body!: string;

  @ApiProperty({ type: DayCountShown, description: '审查期限' })
  counted!: DayCountShown;

  @ApiProperty({ description: '依据' })
  basis!: string;

  @OptionalDay('从哪一天起的决定适用')
  from?: string;

  @ApiPropertyOptional({ type: () => Named, description: '拟定人' })
  by?: Named;

  @OptionalDay('拟定日期')
  on?: string;

  @ApiPropertyOptional({ type: () => Named, description: '核准或者退回的人' })
  settledBy?: Named;

  @OptionalDay('核准或者退回的日期')
  settledOn?: string;
}

/** 单位规程 of one unit. */
export class UnitRulesShown {
  @ApiProperty({ type: Named })
  unit!: Named;

  @ApiProperty({ type: [Named], description: '可以审查异议的单位：上级单位，由近到远；没有上级单位的为本单位' })
  above!: Named[];

  @ApiProperty({ type: [DayCountShown], description: '可以选用的审查期限' })
  countings!: DayCountShown[];

  @ApiProperty({ type: [ObjectionRouteShown], description: '新的在前，随系统提供的在最后' })
  routes!: ObjectionRouteShown[];
}
