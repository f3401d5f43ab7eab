import type { Actor } from '@gongyuan/kernel/env';
import { isSystem } from '@gongyuan/kernel/env';
import { of, type PersonalValue } from '@gongyuan/kernel/facts';
import { invalid } from '@gongyuan/kernel/refusal';
import { daysBetween, isLocalDate, type LocalDate } from '@gongyuan/kernel/time';

/** When an entry made later than the day it happened needs more than evidence. A rule of the house, not of law. */
const LATE_ENTRY = { version: 1, reasonAfterDays: 3, basis: '内部规定：迟于发生日三天以上补记的，应当说明原因' } as const;

/** The fields of `BusinessCommand`, as any command may have them. A command that cannot be dated by its sender happened today. */
interface Dated {
  occurredOn?: LocalDate;
  lateEvidence?: string;
  lateReason?: string;
}

/** What a late entry leaves in the event: sealed under the person who made it. */
export interface LateEntry {
  readonly evidence?: PersonalValue<string>;
  readonly reason?: PersonalValue<string>;
}

/**
 * Settles the business date of a command: today when none was given. Refuses a day that does not exist or is to come, an
 * earlier day without evidence, and a day more than three days back without a reason. Changes the command in place.
 */
export function settleDate(command: Dated, today: LocalDate, actor: Actor): LateEntry | undefined {
  command.occurredOn ??= today;
  if (!isLocalDate(command.occurredOn)) invalid('date.does-not-exist', { field: 'occurredOn' });
  const late = daysBetween(command.occurredOn, today);
  if (late < 0) invalid('date.in-future', { field: 'occurredOn', today });
  if (late === 0 || isSystem(actor)) return undefined;
  if (!command.lateEvidence) invalid('date.late-without-evidence', { field: 'lateEvidence', days: late });
  if (late > LATE_ENTRY.reasonAfterDays && !command.lateReason)
    invalid('date.late-without-reason', { field: 'lateReason', days: late, allowed: LATE_ENTRY.reasonAfterDays, basis: LATE_ENTRY.basis });
  return { evidence: of(actor.id, command.lateEvidence), reason: of(actor.id, command.lateReason) };
}
