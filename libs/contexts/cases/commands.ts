import type { AssignmentCommand } from './assignment/commands';
import type { ClosingCommand } from './closing/commands';
import type { HandlingCommand } from './handling/commands';
import type { IntakeCommand } from './intake/commands';
import type { ReviewCommand } from './review/commands';

/** Every command that a case takes. */
export type CaseCommand = IntakeCommand | ReviewCommand | AssignmentCommand | HandlingCommand | ClosingCommand;
export type CaseCommandType = CaseCommand['type'];

export type { ContactCommand } from './contact/commands';
