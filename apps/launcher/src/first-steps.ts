import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText, removeFile, writeWhole } from '@gongyuan/platform/installation/files';
import type { Installation } from '@gongyuan/platform/installation/installation';
import { PlainError } from '@gongyuan/platform/installation/plain-error';

/** Runs an operator's command. Answers what it printed; its progress (stderr) is shown as it comes. Throws `PlainError` when it fails. */
export function runCommand(entry: string, args: readonly string[], env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    // with the guard, so that a killed launcher leaves nobody behind who goes on writing
    const child = spawn(process.execPath, ['--require', require.resolve('./child-guard'), entry, ...args], {
      env,
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      signal,
      killSignal: 'SIGTERM',
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new PlainError(`命令 ${args[0]} 没有成功（${code}）\n${output}`, `The command ${args[0]} failed (${code})`));
    });
  });
}

/**
 * A sign beside the data while the demo is being played. When it is still there at a start, the player was killed half-way:
 * nobody has worked with that ledger yet, and it is of no use to anybody.
 */
const demoSign = (installation: Installation): string => join(installation.run, 'demo-playing');

export const demoWasCutOff = (installation: Installation): boolean =>
  existsSync(demoSign(installation)) && readText(demoSign(installation)) === installation.id;

export async function whileDemoPlays<T>(installation: Installation, play: () => Promise<T>): Promise<T> {
  writeWhole(demoSign(installation), installation.id);
  const result = await play();
  removeFile(demoSign(installation));
  return result;
}

export const forgetDemo = (installation: Installation): void => removeFile(demoSign(installation));
