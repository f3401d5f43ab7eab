import { accessFacts } from './access-log/events';
import { sampleFacts } from './sample/events';

/** Every fact of the audit context. */
export const auditFacts = { ...accessFacts, ...sampleFacts };

export { exported, fileOpened, personViewed } from './access-log/events';
