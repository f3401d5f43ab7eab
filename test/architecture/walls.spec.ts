import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '..', '..');

interface Violation {
  rule: { name: string };
  from: string;
  to: string;
}

/** Every import that breaks a wall, in a checkout. */
function violations(checkout: string): Promise<string[]> {
  const args = ['apps', 'libs', 'test', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), ...args],
      { cwd: checkout, maxBuffer: 256 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (stdout === '') return reject(error ?? new Error(stderr));
        const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
        resolve(summary.violations.map((one) => `${one.rule.name}: ${one.from} -> ${one.to}`));
      },
    );
  });
}

describe('the walls of the house', () => {
  it('stand', async () => {
    expect(await violations(root)).toEqual([]);
  });

  it('are noticed when they are broken', async () => {
    const checkout = mkdtempSync(join(tmpdir(), 'gongyuan-walls-'));
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(checkout, path)), { recursive: true });
      writeFileSync(join(checkout, path), text);
    };
    try {
      for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(join(root, file), join(checkout, file));
      symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
      write('libs/kernel/ids.ts', `import 'node:fs';\nexport const a = 1;`);
      write('libs/platform/http/x.ts', `import { b } from '@gongyuan/contexts/cases/events';\nexport const c = b;`);
      write('libs/contexts/cases/events.ts', `export const b = 1;`);
      write('libs/contexts/cases/decider.ts', `import { Pool } from 'pg';\nexport const d = Pool;`);
      write('libs/contexts/packs/decider.ts', `import { d } from '../cases/decider';\nexport const e = d;`);
      write('apps/web/console/x.ts', `import { b } from '@gongyuan/contexts/cases/events';\nexport const f = b;`);
      write('test/x.ts', 'export {};');
      const rules = new Set((await violations(checkout)).map((line) => line.split(':')[0]));
      for (const rule of [
        'kernel-imports-nothing',
        'platform-knows-no-context',
        'pure-core',
        'contexts-meet-only-in-events',
        'web-knows-the-api-only-by-its-description',
      ])
        expect([...rules]).toContain(rule);
    } finally {
      rmSync(checkout, { recursive: true, force: true });
    }
  });

  it('have no barrels but the front door of a context', () => {
    const files = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? files(join(folder, entry.name)) : entry.name === 'index.ts' ? [relative(root, join(folder, entry.name))] : [],
      );
    const allowed = [/^libs\/contexts\/[^/]+\/index\.ts$/, /^libs\/platform\/database\/migrations\/index\.ts$/];
    expect(files(join(root, 'libs')).filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([]);
  });
});
