import { ConfigError, loadConfig, need } from '@gongyuan/platform/config';
import { describeError } from '@gongyuan/platform/http/describe-error';
import { JsonLogger, outliveLog } from '@gongyuan/platform/http/json-logger';
import { PlainError } from '@gongyuan/platform/installation/plain-error';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module';

/** Longer than any page may take: the server ends a page that stands still after ten seconds. */
const FAREWELL_MS = 12_000;

const logger = new JsonLogger();
outliveLog();

async function follow(): Promise<void> {
  const config = loadConfig();
  const options = {
    databaseUrl: need(config.workerDatabaseUrl, 'WORKER_DATABASE_URL'),
    redisUrl: config.redisUrl,
    keysDir: need(config.keysDir, 'GONGYUAN_KEYS'),
  };
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(options), { logger, abortOnError: false });

  let leaving = false;
  const leave = (why: string): void => {
    if (leaving) return;
    leaving = true;
    logger.log({ what: 'leaving', why }, 'worker');
    setTimeout(() => process.exit(1), FAREWELL_MS).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => fail('closing', error),
    );
  };
  process.once('SIGTERM', () => leave('SIGTERM'));
  process.once('SIGINT', () => leave('SIGINT'));
  // whoever started us is gone
  process.once('disconnect', () => leave('disconnect'));

  logger.log({ what: 'following', queue: config.redisUrl === undefined ? 'postgresql' : 'redis' }, 'worker');
  process.send?.({ ready: true });
}

/** Says why this process cannot go on, in plain words where there are some, and ends it. */
function fail(what: string, error: unknown): never {
  if (error instanceof PlainError || error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  logger.fatal({ what, ...describeError(error) }, 'worker');
  process.exit(1);
}

process.on('uncaughtException', (error) => fail('uncaught', error));
process.on('unhandledRejection', (error) => fail('unhandled', error));

follow().catch((error: unknown) => fail('start', error));
