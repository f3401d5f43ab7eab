import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
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
  type Procedure,
  type ProceedingKind,
  type ProgressStep,
  procedures,
  proceedingKinds,
  progressSteps,
  type ReportMeans,
  type Road,
  reportMeans,
  roads,
} from '../../handling/codes';
import { type ProceedingState, proceedingStates } from '../../handling/proceedings/state';
import { Code, Codes, Day, Fen, OptionalCode, OptionalDay, PersonalText } from './common';
import { StepShown } from './steps';

export class MeetingShown extends StepShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @Code('MeetingWay', meetingWays)
  way!: MeetingWay;

  @PersonalText('地点')
  place?: string | null;

  @Codes('InformDuty', informDuties, '这一次履行的告知义务')
  informed!: InformDuty[];

  @ApiProperty({ description: '受援人已在笔录上签名' })
  signed!: boolean;

  @PersonalText('约见笔录')
  record?: string | null;
}

export class ProgressShown extends StepShown {
  @Code('ProgressStep', progressSteps)
  step!: ProgressStep;

  @ApiPropertyOptional({ description: '外部案号' })
  number?: string;

  @OptionalCode('Procedure', procedures, '审理程序')
  procedure?: Procedure;

  @PersonalText('说明')
  note?: string | null;
}

export const hearingStates = ['scheduled', 'held', 'replaced'] as const;

export class HearingShown extends StepShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @Code('HearingState', hearingStates, '已通知、已开庭、已改期')
  state!: (typeof hearingStates)[number];

  @Day('开庭日期')
  hearingOn!: string;

  @ApiPropertyOptional({ description: '开庭时间', example: '09:00' })
  time?: string;

  @PersonalText('地点')
  place?: string | null;

  @ApiProperty({ description: '通知晚于法定的最后一日' })
  lateNotice!: boolean;

  @ApiPropertyOptional({ description: '承办人到庭' })
  attended?: boolean;

  @ApiPropertyOptional({ description: '休庭，另行开庭' })
  adjourned?: boolean;

  @PersonalText('庭审情况')
  summary?: string | null;
}

export class ProceedingShown extends StepShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @Code('ProceedingKind', proceedingKinds)
  kind!: ProceedingKind;

  @Code('Road', roads)
  road!: Road;

  @Code('ProceedingState', proceedingStates)
  state!: ProceedingState;

  @ApiProperty({ description: '受理机构' })
  body!: string;

  @ApiPropertyOptional({ description: '外部案号' })
  number?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '承接哪一程序' })
  follows?: string;

  @ApiProperty({ type: [String], format: 'uuid', description: '对哪些被申请方' })
  against!: string[];

  @OptionalDay('受理日期')
  acceptedOn?: string;

  @OptionalCode('Procedure', procedures, '审理程序')
  procedure?: Procedure;

  @Fen('请求金额')
  claimed?: number;

  @PersonalText('说明')
  note?: string | null;

  @Codes('ProgressStep', progressSteps, '接下来可以登记的进展')
  steps!: ProgressStep[];

  @ApiProperty({ type: [ProgressShown] })
  progress!: ProgressShown[];

  @ApiProperty({ type: [HearingShown] })
  hearings!: HearingShown[];
}

export class DocumentShown extends StepShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @Code('ArchiveItem', archiveItems)
  kind!: ArchiveItem;

  @PersonalText('名称')
  title?: string | null;

  @OptionalDay('落款日期')
  dated?: string;

  @Code('DocumentForm', documentForms)
  form!: DocumentForm;

  @PersonalText('存放处')
  place?: string | null;

  @ApiPropertyOptional({ format: 'uuid', description: '属于哪一程序' })
  proceedingId?: string;
}

/** A note or a piece of work. */
export class NoteShown extends StepShown {
  @PersonalText('记录')
  text?: string | null;

  @ApiProperty({ description: '工作记录；否则为办案记录' })
  work!: boolean;

  @ApiPropertyOptional({ type: 'integer', description: '用时（分钟）' })
  minutes?: number;
}

export class MajorReportShown extends StepShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @Code('MajorMatter', majorMatters)
  matter!: MajorMatter;

  @PersonalText('报告内容')
  report?: string | null;

  @PersonalText('报告给谁')
  to?: string | null;

  @Code('ReportMeans', reportMeans)
  means!: ReportMeans;

  @PersonalText('答复')
  reply?: string | null;

  @ApiPropertyOptional({ format: 'uuid', description: '补充哪一次报告' })
  earlier?: string;
}

/** What the handler has done. */
export class HandlingShown {
  @ApiProperty({ type: [MeetingShown] })
  meetings!: MeetingShown[];

  @Codes('InformDuty', informDuties, '已履行的告知义务')
  informed!: InformDuty[];

  @ApiProperty({ type: [ProceedingShown] })
  proceedings!: ProceedingShown[];

  @ApiProperty({ type: [DocumentShown] })
  documents!: DocumentShown[];

  @ApiProperty({ type: [NoteShown], description: '新的在前' })
  notes!: NoteShown[];

  @ApiProperty({ type: [MajorReportShown] })
  reports!: MajorReportShown[];
}
