import { commandController } from '@gongyuan/platform/http/command-controller';
import { ImportDeliveries, ReportDelivery, ReturnDelivery, ReverseDelivery, VerifyDelivery } from './deliveries/commands';
import {
  AllocateTarget,
  ConfirmAllocation,
  ConfirmCountingRule,
  ConfirmTarget,
  NoteLag,
  SetCountingRule,
  SetTarget,
} from './targets/commands';

/** Commands of a measure: targets, counting rules, allocations, lags. */
export const MeasureCommandsController = commandController({
  prefix: 'programme/measures',
  tag: 'measures',
  routes: [
    {
      ...{ command: SetTarget, path: ':measureId/target', act: 'programme.set', overwrites: true },
      ...{ zh: '设定年度目标', en: 'Set the target of the year' },
    },
    { command: ConfirmTarget, path: ':measureId/target/confirm', act: 'programme.confirm', zh: '确认年度目标', en: 'Confirm a target' },
    {
      ...{ command: SetCountingRule, path: ':measureId/rule', act: 'programme.set', overwrites: true },
      ...{ zh: '设定统计口径', en: 'Set a counting rule' },
    },
    {
      ...{ command: ConfirmCountingRule, path: ':measureId/rule/confirm', act: 'programme.confirm' },
      ...{ zh: '确认统计口径', en: 'Confirm a counting rule' },
    },
    {
      ...{ command: AllocateTarget, path: ':measureId/allocation', act: 'programme.set', overwrites: true },
      ...{ zh: '任务分解', en: 'Share a target out' },
    },
    {
      ...{ command: ConfirmAllocation, path: ':measureId/allocation/confirm', act: 'programme.confirm' },
      ...{ zh: '确认任务分解', en: 'Confirm how a target is shared out' },
    },
    { command: NoteLag, path: ':measureId/lag', act: 'programme.explain', zh: '登记落后原因', en: 'Note why a unit lags behind' },
  ],
});

/** Commands of deliveries. */
export const DeliveryCommandsController = commandController({
  prefix: 'programme/deliveries',
  tag: 'deliveries',
  routes: [
    { command: ReportDelivery, path: '', act: 'programme.report', creates: true, zh: '上报完成情况', en: 'Report a delivery' },
    {
      command: ImportDeliveries,
      path: 'import',
      act: 'programme.report',
      creates: true,
      zh: '批量导入',
      en: 'Take a list of deliveries in',
    },
    { command: VerifyDelivery, path: ':deliveryId/verify', act: 'programme.check', zh: '核定', en: 'Verify a delivery' },
    { command: ReturnDelivery, path: ':deliveryId/return', act: 'programme.check', zh: '退回', en: 'Return a delivery' },
    { command: ReverseDelivery, path: ':deliveryId/reverse', act: 'programme.report', zh: '冲正', en: 'Reverse a delivery' },
  ],
});
