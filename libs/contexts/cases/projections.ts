import { caseTimers } from './intake/policies';
import { contactList } from './reading/contacts/projections';
import { caseList } from './reading/list/projections';
import { reminders } from './reminders/timers';

/** Every read model of the case work. */
export const caseProjections = [caseList, contactList, caseTimers, reminders];
