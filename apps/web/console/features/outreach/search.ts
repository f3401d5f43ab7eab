import { codesOf, type Dictionary } from '../../i18n/options';
import { today } from '../../parts/time';
import type { ActivityCounts } from './types';

/** What the address of the activities holds; list and calendar show exactly this. */
export interface ActivitySearch {
  /** The list unless it says so. */
  readonly as?: 'calendar';
  /** Month of the calendar, `2026-06`. */
  readonly month?: string;
  readonly stage?: string;
  readonly alert?: string;
  readonly unit?: string;
  readonly kind?: string;
  readonly campaign?: string;
  readonly category?: string;
  readonly team?: 'me';
  readonly cursor?: string;
  readonly do?: 'plan';
}

export const filterNames = ['stage', 'alert', 'unit', 'kind', 'campaign', 'category', 'team'] as const;
type FilterName = (typeof filterNames)[number];
export type ActivityFilters = Readonly<Partial<Record<FilterName, string>>>;

export interface ActivityViewDef {
  readonly key: 'all' | 'planned' | 'held' | 'reported' | 'verified' | 'noNewDate' | 'notRecorded';
  readonly filters: ActivityFilters;
  readonly alarm?: boolean;
}

/** The system's own views, in the order of the tabs. */
export const views: readonly ActivityViewDef[] = [
  { key: 'all', filters: {} },
  { key: 'planned', filters: { stage: 'planned' } },
  { key: 'held', filters: { stage: 'held' } },
  { key: 'reported', filters: { stage: 'reported' } },
  { key: 'verified', filters: { stage: 'verified' } },
  { key: 'noNewDate', filters: { alert: 'no-new-date' }, alarm: true },
  { key: 'notRecorded', filters: { alert: 'not-recorded' }, alarm: true },
];

/** How many activities a view holds. */
export const countOf = (key: ActivityViewDef['key'], counts: ActivityCounts): number =>
  ({
    all: counts.total,
    planned: counts.stages.planned,
    held: counts.stages.held,
    reported: counts.stages.reported,
    verified: counts.stages.verified,
    noNewDate: counts.alerts['no-new-date'],
    notRecorded: counts.alerts['not-recorded'],
  })[key];

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Za-z0-9_,=-]{1,200}$/.test(value) ? value : undefined;
const codeOf = (dictionary: Dictionary, value: unknown): string | undefined =>
  typeof value === 'string' && codesOf(dictionary).includes(value) ? value : undefined;

/** Reads the address; anything else in it is dropped. */
export function readActivitySearch(raw: Readonly<Record<string, unknown>>): ActivitySearch {
  const campaign = raw['campaign'] === 'none' || raw['campaign'] === 'several' ? raw['campaign'] : codeOf('campaign', raw['campaign']);
  const month = typeof raw['month'] === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(raw['month']) ? raw['month'] : undefined;
  return {
    ...(raw['as'] === 'calendar' && { as: 'calendar' as const }),
    month,
    stage: codeOf('activityStage', raw['stage']),
    alert: codeOf('activityAlert', raw['alert']),
    unit: word(raw['unit']),
    kind: codeOf('activityKind', raw['kind']),
    campaign,
    category: codeOf('category', raw['category']),
    ...(raw['team'] === 'me' && { team: 'me' as const }),
    cursor: word(raw['cursor']),
    ...(raw['do'] === 'plan' && { do: 'plan' as const }),
  };
}

/** The filters that are sent to the server. */
export const filtersOf = (search: ActivitySearch): ActivityFilters =>
  Object.fromEntries(filterNames.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));

/** The view whose filters these are, where the only filters are a view's. */
export const viewOf = (search: ActivitySearch): ActivityViewDef['key'] | undefined =>
  views.find(({ filters }) => (['stage', 'alert'] as const).every((name) => (filters[name] ?? '') === (search[name] ?? '')))?.key;

export const thisMonth = (): string => today().slice(0, 7);

/** The month so many months later. */
export function monthAfter(month: string, by: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** The weeks of a month, Monday first; days of other months fill the first and the last one. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const start = first.getTime() - ((first.getUTCDay() + 6) % 7) * 86_400_000;
  const weeks: string[][] = [];
  for (let at = start; weeks.length === 0 || new Date(at).toISOString().slice(0, 7) === month; at += 7 * 86_400_000)
    weeks.push(Array.from({ length: 7 }, (_, day) => new Date(at + day * 86_400_000).toISOString().slice(0, 10)));
  return weeks;
}
