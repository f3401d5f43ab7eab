import { describeApi } from '@gongyuan/platform/http/openapi';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ApiModule } from './api.module';

/** Keeps what is complained about: two classes of one name would overwrite each other in the description. */
class Complaints implements LoggerService {
  readonly heard: string[] = [];
  log(): void {}
  warn(message: unknown): void {
    this.heard.push(String(message));
  }
  error(message: unknown): void {
    this.heard.push(String(message));
  }
}

/**
 * The description of the API as this version serves it. Nothing is connected: in preview mode Nest makes no providers.
 * Throws when two classes of one name are described differently.
 */
export async function describeThisApi(): Promise<OpenAPIObject> {
  const logger = new Complaints();
  const options = { databaseUrl: 'postgres://nowhere.invalid/none', keysDir: '/nowhere' };
  const app = await NestFactory.create(ApiModule.forRoot(options), { preview: true, logger, abortOnError: false, bodyParser: false });
  // What Nest says of the preview mode itself is no complaint.
  logger.heard.length = 0;
  const document = await describeApi(app);
  if (logger.heard.length > 0) throw new Error(logger.heard.join('\n'));
  return document;
}
