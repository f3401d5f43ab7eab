import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { type AidForm, aidForms, type Category, categories, type Matter, matters } from '../../codes';
import { type Stage, stages } from '../../state';
import { type Awaited, awaited } from '../queues';
import { AmountsShown, CauseShown, Code, Codes, Day, Named, OptionalDay, PersonalText, type ShownSight, sights } from './common';
import { NextDate } from './dates';

/** Whom a case has waited for longer than it should. */
export class WaitingShown {
  @Code('Awaited', awaited, '办理机构期满未办、程序没有进展、律师事务所未指定承办人')
  what!: Awaited;

  @Day('办理机构的最后一日，或者最近一次进展、委派律师事务所的日期')
  since!: string;

  @ApiProperty({ type: 'integer', description: '从那天起到今天的天数' })
  days!: number;
}

/** One line of the list of cases. */
export class CaseRow {
  @ApiProperty({ format: 'uuid' })
  caseId!: string;

  @Code('Sight', sights, '个人信息：可见或者掩码')
  sight!: ShownSight;

  @Code('Stage', stages)
  stage!: Stage;

  @ApiPropertyOptional({ description: '案号；给予援助后才有', example: '（2026）晋中工援字第001号' })
  number?: string;

  @ApiProperty({ description: '登记号' })
  registration!: string;

  @ApiProperty({ type: Named })
  unit!: Named;

  @PersonalText('第一申请人姓名')
  applicant?: string | null;

  @ApiProperty({ type: 'integer', description: '申请人数' })
  applicants!: number;

  @PersonalText('第一被申请方名称或者姓名')
  respondent?: string | null;

  @ApiProperty({ type: 'integer', description: '被申请方数' })
  respondents!: number;

  @ApiProperty({ description: '集体争议：申请人十人以上' })
  collective!: boolean;

  @ApiProperty({ type: CauseShown })
  cause!: CauseShown;

  @Code('Matter', matters)
  matter!: Matter;

  @Code('AidForm', aidForms)
  aidForm!: AidForm;

  @Codes('Category', categories, '各申请人的人群类别')
  categories!: Category[];

  @ApiPropertyOptional({ type: Named, description: '承办人' })
  handler?: Named;

  @Day('申请日期')
  appliedOn!: string;

  @OptionalDay('给予或者不予的决定日期')
  decidedOn?: string;

  @OptionalDay('结案日')
  closedOn?: string;

  @ApiProperty({ description: '待本人确认：纸质决定尚未由签字人确认' })
  unconfirmed!: boolean;

  @ApiProperty({ description: '有期限已超期' })
  overdue!: boolean;

  @ApiPropertyOptional({ type: NextDate, description: '最近的期限' })
  next?: NextDate;

  @ApiProperty({ description: '先行援助' })
  urgent!: boolean;

  @ApiProperty({ description: '对不予援助提出过异议' })
  objected!: boolean;

  @ApiPropertyOptional({ type: WaitingShown, description: '等待过久；没有等待或者还在规定天数内的没有' })
  waiting?: WaitingShown;

  @ApiProperty({ type: AmountsShown })
  amounts!: AmountsShown;

  @ApiProperty({ format: 'date-time', description: '最近一次记录的时间' })
  changedAt!: string;

  @ApiProperty({ type: 'integer', description: '最近一次记录的序号' })
  position!: number;
}

export class CasePage {
  @ApiProperty({ type: [CaseRow] })
  rows!: CaseRow[];

  @ApiPropertyOptional({ description: '下一页的 cursor；最后一页没有' })
  next?: string;
}

const count = (description: string): PropertyDecorator => ApiProperty({ type: 'integer', description });

/** How many of the visible cases stand in each stage. */
export class StageCounts implements Record<Stage, number> {
  @count('待初审')
  applied!: number;

  @count('待补正')
  supplementing!: number;

  @count('待接收（移送中）')
  transferring!: number;

  @count('待审批')
  reviewed!: number;

  @count('待指派')
  granted!: number;

  @count('待接受')
  assigned!: number;

  @count('办理中')
  handling!: number;

  @count('已结案，待归档')
  closed!: number;

  @count('待归档检查')
  submitted!: number;

  @count('已归档')
  archived!: number;

  @count('已终止')
  terminated!: number;

  @count('不予援助')
  refused!: number;

  @count('异议审查中')
  objected!: number;

  @count('已撤回')
  withdrawn!: number;

  @count('视为撤回')
  lapsed!: number;
}

/** By which days the queues are filled: rules of the house. */
export class QueueRulesShown {
  @ApiProperty({ type: 'integer', description: '规定的版本' })
  version!: number;

  @count('无下一步安排：今后多少天内没有期限')
  idleDays!: number;

  @count('等待过久：程序多少天没有进展')
  proceedingDays!: number;

  @count('等待过久：委派律师事务所后多少天未指定承办人')
  firmDays!: number;
}

/** Figures for the views of the list. All but `stages` and `total` count only cases that have not ended, unless said otherwise. */
export class CaseCounts {
  @count('可见的全部案件')
  total!: number;

  @count('未结束的案件')
  open!: number;

  @ApiProperty({ type: StageCounts })
  stages!: StageCounts;

  @count('有期限已超期（含已结案未归档的）')
  overdue!: number;

  @count('七日内有期限到期、尚未超期（含已结案未归档的）')
  soon!: number;

  @count('未设期限：没有在今天或者以后的期限')
  undated!: number;

  @count('无下一步安排')
  idle!: number;

  @count('等待过久')
  waiting!: number;

  @count('开庭遇承办人请假')
  away!: number;

  @count('待本人确认的纸质决定')
  unconfirmed!: number;

  @count('其中待读取者本人确认的')
  mineToConfirm!: number;

  @count('轮到读取者审签、审批或者审查异议的')
  myTurn!: number;

  @count('读取者本人承办、未结束的')
  mine!: number;

  @ApiProperty({ type: QueueRulesShown })
  rules!: QueueRulesShown;
}
