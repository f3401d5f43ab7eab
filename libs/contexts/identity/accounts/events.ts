import { fact, type Personal } from '@gongyuan/kernel/facts';

/** Facts of a staff account, in the stream `person-<subject>`. Names and logins are sealed under the person's own subject. */
export const accountFacts = {
  AccountOpened: fact<{ readonly name: Personal<string>; readonly login: Personal<string>; readonly phone?: Personal<string> }>({
    v: 1,
    means: 'A member of staff got an account',
    meansZh: '为工作人员开立账号',
    personal: { name: 'name', login: 'login', phone: 'phone' },
  }),
  NameCorrected: fact<{ readonly name: Personal<string> }>({
    v: 1,
    means: 'The name of a member of staff was corrected',
    meansZh: '更正工作人员姓名',
    personal: { name: 'name' },
  }),
  PhoneCorrected: fact<{ readonly phone: Personal<string> }>({
    v: 1,
    means: 'The telephone number of a member of staff was corrected',
    meansZh: '更正工作人员电话',
    personal: { phone: 'phone' },
  }),
  AccountDisabled: fact<{ readonly reason?: Personal<string> }>({
    v: 1,
    means: 'An account was disabled; its sessions ended at once',
    meansZh: '停用账号，会话立即结束',
    personal: { reason: 'text' },
  }),
  AccountEnabled: fact<{ readonly reason?: Personal<string> }>({
    v: 1,
    means: 'A disabled account was enabled again',
    meansZh: '恢复账号',
    personal: { reason: 'text' },
  }),
  PasswordChanged: fact<{ readonly how: 'own' | 'link' }>({
    v: 1,
    means: 'The password of an account was changed, by its holder or through a one-time link; the password is nowhere in the ledger',
    meansZh: '账号改了密码（密码本身不入记录）',
  }),
};
