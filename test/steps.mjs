// Runs the steps of `npm run check` and `npm test`: shows what passes in a line, and at the end what failed in full.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs a command; resolves to its exit code and output. */
function run(command, args, { stream = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', stream ? 'inherit' : 'pipe', stream ? 'inherit' : 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** One named step that is a command: whether it passed, and what it said. */
export async function step(name, command, args, options) {
  const since = Date.now();
  const { code, output } = await run(command, args, options);
  const ok = code === 0;
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name} (${seconds(since)})`);
  return { name, ok, output };
}

/** Runs jest projects; answers the counts. Output is shown as it comes. */
export async function jest(projects, args = []) {
  const folder = mkdtempSync(join(tmpdir(), 'gongyuan-jest-'));
  const file = join(folder, 'result.json');
  try {
    const { code } = await run(
      process.execPath,
      [
        '--experimental-vm-modules',
        'node_modules/jest/bin/jest.js',
        '--selectProjects',
        ...projects,
        '--json',
        `--outputFile=${file}`,
        ...args,
      ],
      { stream: true, env: { NODE_NO_WARNINGS: '1' } },
    );
    const result = JSON.parse(readFileSync(file, 'utf8'));
    const broken = result.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length;
    return { passed: result.numPassedTests, failed: result.numFailedTests + broken, skipped: result.numPendingTests, ok: code === 0 };
  } catch (error) {
    console.log(String(error));
    return { passed: 0, failed: 1, skipped: 0, ok: false };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What failed in full, where it is read last; then the last line, and the exit code. */
export function close(name, steps, counts) {
  const broken = steps.filter(({ ok }) => !ok);
  for (const one of broken) console.log(`FAIL  ${one.name}\n${one.output}`);
  const passed = counts.reduce((sum, one) => sum + one.passed, 0);
  const failed = counts.reduce((sum, one) => sum + one.failed, 0) + broken.length;
  const skipped = counts.reduce((sum, one) => sum + one.skipped, 0);
  console.log(`${name} took ${seconds(started)}`);
  console.log(`tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exit(failed > 0 || counts.some((one) => !one.ok) ? 1 : 0);
}
