import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyRow } from '@gongyuan/platform/projections/followers';
import { TIMERS_ROW } from '@gongyuan/platform/projections/timers';
import { catalogue } from './catalogue';
import { eventsDoc } from './events-doc';

describe('the catalogue', () => {
  it('explains every fact in both languages, the Chinese one with full-width punctuation', () => {
    for (const [type, fact] of Object.entries(catalogue.facts)) {
      expect({ type, means: fact.means }).toEqual({ type, means: expect.stringMatching(/^[A-Z].+/) });
      expect({ type, zh: fact.meansZh }).toEqual({ type, zh: expect.stringMatching(/^[^,:;()?!]*\p{Script=Han}[^,:;()?!]*$/u) });
    }
  });

  it('lists every fact in docs/events.md, personal paths and all', () => {
    const text = eventsDoc(catalogue);
    for (const [type, fact] of Object.entries(catalogue.facts)) {
      expect(text).toContain(`| \`${type}\` |`);
      for (const path of Object.keys(fact.personal)) expect(text).toContain(`\`${path}\``);
    }
  });

  it('lets every projection and policy name only facts that exist', () => {
    const known = new Set(Object.keys(catalogue.facts));
    for (const follower of [...catalogue.projections, ...catalogue.policies])
      expect({ follower: follower.name, unknown: Object.keys(follower.on).filter((type) => !known.has(type)) }).toEqual({
        follower: follower.name,
        unknown: [],
      });
  });

  it.each(['zh-CN', 'en'])('has a word on the screens in %s for everything that follows a ledger', (language) => {
    const file = join(__dirname, '../../apps/web/console/i18n', language, 'codes.json');
    const words = JSON.parse(readFileSync(file, 'utf8')) as Record<'projection' | 'systemActor', Record<string, string>>;
    const rows = [...catalogue.projections.map(({ name }) => name), ...catalogue.policies.map(({ name }) => policyRow(name)), TIMERS_ROW];
    expect(Object.keys(words.projection).sort()).toEqual(rows.sort());
    expect(catalogue.policies.filter(({ name }) => !words.systemActor[name])).toEqual([]);
  });
});
