import { type Post, posts } from '@gongyuan/kernel/env';
import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { LocalDateField, Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export class GivePost extends BusinessCommand {
  readonly type = 'GivePost' as const;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ enum: posts, description: '岗位' })
  @IsIn(posts)
  post!: Post;

  @ApiProperty({ description: '任职单位', format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiPropertyOptional({ description: '任职首日（默认业务日期）', format: 'date' })
  @IsOptional()
  @LocalDateField()
  from?: string;

  @ApiPropertyOptional({ description: '任职末日（含当日）', format: 'date' })
  @IsOptional()
  @LocalDateField()
  to?: string;
}

export class EndPost extends BusinessCommand {
  readonly type = 'EndPost' as const;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  postId!: string;

  @ApiPropertyOptional({ description: '原因' })
  @IsOptional()
  @Text(200)
  reason?: string;
}

export class AppointDeputy extends BusinessCommand {
  readonly type = 'AppointDeputy' as const;

  @ApiProperty({ description: '代理人', format: 'uuid' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ description: '被代理人', format: 'uuid' })
  @IsUUID()
  forPerson!: string;

  @ApiProperty({ enum: posts, description: '代理的岗位' })
  @IsIn(posts)
  post!: Post;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  unit!: string;

  @ApiProperty({ description: '代理首日', format: 'date' })
  @LocalDateField()
  from!: string;

  @ApiProperty({ description: '代理末日（含当日）', format: 'date' })
  @LocalDateField()
  to!: string;
}

export class EndDeputy extends BusinessCommand {
  readonly type = 'EndDeputy' as const;

  @ApiProperty({ description: '代理人', format: 'uuid' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  deputyId!: string;

  @ApiPropertyOptional({ description: '原因' })
  @IsOptional()
  @Text(200)
  reason?: string;
}

export type PostCommand = GivePost | EndPost | AppointDeputy | EndDeputy;
