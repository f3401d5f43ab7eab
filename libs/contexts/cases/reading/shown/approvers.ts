import { ApiProperty } from '@nestjs/swagger';
import { Named } from './common';

/** Somebody who may have signed a decision on paper. */
export class ApproverShown extends Named {
  @ApiProperty({ type: [Named], description: '任审批人的单位' })
  units!: Named[];
}

export class ApproverList {
  @ApiProperty({ type: [ApproverShown] })
  rows!: ApproverShown[];
}
