import { codesOf, type Dictionary } from '../../../i18n/options';
import type { CheckupCounts } from './queries';

/** What the address of the check-ups holds; the list shows exactly this. */
export interface CheckupSearch {
  readonly stage?: string;
  readonly kind?: string;
  readonly unit?: string;
  readonly activity?: string;
  readonly due?: 'overdue';
  readonly cursor?: string;
  readonly do?: 'open';
}

export const filterNames = ['stage', 'kind', 'unit', 'activity', 'due'] as const;

export interface CheckupViewDef {
  readonly key: 'all' | 'opened' | 'answered' | 'advised' | 'closed' | 'overdue';
  readonly filters: Pick<CheckupSearch, 'stage' | 'due'>;
  readonly alarm?: boolean;
}

/** The system's own views, in the order of the tabs. */
export const views: readonly CheckupViewDef[] = [
  { key: 'all', filters: {} },
  { key: 'opened', filters: { stage: 'opened' } },
  { key: 'answered', filters: { stage: 'answered' } },
  { key: 'advised', filters: { stage: 'advised' } },
  { key: 'closed', filters: { stage: 'closed' } },
  { key: 'overdue', filters: { due: 'overdue' }, alarm: true },
];

/** How many check-ups a view holds. */
export const countOf = (key: CheckupViewDef['key'], counts: CheckupCounts): number =>
  key === 'all' ? counts.total : key === 'overdue' ? counts.overdue : counts.stages[key];

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Za-z0-9_,=-]{1,200}$/.test(value) ? value : undefined;
const codeOf = (dictionary: Dictionary, value: unknown): string | undefined =>
  typeof value === 'string' && codesOf(dictionary).includes(value) ? value : undefined;

/** Reads the address; anything else in it is dropped. */
export const readCheckupSearch = (raw: Readonly<Record<string, unknown>>): CheckupSearch => ({
  stage: codeOf('checkupStage', raw['stage']),
  kind: codeOf('checkupKind', raw['kind']),
  unit: word(raw['unit']),
  activity: word(raw['activity']),
  ...(raw['due'] === 'overdue' && { due: 'overdue' as const }),
  cursor: word(raw['cursor']),
  ...(raw['do'] === 'open' && { do: 'open' as const }),
});

/** The filters that are sent to the server. */
export const filtersOf = (search: CheckupSearch): Readonly<Record<string, string>> =>
  Object.fromEntries(filterNames.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));

/** The view whose filters these are, where stage and due are a view's. */
export const viewOf = (search: CheckupSearch): CheckupViewDef['key'] | undefined =>
  views.find(({ filters }) => filters.stage === search.stage && filters.due === search.due)?.key;
