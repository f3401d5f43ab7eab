import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/** How to start a Chromium. */
interface Program {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
  clear(): void;
}

/** Nothing may be fetched behind the back of a test, and a machine without a screen has no graphics card worth asking. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** `CHROMIUM_PATH` names one; `CHROMIUM=bundled` hides what is installed, to try the one that came with npm. */
function installed(): Program | undefined {
  if (process.env['CHROMIUM'] === 'bundled') return undefined;
  const executable = process.env['CHROMIUM_PATH'] ?? usualPlaces.find((path) => existsSync(path));
  return executable === undefined ? undefined : { executable, env: {}, clear: () => {} };
}

/** The one that came with npm, for a machine that has none: unpacked for this run, in some three seconds. */
async function bundled(): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'gongyuan-chromium-'));
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, 'unpack-chromium.mjs'), folder]);
    return { ...(JSON.parse(stdout) as Pick<Program, 'executable' | 'env'>), clear };
  } catch (error) {
    clear();
    throw error;
  }
}

export interface OpenBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Opens a Chromium with a fresh profile: an installed one, else the one that came with npm. Close it when the tests are over. */
export async function openBrowser(): Promise<OpenBrowser> {
  const program = installed() ?? (await bundled());
  try {
    const browser = await chromium.launch({
      executablePath: program.executable,
      args: flags,
      env: { ...process.env, ...program.env } as Record<string, string>,
    });
    return {
      browser,
      close: async () => {
        await browser.close();
        program.clear();
      },
    };
  } catch (error) {
    program.clear();
    throw error;
  }
}
