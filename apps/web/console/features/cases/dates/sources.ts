import i18next from 'i18next';
import { inLanguage } from '../../../i18n/words';
import type { CaseDate, CaseView } from '../types';

/** What running dates came from, each with the names and days of its dates. */
export function fromSources(view: CaseView, fits: (date: CaseDate) => boolean): { value: string; label: string }[] {
  const bySource = new Map<string, CaseDate[]>();
  for (const date of view.dates)
    if (date.sourceId && date.state === 'open' && fits(date)) bySource.set(date.sourceId, [...(bySource.get(date.sourceId) ?? []), date]);
  return [...bySource].map(([value, dates]) => ({
    value,
    label: dates.map((date) => `${inLanguage(date.name)} ${date.dueOn ?? date.nominalOn}`).join(i18next.t('punctuation.list')),
  }));
}
