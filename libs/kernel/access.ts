import { type Actor, holds, type Post, posts } from './env';
import type { Uuid } from './ids';

/**
 * What a post may do with one kind of act (the table in `docs/access.md`):
 * `do` carries it out at its unit and below, `own` only on what is assigned to the person,
 * `read` sees it at its unit and below, `read-own` sees only what is assigned, `masked` sees everything masked,
 * `drawn` sees only what was drawn in a sample of the own and is still open: whoever shows the record asks for that.
 */
export type Grant = 'do' | 'own' | 'read' | 'read-own' | 'masked' | 'drawn';

/** One context's rows of the access table: act -> post -> grant. A post that is not named may not even know. */
export type AccessTable = Readonly<Record<string, Readonly<Partial<Record<Post, Grant>>>>>;

/** Where a record stands, for access: the unit it belongs to and the person it is assigned to. */
export interface Whereabouts {
  readonly unit?: Uuid;
  /** Another unit that sees it as well for as long as it waits for that unit; nothing can be done there because of it. */
  readonly alsoAt?: Uuid;
  readonly assignedTo?: string;
}

/** How much of a record an actor may see: everything, everything masked, or nothing. */
export type Sight = 'full' | 'masked' | 'none';

type Grants = readonly (readonly [Post, Grant])[];

/** The rows of the tables, as lists: a page asks for each of its records. */
const listed = new WeakMap<AccessTable[string], Grants>();

function grantsOf(table: AccessTable, act: string): Grants {
  const row = table[act];
  if (!row) throw new Error(`The access table has no row for ${act}`);
  const grants = listed.get(row) ?? posts.flatMap((post) => (row[post] ? [[post, row[post]] as const] : []));
  listed.set(row, grants);
  return grants;
}

/** True when some post of the actor may carry out the act somewhere: the first gate, before a record is loaded. */
export const mayEver = (table: AccessTable, act: string, actor: Actor): boolean =>
  grantsOf(table, act).some(([post, grant]) => (grant === 'do' || grant === 'own') && holds(actor, [post]));

/** True when the actor may carry out the act on this record. */
export const may = (table: AccessTable, act: string, actor: Actor, where: Whereabouts): boolean =>
  grantsOf(table, act).some(
    ([post, grant]) =>
      (grant === 'do' && holds(actor, [post], where.unit)) || (grant === 'own' && where.assignedTo === actor.id && holds(actor, [post])),
  );

const isAt = (actor: Actor, post: Post, { unit, alsoAt }: Whereabouts): boolean =>
  holds(actor, [post], unit) || (alsoAt !== undefined && holds(actor, [post], alsoAt));

/** How much of the record the actor may see under this act. The widest grant of all posts held counts. */
export function sightOf(table: AccessTable, act: string, actor: Actor, where: Whereabouts): Sight {
  let sight: Sight = 'none';
  for (const [post, grant] of grantsOf(table, act)) {
    if (grant === 'masked' && holds(actor, [post])) sight = sight === 'full' ? 'full' : 'masked';
    if ((grant === 'do' || grant === 'read') && isAt(actor, post, where)) return 'full';
    if ((grant === 'own' || grant === 'read-own') && holds(actor, [post]) && where.assignedTo === actor.id) return 'full';
  }
  return sight;
}

/** True when some post of the actor sees records under this act that are in an open sample of the actor's. */
export const seesDrawn = (table: AccessTable, act: string, actor: Actor): boolean =>
  grantsOf(table, act).some(([post, grant]) => grant === 'drawn' && holds(actor, [post]));

/** What a list may show an actor under an act: units seen in full, whether only own records, whether all masked. */
export interface Reach {
  readonly units: readonly Uuid[];
  readonly own: boolean;
  readonly masked: boolean;
}

/** The reach of an actor over a list, for the `where` of a query. Empty means: nothing. */
export function reachOf(table: AccessTable, act: string, actor: Actor): Reach {
  const units = new Set<Uuid>();
  let own = false;
  let masked = false;
  for (const [post, grant] of grantsOf(table, act)) {
    for (const held of actor.posts.filter((one) => one.post === post)) {
      if (grant === 'do' || grant === 'read') for (const unit of held.covers) units.add(unit);
      if (grant === 'own' || grant === 'read-own') own = true;
      if (grant === 'masked') masked = true;
    }
  }
  return { units: [...units].sort(), own, masked };
}
