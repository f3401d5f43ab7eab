import type { AsOf } from './queries';

/** What stands in the address of the board and its pages. */
export interface PlanSearch {
  readonly unit?: string;
  /** As of which record. */
  readonly v?: number;
  readonly m?: string;
  readonly state?: string;
  readonly month?: string;
  readonly do?: string;
}

const uuid = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? value : undefined;
const word = (value: unknown): string | undefined => (typeof value === 'string' && /^[a-z][a-z-]{0,30}$/.test(value) ? value : undefined);
const month = (value: unknown): string | undefined => (typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) ? value : undefined);
const position = (value: unknown): number | undefined => (/^[1-9]\d{0,14}$/.test(String(value)) ? Number(value) : undefined);

/** Reads an address; what makes no sense in it is left out. */
export const readPlanSearch = (raw: Readonly<Record<string, unknown>>): PlanSearch => ({
  unit: uuid(raw['unit']),
  v: position(raw['v']),
  m: word(raw['m']),
  state: word(raw['state']),
  month: month(raw['month']),
  do: word(raw['do']),
});

export const asOf = ({ unit, v }: PlanSearch): AsOf => ({ unit, position: v });
