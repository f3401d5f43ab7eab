import { checkupList } from './reading/checkups/projections';
import { activityPhotos } from './reading/photos/projections';
import { activityList } from './reading/projections';

/** Every read model of outreach. */
export const outreachProjections = [activityList, activityPhotos, checkupList];
