import { personViewed } from '@gongyuan/contexts/audit/events';
import { Looks, PERSON_VIEWED } from '@gongyuan/platform/reading/looks';
import { Names } from '@gongyuan/platform/reading/names';
import { Module } from '@nestjs/common';
import { ActivityListController } from './list/http';
import { ActivityQueries } from './list/queries';
import { ActivityReader } from './page/activity-reader';
import { ActivityPageController } from './page/http';
import { TeamController, TeamQueries } from './team/http';

/**
 * What outreach answers to readers. Needs from the process: `Pool` with the app's login, the platform's `EventStore`,
 * `Vault` and `CATALOGUE`, the `AccessLedger`, and `STAFF_NAMES`.
 */
@Module({
  // `counts` stands before `:activityId`
  controllers: [ActivityListController, ActivityPageController, TeamController],
  providers: [{ provide: PERSON_VIEWED, useValue: personViewed }, Looks, Names, ActivityQueries, ActivityReader, TeamQueries],
})
export class OutreachReadingModule {}
