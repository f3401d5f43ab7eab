import type { Post, Session } from '../../../api/session';
import type { CaseCounts } from '../types';

/** What the address of the case list holds; the list shows exactly this. */
export interface CaseSearch {
  /** The view the filters came from. It names the origin only: the other fields are what filters. */
  readonly view?: string;
  readonly state?: string;
  readonly stage?: string;
  readonly unit?: string;
  readonly handler?: string;
  readonly cause?: string;
  readonly category?: string;
  readonly due?: string;
  readonly queue?: string;
  readonly urgent?: string;
  readonly objected?: string;
  readonly confirm?: string;
  readonly turn?: string;
  /** Beginning of a case or register number; never a name. */
  readonly q?: string;
  readonly sort?: string;
  readonly cursor?: string;
}

export const filterNames = [
  'state',
  'stage',
  'unit',
  'handler',
  'cause',
  'category',
  'due',
  'queue',
  'urgent',
  'objected',
  'confirm',
  'turn',
  'q',
  'sort',
] as const;
type Filters = Pick<CaseSearch, (typeof filterNames)[number]>;

/** The queues that should be empty. */
export const queues = ['undated', 'idle', 'waiting'] as const;
export type Queue = (typeof queues)[number];
export const isQueue = (key: string | undefined): key is Queue => queues.some((one) => one === key);

export interface CaseViewDef {
  readonly key:
    | 'open'
    | 'soon'
    | 'overdue'
    | Queue
    | 'away'
    | 'review'
    | 'decide'
    | 'turn'
    | 'confirm'
    | 'unassigned'
    | 'mine'
    | 'filing'
    | 'all';
  readonly filters: Filters;
  /** A number that somebody must look at. */
  readonly alarm?: boolean;
  /** Posts whose work it is; a view without posts is for everybody. */
  readonly posts?: readonly Post[];
}

/** The system's own views, in the order of the tabs. Choosing one fills the address. */
export const views: readonly CaseViewDef[] = [
  { key: 'mine', filters: { handler: 'me', state: 'open' }, posts: ['handler'] },
  { key: 'open', filters: { state: 'open' } },
  { key: 'soon', filters: { due: '7d' } },
  { key: 'overdue', filters: { due: 'overdue' }, alarm: true },
  { key: 'undated', filters: { due: 'none' }, alarm: true },
  { key: 'idle', filters: { queue: 'idle' }, alarm: true },
  { key: 'waiting', filters: { queue: 'waiting' }, alarm: true },
  { key: 'away', filters: { queue: 'away' }, alarm: true, posts: ['coordinator', 'handler'] },
  { key: 'review', filters: { stage: 'applied,supplementing,transferring' }, posts: ['registrar', 'coordinator', 'auditor'] },
  { key: 'decide', filters: { stage: 'reviewed' }, posts: ['registrar', 'coordinator', 'approver', 'auditor'] },
  { key: 'turn', filters: { turn: 'mine' }, posts: ['coordinator', 'approver'] },
  { key: 'confirm', filters: { confirm: 'pending' }, posts: ['registrar', 'coordinator', 'approver', 'auditor'] },
  { key: 'unassigned', filters: { stage: 'granted' }, posts: ['registrar', 'coordinator', 'approver', 'auditor'] },
  { key: 'filing', filters: { stage: 'submitted' }, posts: ['coordinator', 'approver', 'auditor'] },
  { key: 'all', filters: {} },
];

/** The views of somebody's work. */
export const viewsFor = (session: Session): readonly CaseViewDef[] =>
  views.filter(({ posts }) => !posts || session.posts.some((held) => posts.includes(held.post)));

/** How many cases a view holds; undefined where nobody counts it. */
export function countOf(key: string, counts: CaseCounts): number | undefined {
  const known: Readonly<Record<string, number>> = {
    open: counts.open,
    soon: counts.soon,
    overdue: counts.overdue,
    undated: counts.undated,
    idle: counts.idle,
    waiting: counts.waiting,
    away: counts.away,
    review: counts.stages.applied + counts.stages.supplementing + counts.stages.transferring,
    decide: counts.stages.reviewed,
    turn: counts.myTurn,
    confirm: counts.unconfirmed,
    'own-confirm': counts.mineToConfirm,
    unassigned: counts.stages.granted,
    filing: counts.stages.submitted,
    mine: counts.mine,
    all: counts.total,
  };
  return known[key];
}

export const viewOf = (key: string | undefined): CaseViewDef | undefined => views.find((view) => view.key === key);

/** The address of a view. */
export const searchOf = (key: string): CaseSearch => ({ view: key, ...viewOf(key)?.filters });

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined);

/** Reads the address; anything else in it is dropped. A bare address, and a link that names only its view, become the whole filter. */
export function readSearch(raw: Readonly<Record<string, unknown>>): CaseSearch {
  const view = text(raw['view']);
  const cursor = text(raw['cursor']);
  const filters: Filters = Object.fromEntries(filterNames.flatMap((name) => (text(raw[name]) ? [[name, text(raw[name])]] : [])));
  if (Object.keys(filters).length === 0) return { ...searchOf(viewOf(view) ? (view as string) : 'open'), ...(cursor && { cursor }) };
  return { ...(view && { view }), ...filters, ...(cursor && { cursor }) };
}

/** The filters that are sent to the server. */
export const filtersOf = (search: CaseSearch): Filters =>
  Object.fromEntries(filterNames.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));

/** Whether the filters are no longer those of the view they came from. */
export function isChanged(search: CaseSearch): boolean {
  const view = viewOf(search.view);
  return !view || filterNames.some((name) => (view.filters[name] ?? '') !== (search[name] ?? ''));
}
