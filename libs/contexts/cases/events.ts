import { assignmentFacts } from './assignment/events';
import { loadFacts } from './assignment/load-events';
import { attachmentFacts } from './attachments/events';
import { closingFacts } from './closing/events';
import { consentFacts } from './consents/events';
import { contactFacts } from './contact/events';
import { handlingFacts } from './handling/events';
import { intakeFacts } from './intake/events';
import { numberFacts } from './numbers/events';
import { objectionFacts } from './objection/events';
import { reviewFacts } from './review/events';
import { rosterFacts } from './roster/events';
import { urgentFacts } from './urgent/events';

/** Every fact of a stream `case-<id>`. */
export const caseFacts = {
  ...intakeFacts,
  ...rosterFacts,
  ...consentFacts,
  ...reviewFacts,
  ...urgentFacts,
  ...objectionFacts,
  ...assignmentFacts,
  ...handlingFacts,
  ...closingFacts,
  ...attachmentFacts,
};

export { contactFacts, loadFacts, numberFacts };

/** Every fact of the case work: streams `case-<id>`, `contact-<id>`, `series-<year>-<name>-<kind>`, `load-<handler>`. */
export const facts = { ...contactFacts, ...caseFacts, ...numberFacts, ...loadFacts };
