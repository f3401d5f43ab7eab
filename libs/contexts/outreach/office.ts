import type { unitFacts } from '@gongyuan/contexts/identity/units/events';
import type { Env } from '@gongyuan/kernel/env';
import type { EventOf } from '@gongyuan/kernel/facts';
import { view } from '@gongyuan/kernel/foldable';
import { type SubjectId, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { invalid } from '@gongyuan/kernel/refusal';

/** What outreach knows of units and staff: views over the facts of `identity`. */

const unitStatus = view<'none' | 'open' | 'closed'>('none', {
  UnitOpened: (): 'open' => 'open',
  UnitClosed: (): 'closed' => 'closed',
} satisfies Partial<Record<EventOf<typeof unitFacts>['type'], unknown>>);

/** Refuses `unit.unknown` and `unit.closed`: nothing new is planned there. */
export function assertOpenUnit(env: Env, unit: Uuid): void {
  const status = env.fold(unitStatus, streamOf('unit', unit));
  if (status === 'none') invalid('unit.unknown', { unit });
  if (status === 'closed') invalid('unit.closed', { unit });
}

const hasAccount = view<boolean>(false, { AccountOpened: () => true });

/** True for a colleague: somebody whose name the staff directory knows. */
export const isStaff = (env: Env, person: SubjectId): boolean => env.fold(hasAccount, streamOf('person', person));
