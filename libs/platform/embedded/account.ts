import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The account that the server runs under when we are root: PostgreSQL refuses root. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** `postgres` where the machine has it, else `nobody`; undefined when we are an ordinary user and need none. */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = new Map(
    readAccounts().map((line) => {
      const [name = '', , uid, gid] = line.split(':');
      return [name, { name, uid: Number(uid), gid: Number(gid) }] as const;
    }),
  );
  return accounts.get('postgres') ?? accounts.get('nobody') ?? { name: 'nobody', uid: 65_534, gid: 65_534 };
}

function readAccounts(): string[] {
  try {
    return readFileSync('/etc/passwd', 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** What to pass to spawn so that a program runs as the account, in a folder that everybody may enter, with nothing of our environment. */
export function spawnAs(account: Account | undefined): { uid?: number; gid?: number; cwd: string; env: NodeJS.ProcessEnv } {
  const windows = process.platform === 'win32';
  return {
    ...(account && { uid: account.uid, gid: account.gid }),
    cwd: windows ? process.cwd() : '/',
    // no PG… variable of the user's own may reach the server; messages come in a form that can be looked through
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC', ...(windows && { SystemRoot: process.env['SystemRoot'] }) },
  };
}

/** True when the account can pass through every folder above `folder` and enter it. Asked of the system itself, so that access lists count as well. */
export function canEnter(account: Account | undefined, folder: string): boolean {
  if (account === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...spawnAs(account), stdio: 'ignore' }).status === 0;
}

/** True when the account can read the file and, for a program, run it. */
export function canRun(account: Account | undefined, program: string): boolean {
  if (account === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'test -x "$0" && test -r "$0"', program], { ...spawnAs(account), stdio: 'ignore' }).status === 0;
}
