import dayjs from 'dayjs';
import { parseDay } from '../../forms/parse-day';

/** Days written one stretch a line, or the first line that makes no sense. */
export type Days = { readonly days: string[] } | { readonly wrong: { readonly line: number; readonly text: string } };

const LONGEST = 15;
const between = /\s*(?:至|到|—|–|~|～|-{2}|\bto\b|\.{2,}|…)\s*/;

/** Every day from one to another, both included; empty when they are in the wrong order or further apart than any holiday. */
function stretch(first: string, last: string): string[] {
  const length = dayjs(last).diff(dayjs(first), 'day');
  if (length < 0 || length > LONGEST) return [];
  return Array.from({ length: length + 1 }, (_, index) => dayjs(first).add(index, 'day').format('YYYY-MM-DD'));
}

/** Reads `2027-01-01 至 2027-01-03` and single days, one a line; each day once, in order. */
export function parseDays(text: string): Days {
  const days = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [first, last = first, ...more] = line
      .trim()
      .split(between)
      .map((part) => parseDay(part, ''));
    const found = first && last && more.length === 0 ? stretch(first, last) : [];
    if (found.length === 0) return { wrong: { line: index + 1, text: line.trim() } };
    for (const day of found) days.add(day);
  }
  return { days: [...days].sort() };
}

/** Days as stretches, one a line: the other way round, for people to read. */
export function stretchesOf(days: readonly string[]): string[] {
  const found: [string, string][] = [];
  for (const day of [...days].sort()) {
    const open = found.at(-1);
    if (open && dayjs(day).diff(dayjs(open[1]), 'day') === 1) open[1] = day;
    else found.push([day, day]);
  }
  return found.map(([first, last]) => (first === last ? first : `${first} – ${last}`));
}
