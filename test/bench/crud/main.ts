// What a good team would build without event sourcing: NestJS and TypeORM, rows changed in place, an audit log beside them.
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { Module, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { CasesController } from './cases.controller';
import { CasesService } from './cases.service';
import { Case, entities, Session } from './entities';
import { SheetsController } from './sheets.controller';
import { SheetsService } from './sheets.service';

const POOL = 32;

@Module({
  imports: [
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env['DATABASE_URL'], entities, synchronize: true, poolSize: POOL }),
    TypeOrmModule.forFeature([Case, Session]),
  ],
  controllers: [CasesController, SheetsController],
  providers: [CasesService, SheetsService],
})
class CrudModule {}

/** A line for each request, as operators need it. */
function accessLog(request: Request, response: Response, next: NextFunction): void {
  const since = performance.now();
  response.once('close', () => {
    const { method, path } = request;
    const ms = Math.round(performance.now() - since);
    process.stdout.write(`${JSON.stringify({ at: new Date(), what: 'request', method, path, status: response.statusCode, ms })}\n`);
  });
  next();
}

async function serve(): Promise<void> {
  const app = await NestFactory.create<NestExpressApplication>(CrudModule, { logger: ['error', 'warn'] });
  app.use(helmet(), accessLog);
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }));
  await app.listen(0, '127.0.0.1');
  process.once('disconnect', () => process.exit(0));
  process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
  process.send?.({ ready: true, port: (app.getHttpServer().address() as AddressInfo).port });
}

void serve();
