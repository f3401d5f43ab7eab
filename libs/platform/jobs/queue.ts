import { BullModule } from '@nestjs/bullmq';
import type { DynamicModule } from '@nestjs/common';
import { createPostgresBackend, type QueueOptions, setDefaultBackendFactory } from 'bullmq';

export interface QueueSettings {
  /** Redis when it is given, else the tables in schema `bullmq` of the database. */
  readonly redisUrl?: string;
  readonly databaseUrl: string;
}

/** A wake-up may be lost, so none waits for the disk, and no command waits for the disk behind one. */
const LAZILY = '-c synchronous_commit=off';

/**
 * The queue's connection for NestJS. BullMQ keeps its backend per process, not per queue, so this has to be called before
 * any module that has queues is loaded. `patient`: a consumer waits for a Redis that is away; a producer is told at once.
 */
export function queueConnection({ redisUrl, databaseUrl }: QueueSettings, patient: boolean): DynamicModule {
  setDefaultBackendFactory(redisUrl === undefined ? createPostgresBackend : undefined);
  const connection: unknown =
    redisUrl === undefined
      ? { connectionString: databaseUrl, max: 2, application_name: 'gongyuan-queue', options: LAZILY }
      : {
          url: redisUrl,
          maxRetriesPerRequest: null,
          enableOfflineQueue: patient,
          retryStrategy: (times: number) => Math.min(200 * times, 2_000),
        };
  return BullModule.forRoot({
    connection: connection as QueueOptions['connection'],
    // nobody listens to the events of this queue
    streams: { events: { maxLen: 100 } },
  });
}
