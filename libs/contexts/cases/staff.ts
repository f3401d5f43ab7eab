import type { accountFacts } from '@gongyuan/contexts/identity/accounts/events';
import type { handlerFacts } from '@gongyuan/contexts/identity/handlers/events';
import type { leaveFacts } from '@gongyuan/contexts/identity/leave/events';
import type { postFacts } from '@gongyuan/contexts/identity/posts/events';
import { type treeFacts, UNIT_TREE, type UnitKind, type unitFacts } from '@gongyuan/contexts/identity/units/events';
import { type Env, holds, type Post } from '@gongyuan/kernel/env';
import type { EventOf } from '@gongyuan/kernel/facts';
import { view } from '@gongyuan/kernel/foldable';
import { type SubjectId, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import { invalid } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';

/** What the case work knows of members of staff and units: views over the facts of `identity`. */

interface Held {
  readonly id: Uuid;
  readonly post: Post;
  readonly unit: Uuid;
  readonly from: LocalDate;
  /** Last day, inclusive. */
  readonly to?: LocalDate;
  /** First day on which it is no longer held. */
  readonly endedOn?: LocalDate;
  /** Held as the deputy of this person. */
  readonly deputyFor?: SubjectId;
}

/** Leave, from a day to a day. */
interface Away {
  readonly id: Uuid;
  readonly from: LocalDate;
  /** Last day, inclusive. */
  readonly to: LocalDate;
  /** First day back, when it was ended early. */
  readonly backOn?: LocalDate;
}

/** A member of staff: whether the account is open, and every post or deputyship ever held. */
export interface Staff {
  readonly open: boolean;
  readonly held: readonly Held[];
  readonly firmUnit?: Uuid;
  /** 在办上限; absent without a profile. */
  readonly maxOpenCases?: number;
  readonly leaves: readonly Away[];
}

type Of<F, T> = Extract<F, { type: T }>;
type AccountEvent = EventOf<typeof accountFacts>;
type PostEvent = EventOf<typeof postFacts>;
type HandlerEvent = EventOf<typeof handlerFacts>;
type LeaveEvent = EventOf<typeof leaveFacts>;
type UnitEvent = EventOf<typeof unitFacts>;
type TreeEvent = EventOf<typeof treeFacts>;

const ended = (staff: Staff, id: Uuid, endedOn: LocalDate): Staff => ({
  ...staff,
  held: staff.held.map((held) => (held.id === id ? { ...held, endedOn } : held)),
});

const staff = view<Staff>({ open: false, held: [], leaves: [] }, {
  AccountOpened: (state: Staff): Staff => ({ ...state, open: true }),
  AccountDisabled: (state: Staff): Staff => ({ ...state, open: false }),
  AccountEnabled: (state: Staff): Staff => ({ ...state, open: true }),
  PostGiven: (state: Staff, { data }: Of<PostEvent, 'PostGiven'>): Staff => ({
    ...state,
    held: [...state.held, { id: data.postId, post: data.post, unit: data.unit, from: data.from, to: data.to }],
  }),
  PostEnded: (state: Staff, { data, on }: Of<PostEvent, 'PostEnded'>): Staff => ended(state, data.postId, on),
  DeputyAppointed: (state: Staff, { data }: Of<PostEvent, 'DeputyAppointed'>): Staff => ({
    ...state,
    held: [...state.held, { id: data.deputyId, post: data.post, unit: data.unit, from: data.from, to: data.to, deputyFor: data.forPerson }],
  }),
  DeputyEnded: (state: Staff, { data, on }: Of<PostEvent, 'DeputyEnded'>): Staff => ended(state, data.deputyId, on),
  HandlerProfileSet: (state: Staff, { data }: Of<HandlerEvent, 'HandlerProfileSet'>): Staff => ({
    ...state,
    firmUnit: data.firmUnit,
    maxOpenCases: data.maxOpenCases,
  }),
  LeaveRecorded: (state: Staff, { data: { leaveId, from, to } }: Of<LeaveEvent, 'LeaveRecorded'>): Staff => ({
    ...state,
    leaves: [...state.leaves, { id: leaveId, from, to }],
  }),
  LeaveEnded: (state: Staff, { data }: Of<LeaveEvent, 'LeaveEnded'>): Staff => ({
    ...state,
    leaves: state.leaves.map((one) => (one.id === data.leaveId ? { ...one, backOn: data.backOn } : one)),
  }),
} satisfies Partial<Record<(AccountEvent | PostEvent | HandlerEvent | LeaveEvent)['type'], unknown>>);

/** What is known of a member of staff; nobody's stream is empty: no account, no posts. */
export const staffMember = (env: Env, person: SubjectId): Staff => env.fold(staff, streamOf('person', person));

/** The leave that somebody is on that day, if any. */
export const awayOn = ({ leaves }: Staff, day: LocalDate): Away | undefined =>
  leaves.find(({ from, to, backOn }) => from <= day && day <= to && (backOn === undefined || day < backOn));

const isHeld = (held: Held, post: Post, day: LocalDate): boolean =>
  held.post === post && held.from <= day && (!held.to || day <= held.to) && (!held.endedOn || day < held.endedOn);

/** Whom a person stands in for who holds a post over a unit on a day as deputy only; undefined for who holds it in their own right. */
export function deputising(env: Env, person: Staff, post: Post, unit: Uuid, day: LocalDate): SubjectId | undefined {
  const over = person.held.filter((held) => isHeld(held, post, day) && coversUnit(env, [held.unit], unit));
  return over.some(({ deputyFor }) => deputyFor === undefined) ? undefined : over[0]?.deputyFor;
}

/** The units at which a person holds a post on a day, as holder or deputy. */
export const unitsHolding = (person: Staff, post: Post, day: LocalDate): readonly Uuid[] =>
  person.held.filter((held) => isHeld(held, post, day)).map((held) => held.unit);

interface UnitSeen {
  readonly status: 'none' | 'open' | 'closed';
  readonly name?: string;
  readonly kind?: UnitKind;
  readonly parent?: Uuid;
  readonly series?: string;
}

const unitView = view<UnitSeen>({ status: 'none' }, {
  UnitOpened: (_: UnitSeen, { data }: Of<UnitEvent, 'UnitOpened'>): UnitSeen => ({
    status: 'open',
    name: data.name,
    kind: data.kind,
    parent: data.parent,
    series: data.series,
  }),
  UnitRenamed: (state: UnitSeen, { data }: Of<UnitEvent, 'UnitRenamed'>): UnitSeen => ({ ...state, name: data.name }),
  UnitMoved: (state: UnitSeen, { data }: Of<UnitEvent, 'UnitMoved'>): UnitSeen => ({ ...state, parent: data.to }),
  UnitClosed: (state: UnitSeen): UnitSeen => ({ ...state, status: 'closed' }),
} satisfies Partial<Record<UnitEvent['type'], unknown>>);

/** Deeper than any federation's tree; keeps a damaged tree from turning a decision into an endless walk. */
const DEEPEST = 12;

/** A unit and the units above it, nearest first. */
function* upward(env: Env, unit: Uuid): Generator<UnitSeen & { readonly id: Uuid }> {
  let id: Uuid | undefined = unit;
  for (let depth = 0; id !== undefined && depth < DEEPEST; depth++) {
    const seen: UnitSeen = env.fold(unitView, streamOf('unit', id));
    yield { ...seen, id };
    id = seen.parent;
  }
}

/** Refuses `unit.unknown` and `unit.closed`: nothing new is registered there. */
export function assertOpenUnit(env: Env, unit: Uuid): void {
  const { status } = env.fold(unitView, streamOf('unit', unit));
  if (status === 'none') invalid('unit.unknown', { unit });
  if (status === 'closed') invalid('unit.closed', { unit });
}

/** Refuses `transfer.not-an-office`: a case goes to a unit of the federation that is there, not to a firm of lawyers. */
export function assertOffice(env: Env, unit: Uuid): void {
  const { status, kind } = env.fold(unitView, streamOf('unit', unit));
  if (status !== 'open' || kind === 'firm') invalid('transfer.not-an-office', { unit });
}

/** Refuses `assignment.not-a-firm`: a case is given to a firm of lawyers that is there. */
export function assertFirm(env: Env, unit: Uuid): void {
  const { status, kind } = env.fold(unitView, streamOf('unit', unit));
  if (status !== 'open' || kind !== 'firm') invalid('assignment.not-a-firm', { unit });
}

/** The unit above a unit; the unit itself where nothing stands above it, as for the city's own federation. */
export const unitAbove = (env: Env, unit: Uuid): Uuid => env.fold(unitView, streamOf('unit', unit)).parent ?? unit;

/** What a unit is called: its id for one that is not there. */
export const unitName = (env: Env, unit: Uuid): string => env.fold(unitView, streamOf('unit', unit)).name ?? unit;

/** True when one of these units is the unit or stands above it. */
export function coversUnit(env: Env, units: readonly Uuid[], unit: Uuid): boolean {
  if (units.length === 0) return false;
  for (const { id } of upward(env, unit)) if (units.includes(id)) return true;
  return false;
}

/** The word that stands for a unit in its numbers: its own, else that of the nearest unit above. Refuses `unit.no-series`. */
export function seriesOf(env: Env, unit: Uuid): string {
  for (const { series } of upward(env, unit)) if (series) return series;
  return invalid('unit.no-series', { unit });
}

const topView = view<{ readonly unit?: Uuid }>({}, {
  UnitPlaced: (state: { readonly unit?: Uuid }, { data }: Of<TreeEvent, 'UnitPlaced'>) =>
    data.path.length === 1 ? { unit: data.unit } : state,
} satisfies Partial<Record<TreeEvent['type'], unknown>>);

/** True when the actor holds one of these posts at the unit above all others: what holds for everybody is decided there. */
export function holdsAtTop(env: Env, wanted: readonly Post[]): boolean {
  const { unit } = env.fold(topView, UNIT_TREE);
  return unit !== undefined && holds(env.actor, wanted, unit);
}
