import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActorReader, FirstAdmin, SignInDesk, unitIdOf } from '@gongyuan/contexts/identity';
import { dayOf } from '@gongyuan/kernel/time';
import { type TestDatabase, testDatabase } from '@gongyuan/platform/testing/database';
import { KeyRing } from '@gongyuan/platform/vault/keys';
import type { INestApplicationContext } from '@nestjs/common';
import { openHouse } from './cli.module';
import { addUser, firstAdminLink, newPassword } from './users';

describe("the operator's commands for accounts", () => {
  let database: TestDatabase;
  let house: INestApplicationContext;
  const folder = mkdtempSync(join(tmpdir(), 'gongyuan-keys-'));

  beforeAll(async () => {
    database = await testDatabase();
    const keysDir = join(folder, 'keys');
    KeyRing.create(keysDir);
    house = await openHouse({ databaseUrl: database.appUrl, keysDir });
  });
  afterAll(async () => {
    await house.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const caller = { address: '192.0.2.1', device: '' };

  it('print a link for the first administrator, to the page of this installation', async () => {
    const text = await firstAdminLink(house, 'https://gongyuan.example/');
    const link = new URL(text.split('\n').at(-1) as string);
    expect([link.origin, link.pathname]).toEqual(['https://gongyuan.example', '/welcome']);
    const account = { login: 'admin', name: '管理员', password: newPassword() };
    await house.get(FirstAdmin).make(link.hash.slice(1), account, new Date().toISOString());
    await expect(firstAdminLink(house, 'https://gongyuan.example')).rejects.toMatchObject({ name: 'PlainError' });
  });

  it('open an account with a post and a password that works', async () => {
    const password = await addUser(house, { login: 'lichunyan', name: '李春燕', post: '审核员', unit: '140702' });
    const now = new Date().toISOString();
    const { person } = await house.get(SignInDesk).signIn('lichunyan', password, caller, now);
    const actor = await house.get(ActorReader).actorOf(person, dayOf(now));
    expect(actor.posts).toEqual([expect.objectContaining({ post: 'coordinator', unit: unitIdOf('140702') })]);
  });

  it('say in plain words what does not work', async () => {
    const user = { login: 'lichunyan', name: '李春燕', post: 'coordinator', unit: '140702' };
    await expect(addUser(house, user)).rejects.toThrow(/account\.exists/);
    await expect(addUser(house, { ...user, login: 'other', post: 'king' })).rejects.toThrow(/没有岗位 king/);
    await expect(addUser(house, { ...user, login: 'other', unit: '999999' })).rejects.toThrow(/999999/);
  });
});
