import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Code, Day, Named, PersonalText, type ShownSight, sights, Words } from './common';
import { PastShown } from './past';

/** Why something was recorded later than it happened. */
export class LateShown {
  @PersonalText('补记依据')
  evidence?: string | null;

  @PersonalText('补记原因')
  reason?: string | null;
}

export const timelineStreams = ['case', 'contact'] as const;

/** One event as the timeline tells it. */
export class TimelineEvent {
  @ApiProperty({ type: 'integer', description: '记录序号' })
  position!: number;

  @ApiProperty({ type: 'integer', description: '其后的版本' })
  version!: number;

  @Code('TimelineStream', timelineStreams, '案件本身，或者转来的来访来电')
  stream!: (typeof timelineStreams)[number];

  @ApiProperty({ example: 'AidGranted' })
  type!: string;

  @ApiProperty({ type: Words, description: '事件的含义' })
  means!: Words;

  @ApiProperty({ format: 'date-time', description: '记录时间' })
  at!: string;

  @Day('发生日期')
  on!: string;

  @ApiProperty({ type: Named, description: '记录人；系统所为时姓名为空' })
  actor!: Named;

  @ApiProperty({ description: '由策略或者定时任务所为' })
  system!: boolean;

  @PersonalText('理由、原因或者意见')
  why?: string | null;

  @ApiPropertyOptional({ type: LateShown })
  late?: LateShown;

  @ApiProperty({ type: [Named], description: '内容中提到的工作人员和单位' })
  named!: Named[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: '事件内容；个人信息处为文字（可见或者掩码），已删除的为 null',
  })
  data!: Record<string, unknown>;
}

export class Timeline {
  @Code('Sight', sights)
  sight!: ShownSight;

  @ApiProperty({ type: 'integer', description: '读取时案件的版本' })
  version!: number;

  @ApiPropertyOptional({ type: PastShown, description: '历史回看；现在的没有' })
  past?: PastShown;

  @ApiProperty({ type: [TimelineEvent], description: '由早到晚' })
  events!: TimelineEvent[];
}
