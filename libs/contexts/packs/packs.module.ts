import { handlersFor } from '@gongyuan/platform/commands/handlers-for';
import { Module } from '@nestjs/common';
import { ConfirmCount, RecordCount, StartCount } from './counts/commands';
import { countDecider } from './counts/decider';
import { CloseHandout, PlanHandout } from './handouts/commands';
import { handoutDecider } from './handouts/decider';
import { packControllers } from './http';
import { AddKitVersion, OpenKitProgramme } from './kits/commands';
import { kitDecider } from './kits/decider';
import { countPermit, handoutPermit, kitPermit, purchasePermit, sheetPermit, storePermit, transferPermit, variancePermit } from './permit';
import { CheckDelivery, ConfirmAcceptance, DecidePurchase, ReceivePurchase, RecordContract, RequestPurchase } from './purchases/commands';
import { purchaseDecider } from './purchases/decider';
import { CompareSheet, HandOut, KeepSheetScan, PrepareSheet, ReturnToStore, SettleException, TakeBack } from './sheets/commands';
import { sheetDecider } from './sheets/decider';
import { CarryOver, ChangeKeeper, IssueStock, OpenStore } from './stores/commands';
import { storeDecider } from './stores/decider';
import { ReceiveTransfer, SendTransfer } from './transfers/commands';
import { transferDecider } from './transfers/decider';
import { DecideVariance, ExplainVariance, ReportLoss } from './variances/commands';
import { varianceDecider } from './variances/decider';

const commands = {
  kit: [OpenKitProgramme, AddKitVersion],
  purchase: [RequestPurchase, DecidePurchase, RecordContract, CheckDelivery, ConfirmAcceptance, ReceivePurchase],
  store: [OpenStore, ChangeKeeper, IssueStock, CarryOver],
  transfer: [SendTransfer, ReceiveTransfer],
  count: [StartCount, RecordCount, ConfirmCount],
  variance: [ReportLoss, ExplainVariance, DecideVariance],
  handout: [PlanHandout, CloseHandout],
  sheet: [PrepareSheet, HandOut, TakeBack, KeepSheetScan, CompareSheet, SettleException, ReturnToStore],
};

/** Every command class of the packs. */
export const commandsOfPacks = Object.values(commands).flat();

const handlers = [
  ...handlersFor(kitDecider, { commands: commands.kit, idField: 'kitId', permit: kitPermit }),
  ...handlersFor(purchaseDecider, {
    ...{ commands: commands.purchase, idField: 'purchaseId', permit: purchasePermit },
    overwrites: ['DecidePurchase'],
  }),
  ...handlersFor(storeDecider, { commands: commands.store, idField: 'storeId', permit: storePermit }),
  ...handlersFor(transferDecider, { commands: commands.transfer, idField: 'transferId', permit: transferPermit }),
  ...handlersFor(countDecider, { commands: commands.count, idField: 'countId', permit: countPermit }),
  ...handlersFor(varianceDecider, {
    ...{ commands: commands.variance, idField: 'varianceId', permit: variancePermit },
    overwrites: ['DecideVariance'],
  }),
  ...handlersFor(handoutDecider, { commands: commands.handout, idField: 'handoutId', permit: handoutPermit }),
  ...handlersFor(sheetDecider, { commands: commands.sheet, idField: 'sheetId', permit: sheetPermit }),
];

/** Programmes, purchases, stock and hand-outs. Needs the platform around it. */
@Module({ controllers: packControllers, providers: handlers })
export class PacksModule {}
