import audit from './en/audit.json';
import cases from './en/cases.json';
import door from './en/door.json';
import identity from './en/identity.json';
import outreach from './en/outreach.json';
import packs from './en/packs.json';
import programme from './en/programme.json';

/** What the product says about each code, in one language: a file for the door, and one for each context. */
export default { ...door, ...identity, ...cases, ...packs, ...programme, ...audit, ...outreach };
