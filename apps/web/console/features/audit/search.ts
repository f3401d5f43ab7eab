/** What the address of 全程留痕 holds. */
export interface LedgerSearch {
  readonly type?: string;
  readonly stream?: string;
  readonly actor?: string;
  /** Records after this position. */
  readonly after?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined);
const names = ['type', 'stream', 'actor', 'after'] as const;

/** Reads the address; what is not a filter, and a position that is no number, are dropped. */
export function readLedgerSearch(raw: Readonly<Record<string, unknown>>): LedgerSearch {
  const kept = names.flatMap((name) => (text(raw[name]) ? [[name, text(raw[name]) as string] as const] : []));
  return Object.fromEntries(kept.filter(([name, value]) => name !== 'after' || /^\d{1,15}$/.test(value)));
}

export const filtersOfLedger = (search: LedgerSearch): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));
