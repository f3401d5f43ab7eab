import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { ConfigError, loadConfig, need } from '@gongyuan/platform/config';
import { describeError } from '@gongyuan/platform/http/describe-error';
import { openDoor } from '@gongyuan/platform/http/door';
import { JsonLogger, outliveLog } from '@gongyuan/platform/http/json-logger';
import { PlainError } from '@gongyuan/platform/installation/plain-error';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApiModule } from './api.module';

/** The built console, beside the built server side. */
const consoleFolder = resolve(__dirname, '../../../web/console');

/** Longer than any request may take; whoever still waits then is let go. */
const FAREWELL_MS = 10_000;

const logger = new JsonLogger();
outliveLog();

async function serve(): Promise<void> {
  const config = loadConfig();
  const options = {
    databaseUrl: need(config.appDatabaseUrl, 'APP_DATABASE_URL'),
    keysDir: need(config.keysDir, 'GONGYUAN_KEYS'),
    publicOrigin: config.publicOrigin,
    redisUrl: config.redisUrl,
  };
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(options), {
    bodyParser: false,
    logger,
    abortOnError: false,
  });
  openDoor(app, options, consoleFolder);

  let leaving = false;
  const leave = (why: string): void => {
    if (leaving) return;
    leaving = true;
    logger.log({ what: 'leaving', why }, 'api');
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

  await app.listen(config.port, config.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  logger.log({ what: 'listening', port }, 'api');
  process.send?.({ ready: true, port });
}

/** Says why this process cannot go on, in plain words where there are some, and ends it. */
function fail(what: string, error: unknown): never {
  if (error instanceof PlainError || error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  logger.fatal({ what, ...describeError(error) }, 'api');
  process.exit(1);
}

process.on('uncaughtException', (error) => fail('uncaught', error));
process.on('unhandledRejection', (error) => fail('unhandled', error));

serve().catch((error: unknown) => fail('start', error));
