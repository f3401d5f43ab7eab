import { DATABASE, OWNER } from '../embedded/database';
import { openServer, urlFor } from '../embedded/server';
import { type Installation, knownPassword, openInstallation } from '../installation/installation';
import { keyFolder } from '../installation/keys';
import { silently, type Tell } from '../installation/plain-error';
import { currentRuntime } from '../installation/runtime';
import { databaseSettings, knownUrls, prepare, processEnvironment } from './prepare';

/** Where a command finds the installation. */
export interface Located {
  /** What `loadConfig` reads, with all connection URLs and folders filled in: `loadConfig({ ...process.env, ...located.env })`. */
  readonly env: NodeJS.ProcessEnv;
  /** The owner's login, for `migrate` alone; absent when only plain logins were given. */
  readonly ownerUrl?: string;
  readonly installation: Installation;
  /** Stops the embedded server again when it was started for this command and nobody else came to use it. */
  close(): Promise<void>;
}

export interface LocateOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly tell?: Tell;
}

/**
 * Finds the database of the installation: in the environment first, then the embedded server of the running launcher; when
 * none runs, starts the embedded server for as long as the command takes, migrated and with its keys. Always `close()` it.
 */
export async function locate(options: LocateOptions = {}): Promise<Located> {
  const env = options.env ?? process.env;
  const settings = databaseSettings(env);
  const installation = openInstallation(env['GONGYUAN_DATA']?.trim() || '.data', env['GONGYUAN_SECRETS']?.trim() || undefined);
  const keysDir = keyFolder(installation, env);
  if (!settings.embedded) {
    const urls = knownUrls(installation, settings, settings.ownerUrl);
    return { env: processEnvironment(installation, keysDir, urls), ownerUrl: settings.ownerUrl, installation, close: async () => {} };
  }
  if (currentRuntime(installation)?.databasePort === undefined) {
    const { urls, ownerUrl, server } = await prepare(installation, env, options.tell ?? silently);
    return {
      env: processEnvironment(installation, keysDir, urls),
      ownerUrl,
      installation,
      close: async () => void (await server?.close()),
    };
  }
  // joining as a user of its own: the server stays until the command is done, also when the launcher stops meanwhile
  const server = await openServer(installation);
  const ownerUrl = urlFor(server.port, OWNER, knownPassword(installation.secrets, 'owner') ?? '', DATABASE);
  const urls = knownUrls(installation, settings, ownerUrl);
  return { env: processEnvironment(installation, keysDir, urls), ownerUrl, installation, close: async () => void (await server.close()) };
}
