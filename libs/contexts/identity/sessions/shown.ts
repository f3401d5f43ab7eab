import { posts } from '@gongyuan/kernel/env';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { StaffNamed } from '../accounts/shown';

export class PostInForce {
  @ApiProperty({ enum: posts, enumName: 'Post' })
  post!: string;

  @ApiProperty({ format: 'uuid' })
  unit!: string;

  @ApiProperty()
  unitName!: string;

  @ApiPropertyOptional({ format: 'uuid', description: '代理时：被代理人' })
  deputyFor?: string;
}

export class SessionShown {
  @ApiProperty({ format: 'uuid' })
  sessionId!: string;

  @ApiProperty({ type: StaffNamed })
  person!: StaffNamed;

  @ApiProperty({ type: [PostInForce], description: '今天在任的岗位' })
  posts!: PostInForce[];

  @ApiProperty({ type: [String], description: '可以办理的事项（见 docs/access.md）；只能查看、由他人办理的以 :look 结尾' })
  acts!: string[];

  @ApiProperty({ description: '每次提交时放在 X-CSRF-Token' })
  csrf!: string;
}

export class OwnSessionShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: '浏览器和系统，如 Edge · Windows' })
  device!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time' })
  seenAt!: string;

  @ApiProperty({ description: '就是当前这个会话' })
  current!: boolean;
}

export class OwnSessionList {
  @ApiProperty({ type: [OwnSessionShown] })
  rows!: OwnSessionShown[];
}

export class FirstAdminMade {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
