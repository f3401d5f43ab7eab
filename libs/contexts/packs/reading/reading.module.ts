import { personViewed } from '@gongyuan/contexts/audit/events';
import { Exporter } from '@gongyuan/platform/exports/exporter';
import { Looks, PERSON_VIEWED } from '@gongyuan/platform/reading/looks';
import { Names } from '@gongyuan/platform/reading/names';
import { Module } from '@nestjs/common';
import { SiteRosterController } from '../roster/http';
import { HandoutReadController } from './handout-http';
import { HandoutQueries } from './handout-queries';
import { PurchaseReadController } from './purchase-http';
import { SheetScanController } from './scan-http';
import { KitReadController, StockReadController } from './stock-http';
import { StockQueries } from './stock-queries';
import { WalkInController } from './walk-in';

/** What the packs answer to readers. Needs from the process what every reading module needs (`libs/contexts/cases/reading`). */
@Module({
  controllers: [
    KitReadController,
    PurchaseReadController,
    StockReadController,
    HandoutReadController,
    SheetScanController,
    WalkInController,
    SiteRosterController,
  ],
  providers: [{ provide: PERSON_VIEWED, useValue: personViewed }, Looks, Names, Exporter, StockQueries, HandoutQueries],
})
export class PackReadingModule {}
