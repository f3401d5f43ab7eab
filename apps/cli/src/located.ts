import { type Config, loadConfig } from '@gongyuan/platform/config';
import { type Located, locate } from '@gongyuan/platform/database/locate';
import { PlainError } from '@gongyuan/platform/installation/plain-error';
import { tell } from './tell';

/** Does work on the installation's database, wherever its server is, and lets go of it afterwards. */
export async function withInstallation<T>(work: (config: Config, located: Located) => Promise<T>): Promise<T> {
  const located = await locate({ tell });
  try {
    const config = loadConfig({ ...process.env, ...located.env });
    // a given server has its plain logins from `migrate`
    if (located.ownerUrl !== undefined && config.appDatabaseUrl === undefined)
      throw new PlainError('数据库还没有准备好，请先运行 migrate', 'The database is not ready: run migrate first');
    return await work(config, located);
  } finally {
    await located.close();
  }
}
