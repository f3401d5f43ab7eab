import type { accountFacts } from '@gongyuan/contexts/identity/accounts/events';
import type { postFacts } from '@gongyuan/contexts/identity/posts/events';
import type { unitFacts } from '@gongyuan/contexts/identity/units/events';
import type { Env, Post } from '@gongyuan/kernel/env';
import type { EventOf } from '@gongyuan/kernel/facts';
import { view } from '@gongyuan/kernel/foldable';
import { type SubjectId, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { invalid } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';

/** What the packs know of staff and units: views over the facts of `identity`. */

type Of<F, T> = Extract<F, { type: T }>;
type PostEvent = EventOf<typeof postFacts>;
type UnitEvent = EventOf<typeof unitFacts>;

interface Held {
  readonly id: Uuid;
  readonly post: Post;
  readonly unit: Uuid;
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly endedOn?: LocalDate;
}

interface Staff {
  readonly open: boolean;
  readonly held: readonly Held[];
}

const staff = view<Staff>({ open: false, held: [] }, {
  AccountOpened: (state: Staff): Staff => ({ ...state, open: true }),
  AccountDisabled: (state: Staff): Staff => ({ ...state, open: false }),
  AccountEnabled: (state: Staff): Staff => ({ ...state, open: true }),
  PostGiven: (state: Staff, { data }: Of<PostEvent, 'PostGiven'>): Staff => ({
    ...state,
    held: [...state.held, { id: data.postId, post: data.post, unit: data.unit, from: data.from, to: data.to }],
  }),
  PostEnded: (state: Staff, { data, on }: Of<PostEvent, 'PostEnded'>): Staff => ({
    ...state,
    held: state.held.map((held) => (held.id === data.postId ? { ...held, endedOn: on } : held)),
  }),
} satisfies Partial<Record<(EventOf<typeof accountFacts> | PostEvent)['type'], unknown>>);

interface UnitSeen {
  readonly status: 'none' | 'open' | 'closed';
  readonly parent?: Uuid;
}

const unitView = view<UnitSeen>({ status: 'none' }, {
  UnitOpened: (_: UnitSeen, { data }: Of<UnitEvent, 'UnitOpened'>): UnitSeen => ({ status: 'open', parent: data.parent }),
  UnitMoved: (state: UnitSeen, { data }: Of<UnitEvent, 'UnitMoved'>): UnitSeen => ({ ...state, parent: data.to }),
  UnitClosed: (state: UnitSeen): UnitSeen => ({ ...state, status: 'closed' }),
} satisfies Partial<Record<UnitEvent['type'], unknown>>);

/** Deeper than any federation's tree; keeps a damaged tree from turning a decision into an endless walk. */
const DEEPEST = 12;

/** Refuses `unit.unknown` and `unit.closed`: nothing new is registered there. */
export function assertOpenUnit(env: Env, unit: Uuid): void {
  const { status } = env.fold(unitView, streamOf('unit', unit));
  if (status === 'none') invalid('unit.unknown', { unit });
  if (status === 'closed') invalid('unit.closed', { unit });
}

/** True when `unit` is one of these units or lies below one of them. */
function lies(env: Env, unit: Uuid, within: readonly Uuid[]): boolean {
  let id: Uuid | undefined = unit;
  for (let depth = 0; id !== undefined && depth < DEEPEST; depth++) {
    if (within.includes(id)) return true;
    id = env.fold(unitView, streamOf('unit', id)).parent;
  }
  return false;
}

/** Refuses `store.not-a-storekeeper` for somebody who does not hold that post for the unit on the day, or whose account is disabled. */
export function assertStorekeeper(env: Env, person: SubjectId, unit: Uuid, on: LocalDate): void {
  const { open, held } = env.fold(staff, streamOf('person', person));
  const units = held
    .filter(({ post, from, to, endedOn }) => post === 'storekeeper' && from <= on && (!to || on <= to) && (!endedOn || on < endedOn))
    .map((one) => one.unit);
  if (!open || units.length === 0 || !lies(env, unit, units)) invalid('store.not-a-storekeeper', { person });
}

/** True for an account that is open: a member of staff who can be named as witness or holder. */
export const isStaff = (env: Env, person: SubjectId): boolean => env.fold(staff, streamOf('person', person)).open;
