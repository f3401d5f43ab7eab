import { type MediaType, mediaTypes } from '@gongyuan/kernel/files';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Code, Day, Named, OptionalCode, OptionalDay, PersonalText, type ShownSight, sights } from '@gongyuan/platform/reading/shown';
import { exceptionKinds, exceptionOutcomes, recipientCategories, siteKinds, uniquenessRules } from '../codes';
import { BatchShown } from './shown';

/** What the packs answer to readers: hand-outs, sheets, exceptions. */

const Count = (description: string): PropertyDecorator => ApiProperty({ type: 'integer', description });
const Id = (description: string): PropertyDecorator => ApiProperty({ format: 'uuid', description });

export class SheetRow {
  @Id('签领表')
  sheetId!: string;

  @ApiProperty({ description: '班组' })
  team!: string;

  @Count('名单人数')
  listed!: number;

  @Count('已签领')
  given!: number;

  @Count('其中未核实')
  unverified!: number;

  @Count('领用剩余')
  left!: number;

  @Count('未处理的疑点')
  exceptions!: number;

  @OptionalDay('核对日期')
  comparedOn?: string;

  @ApiProperty({ description: '已结束' })
  closed!: boolean;
}

export class HandoutRow {
  @Id('发放场次')
  handoutId!: string;

  @ApiProperty({ type: Named })
  unit!: Named;

  @ApiProperty({ description: '礼包名称' })
  kit!: string;

  @Id('礼包项目')
  kitId!: string;

  @ApiProperty({ description: '地点' })
  site!: string;

  @Code('SiteKind', siteKinds)
  siteKind!: string;

  @ApiPropertyOptional({ description: '企业或者项目部' })
  host?: string;

  @Day('计划日期')
  plannedOn!: string;

  @ApiPropertyOptional({ type: 'integer', description: '预计人数' })
  expected?: number;

  @Count('名单人数')
  listed!: number;

  @Count('已签领')
  given!: number;

  @Count('其中未核实')
  unverified!: number;

  @Count('未处理的疑点')
  exceptions!: number;

  @OptionalDay('结束日期')
  closedOn?: string;
}

export class HandoutList {
  @ApiProperty({ type: [HandoutRow] })
  rows!: HandoutRow[];
}

export class HandoutPageShown extends HandoutRow {
  @Code('UniquenessRule', uniquenessRules)
  rule!: string;

  @ApiProperty({ type: Named })
  plannedBy!: Named;

  @ApiProperty({ type: [SheetRow] })
  sheets!: SheetRow[];

  @ApiProperty({ type: [BatchShown], description: '可领用的批次' })
  supply!: BatchShown[];
}

export class LineShown {
  @Count('行号')
  line!: number;

  @PersonalText('姓名')
  name?: string | null;

  @PersonalText('身份证号')
  idNumber?: string | null;

  @PersonalText('电话')
  phone?: string | null;

  @ApiProperty({ description: '已核实' })
  verified!: boolean;

  @OptionalCode('RecipientCategory', recipientCategories)
  category?: string;

  @ApiProperty({ description: '在花名册上' })
  listed!: boolean;

  @OptionalDay('签领日期')
  givenOn?: string;

  @ApiPropertyOptional({ type: Named, description: '发放人' })
  givenBy?: Named;

  @ApiProperty({ description: '当场签名' })
  signed!: boolean;

  @PersonalText('代领人')
  proxy?: string | null;

  @PersonalText('代领原因')
  proxyReason?: string | null;
}

export class ExceptionShown {
  @Id('疑点')
  exceptionId!: string;

  @Id('签领表')
  sheetId!: string;

  @Id('发放场次')
  handoutId!: string;

  @ApiProperty()
  site!: string;

  @ApiProperty()
  team!: string;

  @Count('行号')
  line!: number;

  @PersonalText('姓名')
  name?: string | null;

  @Code('ExceptionKind', exceptionKinds)
  kind!: string;

  @Day('登记日期')
  raisedOn!: string;

  @ApiProperty({ type: Named })
  raisedBy!: Named;

  @ApiPropertyOptional({ description: '首次领取的地点' })
  firstSite?: string;

  @ApiPropertyOptional({ type: Named, description: '首次领取的单位' })
  firstUnit?: Named;

  @OptionalDay('首次领取的日期')
  firstOn?: string;

  @OptionalCode('ExceptionOutcome', exceptionOutcomes)
  outcome?: string;

  @ApiPropertyOptional({ type: Named })
  settledBy?: Named;

  @PersonalText('核实说明')
  note?: string | null;
}

export class ExceptionList {
  @ApiProperty({ type: [ExceptionShown] })
  rows!: ExceptionShown[];
}

/** Another sheet for which the same picture stands. */
export class ScanElsewhereShown {
  @ApiPropertyOptional({ format: 'uuid', description: '同一张照片所在的签领表；在读取者范围之外的没有' })
  sheetId?: string;

  @ApiPropertyOptional({ description: '地点和班组；在读取者范围之外的没有' })
  place?: string;

  @ApiProperty({ type: Named })
  unit!: Named;

  @Day('发放日期')
  day!: string;

  @ApiProperty({ description: '文件完全相同；否则画面相同' })
  identical!: boolean;
}

/** A photo or scan of the signed sheet. */
export class ScanShown {
  @Id('原件')
  scanId!: string;

  @ApiProperty({ enum: mediaTypes, description: '文件类型' })
  mediaType!: MediaType;

  @Count('字节数')
  bytes!: number;

  @ApiProperty({ description: '文件内容的 SHA-256，由服务器计算' })
  sha256!: string;

  @ApiProperty({ description: '就是核对时所用的照片' })
  compared!: boolean;

  @OptionalDay('相机记录的拍摄日期')
  takenOn?: string;

  @ApiProperty({ type: [ScanElsewhereShown], description: '同一张照片还用于哪些签领表' })
  same!: ScanElsewhereShown[];

  @Day('留存日期')
  on!: string;

  @ApiProperty({ type: Named, description: '留存人' })
  by!: Named;
}

export class SheetShown extends SheetRow {
  @ApiProperty({ type: [ScanShown], description: '签领表原件' })
  scans!: ScanShown[];

  @Code('Sight', sights)
  sight!: ShownSight;

  @Id('发放场次')
  handoutId!: string;

  @ApiProperty()
  site!: string;

  @ApiProperty({ description: '礼包名称' })
  kit!: string;

  @ApiProperty({ type: Named })
  unit!: Named;

  @Day('计划日期')
  plannedOn!: string;

  @ApiProperty({ type: [LineShown] })
  lines!: LineShown[];

  @ApiProperty({ type: [BatchShown] })
  stock!: BatchShown[];
}

/** A line of the public notice (公示): masked for everybody. */
export class NoticeLine {
  @PersonalText('姓名')
  name?: string | null;

  @PersonalText('身份证号')
  idNumber?: string | null;

  @ApiProperty({ description: '班组' })
  team!: string;

  @Day('签领日期')
  givenOn!: string;
}

export class NoticeShown {
  @ApiProperty()
  site!: string;

  @ApiProperty()
  kit!: string;

  @ApiProperty({ type: Named })
  unit!: Named;

  @Count('签领人数')
  given!: number;

  @Count('其中未核实')
  unverified!: number;

  @ApiProperty({ type: [NoticeLine] })
  lines!: NoticeLine[];
}
