import admin from './admin.json';
import audit from './audit.json';
import checkups from './checkups.json';
import first from './first';
import outreach from './outreach.json';
import programme from './programme.json';

/** All words of the screens in Chinese: a file for each room of the house, and one for the codes of the API. */
export default { ...first, ...admin, ...audit, ...checkups, ...outreach, ...programme };
