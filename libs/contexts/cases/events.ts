import { approvalFacts } from './approval/events';
import { assignmentFacts } from './assignment/events';
import { loadFacts } from './assignment/load-events';
import { attachmentFacts } from './attachments/events';
import { afterFacts } from './closing/after/events';
import { archiveFacts } from './closing/archive/events';
import { closingFacts } from './closing/events';
import { terminationFacts } from './closing/termination/events';
import { consentFacts } from './consents/events';
import { contactFacts } from './contact/events';
import { dateFacts } from './dates/events';
import { handlingFacts } from './handling/events';
import { planFacts } from './handling/plans/events';
import { proceedingFacts } from './handling/proceedings/events';
import { recordsFacts } from './handling/records/events';
import { holidayFacts } from './holidays/events';
import { intakeFacts } from './intake/events';
import { keyDayFacts } from './key-days/events';
import { linkFacts } from './links/events';
import { numberFacts } from './numbers/events';
import { objectionFacts } from './objection/events';
import { reminderFacts } from './reminders/events';
import { reviewFacts } from './review/events';
import { rosterFacts } from './roster/events';
import { sealFacts } from './seals/events';
import { transferFacts } from './transfer/events';
import { unitRuleFacts } from './unit-rules/events';
import { urgentFacts } from './urgent/events';

/** Every fact of a stream `case-<id>`. */
export const caseFacts = {
  ...intakeFacts,
  ...rosterFacts,
  ...consentFacts,
  ...linkFacts,
  ...transferFacts,
  ...reviewFacts,
  ...approvalFacts,
  ...urgentFacts,
  ...objectionFacts,
  ...assignmentFacts,
  ...handlingFacts,
  ...recordsFacts,
  ...planFacts,
  ...proceedingFacts,
  ...closingFacts,
  ...archiveFacts,
  ...terminationFacts,
  ...afterFacts,
  ...attachmentFacts,
  ...dateFacts,
  ...keyDayFacts,
  ...sealFacts,
};

export { contactFacts, holidayFacts, loadFacts, numberFacts, reminderFacts, unitRuleFacts };

/**
 * Every fact of the case work: streams `case-<id>`, `contact-<id>`, `series-<year>-<name>-<kind>`, `load-<handler>`,
 * `holidays-cn`, `reminders-<caseId>`, `rules-<unit>`.
 */
export const facts = { ...contactFacts, ...caseFacts, ...numberFacts, ...loadFacts, ...holidayFacts, ...reminderFacts, ...unitRuleFacts };
