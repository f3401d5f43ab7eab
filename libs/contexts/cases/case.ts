import type { Decider, Evolve } from '@gongyuan/kernel/decider';
import { approval } from './approval/decider';
import { assignment } from './assignment/decider';
import { attachments } from './attachments/decider';
import { after } from './closing/after/decider';
import { archive } from './closing/archive/decider';
import { closing } from './closing/decider';
import { termination } from './closing/termination/decider';
import type { CaseCommand } from './commands';
import { consents } from './consents/decider';
import { dates } from './dates/decider';
import type { caseFacts } from './events';
import { handling } from './handling/decider';
import { plans } from './handling/plans/decider';
import { proceedings } from './handling/proceedings/decider';
import { records } from './handling/records/decider';
import { intake } from './intake/decider';
import { keyDays } from './key-days/decider';
import { links } from './links/decider';
import { objection } from './objection/decider';
import { review } from './review/decider';
import { roster } from './roster/decider';
import { seals } from './seals/decider';
import { type Case, noCase } from './state';
import { transfer } from './transfer/decider';
import { urgent } from './urgent/decider';

const evolve: Evolve<Case, typeof caseFacts> = {
  ...intake.evolve,
  ...roster.evolve,
  ...consents.evolve,
  ...links.evolve,
  ...transfer.evolve,
  ...review.evolve,
  ...approval.evolve,
  ...urgent.evolve,
  ...objection.evolve,
  ...assignment.evolve,
  ...handling.evolve,
  ...records.evolve,
  ...plans.evolve,
  ...proceedings.evolve,
  ...closing.evolve,
  ...attachments.evolve,
  ...archive.evolve,
  ...termination.evolve,
  ...after.evolve,
  ...dates.evolve,
  ...keyDays.evolve,
  ...seals.evolve,
};

/** One legal-aid case, one stream: its stages compose, and a forgotten command or fact does not compile. */
export const caseDecider: Decider<Case, CaseCommand> = {
  kind: 'case',
  initial: noCase,
  decide: {
    ...intake.decide,
    ...roster.decide,
    ...consents.decide,
    ...links.decide,
    ...transfer.decide,
    ...review.decide,
    ...approval.decide,
    ...urgent.decide,
    ...objection.decide,
    ...assignment.decide,
    ...handling.decide,
    ...records.decide,
    ...plans.decide,
    ...proceedings.decide,
    ...closing.decide,
    ...archive.decide,
    ...termination.decide,
    ...after.decide,
    ...attachments.decide,
    ...dates.decide,
    ...keyDays.decide,
    ...seals.decide,
  },
  evolve,
};
