import { Text } from '@gongyuan/platform/commands/fields';
import { ApiProperty } from '@gongyuan/platform/description/decorators';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { PASSWORD_MAX } from './password-rules';

/** A password on its way in: every sign counts, blanks at its ends as well. What it must be is said by `checkPassword`. */
const Password = (description: string): PropertyDecorator => {
  const checks = [ApiProperty({ description, format: 'password' }), IsString(), MinLength(1), MaxLength(2 * PASSWORD_MAX)];
  return (target, key) => {
    for (const check of checks) check(target, key);
  };
};

const Token = (): PropertyDecorator => {
  const checks = [ApiProperty({ description: '一次性链接中的令牌' }), IsString(), MinLength(16), MaxLength(128)];
  return (target, key) => {
    for (const check of checks) check(target, key);
  };
};

export class SignInBody {
  @ApiProperty({ description: '登录名' })
  @Text(64)
  login!: string;

  @Password('密码')
  password!: string;
}

export class ChangePasswordBody {
  @Password('现在的密码')
  current!: string;

  @Password('新密码')
  password!: string;
}

export class SetPasswordBody {
  @Token()
  token!: string;

  @Password('新密码')
  password!: string;
}

export class FirstAdminBody {
  @Token()
  token!: string;

  @ApiProperty({ description: '登录名' })
  @Text(64)
  login!: string;

  @ApiProperty({ description: '姓名' })
  @Text(50)
  name!: string;

  @Password('密码')
  password!: string;
}
