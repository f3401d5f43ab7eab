import { CodeField, LocalDateField } from '@gongyuan/platform/commands/fields';
import { ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { PageQuery, toList } from '@gongyuan/platform/reading/page-query';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID } from 'class-validator';
import {
  type ActivityKind,
  activityKinds,
  type Campaign,
  type Category,
  campaigns,
  categories,
  type PlaceKind,
  placeKinds,
} from '../../codes';
import { type ActivityStage, activityStages } from '../../state';
import { type Alert, alerts } from './alerts';

/** Filters of the list and the calendar of activities. */
export class ActivityFilters extends PageQuery {
  @ApiPropertyOptional({ description: '状态；可以有多个', enum: activityStages, isArray: true })
  @IsOptional()
  @Transform(toList)
  @IsArray()
  @ArrayMaxSize(activityStages.length)
  @CodeField(activityStages, { each: true })
  stage?: ActivityStage[];

  @ApiPropertyOptional({ format: 'uuid', description: '单位及其下级' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ description: '活动形式' })
  @IsOptional()
  @CodeField(activityKinds)
  kind?: ActivityKind;

  @ApiPropertyOptional({ description: '专项行动；none 为不属于专项行动的' })
  @IsOptional()
  @CodeField([...campaigns, 'none', 'several'])
  campaign?: Campaign | 'none' | 'several';

  @ApiPropertyOptional({ description: '场所类型' })
  @IsOptional()
  @CodeField(placeKinds)
  place?: PlaceKind;

  @ApiPropertyOptional({ description: '面向的人群；已上报的按参加的人群' })
  @IsOptional()
  @CodeField(categories)
  category?: Category;

  @ApiPropertyOptional({ description: '提醒' })
  @IsOptional()
  @CodeField(alerts)
  alert?: Alert;

  @ApiPropertyOptional({ description: '自这一天起', format: 'date' })
  @IsOptional()
  @LocalDateField()
  from?: string;

  @ApiPropertyOptional({ description: '到这一天止', format: 'date' })
  @IsOptional()
  @LocalDateField()
  to?: string;

  @ApiPropertyOptional({ description: 'me 为团队中有读取者本人的' })
  @IsOptional()
  @CodeField(['me'])
  team?: 'me';

  @ApiPropertyOptional({ description: '次序', default: 'latest' })
  @IsOptional()
  @CodeField(['latest', 'earliest'])
  sort?: 'latest' | 'earliest';
}
