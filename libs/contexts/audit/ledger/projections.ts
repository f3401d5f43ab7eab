import type { AnyEvent } from '@gongyuan/kernel/facts';
import { isUuid, type Uuid } from '@gongyuan/kernel/ids';
import { type Change, type Projection, projection, put } from '@gongyuan/platform/projections/define';

/** The unit that a fact says its record belongs to, whatever fact it is. */
const unitOf = ({ data }: AnyEvent): Uuid | undefined => [data['unit'], data['toUnit']].find(isUuid);

/**
 * What a ledger can be searched by, an entry per event, and at which unit each stream stands: the ledger itself has no
 * index that an append would have to feed. It takes every fact, so a new one is found without a line here.
 */
const listOf = (name: string, ledger: Projection['ledger'], entries: string, streams: string): Projection =>
  projection()({
    name,
    ledger,
    tables: {
      [entries]: {
        columns: {
          position: 'bigint not null',
          type: 'text not null',
          actor: 'text not null',
          stream: 'text not null',
          unit: 'uuid',
          happened_on: 'date not null',
          recorded_at: 'timestamptz not null',
        },
        key: ['position'],
        indexes: ['type, position', 'actor, position', 'stream text_pattern_ops, position', 'happened_on', 'recorded_at'],
      },
      [streams]: { columns: { stream: 'text not null', unit: 'uuid not null' }, key: ['stream'], indexes: ['unit'] },
    },
    on: {},
    every: (event): Change[] => {
      const { position, type, actor, stream, on, at } = event;
      const unit = unitOf(event);
      return [
        put(entries, { position }, { type, actor, stream, unit, happened_on: on, recorded_at: at }),
        ...(unit ? [put(streams, { stream }, { unit })] : []),
      ];
    },
  });

/** `read.ledger_entry`, `read.ledger_stream`: the main ledger. */
export const ledgerList = listOf('ledger_list', 1, 'ledger_entry', 'ledger_stream');

/** `read.access_entry`, `read.access_stream`: the access ledger. */
export const accessList = listOf('access_list', 2, 'access_entry', 'access_stream');
