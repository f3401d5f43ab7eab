import { personViewed } from '@gongyuan/contexts/audit/events';
import { Exporter } from '@gongyuan/platform/exports/exporter';
import { Looks, PERSON_VIEWED } from '@gongyuan/platform/reading/looks';
import { Names } from '@gongyuan/platform/reading/names';
import { Module } from '@nestjs/common';
import { CheckupReader } from './checkups/checkup-reader';
import { CheckupListController, CheckupPageController } from './checkups/http';
import { CheckupQueries } from './checkups/queries';
import { CheckupRows } from './checkups/rows';
import { ActivityListController } from './list/http';
import { ActivityQueries } from './list/queries';
import { ActivityReader } from './page/activity-reader';
import { ActivityPageController } from './page/http';
import { PhotoFileController, PhotosController } from './photos/http';
import { PhotoQueries } from './photos/queries';
import { TeamController, TeamQueries } from './team/http';

/**
 * What outreach answers to readers. Needs from the process: `Pool` with the app's login, the platform's `EventStore`,
 * `Vault` and `CATALOGUE`, the `AccessLedger`, and `STAFF_NAMES`.
 */
@Module({
  // `counts` and `export` stand before `:activityId` and `:checkupId`
  controllers: [
    ...[ActivityListController, ActivityPageController, PhotosController, PhotoFileController],
    ...[CheckupListController, CheckupPageController, TeamController],
  ],
  providers: [
    ...[{ provide: PERSON_VIEWED, useValue: personViewed }, Looks, Names, Exporter],
    ...[ActivityQueries, ActivityReader, PhotoQueries, CheckupQueries, CheckupRows, CheckupReader, TeamQueries],
  ],
})
export class OutreachReadingModule {}
