/**
 * A second counter for the tests, as plain as a wall calendar and sharing nothing with the engine: it walks day by day on
 * JavaScript dates in UTC and asks of every day whether people work on it.
 */
export interface NaiveYears {
  readonly [year: string]: { readonly days_off: readonly string[]; readonly make_up_workdays: readonly string[] };
}

export const dayAfter = (date: string, by = 1): string => {
  const it = new Date(`${date}T00:00:00.000Z`);
  it.setUTCDate(it.getUTCDate() + by);
  return it.toISOString().slice(0, 10);
};

/** True or false for a day of a year in the table, undefined for any other. */
export function worksOn(years: NaiveYears, date: string): boolean | undefined {
  const year = years[date.slice(0, 4)];
  if (!year) return undefined;
  if (year.make_up_workdays.includes(date)) return true;
  if (year.days_off.includes(date)) return false;
  const weekday = new Date(`${date}T00:00:00.000Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The corresponding day, found by walking: the last day of the month that does not lie after the day sought. */
function afterMonths(from: string, months: number): string {
  const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const prefix = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  let day = `${prefix}-01`;
  while (dayAfter(day).startsWith(prefix) && dayAfter(day) <= `${prefix}-${from.slice(8)}`) day = dayAfter(day);
  return day;
}

export interface NaiveDue {
  readonly nominal: string | undefined;
  readonly due: string | null;
  readonly safeBy: string | null;
}

const unknown = (nominal: string | undefined): NaiveDue => ({ nominal, due: null, safeBy: null });

/** Counts `length` units after `from`, plus `paused` calendar days; a negative length counts working days back. */
export function naiveDue(years: NaiveYears, from: string, length: number, unit: string, paused = 0): NaiveDue {
  let nominal = from;
  if (unit === 'working_day') {
    for (let counted = 0; counted < Math.abs(length); ) {
      nominal = dayAfter(nominal, Math.sign(length));
      const works = worksOn(years, nominal);
      if (works === undefined) return unknown(undefined);
      if (works) counted += 1;
    }
  } else if (unit === 'calendar_day') {
    for (let counted = 0; counted < length; counted += 1) nominal = dayAfter(nominal);
  } else {
    nominal = afterMonths(from, unit === 'year' ? length * 12 : length);
  }
  for (let counted = 0; counted < paused; counted += 1) nominal = dayAfter(nominal);
  let due = nominal;
  while (worksOn(years, due) === false) due = dayAfter(due);
  let safeBy = nominal;
  while (worksOn(years, safeBy) === false) safeBy = dayAfter(safeBy, -1);
  if (worksOn(years, due) === undefined || worksOn(years, safeBy) === undefined) return unknown(nominal);
  return { nominal, due, safeBy };
}
