/** True for a day that exists, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/**
 * A day as people type it from paper: `2026-3-5`, `2026.3.5`, `2026年3月5日`, `20260305`, and without a year `3-5` of this
 * year. Undefined for what is no day.
 */
export function parseDay(text: string, thisYear: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const run = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const parts = run ? run.slice(1) : plain.split(/\D+/).filter(Boolean);
  const [year, month, day] = parts.length === 2 ? [thisYear, ...parts] : parts;
  if (!year || !month || !day || parts.length > 3 || year.length !== 4) return undefined;
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(found) ? found : undefined;
}
