import { join } from 'node:path';
import { readJson, removeFile, writeWhole } from './files';
import type { Installation } from './installation';
import { isAlive, type ProcessMark } from './process-mark';

/** What a running launcher tells others about itself. Holds no password. */
export interface Runtime {
  readonly launcher: ProcessMark;
  /** The API and the worker, by name; a later start ends those that outlived a killed launcher. */
  readonly children: Readonly<Record<string, ProcessMark>>;
  /** `http://127.0.0.1:3000`; absent until the API answers. */
  readonly address?: string;
  /** Port of the embedded server; absent when a server was given. */
  readonly databasePort?: number;
}

const fileOf = (installation: Installation): string => join(installation.run, 'runtime.json');

/** The lock that only one launcher per data folder holds. */
export const launcherLock = (installation: Installation): string => join(installation.run, 'launcher.lock');

/** What the last launcher wrote, whether it still runs or not. */
export const lastRuntime = (installation: Installation): Runtime | undefined => readJson<Runtime>(fileOf(installation));

/** What the running launcher wrote; undefined when none runs. */
export function currentRuntime(installation: Installation): Runtime | undefined {
  const last = lastRuntime(installation);
  return last !== undefined && isAlive(last.launcher) ? last : undefined;
}

export const writeRuntime = (installation: Installation, runtime: Runtime): void =>
  writeWhole(fileOf(installation), `${JSON.stringify(runtime, null, 2)}\n`);

export const clearRuntime = (installation: Installation): void => removeFile(fileOf(installation));
