import { locate } from '@gongyuan/platform/database/locate';
import { migrate } from '@gongyuan/platform/database/migrate';
import { databaseSettings, prepare } from '@gongyuan/platform/database/prepare';
import { openInstallation } from '@gongyuan/platform/installation/installation';
import { PlainError } from '@gongyuan/platform/installation/plain-error';
import { currentRuntime } from '@gongyuan/platform/installation/runtime';
import type { Command } from 'commander';
import { tell } from './tell';

/** Brings roles, schema and, on an empty ledger, keys to where the processes can start; also beside a running launcher. */
async function bringUpToDate(env: NodeJS.ProcessEnv): Promise<void> {
  const settings = databaseSettings(env);
  if (!settings.embedded && settings.ownerUrl === undefined)
    throw new PlainError('请用 DATABASE_URL 给出数据库所有者的登录', 'Name the login of the database’s owner in DATABASE_URL');
  const installation = openInstallation(env['GONGYUAN_DATA']?.trim() || '.data', env['GONGYUAN_SECRETS']?.trim() || undefined);
  if (!settings.embedded || currentRuntime(installation)?.databasePort === undefined) {
    const { server } = await prepare(installation, env, tell);
    await server?.close();
    return;
  }
  const located = await locate({ env, tell });
  try {
    const { ownerUrl = '' } = located;
    await migrate(ownerUrl, { secretsDir: installation.secrets, log: tell, rolePrefix: settings.rolePrefix });
  } finally {
    await located.close();
  }
}

/** `migrate`: safe to repeat. */
export function migrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('建立角色并更新数据库结构，可重复执行 / make roles and bring the schema up to date; safe to repeat')
    .action(async () => {
      await bringUpToDate(process.env);
      process.stdout.write('数据库结构是最新的\nThe database is up to date\n');
    });
}
