import type { accountFacts } from '@gongyuan/contexts/identity/accounts/events';
import type { unitFacts } from '@gongyuan/contexts/identity/units/events';
import type { Env, Post } from '@gongyuan/kernel/env';
import type { EventOf } from '@gongyuan/kernel/facts';
import { view } from '@gongyuan/kernel/foldable';
import { type SubjectId, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { invalid } from '@gongyuan/kernel/refusal';

/** What the programme knows of units and members of staff: views over the facts of `identity`. */

type Of<F, T> = Extract<F, { type: T }>;
type UnitEvent = EventOf<typeof unitFacts>;
type AccountEvent = EventOf<typeof accountFacts>;

interface UnitSeen {
  readonly status: 'none' | 'open' | 'closed';
  readonly parent?: Uuid;
}

const unitView = view<UnitSeen>({ status: 'none' }, {
  UnitOpened: (_: UnitSeen, { data }: Of<UnitEvent, 'UnitOpened'>): UnitSeen => ({ status: 'open', parent: data.parent }),
  UnitMoved: (state: UnitSeen, { data }: Of<UnitEvent, 'UnitMoved'>): UnitSeen => ({ ...state, parent: data.to }),
  UnitClosed: (state: UnitSeen): UnitSeen => ({ ...state, status: 'closed' }),
} satisfies Partial<Record<UnitEvent['type'], unknown>>);

const accountView = view<boolean>(false, {
  AccountOpened: () => true,
  AccountDisabled: () => false,
  AccountEnabled: () => true,
} satisfies Partial<Record<AccountEvent['type'], unknown>>);

const seen = (env: Env, unit: Uuid): UnitSeen => env.fold(unitView, streamOf('unit', unit));

/** Refuses `unit.unknown` and `unit.closed`: nothing new is recorded there. */
export function assertOpenUnit(env: Env, unit: Uuid): void {
  const { status } = seen(env, unit);
  if (status === 'none') invalid('unit.unknown', { unit });
  if (status === 'closed') invalid('unit.closed', { unit });
}

/** Deeper than any federation's tree; keeps a damaged tree from turning a decision into an endless walk. */
const DEEPEST = 12;

/** The units above a unit, nearest first. */
export function unitsAbove(env: Env, unit: Uuid): readonly Uuid[] {
  const above: Uuid[] = [];
  for (let at = seen(env, unit).parent; at !== undefined && above.length < DEEPEST; at = seen(env, at).parent) above.push(at);
  return above;
}

/** True when the actor holds one of the posts at the unit at the top: what holds for everybody is settled there. */
export const speaksForAll = (env: Env, posts: readonly Post[]): boolean =>
  env.actor.posts.some(
    ({ post, unit }) => posts.includes(post) && seen(env, unit).status === 'open' && seen(env, unit).parent === undefined,
  );

/** True for somebody whose account is open. */
export const worksHere = (env: Env, person: SubjectId): boolean => env.fold(accountView, streamOf('person', person));
