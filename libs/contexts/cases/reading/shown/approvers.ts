import { ApiProperty } from '@gongyuan/platform/description/decorators';
import { Named } from './common';

/** Somebody who may have signed a decision on paper, or a step on its sheet. */
export class ApproverShown extends Named {
  @ApiProperty({ type: [Named], description: '任该岗位的单位' })
  units!: Named[];
}

export class ApproverList {
  @ApiProperty({ type: [ApproverShown] })
  rows!: ApproverShown[];
}
