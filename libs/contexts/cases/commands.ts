import type { ApprovalCommand } from './approval/commands';
import type { AssignmentCommand } from './assignment/commands';
import type { AttachmentCommand } from './attachments/commands';
import type { AfterCommand } from './closing/after/commands';
import type { ArchiveCommand } from './closing/archive/commands';
import type { ClosingCommand } from './closing/commands';
import type { TerminationCommand } from './closing/termination/commands';
import type { ConsentCommand } from './consents/commands';
import type { DatesCommand } from './dates/commands';
import type { HandlingCommand } from './handling/commands';
import type { PlanCommand } from './handling/plans/commands';
import type { ProceedingCommand } from './handling/proceedings/commands';
import type { RecordsCommand } from './handling/records/commands';
import type { IntakeCommand } from './intake/commands';
import type { KeyDayCommand } from './key-days/commands';
import type { LinkCommand } from './links/commands';
import type { ObjectionCommand } from './objection/commands';
import type { ReviewCommand } from './review/commands';
import type { RosterCommand } from './roster/commands';
import type { SealCommand } from './seals/commands';
import type { TransferCommand } from './transfer/commands';
import type { UrgentCommand } from './urgent/commands';

/** Every command that a case takes. */
export type CaseCommand =
  | IntakeCommand
  | RosterCommand
  | ConsentCommand
  | LinkCommand
  | TransferCommand
  | ReviewCommand
  | ApprovalCommand
  | UrgentCommand
  | ObjectionCommand
  | AssignmentCommand
  | HandlingCommand
  | RecordsCommand
  | PlanCommand
  | ProceedingCommand
  | ClosingCommand
  | ArchiveCommand
  | TerminationCommand
  | AfterCommand
  | AttachmentCommand
  | DatesCommand
  | KeyDayCommand
  | SealCommand;
export type CaseCommandType = CaseCommand['type'];

export type { ContactCommand } from './contact/commands';
