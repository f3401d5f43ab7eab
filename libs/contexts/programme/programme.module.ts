import { handlersFor } from '@gongyuan/platform/commands/handlers-for';
import { Exporter } from '@gongyuan/platform/exports/exporter';
import { Module } from '@nestjs/common';
import { EntryPages } from './board/entry-pages';
import { BoardController } from './board/http';
import { BoardQueries } from './board/queries';
import { BoardReader } from './board/reader';
import { ProgrammeWords } from './board/words';
import { ImportDeliveries, ReportDelivery, ReturnDelivery, ReverseDelivery, VerifyDelivery } from './deliveries/commands';
import { deliveryDecider } from './deliveries/decider';
import { DeliveryExports } from './deliveries/export';
import { DeliveryController } from './deliveries/http';
import { importDecider } from './deliveries/import';
import { DeliveryReader } from './deliveries/reader';
import { DeliveryCommandsController, MeasureCommandsController } from './http';
import { deliveryPermit, importPermit, measurePermit } from './permit';
import { RecountController } from './recount/http';
import { Recounter } from './recount/recount';
import { ReportController } from './report/http';
import {
  AllocateTarget,
  ConfirmAllocation,
  ConfirmCountingRule,
  ConfirmTarget,
  NoteLag,
  SetCountingRule,
  SetTarget,
} from './targets/commands';
import { measureDecider } from './targets/decider';
import { OwnerController } from './targets/http';

const handlers = [
  ...handlersFor(measureDecider, {
    commands: [SetTarget, ConfirmTarget, SetCountingRule, ConfirmCountingRule, AllocateTarget, ConfirmAllocation, NoteLag],
    idField: 'measureId',
    permit: measurePermit,
    overwrites: ['SetTarget', 'SetCountingRule', 'AllocateTarget'],
  }),
  ...handlersFor(deliveryDecider, {
    commands: [ReportDelivery, VerifyDelivery, ReturnDelivery, ReverseDelivery],
    idField: 'deliveryId',
    permit: deliveryPermit,
  }),
  ...handlersFor(importDecider, { commands: [ImportDeliveries], idField: 'importId', permit: importPermit }),
];

/** The rules of the programme: targets, counting rules, allocations, deliveries. Needs the platform around it. */
@Module({ controllers: [MeasureCommandsController, DeliveryCommandsController], providers: handlers })
export class ProgrammeModule {}

/**
 * What the programme answers to readers. Needs from the process: `Pool` with the app's login, the platform's `EventStore` and
 * `Vault`, and `STAFF_NAMES`.
 */
@Module({
  // `dry-run` and `export` stand before `:deliveryId`
  controllers: [BoardController, RecountController, ReportController, DeliveryController, OwnerController],
  providers: [BoardQueries, BoardReader, EntryPages, DeliveryReader, DeliveryExports, ProgrammeWords, Recounter, Exporter],
  exports: [BoardQueries, BoardReader, Recounter],
})
export class ProgrammeReadingModule {}
