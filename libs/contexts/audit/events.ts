import { accessFacts } from './access-log/events';

/** Every fact of the audit context. */
export const auditFacts = { ...accessFacts };

export { exported, fileOpened, personViewed } from './access-log/events';
