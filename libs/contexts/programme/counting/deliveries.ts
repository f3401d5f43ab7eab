import type { EventOf } from '@gongyuan/kernel/facts';
import { idOf } from '@gongyuan/kernel/ids';
import { type Change, patch, put } from '@gongyuan/platform/projections/define';
import type { deliveryFacts } from '../deliveries/events';
import { plainEntry } from './entries';

type DeliveryEvent = EventOf<typeof deliveryFacts>;
type Of<T extends DeliveryEvent['type']> = Extract<DeliveryEvent, { type: T }>;

const entryOf = ({ stream }: DeliveryEvent) => ({ entry: `delivery-${idOf(stream)}` });

/** What departments report counts on the day it was done, once somebody else has verified it. */
export const deliveryEntries = {
  DeliveryReported: (event: Of<'DeliveryReported'>): readonly Change[] => {
    const { data, position, actor } = event;
    return [
      put('programme_entry', entryOf(event), {
        ...plainEntry,
        measure: data.measure,
        year: data.year,
        unit: data.unit,
        day: data.doneOn,
        amount: data.amount,
        state: 'reported',
        source: 'delivery',
        source_id: data.deliveryId,
        label: data.subject,
        title: data.title,
        evidence: data.evidence,
        persons: data.persons,
        cash: data.cash,
        in_kind: data.inKind,
        reached: data.reached,
        met: data.met,
        reported_by: actor,
        first_position: position,
        position,
      }),
    ];
  },
  DeliveryVerified: (event: Of<'DeliveryVerified'>): readonly Change[] => [
    patch('programme_entry', entryOf(event), { state: 'counted', verified_by: event.actor, position: event.position }),
  ],
  DeliveryReturned: (event: Of<'DeliveryReturned'>): readonly Change[] => [
    patch('programme_entry', entryOf(event), { state: 'returned', position: event.position }),
  ],
  DeliveryReversed: (event: Of<'DeliveryReversed'>): readonly Change[] => [
    patch('programme_entry', entryOf(event), { state: 'reversed', position: event.position }),
  ],
};
