import { join } from 'node:path';
import { need } from '@gongyuan/platform/config';
import type { Command } from 'commander';
import { withInstallation } from '../located';
import { tell } from '../tell';
import { playDemo } from './demo';

/** `demo`: prints the sign-ins, and keeps them in `demo-sign-ins.txt` in the data folder. */
export function demoCommand(program: Command): void {
  program
    .command('demo')
    .description('在空的账本里写入演示数据，打印演示账号 / play the demo into an empty ledger, print its sign-ins')
    .action(async () => {
      const signIns = await withInstallation((config, { installation }) =>
        playDemo({
          databaseUrl: need(config.appDatabaseUrl, 'APP_DATABASE_URL'),
          workerUrl: need(config.workerDatabaseUrl, 'WORKER_DATABASE_URL'),
          keysDir: need(config.keysDir, 'GONGYUAN_KEYS'),
          signInsFile: join(installation.root, 'demo-sign-ins.txt'),
          now: new Date().toISOString(),
          tell,
        }),
      );
      process.stdout.write(signIns);
    });
}
