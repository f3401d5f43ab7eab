import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

/** Compiles the lock and what it stands on, so that plain processes can run it. */
function compileTo(folder: string): void {
  for (const name of ['process-lock', 'process-mark', 'files']) {
    const source = readFileSync(join(__dirname, `${name}.ts`), 'utf8');
    const { code } = transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } });
    writeFileSync(join(folder, `${name}.js`), code);
  }
}

/** Takes the lock again and again; now and then dies with it. Complains when it meets somebody alive inside. */
const contender = `
const { lock } = require('./process-lock');
const { isAlive, ownMark, sleep } = require('./process-mark');
const { readFileSync, rmSync, writeFileSync } = require('node:fs');
(async () => {
  const end = Date.now() + 2500;
  let turns = 0;
  while (Date.now() < end) {
    const held = await lock('the.lock');
    let inside;
    try { inside = JSON.parse(readFileSync('inside', 'utf8')); } catch {}
    if (inside && isAlive(inside)) { console.log('TWO INSIDE'); process.exit(1); }
    writeFileSync('inside', JSON.stringify(ownMark()));
    await sleep(Math.random() * 3);
    if (Math.random() < 0.05) process.kill(process.pid, 'SIGKILL');
    rmSync('inside', { force: true });
    held.release();
    turns += 1;
    await sleep(Math.random() * 3);
  }
  console.log('turns ' + turns);
})();
`;

it('is held by one process at a time, also when holders are killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  compileTo(folder);
  writeFileSync(join(folder, 'contender.js'), contender);
  let said = '';
  const run = async (until: number): Promise<void> => {
    while (Date.now() < until) {
      const child = spawn(process.execPath, ['contender.js'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
      await new Promise((resolve) => child.once('close', resolve));
    }
  };
  const until = Date.now() + 4000;
  await Promise.all(Array.from({ length: 6 }, () => run(until)));
  expect(said).not.toContain('TWO INSIDE');
  // nothing but the lock of whoever was killed last may be left of all that
  expect(readdirSync(folder).filter((name) => name.startsWith('the.lock')).length).toBeLessThanOrEqual(2);
  rmSync(folder, { recursive: true });
});
