import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { EventStore } from '../event-store/store';
import { WAKE_QUEUE } from './names';
import { type QueueSettings, queueConnection } from './queue';
import { WakeProcessor } from './wake-processor';
import { WakeUps } from './wake-ups';

/** Wakes the workers after each batch that the process's event store commits. */
const onCommitted: Provider = {
  provide: 'WAKE_ON_COMMIT',
  useFactory: (store: EventStore, wakeUps: WakeUps) => store.onCommitted((ledger) => wakeUps.notify(ledger)),
  inject: [EventStore, WakeUps],
};

/** The queue of wake-ups, for processes that append and for those that follow. */
@Module({})
export class JobsModule {
  /** For a process that appends: `WakeUps`, tied to its event store. */
  static forProducer(settings: QueueSettings): DynamicModule {
    return {
      module: JobsModule,
      imports: [queueConnection(settings, false), BullModule.registerQueue({ name: WAKE_QUEUE })],
      providers: [WakeUps, onCommitted],
      exports: [WakeUps],
    };
  }

  /** For a worker: takes wake-ups, and sends them too, because policies append. `imports` provide WAKEN. */
  static forWorker(settings: QueueSettings, imports: NonNullable<DynamicModule['imports']>): DynamicModule {
    return {
      module: JobsModule,
      imports: [queueConnection(settings, true), BullModule.registerQueue({ name: WAKE_QUEUE }), ...imports],
      providers: [WakeUps, onCommitted, WakeProcessor],
      exports: [WakeUps],
    };
  }
}
