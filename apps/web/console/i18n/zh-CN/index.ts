import admin from './admin.json';
import assignment from './assignment.json';
import audit from './audit.json';
import casePage from './case-page.json';
import checkupCodes from './checkup-codes.json';
import checkups from './checkups.json';
import closing from './closing.json';
import codes from './codes.json';
import contacts from './contacts.json';
import dates from './dates.json';
import files from './files.json';
import handling from './handling.json';
import history from './history.json';
import intake from './intake.json';
import leave from './leave.json';
import links from './links.json';
import outreach from './outreach.json';
import outreachCodes from './outreach-codes.json';
import packs from './packs.json';
import papers from './papers.json';
import programme from './programme.json';
import review from './review.json';
import roster from './roster.json';
import rules from './rules.json';
import shell from './shell.json';
import transfer from './transfer.json';
import urgent from './urgent.json';

/** All words of the screens in one language: a file for each room of the house, and one for the codes of the API. */
export default {
  ...admin,
  ...assignment,
  ...audit,
  ...casePage,
  ...checkups,
  ...closing,
  ...contacts,
  ...dates,
  ...files,
  ...handling,
  ...history,
  ...intake,
  ...leave,
  ...links,
  ...packs,
  ...outreach,
  ...papers,
  ...programme,
  ...review,
  ...roster,
  ...rules,
  ...shell,
  ...transfer,
  ...urgent,
  code: {
    ...codes,
    ...outreachCodes,
    ...checkupCodes,
    command: { ...codes.command, ...outreachCodes.command, ...checkupCodes.command },
    event: { ...codes.event, ...outreachCodes.event, ...checkupCodes.event },
  },
};
