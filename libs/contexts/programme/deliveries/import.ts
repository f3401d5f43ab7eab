import type { Decider, Slice } from '@gongyuan/kernel/decider';
import { type NewEvent, of } from '@gongyuan/kernel/facts';
import { streamOf } from '@gongyuan/kernel/ids';
import { invalid, Refused, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { assertOpenUnit } from '../offices';
import type { Import } from '../state';
import type { ImportCommand, ImportRow } from './commands';
import { deliveredOf } from './delivered';
import type { importFacts } from './events';

/** What is wrong with a row, by the code of the refusal. */
export interface RowFault {
  readonly row: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Two rows of one list that say the same: the second one is a slip of the hand. */
const saysAs = (row: ImportRow): string =>
  JSON.stringify([row.measureId, row.doneOn, row.amount, row.cash, row.inKind, row.reached, row.subject, row.title]);

/** Everything that is wrong with a list, row by row: what the dry run shows, and what the import refuses. */
export function faultsOf(rows: readonly ImportRow[], reportedOn: LocalDate): readonly RowFault[] {
  const said = new Map<string, number>();
  return rows.flatMap((row): readonly RowFault[] => {
    const before = said.get(saysAs(row));
    if (before !== undefined) return [{ row: row.row, code: 'delivery.row-twice', details: { before } }];
    said.set(saysAs(row), row.row);
    try {
      deliveredOf(row, reportedOn);
      return [];
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return [{ row: row.row, code: error.code, details: error.details }];
    }
  });
}

/** A list of deliveries: each row becomes a delivery of its own, all of them or none. */
export const imports: Slice<Import, ImportCommand, typeof importFacts, NewEvent> = {
  decide: {
    ImportDeliveries(c, state, env) {
      if (state.rows > 0) refuse('delivery.already-reported');
      assertOpenUnit(env, c.unit);
      const faults = faultsOf(c.rows, c.occurredOn);
      if (faults.length > 0) invalid('delivery.rows-wrong', { rows: faults });
      return [
        {
          type: 'DeliveriesImported',
          on: c.occurredOn,
          data: { importId: c.importId, unit: c.unit, rows: c.rows.length },
        },
        ...c.rows.map((row): NewEvent => {
          const deliveryId = env.id();
          return {
            type: 'DeliveryReported',
            on: c.occurredOn,
            stream: streamOf('delivery', deliveryId),
            data: {
              deliveryId,
              unit: c.unit,
              ...deliveredOf(row, c.occurredOn),
              title: of(env.actor.id, row.title),
              evidence: of(env.actor.id, row.evidence),
              importId: c.importId,
              row: row.row,
            },
          };
        }),
      ];
    },
  },
  evolve: {
    DeliveriesImported: (_, { data }) => ({ rows: data.rows }),
  },
};

export const importDecider: Decider<Import, ImportCommand> = { kind: 'deliveries', initial: { rows: 0 }, ...imports };
