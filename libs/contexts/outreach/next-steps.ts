import type { SubjectId } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { ActivityCommandType } from './commands';
import type { OpenActivity } from './state';

/** Something that can be done with an activity now. */
export interface ActivityStep {
  readonly command: ActivityCommandType;
  /** True for what the activity is waiting for; false for what is merely possible. */
  readonly main: boolean;
  /** Persons who may not, because they took another step of this activity. */
  readonly notBy: readonly SubjectId[];
}

const step = (command: ActivityCommandType, main = false, notBy: readonly SubjectId[] = []): ActivityStep => ({ command, main, notBy });

/** What may still be said and shown of people: nobody is named or pictured at 移动体检. */
const people = (found: OpenActivity, ...commands: readonly ActivityCommandType[]): readonly ActivityStep[] =>
  found.kind === 'mobile-health' ? [] : commands.map((command) => step(command));

const changes = [step('ChangePlan'), step('RescheduleActivity'), step('CancelActivity')];

/** The steps that the deciders would take from here, looked at from the other side: the main one first. */
export function nextSteps(found: OpenActivity, today: LocalDate): readonly ActivityStep[] {
  const begun = found.appointment.day <= today;
  switch (found.stage) {
    case 'planned':
      return begun
        ? [step('MarkHeld', true), ...people(found, 'SignUp', 'CheckIn', 'AnswerConsultation', 'KeepPhoto'), ...changes]
        : [...people(found, 'SignUp'), ...changes];
    case 'cancelled':
      return [step('RescheduleActivity', true), step('DropActivity'), step('ChangePlan')];
    case 'held':
      return [step('ReportSession', true), ...people(found, 'KeepPhoto', 'CheckIn', 'AnswerConsultation')];
    case 'reported':
      return [
        step('VerifySession', true, found.reporters),
        step('ReturnSession', false, found.reporters),
        step('CorrectSession'),
        ...people(found, 'KeepPhoto'),
      ];
    case 'verified':
      return [step('CorrectSession'), step('ReturnSession', false, found.reporters)];
    case 'dropped':
      return [];
  }
}
