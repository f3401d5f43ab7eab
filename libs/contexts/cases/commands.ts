import type { AssignmentCommand } from './assignment/commands';
import type { AttachmentCommand } from './attachments/commands';
import type { ClosingCommand } from './closing/commands';
import type { ConsentCommand } from './consents/commands';
import type { HandlingCommand } from './handling/commands';
import type { IntakeCommand } from './intake/commands';
import type { ObjectionCommand } from './objection/commands';
import type { ReviewCommand } from './review/commands';
import type { RosterCommand } from './roster/commands';
import type { UrgentCommand } from './urgent/commands';

/** Every command that a case takes. */
export type CaseCommand =
  | IntakeCommand
  | RosterCommand
  | ConsentCommand
  | ReviewCommand
  | UrgentCommand
  | ObjectionCommand
  | AssignmentCommand
  | HandlingCommand
  | ClosingCommand
  | AttachmentCommand;
export type CaseCommandType = CaseCommand['type'];

export type { ContactCommand } from './contact/commands';
