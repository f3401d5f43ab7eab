/** What the address of a case says of the moment that is looked back to. Nothing: now. */
export interface MomentSearch {
  /** 记录序号. */
  readonly v?: string;
  /** By the clocks in the office, `2026-09-14T15:20`. */
  readonly at?: string;
  /** 发生日期: true then. */
  readonly on?: string;
  /** What it is compared with; the event before when nothing is said. */
  readonly base?: 'now' | 'first';
}

/** The same as the API asks for it. */
export interface Moment {
  readonly position?: string;
  readonly at?: string;
  readonly on?: string;
}

const position = /^[1-9]\d{0,14}$/;
const clock = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

const fitting = (value: unknown, form: RegExp): string | undefined =>
  typeof value === 'string' && form.test(value) && !(form !== position && Number.isNaN(Date.parse(value))) ? value : undefined;

/** Reads the address; what is no moment is dropped, and of a position and a time the position counts. */
export function readMoment(raw: Readonly<Record<string, unknown>>): MomentSearch {
  const v = fitting(raw['v'], position);
  const at = v === undefined ? fitting(raw['at'], clock) : undefined;
  const on = fitting(raw['on'], day);
  const base = raw['base'] === 'now' || raw['base'] === 'first' ? raw['base'] : undefined;
  return { v, at, on, base };
}

/** The moment as it is asked for; undefined for now. A time by the clocks in the office gets their zone. */
export function momentOf({ v, at, on }: MomentSearch): Moment | undefined {
  if (v === undefined && at === undefined && on === undefined) return undefined;
  const seconds = at?.length === 16 ? `${at}:00` : at;
  return { position: v, at: seconds && `${seconds}+08:00`, on };
}

/** Which difference is asked for with the moment on the screen: from the event before it, from the first event, or to now. */
export function differenceOf(
  { base, ...search }: MomentSearch,
  first: number | undefined,
): Readonly<Record<string, string | number | undefined>> {
  const moment = momentOf(search) ?? {};
  if (base === 'now') return { from: moment.position, fromAt: moment.at, fromOn: moment.on };
  return { from: base === 'first' ? first : undefined, to: moment.position, toAt: moment.at, toOn: moment.on };
}

/** `2026-09-14T15:20:07` by the clocks in the office, as a field for date and time holds it. */
export const clockOf = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 19);

/** A place on the track: where it is drawn, and what stands there. */
export interface Mark {
  readonly ms: number;
  readonly position: number;
  readonly on: string;
}

/**
 * Places of the events on the track, in recorded order: by time of record, or by business date. Where a place is taken, the
 * later event stands one millisecond on, so that each has a mark of its own.
 */
export function marksOf(
  events: readonly { readonly position: number; readonly at: string; readonly on: string }[],
  byDay: boolean,
): Mark[] {
  const taken = new Set<number>();
  return events
    .map(({ position: at, at: recorded, on }) => ({ ms: Date.parse(byDay ? on : recorded), position: at, on }))
    .sort((a, b) => a.ms - b.ms || a.position - b.position)
    .map((mark) => {
      let { ms } = mark;
      while (taken.has(ms)) ms++;
      taken.add(ms);
      return { ...mark, ms };
    });
}
