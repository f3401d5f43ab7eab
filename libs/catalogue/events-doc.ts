import type { Catalogue } from '@gongyuan/platform/event-store/catalogue';

/** `docs/events.md`: every fact the ledger may hold, from the definitions themselves. */
export function eventsDoc(catalogue: Catalogue): string {
  const rows = Object.entries(catalogue.facts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, fact]) => {
      const personal = Object.entries(fact.personal)
        .map(([path, kind]) => `\`${path}\` (${kind})`)
        .sort()
        .join('<br>');
      return `| \`${type}\` | ${fact.v} | ${fact.means} | ${fact.meansZh} | ${personal || '–'} | ${fact.business ? 'yes' : 'no'} |`;
    });
  return [
    '# Facts',
    '',
    'Generated from the definitions (`npm run generate`); do not edit. Every fact that the ledger may hold: its newest schema,',
    'what it means, where it holds personal values (sealed, so that only a commitment stands in the leaf), and whether it has a business date.',
    '',
    '| Fact | Schema | Means | 含义 | Personal values | Business date |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
