/** What the address of 全程留痕 and of 查看记录 holds; the list shows exactly this. */
export interface LedgerSearch {
  readonly type?: string;
  readonly stream?: string;
  readonly actor?: string;
  readonly unit?: string;
  /** First and last position. */
  readonly from?: string;
  readonly to?: string;
  /** First and last day of record. */
  readonly recordedFrom?: string;
  readonly recordedTo?: string;
  /** First and last business date. */
  readonly onFrom?: string;
  readonly onTo?: string;
  /** A piece of text in what is not personal; never a name. */
  readonly q?: string;
  /** Newest first unless said otherwise. */
  readonly order?: string;
}

const names = [
  'type',
  'unit',
  'actor',
  'stream',
  'q',
  'from',
  'to',
  'recordedFrom',
  'recordedTo',
  'onFrom',
  'onTo',
  'order',
] as const satisfies readonly (keyof LedgerSearch)[];

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined);
const forms: Readonly<Partial<Record<(typeof names)[number], RegExp>>> = {
  from: /^[1-9]\d{0,14}$/,
  to: /^[1-9]\d{0,14}$/,
  recordedFrom: /^\d{4}-\d{2}-\d{2}$/,
  recordedTo: /^\d{4}-\d{2}-\d{2}$/,
  onFrom: /^\d{4}-\d{2}-\d{2}$/,
  onTo: /^\d{4}-\d{2}-\d{2}$/,
  order: /^oldest$/,
};

/** Reads the address; what is not a filter, and a position or a day that is none, are dropped. */
export function readLedgerSearch(raw: Readonly<Record<string, unknown>>): LedgerSearch {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = text(raw[name]);
      return value !== undefined && (forms[name]?.test(value) ?? true) ? [[name, value] as const] : [];
    }),
  );
}

export const filtersOfLedger = (search: LedgerSearch): Record<string, string> => ({
  order: 'newest',
  ...Object.fromEntries(names.flatMap((name) => (search[name] ? [[name, search[name]]] : []))),
});
