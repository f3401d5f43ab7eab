import { attendanceFacts } from './attendance/events';
import { checkupFacts } from './checkup/events';
import { consultingFacts } from './consulting/events';
import { photoFacts } from './photos/events';
import { dutyFacts, planningFacts } from './planning/events';
import { reportingFacts } from './reporting/events';

/** Every fact of a stream `activity-<id>`. */
export const activityFacts = { ...planningFacts, ...attendanceFacts, ...consultingFacts, ...photoFacts, ...reportingFacts };

export { checkupFacts, dutyFacts };

/** Every fact of outreach: streams `activity-<id>`, `duty-<person>.<day>`, `checkup-<id>`. */
export const outreachFacts = { ...activityFacts, ...dutyFacts, ...checkupFacts };

/** What a session counts, for whoever counts sessions. */
export type { SessionFigures } from './reporting/events';
