import audit from './zh-CN/audit.json';
import cases from './zh-CN/cases.json';
import door from './zh-CN/door.json';
import identity from './zh-CN/identity.json';
import outreach from './zh-CN/outreach.json';
import packs from './zh-CN/packs.json';
import programme from './zh-CN/programme.json';

/** What the product says about each code, in one language: a file for the door, and one for each context. */
export default { ...door, ...identity, ...cases, ...packs, ...programme, ...audit, ...outreach };
