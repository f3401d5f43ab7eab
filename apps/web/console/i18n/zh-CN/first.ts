import assignment from './assignment.json';
import casePage from './case-page.json';
import checkupCodes from './checkup-codes.json';
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
import outreachCodes from './outreach-codes.json';
import packs from './packs.json';
import papers from './papers.json';
import review from './review.json';
import roster from './roster.json';
import rules from './rules.json';
import shell from './shell.json';
import transfer from './transfer.json';
import urgent from './urgent.json';

/** The words that come with the first page: those of every room but the few whose pages bring their own (`features/<room>/words.ts`). */
export default {
  ...assignment,
  ...casePage,
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
  ...papers,
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
