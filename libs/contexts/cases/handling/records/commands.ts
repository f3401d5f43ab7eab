import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { ArrayUnique, IsArray, IsBoolean, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { type ArchiveItem, archiveItems } from '../../codes';
import {
  type DocumentForm,
  documentForms,
  type InformDuty,
  informDuties,
  type MajorMatter,
  type MeetingWay,
  majorMatters,
  meetingWays,
  type ReportMeans,
  reportMeans,
} from '../codes';

/** 约见笔录, by the handler: what was told is ticked one by one, and only what was told. */
export class RecordMeeting extends BusinessCommand {
  readonly type = 'RecordMeeting' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '约见方式', enum: meetingWays })
  @CodeField(meetingWays)
  way!: MeetingWay;

  @ApiPropertyOptional({ description: '地点', maxLength: 200 })
  @IsOptional()
  @Text(200)
  place?: string;

  @ApiProperty({ description: '已履行的告知义务', enum: informDuties, isArray: true })
  @IsArray()
  @ArrayUnique()
  @CodeField(informDuties, { each: true })
  informed!: InformDuty[];

  @ApiProperty({ description: '受援人已在笔录上签名' })
  @IsBoolean()
  signed!: boolean;

  @ApiProperty({ description: '约见笔录', maxLength: 4000 })
  @Text(4000)
  record!: string;
}

/** 登记文书材料, by the handler: what it is, and where it is kept. */
export class RecordDocument extends BusinessCommand {
  readonly type = 'RecordDocument' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '案卷材料种类', enum: archiveItems })
  @CodeField(archiveItems)
  kind!: ArchiveItem;

  @ApiProperty({ description: '名称', maxLength: 100 })
  @Text(100)
  title!: string;

  @ApiPropertyOptional({ description: '落款日期', format: 'date' })
  @IsOptional()
  @LocalDateField()
  dated?: string;

  @ApiProperty({ description: '电子件或者只有纸质件', enum: documentForms })
  @CodeField(documentForms)
  form!: DocumentForm;

  @ApiPropertyOptional({ description: '存放处（只有纸质件时必填）', maxLength: 200 })
  @IsOptional()
  @Text(200)
  place?: string;

  @ApiPropertyOptional({ description: '属于哪一程序', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  proceedingId?: string;
}

/** 办案记录, by the handler: free words about the case. */
export class AddNote extends BusinessCommand {
  readonly type = 'AddNote' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '记录', maxLength: 4000 })
  @Text(4000)
  note!: string;
}

const MINUTES_A_DAY = 1440;

/** 工作记录, by the handler: what was done; the time it took may stay unsaid. */
export class LogWork extends BusinessCommand {
  readonly type = 'LogWork' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '做了什么', maxLength: 1000 })
  @Text(1000)
  work!: string;

  @ApiPropertyOptional({ type: 'integer', description: '用时（分钟）', minimum: 1, maximum: MINUTES_A_DAY })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MINUTES_A_DAY)
  minutes?: number;
}

/** 重大事项报告, by the handler to the aid body. */
export class RecordMajorReport extends BusinessCommand {
  readonly type = 'RecordMajorReport' as const;

  @IsUUID()
  caseId!: string;

  @ApiProperty({ description: '事项', enum: majorMatters })
  @CodeField(majorMatters)
  matter!: MajorMatter;

  @ApiProperty({ description: '报告内容', maxLength: 2000 })
  @Text(2000)
  report!: string;

  @ApiProperty({ description: '报告给谁', maxLength: 100 })
  @Text(100)
  to!: string;

  @ApiProperty({ description: '报告方式', enum: reportMeans })
  @CodeField(reportMeans)
  means!: ReportMeans;

  @ApiPropertyOptional({ description: '答复', maxLength: 2000 })
  @IsOptional()
  @Text(2000)
  reply?: string;

  @ApiPropertyOptional({ description: '补充哪一次报告（登记后来的答复）', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  earlier?: string;
}

export type RecordsCommand = RecordMeeting | RecordDocument | AddNote | LogWork | RecordMajorReport;
