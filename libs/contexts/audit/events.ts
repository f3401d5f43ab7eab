import { accessFacts } from './access-log/events';

/** Every fact of the audit context. */
export const auditFacts = { ...accessFacts };

export { personViewed } from './access-log/events';
