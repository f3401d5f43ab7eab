import type { Decider, Evolve } from '@gongyuan/kernel/decider';
import { assignment } from './assignment/decider';
import { attachments } from './attachments/decider';
import { closing } from './closing/decider';
import type { CaseCommand } from './commands';
import { consents } from './consents/decider';
import type { caseFacts } from './events';
import { handling } from './handling/decider';
import { intake } from './intake/decider';
import { objection } from './objection/decider';
import { review } from './review/decider';
import { roster } from './roster/decider';
import { type Case, noCase } from './state';
import { urgent } from './urgent/decider';

const evolve: Evolve<Case, typeof caseFacts> = {
  ...intake.evolve,
  ...roster.evolve,
  ...consents.evolve,
  ...review.evolve,
  ...urgent.evolve,
  ...objection.evolve,
  ...assignment.evolve,
  ...handling.evolve,
  ...closing.evolve,
  ...attachments.evolve,
};

/** One legal-aid case, one stream: its stages compose, and a forgotten command or fact does not compile. */
export const caseDecider: Decider<Case, CaseCommand> = {
  kind: 'case',
  initial: noCase,
  decide: {
    ...intake.decide,
    ...roster.decide,
    ...consents.decide,
    ...review.decide,
    ...urgent.decide,
    ...objection.decide,
    ...assignment.decide,
    ...handling.decide,
    ...closing.decide,
    ...attachments.decide,
  },
  evolve,
};
