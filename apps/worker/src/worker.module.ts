import { catalogue } from '@gongyuan/catalogue/catalogue';
import { CasesModule, clocksFrom, commandsOfCases } from '@gongyuan/contexts/cases';
import { commandsOfOutreach, OutreachModule } from '@gongyuan/contexts/outreach';
import { BlobSweep } from '@gongyuan/platform/blobs/sweep';
import { JobsModule } from '@gongyuan/platform/jobs/jobs.module';
import { PlatformModule } from '@gongyuan/platform/platform.module';
import { FollowingModule } from '@gongyuan/platform/projections/following.module';
import { type DynamicModule, Module } from '@nestjs/common';

export interface WorkerOptions {
  /** Login of the role `gongyuan_worker`. */
  readonly databaseUrl: string;
  readonly redisUrl?: string;
  /** Folder of the key files: policies record events, which are sealed like all others. */
  readonly keysDir: string;
}

/** The process that follows the ledgers: read models, policies, timers. It has the rules of every context but no door. */
@Module({})
export class WorkerModule {
  static forRoot({ databaseUrl, redisUrl, keysDir }: WorkerOptions): DynamicModule {
    const following = FollowingModule.forRoot({ databaseUrl, commands: [...commandsOfCases, ...commandsOfOutreach] });
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot({ databaseUrl, keysDir, catalogue, clocks: clocksFrom }),
        CasesModule,
        OutreachModule,
        following,
        JobsModule.forWorker({ databaseUrl, redisUrl }, [following]),
      ],
      providers: [BlobSweep],
    };
  }
}
