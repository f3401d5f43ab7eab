import { randomInt, randomUUID } from 'node:crypto';
import { AccountDesk, ActorReader, enterUnits, FirstAdmin, SignInDesk, systemActor } from '@gongyuan/contexts/identity';
import { GivePost } from '@gongyuan/contexts/identity/posts/commands';
import { unitOfCode } from '@gongyuan/contexts/identity/units/state';
import { type Post, posts } from '@gongyuan/kernel/env';
import { Refused } from '@gongyuan/kernel/refusal';
import { Commands } from '@gongyuan/platform/commands/commands';
import { loadConfig, need } from '@gongyuan/platform/config';
import { locate } from '@gongyuan/platform/database/locate';
import { wordsFor } from '@gongyuan/platform/http/language';
import { PlainError } from '@gongyuan/platform/installation/plain-error';
import { currentRuntime } from '@gongyuan/platform/installation/runtime';
import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import { openHouse } from './cli.module';
import { postNames } from './post-names';

export interface NewUser {
  readonly login: string;
  readonly name: string;
  /** A post by its code or its Chinese name. */
  readonly post: string;
  /** Code of the unit. */
  readonly unit: string;
}

/** Letters and digits that are not mistaken for one another when they are read out. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A generated password, `k7mq-9xte-…`: five groups of four, some 99 random bits. */
export const newPassword = (): string =>
  Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('')).join('-');

const postOf = (text: string): Post => {
  const post = posts.find((one) => one === text || postNames[one] === text);
  if (post) return post;
  const list = posts.map((one) => `${one}（${postNames[one]}）`).join('、');
  throw new PlainError(`没有岗位 ${text}。可选：${list}`, `There is no post ${text}; the posts are ${posts.join(', ')}`);
};

/** What an operator's command does; refusals are said in both languages. */
async function plainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) throw new PlainError(wordsFor(error.code, 'zh-CN'), `${wordsFor(error.code, 'en')} (${error.code})`);
    throw error;
  }
}

/** Opens an account with a post and a generated password. Answers the password, which is nowhere kept. */
export function addUser(house: INestApplicationContext, user: NewUser): Promise<string> {
  return plainly(async () => {
    const post = postOf(user.post);
    const [commands, actors] = [house.get(Commands), house.get(ActorReader)];
    const actor = systemActor('operator');
    await enterUnits(commands, actors, actor);
    const unit = unitOfCode(await actors.unitTree(), user.unit);
    if (unit === undefined) throw new PlainError(`没有代码为 ${user.unit} 的单位`, `No unit has the code ${user.unit}`);
    const { id } = await house.get(AccountDesk).open({ name: user.name, login: user.login }, { actor, key: randomUUID() });
    await commands.send(Object.assign(new GivePost(), { personId: id, post, unit }), { actor, key: randomUUID() });
    const password = newPassword();
    await house.get(SignInDesk).setPassword(id, password, 'link', new Date().toISOString());
    return password;
  });
}

/** What an empty ledger prints: where the first administrator is made, once and within the hour. */
export function firstAdminLink(house: INestApplicationContext, origin: string): Promise<string> {
  return plainly(async () => {
    const { token } = await house.get(FirstAdmin).link(new Date().toISOString());
    const address = `${origin.replace(/\/+$/, '')}/welcome#${token}`;
    return `还没有人可以登录。请在一小时内打开下面的地址，设立第一个系统管理员（只能用一次）：\nNobody can sign in yet. Open this address within the hour to make the first administrator (it works once):\n${address}`;
  });
}

/** Runs one command against the installation, wherever its server is. */
async function inHouse<T>(work: (house: INestApplicationContext, origin: string) => Promise<T>): Promise<T> {
  const located = await locate({ tell: (zh, en) => process.stderr.write(`${zh} · ${en}\n`) });
  try {
    const config = loadConfig({ ...process.env, ...located.env });
    const house = await openHouse({
      databaseUrl: need(config.appDatabaseUrl, 'APP_DATABASE_URL'),
      keysDir: need(config.keysDir, 'GONGYUAN_KEYS'),
    });
    try {
      const origin = config.publicOrigin ?? currentRuntime(located.installation)?.address ?? `http://${config.host}:${config.port}`;
      return await work(house, origin);
    } finally {
      await house.close();
    }
  } finally {
    await located.close();
  }
}

/** `user add` and `first-admin-link`. */
export function userCommands(program: Command): void {
  const user = program.command('user').description('工作人员账号 · accounts of members of staff');
  user
    .command('add')
    .description('开立账号并授予岗位，打印一次密码 · open an account with a post; prints its password once')
    .requiredOption('--login <login>', '登录名 · login')
    .requiredOption('--name <name>', '姓名 · name')
    .requiredOption('--post <post>', `岗位 · post: ${posts.map((post) => `${post}（${postNames[post]}）`).join(', ')}`)
    .requiredOption('--unit <code>', '单位代码，如 140700 · code of the unit')
    .action(async (options: NewUser) => {
      const password = await inHouse((house) => addUser(house, options));
      process.stdout.write(
        `账号 ${options.login} 已开立，密码（只显示这一次，请登录后修改）：\nThe account is open; its password, shown only now:\n${password}\n`,
      );
    });
  program
    .command('first-admin-link')
    .description('打印设立第一个系统管理员的一次性链接 · print the one-time link that makes the first administrator')
    .action(async () => {
      process.stdout.write(`${await inHouse(firstAdminLink)}\n`);
    });
}
