import { posts } from '@gongyuan/kernel/env';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { handlerKinds, specialties } from '../handlers/events';

export class StaffNamed {
  @ApiProperty({ description: '人员编号；系统自动办理的为 system:…' })
  id!: string;

  @ApiProperty({ description: '姓名；已删除或者系统自动办理的为空' })
  name!: string;
}

export class PostShown {
  @ApiProperty({ format: 'uuid' })
  postId!: string;

  @ApiProperty({ enum: posts, enumName: 'Post' })
  post!: string;

  @ApiProperty({ format: 'uuid' })
  unit!: string;

  @ApiProperty()
  unitName!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: '末日（含当日）' })
  to!: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: '自该日起不再担任' })
  endedOn!: string | null;

  @ApiPropertyOptional({ type: StaffNamed, nullable: true, description: '代理时：被代理人' })
  deputyFor!: StaffNamed | null;

  @ApiProperty({ type: StaffNamed, description: '经办人' })
  givenBy!: StaffNamed;
}

export class HandlerProfileShown {
  @ApiProperty({ enum: handlerKinds, enumName: 'HandlerKind' })
  kind!: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: '律师事务所' })
  firm!: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  firmUnit!: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: '执业证号' })
  licence!: string | null;

  @ApiProperty({ enum: specialties, enumName: 'Specialty', isArray: true })
  specialties!: readonly string[];

  @ApiProperty({ type: [String], format: 'uuid' })
  counties!: readonly string[];

  @ApiProperty({ type: 'integer', description: '在办上限' })
  maxOpenCases!: number;

  @ApiProperty()
  publicPayroll!: boolean;
}

export class StaffShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ description: '姓名；已删除的为空' })
  name!: string;

  @ApiProperty({ description: '登录名；已删除的为空' })
  login!: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: '联系电话' })
  phone!: string | null;

  @ApiProperty({ description: '账号在用' })
  enabled!: boolean;

  @ApiProperty({ format: 'date' })
  openedOn!: string;

  @ApiProperty({ type: StaffNamed, description: '开立账号的人' })
  openedBy!: StaffNamed;

  @ApiProperty({ type: [PostShown], description: '岗位和代理，包括已经结束的' })
  posts!: PostShown[];

  @ApiPropertyOptional({ type: HandlerProfileShown, nullable: true, description: '承办人信息' })
  handler!: HandlerProfileShown | null;
}

export class StaffList {
  @ApiProperty({ type: [StaffShown] })
  rows!: StaffShown[];

  @ApiPropertyOptional({ type: 'integer', nullable: true, description: '下一页从这里开始；没有下一页时为空' })
  next!: number | null;
}

export class PasswordLink {
  @ApiProperty({ description: '一次性地址：一小时内有效，用一次' })
  link!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}
