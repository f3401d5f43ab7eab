import type { kitFacts, sheetFacts } from '@gongyuan/contexts/packs/events';
import type { EventOf } from '@gongyuan/kernel/facts';
import { idOf } from '@gongyuan/kernel/ids';
import { type Change, patch, put } from '@gongyuan/platform/projections/define';
import { measureByKey } from '../plan';
import { plainEntry } from './entries';

type KitEvent = EventOf<typeof kitFacts>;
type SheetEvent = EventOf<typeof sheetFacts>;
type Of<E, T> = Extract<E, { type: T }>;

/** Which kit programme counts towards what, by its name as the programme of the year gives it. */
const kits = [
  { named: '爱心安全包', measure: measureByKey('safety-packs').key, only: null },
  { named: '暖新', measure: measureByKey('new-employment-served').key, only: 'new-employment' },
] as const;

/** The measure of an entry until it is known, when it is read, what its kit counts towards. */
export const BY_KIT = 'by-kit';

const entryOf = ({ stream, data }: Of<SheetEvent, 'PackHandedOut' | 'PackTakenBack'>) => ({ entry: `pack-${idOf(stream)}-${data.line}` });

/** 签领到人 counts, on the day it was signed for; 未核实 stands apart; what was taken back counts no longer. */
export const packEntries = {
  KitProgrammeOpened: (event: Of<KitEvent, 'KitProgrammeOpened'>): readonly Change[] => {
    const { kitId, name } = event.data;
    const found = kits.find(({ named }) => name.includes(named));
    return found ? [put('programme_kit', { kit: kitId }, { measure: found.measure, only_category: found.only })] : [];
  },
  PackHandedOut: (event: Of<SheetEvent, 'PackHandedOut'>): readonly Change[] => {
    const { data, on, position, stream } = event;
    return [
      put('programme_entry', entryOf(event), {
        ...plainEntry,
        measure: BY_KIT,
        kit: data.kitId,
        category: data.category,
        year: Number(on.slice(0, 4)),
        unit: data.unit,
        day: on,
        amount: data.verified ? 1 : 0,
        unverified: data.verified ? 0 : 1,
        state: 'counted',
        source: 'pack',
        source_id: idOf(stream),
        label: `${data.line}`,
        subjects: data.verified ? [data.subject] : [],
        first_position: position,
        position,
      }),
    ];
  },
  PackTakenBack: (event: Of<SheetEvent, 'PackTakenBack'>): readonly Change[] => [
    patch('programme_entry', entryOf(event), { state: 'out', position: event.position }),
  ],
};
