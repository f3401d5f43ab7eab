import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { type TerminationGround, terminationGrounds } from '../../closing/codes';
import { type StepPost, type SteppedDecision, stepPosts, steppedDecisions } from '../../unit-rules/codes';
import { Code, Named, OptionalDay, PersonalText } from './common';
import { PaperDecisionShown, StepShown } from './steps';

/** A step on the way to a decision: who took it, or whose turn it is. */
export class StepTakenShown {
  @ApiProperty({ type: 'integer', description: '第几个环节' })
  number!: number;

  @ApiProperty({ description: '意见栏名称' })
  name!: string;

  @Code('StepPost', stepPosts, '由哪个岗位审签')
  post!: StepPost;

  @ApiProperty({ type: Named, description: '岗位所在单位' })
  unit!: Named;

  @ApiProperty({ description: '轮到这个环节' })
  waits!: boolean;

  @OptionalDay('应在哪一天以前审签；没有轮到的没有')
  dueOn?: string;

  @ApiPropertyOptional({ type: Named, description: '审签人' })
  by?: Named;

  @OptionalDay('审签日期')
  on?: string;

  @ApiPropertyOptional({ type: Named, description: '代理审签时，被代理的人' })
  deputyFor?: Named;

  @PersonalText('审签意见')
  opinion?: string | null;

  @ApiPropertyOptional({ type: PaperDecisionShown, description: '在纸质审批表上签字的' })
  paper?: PaperDecisionShown;
}

/** 审签 of what was proposed: its steps as they were laid down on the day of the opinion. */
export class ApprovalShown {
  @Code('SteppedDecision', steppedDecisions, '拟作出的决定')
  decision!: SteppedDecision;

  @ApiProperty({ type: 'integer', description: '适用的审批流程是本单位第几次拟定的规程' })
  ruleVersion!: number;

  @ApiProperty({ type: [StepTakenShown], description: '依次审签的环节' })
  steps!: StepTakenShown[];
}

/** What was proposed last was sent back, and nothing has been proposed since. */
export class SentBackShown extends StepShown {
  @Code('SteppedDecision', steppedDecisions, '拟作出的决定')
  decision!: SteppedDecision;

  @PersonalText('退回的理由')
  reason?: string | null;
}

/** 终止意见 of the reviewer, and its way to the approver. */
export class TerminationProposedShown extends StepShown {
  @Code('TerminationGround', terminationGrounds)
  ground!: TerminationGround;

  @PersonalText('终止意见')
  opinion?: string | null;

  @ApiPropertyOptional({ type: ApprovalShown, description: '审签；本单位没有规定审批环节的没有' })
  approval?: ApprovalShown;
}
