import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { StaffNamed } from '../accounts/shown';

/** A leave that is not over yet. */
export class LeaveShown {
  @ApiProperty({ format: 'uuid' })
  leaveId!: string;

  @ApiProperty({ type: StaffNamed, description: '承办人' })
  person!: StaffNamed;

  @ApiProperty({ format: 'date', description: '首日' })
  from!: string;

  @ApiProperty({ format: 'date', description: '末日（含当日）' })
  to!: string;

  @ApiProperty({ description: '今天在假' })
  now!: boolean;

  @ApiPropertyOptional({ type: String, nullable: true, description: '事由；按权限以掩码显示，已删除的为空' })
  reason?: string | null;

  @ApiProperty({ type: StaffNamed, description: '登记人' })
  by!: StaffNamed;
}

export class LeaveList {
  @ApiProperty({ type: [LeaveShown], description: '今天在假的和将要请假的，首日早的在前' })
  rows!: LeaveShown[];
}
