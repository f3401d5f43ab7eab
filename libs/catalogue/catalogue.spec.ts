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
});
