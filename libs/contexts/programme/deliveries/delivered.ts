import type { Uuid } from '@gongyuan/kernel/ids';
import { invalid } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { type Measure, measureById } from '../plan';
import type { DeliveryInput } from './commands';
import type { Delivered } from './events';

/** What was said, without what is free text. */
export type Said = Omit<DeliveryInput, 'title' | 'evidence'>;

interface OfMeasure {
  readonly measureId: Uuid;
  readonly measure: string;
  readonly year: number;
  readonly doneOn: LocalDate;
}

/** The part of a figure that a delivery of this kind of measure makes. Refuses what is missing for it. */
function amountOf(measure: Measure, said: Said): Delivered {
  const { subject, persons } = said;
  switch (measure.kind) {
    case 'quantified': {
      if (!measure.money) {
        const amount = said.amount ?? invalid('delivery.amount-needed', { field: 'amount' });
        if (persons !== undefined && measure.people && persons > amount) invalid('delivery.more-persons-than-times', { persons, amount });
        return { amount, subject, persons };
      }
      const [cash, inKind] = [said.cash ?? 0, said.inKind ?? 0];
      if (cash + inKind === 0) invalid('delivery.money-needed', { field: 'cash' });
      return { amount: cash + inKind, cash, inKind, subject };
    }
    case 'standard': {
      const reached = said.reached ?? invalid('delivery.reached-needed', { field: 'reached' });
      if (subject === undefined) invalid('delivery.subject-needed', { field: 'subject' });
      return { amount: 1, reached, met: reached >= (measure.standard?.atLeast ?? 0), subject };
    }
    default:
      return { amount: 1, subject, persons };
  }
}

/**
 * What a delivery says, checked against its measure. Refuses what counts by itself, a day of another year, and a day after
 * the day it is reported on.
 */
export function deliveredOf(said: Said, reportedOn: LocalDate): Delivered & OfMeasure {
  const measure = measureById(said.measureId) ?? invalid('delivery.unknown-measure', { measureId: said.measureId });
  if (measure.feeds.length > 0) invalid('delivery.counts-by-itself', { measure: measure.key, feeds: measure.feeds });
  if (said.doneOn > reportedOn) invalid('delivery.done-after-report', { doneOn: said.doneOn, reportedOn });
  if (Number(said.doneOn.slice(0, 4)) !== measure.year) invalid('delivery.other-year', { doneOn: said.doneOn, year: measure.year });
  return {
    measureId: measure.id,
    measure: measure.key,
    year: measure.year,
    doneOn: said.doneOn,
    ...amountOf(measure, said),
  };
}
