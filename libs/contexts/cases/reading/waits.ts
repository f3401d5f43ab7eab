import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { stateAfter } from '../handling/proceedings/steps';
import type { CaseEvent } from './clocks';

/** A proceeding that goes on, with the day of its newest fact. */
interface Going {
  readonly id: Uuid;
  readonly last: LocalDate;
}

/** Whom outside the union a case waits for, as far as its facts say since when. Dates of a body stand among the clocks. */
export interface Waits {
  /** Since when a firm has been asked to name a handler. */
  readonly firm: LocalDate | null;
  readonly proceedings: readonly Going[];
}
export const noWaits: Waits = { firm: null, proceedings: [] };

const over = ['refused', 'decided', 'ended'];

const without = (waits: Waits, id: Uuid | undefined): Waits => ({
  ...waits,
  proceedings: waits.proceedings.filter((one) => one.id !== id),
});

const moved = (waits: Waits, id: Uuid, last: LocalDate): Waits => ({
  ...waits,
  proceedings: [...without(waits, id).proceedings, { id, last }],
});

/** The waits after an event; the same object when it says nothing of them. */
export function waitsAfter(waits: Waits, event: CaseEvent): Waits {
  switch (event.type) {
    case 'FirmAsked':
      return { ...waits, firm: event.on };
    case 'HandlerAssigned':
    case 'AssignmentDeclined':
      return waits.firm === null ? waits : { ...waits, firm: null };
    case 'ProceedingFiled':
    case 'HearingHeld':
      return moved(waits, event.data.proceedingId, event.on);
    case 'ProceedingProgressed': {
      const { proceedingId, step } = event.data;
      const known = waits.proceedings.some(({ id }) => id === proceedingId);
      const after = stateAfter(known ? 'accepted' : 'decided', step);
      return over.includes(after) ? without(waits, proceedingId) : moved(waits, proceedingId, event.on);
    }
    case 'OutcomeRecorded':
      return event.data.proceedingId === undefined ? waits : without(waits, event.data.proceedingId);
    default:
      return waits;
  }
}
