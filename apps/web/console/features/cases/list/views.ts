import type { CaseCounts } from '../types';

/** What the address of the case list holds; the list shows exactly this. */
export interface CaseSearch {
  /** The view the filters came from. It names the origin only: the other fields are what filters. */
  readonly view?: string;
  readonly stage?: string;
  readonly unit?: string;
  readonly handler?: string;
  readonly cause?: string;
  readonly kind?: string;
  readonly due?: string;
  readonly sort?: string;
  readonly cursor?: string;
}

export const filterNames = ['stage', 'unit', 'handler', 'cause', 'kind', 'due', 'sort'] as const;
type Filters = Pick<CaseSearch, (typeof filterNames)[number]>;

export interface CaseViewDef {
  readonly key: string;
  readonly filters: Filters;
  /** A number that somebody must look at. */
  readonly alarm?: boolean;
}

/** The system's own views, in the order of the tabs. Choosing one fills the address. */
export const views: readonly CaseViewDef[] = [
  { key: 'open', filters: { stage: 'open' } },
  { key: 'soon', filters: { stage: 'open', due: 'soon' } },
  { key: 'overdue', filters: { stage: 'open', due: 'overdue' }, alarm: true },
  { key: 'undated', filters: { stage: 'open', due: 'none' }, alarm: true },
  { key: 'decide', filters: { stage: 'reviewed' } },
  { key: 'confirm', filters: { kind: 'unconfirmed' } },
  { key: 'unassigned', filters: { stage: 'granted' } },
  { key: 'mine', filters: { handler: 'me', stage: 'open' } },
  { key: 'collective', filters: { kind: 'collective' } },
  { key: 'all', filters: {} },
];

/** How many cases a view holds; undefined where nobody counts it. */
export function countOf(key: string, counts: CaseCounts): number | undefined {
  const known: Readonly<Record<string, number>> = {
    open: counts.open,
    soon: counts.soon,
    overdue: counts.overdue,
    undated: counts.undated,
    decide: counts.stages.reviewed,
    confirm: counts.unconfirmed,
    unassigned: counts.stages.granted,
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
