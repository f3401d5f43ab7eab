/** What the address of 全程留痕 holds. */
export interface LedgerSearch {
  readonly type?: string;
  readonly stream?: string;
  readonly actor?: string;
  /** Records after this position. */
  readonly after?: string;
  /** Newest first unless said otherwise. */
  readonly order?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined);
const names = ['type', 'stream', 'actor', 'after', 'order'] as const;

/** Reads the address; what is not a filter, and a position that is no number, are dropped. */
export function readLedgerSearch(raw: Readonly<Record<string, unknown>>): LedgerSearch {
  const kept = names.flatMap((name) => (text(raw[name]) ? [[name, text(raw[name]) as string] as const] : []));
  const fits = (name: string, value: string): boolean =>
    name === 'after' ? /^\d{1,15}$/.test(value) : name === 'order' ? value === 'oldest' : true;
  return Object.fromEntries(kept.filter(([name, value]) => fits(name, value)));
}

export const filtersOfLedger = (search: LedgerSearch): Record<string, string> => ({
  order: 'newest',
  ...Object.fromEntries(names.flatMap((name) => (search[name] ? [[name, search[name]]] : []))),
});
