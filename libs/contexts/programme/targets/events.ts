import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { CountingMethod } from '../plan';
import type { Share } from '../state';

/** Which measure it is about, readable without the programme's file. */
interface OfMeasure {
  readonly measure: string;
  readonly year: number;
}

/** Facts of one measure of one year, in its stream `measure-<id>`. Stored for ever: add, never rename. */
export const measureFacts = {
  TargetSet: fact<OfMeasure & { version: number; amount: number; basis: string }>({
    v: 1,
    means: 'A target of the year was set; it counts once the approver has confirmed it',
    meansZh: '设定年度目标，待审批人确认',
  }),
  TargetConfirmed: fact<{ version: number }>({ v: 1, means: 'The approver confirmed a target', meansZh: '确认年度目标' }),
  CountingRuleSet: fact<OfMeasure & { version: number; method: CountingMethod; text: string }>({
    v: 1,
    means: 'A counting rule was set; it counts once the approver has confirmed it',
    meansZh: '设定统计口径，待审批人确认',
  }),
  CountingRuleConfirmed: fact<{ version: number }>({ v: 1, means: 'The approver confirmed a counting rule', meansZh: '确认统计口径' }),
  AllocationSet: fact<
    OfMeasure & {
      /** The unit that shares out. */
      unit: Uuid;
      version: number;
      department?: Uuid;
      shares: readonly Share[];
      /** Sum of the shares. */
      sum: number;
      /** What was to be shared out when it was set; absent where there was no figure. */
      target?: number;
    }
  >({
    v: 1,
    means: 'A unit shared its target out to units and departments; it counts once the approver has confirmed it',
    meansZh: '任务分解到下级单位和部门，待审批人确认',
  }),
  AllocationConfirmed: fact<{ unit: Uuid; version: number }>({
    v: 1,
    means: 'The approver confirmed how a target was shared out',
    meansZh: '确认任务分解',
  }),
  LagNoted: fact<OfMeasure & { unit: Uuid; reason: Personal<string>; owner: SubjectId }>({
    v: 1,
    means: 'It was noted why a unit lags behind, and who sees to it',
    meansZh: '登记进度落后的原因和责任人',
    personal: { reason: 'text' },
  }),
};
