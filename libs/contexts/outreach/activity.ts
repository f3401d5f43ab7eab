import type { Decider, Evolve } from '@gongyuan/kernel/decider';
import { attendance } from './attendance/decider';
import type { ActivityCommand } from './commands';
import { consulting } from './consulting/decider';
import type { activityFacts } from './events';
import { photos } from './photos/decider';
import { planning } from './planning/decider';
import { reporting } from './reporting/decider';
import { type Activity, noActivity } from './state';

const evolve: Evolve<Activity, typeof activityFacts> = {
  ...planning.evolve,
  ...attendance.evolve,
  ...consulting.evolve,
  ...photos.evolve,
  ...reporting.evolve,
};

/** One outreach activity, one stream: its steps compose, and a forgotten command or fact does not compile. */
export const activityDecider: Decider<Activity, ActivityCommand> = {
  kind: 'activity',
  initial: noActivity,
  decide: { ...planning.decide, ...attendance.decide, ...consulting.decide, ...photos.decide, ...reporting.decide },
  evolve,
};
