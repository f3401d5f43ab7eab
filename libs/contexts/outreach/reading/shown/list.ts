import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Code, Codes, Day, Named, OptionalDay } from '@gongyuan/platform/reading/shown';
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
import { type Alert, alerts } from '../list/alerts';

const Count = (description: string): PropertyDecorator => ApiProperty({ type: 'integer', description });
const OptionalCount = (description: string): PropertyDecorator => ApiPropertyOptional({ type: 'integer', description });

export class ActivityPlaceShown {
  @Code('ActivityPlaceKind', placeKinds)
  kind!: PlaceKind;

  @ApiProperty()
  name!: string;
}

/** People of one category among those who were there. */
export class TagShown {
  @Code('Category', categories)
  category!: Category;

  @Count('人数')
  persons!: number;

  @Count('其中实名')
  named!: number;
}

/** One activity in the list and in the calendar. */
export class ActivityRow {
  @ApiProperty({ format: 'uuid' })
  activityId!: string;

  @Code('ActivityStage', activityStages)
  stage!: ActivityStage;

  @Codes('Alert', alerts, '需要注意的')
  alerts!: Alert[];

  @Code('ActivityKind', activityKinds)
  kind!: ActivityKind;

  @Codes('Campaign', campaigns)
  campaigns!: Campaign[];

  @ApiProperty({ description: '活动名称' })
  title!: string;

  @ApiProperty({ type: Named })
  unit!: Named;

  @ApiProperty({ type: ActivityPlaceShown })
  place!: ActivityPlaceShown;

  @ApiProperty({ description: '承办单位' })
  host!: string;

  @Day('日期')
  day!: string;

  @ApiProperty({ example: '09:00' })
  from!: string;

  @ApiProperty({ example: '11:30' })
  to!: string;

  @ApiProperty({ type: [Named], description: '团队；外请人员姓名为空' })
  team!: Named[];

  @Codes('Category', categories, '面向的人群')
  categories!: Category[];

  @Count('预计人数')
  expected!: number;

  @Count('报名人数')
  signedUp!: number;

  @Count('实名签到人数')
  checkedIn!: number;

  @OptionalCount('参加人次')
  persons?: number;

  @OptionalCount('其中实名')
  named?: number;

  @ApiPropertyOptional({ type: [TagShown] })
  tags?: TagShown[];

  @OptionalCount('解答咨询人次')
  consultations?: number;

  @OptionalCount('发放资料册（份）数')
  copies?: number;

  @Count('改期次数')
  rescheduled!: number;

  @Count('更正次数')
  corrections!: number;

  @Count('团队时间冲突（已说明的）')
  clashes!: number;

  @ApiPropertyOptional({ type: Named, description: '上报人' })
  reportedBy?: Named;

  @ApiPropertyOptional({ type: Named, description: '核定人' })
  verifiedBy?: Named;

  @OptionalDay('核定日期')
  verifiedOn?: string;

  @Count('最近一次记录的序号')
  position!: number;
}

export class ActivityPage {
  @ApiProperty({ type: [ActivityRow] })
  rows!: ActivityRow[];

  @ApiPropertyOptional({ description: '下一页的 cursor；最后一页没有' })
  next?: string;
}

export class ActivityStageCounts implements Record<ActivityStage, number> {
  @Count('已排期') planned!: number;
  @Count('已取消') cancelled!: number;
  @Count('不再举办') dropped!: number;
  @Count('已举办') held!: number;
  @Count('已上报') reported!: number;
  @Count('已核定') verified!: number;
}

export class AlertCounts implements Record<Alert, number> {
  @Count('已取消，没有新日期') 'no-new-date'!: number;
  @Count('日期已过，没有记录举办') 'not-recorded'!: number;
  @Count('超过期限没有上报') unreported!: number;
  @Count('上报被退回') returned!: number;
  @Count('待核定') unverified!: number;
}

export class ActivityCounts {
  @Count('全部')
  total!: number;

  @ApiProperty({ type: ActivityStageCounts })
  stages!: ActivityStageCounts;

  @ApiProperty({ type: AlertCounts })
  alerts!: AlertCounts;

  @Count('本年已核定、属于“尊法守法·携手筑梦”、有农民工参加的场次')
  counted!: number;

  @Count('其中同时属于其他专项行动的')
  countedUnderSeveral!: number;
}
