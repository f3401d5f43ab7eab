import { checkupList } from './reading/checkups/projections';
import { activityList } from './reading/projections';

/** Every read model of outreach. */
export const outreachProjections = [activityList, checkupList];
