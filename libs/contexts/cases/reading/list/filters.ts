import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { DEFAULT_LIMIT, MAX_LIMIT, PageQuery, toList } from '@gongyuan/platform/reading/page-query';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID, Matches } from 'class-validator';
import { type Category, categories, type Matter, matters } from '../../codes';
import { type Stage, stages } from '../../state';

/** Queues of the list beside those that `due` asks for. */
export const queueCodes = ['idle', 'waiting', 'away'] as const;

export const caseSorts = [
  'next', // 最近的期限在前
  'applied', // 新申请在前
  'oldest', // 早申请在前
  'changed', // 最近有记录的在前
] as const;
export type CaseSort = (typeof caseSorts)[number];

export { DEFAULT_LIMIT, MAX_LIMIT, PageQuery };

/** Filters of the list of cases. No filter is ever a person's name: names are searched for by POST /api/people/search. */
export class CaseFilters extends PageQuery {
  @ApiPropertyOptional({ description: '阶段；可以有多个' })
  @IsOptional()
  @Transform(toList)
  @IsArray()
  @ArrayMaxSize(stages.length)
  @CodeField(stages, { each: true })
  stage?: Stage[];

  @ApiPropertyOptional({ description: '未结束、已结束' })
  @IsOptional()
  @CodeField(['open', 'ended'])
  state?: 'open' | 'ended';

  @ApiPropertyOptional({ format: 'uuid', description: '单位及其下级' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ description: '承办人编号；me 为读取者本人' })
  @IsOptional()
  @Matches(/^(me|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/)
  handler?: string;

  @ApiPropertyOptional({ description: '案由代码；上级代码包含其下级', example: '205' })
  @IsOptional()
  @Matches(/^\d{1,4}(\(\d{1,3}\))?$/)
  cause?: string;

  @ApiPropertyOptional({ description: '人群类别' })
  @IsOptional()
  @CodeField(categories)
  category?: Category;

  @ApiPropertyOptional({ description: '援助事项' })
  @IsOptional()
  @CodeField(matters)
  matter?: Matter;

  @ApiPropertyOptional({ description: 'overdue 已超期；7d 七日内到期；none 未设期限（未结束的，没有在今天或者以后的期限）' })
  @IsOptional()
  @CodeField(['overdue', '7d', 'none'])
  due?: 'overdue' | '7d' | 'none';

  @ApiPropertyOptional({ description: 'idle 无下一步安排；waiting 等待过久；away 开庭遇承办人请假（都是未结束的）' })
  @IsOptional()
  @CodeField(queueCodes)
  queue?: (typeof queueCodes)[number];

  @ApiPropertyOptional({ description: '先行援助的' })
  @IsOptional()
  @CodeField(['yes'])
  urgent?: 'yes';

  @ApiPropertyOptional({ description: '对不予援助提出过异议的' })
  @IsOptional()
  @CodeField(['yes'])
  objected?: 'yes';

  @ApiPropertyOptional({ description: 'pending 待本人确认的纸质决定；mine 待读取者本人确认的' })
  @IsOptional()
  @CodeField(['pending', 'mine'])
  confirm?: 'pending' | 'mine';

  @ApiPropertyOptional({ description: '轮到读取者审签、审批或者审查异议的' })
  @IsOptional()
  @CodeField(['mine'])
  turn?: 'mine';

  @ApiPropertyOptional({ description: '案号或者登记号的开头；不能搜索姓名', maxLength: 40 })
  @IsOptional()
  @Text(40)
  q?: string;

  @ApiPropertyOptional({ description: '次序', default: 'next' })
  @IsOptional()
  @CodeField(caseSorts)
  sort?: CaseSort;
}
