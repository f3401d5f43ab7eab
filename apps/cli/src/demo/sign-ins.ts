import { randomInt } from 'node:crypto';
import type { AccountDesk } from '@gongyuan/contexts/identity';
import { Credential } from '@gongyuan/contexts/identity/sessions/entities';
import { checkPassword } from '@gongyuan/contexts/identity/sessions/password-rules';
import { hashPassword } from '@gongyuan/contexts/identity/sessions/secrets';
import type { SubjectId } from '@gongyuan/kernel/ids';
import { readText, writeWhole } from '@gongyuan/platform/installation/files';
import { PlainError } from '@gongyuan/platform/installation/plain-error';
import { type DataSource, IsNull } from 'typeorm';
import { postNames } from '../post-names';
import { cast, everybody, firms, type Who } from './cast';

const unitNames: Readonly<Record<string, string>> = {
  '140700': '晋中市总工会',
  '140702': '榆次区总工会',
  '140703': '太谷区总工会',
  '140721': '榆社县总工会',
  '140722': '左权县总工会',
  '140723': '和顺县总工会',
  '140724': '昔阳县总工会',
  '140725': '寿阳县总工会',
  '140727': '祁县总工会',
  '140728': '平遥县总工会',
  '140729': '灵石县总工会',
  '140781': '介休市总工会',
  ...Object.fromEntries(Object.values(firms).map((firm) => [firm.code, firm.name])),
};

/** Columns that a terminal gives a text: two for each Chinese character or full-width sign. */
const widthOf = (text: string): number => [...text].reduce((width, sign) => width + (sign.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);

const aligned = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - widthOf(text)))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
};

/** Who signs in how, as it is printed and kept: post, unit, name, sign-in name; one password for all. */
export function signInTable(password: string): string {
  const rows = everybody.map(([, { post, unit, name, login }]) => [postNames[post], unitNames[unit] ?? unit, name, login]);
  const table = aligned([['岗位 Post', '单位 Unit', '姓名 Name', '登录名 Sign-in'], ...rows]);
  return `演示账号 · demo sign-ins\n\n${table}\n\n密码（以上账号相同）· password, the same for all: ${password}\n`;
}

const CONSONANTS = 'bdfghjkmnprtvwz';
const VOWELS = 'aeiou';

/** A random password that can be read out and typed: `tuvoka-renimu-4831`. */
function newPassword(): string {
  const word = (): string =>
    Array.from({ length: 3 }, () => `${CONSONANTS[randomInt(CONSONANTS.length)]}${VOWELS[randomInt(VOWELS.length)]}`).join('');
  return `${word()}-${word()}-${String(randomInt(10_000)).padStart(4, '0')}`;
}

/** Passwords of the demo's accounts: one for all, new in each installation, kept in a file that only its owner may read. */
export class SignIns {
  constructor(
    private readonly file: string,
    private readonly db: DataSource,
    private readonly accounts: AccountDesk,
  ) {}

  /**
   * Gives the password to all who have none; who has one keeps it. The file is written first, so that nobody is left with a
   * password that is written nowhere. Throws `PlainError` when the file of an earlier playing is gone.
   */
  async give(people: ReadonlyMap<Who, SubjectId>): Promise<string> {
    const without = await this.db.getRepository(Credential).findBy({ passwordHash: IsNull() });
    const waiting = [...people.values()].filter((person) => without.some(({ personId }) => personId === person));
    const password = this.kept() ?? (waiting.length === people.size ? newPassword() : this.gone());
    for (const { login } of Object.values(cast)) checkPassword(password, login);
    const table = signInTable(password);
    writeWhole(this.file, table, 0o600);
    if (waiting.length > 0) {
      // one hash for one password: it is printed anyway, and hashing is meant to take long
      const hash = await hashPassword(password);
      for (const person of waiting) await this.accounts.setHash(person, hash, new Date());
    }
    return table;
  }

  private kept(): string | undefined {
    return readText(this.file)?.match(/password, the same for all: (\S+)$/)?.[1];
  }

  private gone(): never {
    throw new PlainError(
      `演示账号已有密码，但 ${this.file} 不在了。请用 user 命令为账号另发改密链接`,
      `The demo's accounts have passwords, but ${this.file} is gone. Make new password links with the command user`,
    );
  }
}
