import { daysBetween, today } from '../parts/time';

/** An earlier day needs its evidence; beyond this many days a reason as well. */
export const REASON_AFTER_DAYS = 3;

export interface Dated {
  readonly occurredOn?: string;
  readonly lateEvidence?: string;
  readonly lateReason?: string;
}

/** The dated part of a command's body; the evidence is left out again when the day was set back to today. */
export function dated(values: Dated, now: string = today()): Dated {
  const late = values.occurredOn ? daysBetween(values.occurredOn, now) : 0;
  return {
    occurredOn: values.occurredOn,
    ...(late > 0 && { lateEvidence: values.lateEvidence?.trim() }),
    ...(late > REASON_AFTER_DAYS && { lateReason: values.lateReason?.trim() }),
  };
}
