import { describeApi } from '@gongyuan/platform/http/openapi';
import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ApiModule } from './api.module';

/** The description of the API as this version serves it. Nothing is connected: in preview mode Nest makes no providers. */
export async function describeThisApi(): Promise<OpenAPIObject> {
  const options = { databaseUrl: 'postgres://nowhere.invalid/none', keysDir: '/nowhere' };
  const app = await NestFactory.create(ApiModule.forRoot(options), {
    preview: true,
    logger: false,
    abortOnError: false,
    bodyParser: false,
  });
  return describeApi(app);
}
