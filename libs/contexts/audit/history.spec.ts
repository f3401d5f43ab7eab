import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@gongyuan/catalogue/catalogue';
import type { AnyEvent } from '@gongyuan/kernel/facts';
import { accessFacts } from './access-log/events';
import { auditFacts } from './events';

const folder = join(__dirname, '../../../test/fixtures/events/audit');
const events = readdirSync(folder).flatMap(
  (file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { events: readonly AnyEvent[] }).events,
);

describe('what the access ledger stored once', () => {
  it('is kept for every version of every fact, and can still be read', () => {
    const kept = new Set(events.map(({ type, schema }) => `${type}@${schema}`));
    for (const [type, { v }] of Object.entries(auditFacts))
      for (let schema = 1; schema <= v; schema++) expect(kept).toContain(`${type}@${schema}`);
    for (const event of events) expect(() => catalogue.upcast(event.type, event.schema, event.data)).not.toThrow();
  });

  it('has no business date and holds no personal value', () => {
    for (const fact of Object.values(accessFacts)) expect([fact.business, fact.personal]).toEqual([false, {}]);
  });
});
