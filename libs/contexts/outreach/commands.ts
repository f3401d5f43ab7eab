import type { AttendanceCommand } from './attendance/commands';
import type { ConsultingCommand } from './consulting/commands';
import type { PhotoCommand } from './photos/commands';
import type { PlanningCommand } from './planning/commands';
import type { ReportingCommand } from './reporting/commands';

/** Every command that an activity takes. */
export type ActivityCommand = PlanningCommand | AttendanceCommand | ConsultingCommand | PhotoCommand | ReportingCommand;
export type ActivityCommandType = ActivityCommand['type'];
