import {
  application,
  CANARY,
  type CaseOffice,
  caseOffice,
  city,
  type TwoCases,
  twoCases,
  worker,
  yuci,
  yushe,
} from '../../../../../test/support/case-office';
import { Apply } from '../../intake/commands';

describe('many cases, read', () => {
  let office: CaseOffice;
  let two: TwoCases;

  beforeAll(async () => {
    office = await caseOffice();
    two = await twoCases(office);
  });
  afterAll(() => office.house.close());

  describe('the list', () => {
    const days = ['2026-07-01', '2026-07-02', '2026-07-02', '2026-07-03', '2026-07-06'];
    let made: string[];

    beforeAll(async () => {
      made = [];
      for (const [index, day] of days.entries()) {
        const cause = index === 4 ? { code: '206(2)', version: '2026' } : { code: '205(5)', version: '2026' };
        const applicants = [{ ...worker(`${CANARY}丁`, '13834440004'), categories: index === 0 ? ['woman-worker'] : ['migrant-worker'] }];
        made.push((await office.send('yushedesk', Apply, application({ unit: yushe, cause, applicants }), { day })).id);
      }
      await office.house.catchUp();
    });

    const walk = async (query: string): Promise<string[]> => {
      const seen: string[] = [];
      for (let cursor: string | undefined, pages = 0; pages < 10; pages++) {
        const page = await office.list('yushedesk', `?limit=2${query}${cursor === undefined ? '' : `&cursor=${cursor}`}`);
        seen.push(...page.rows.map(({ caseId }: { caseId: string }) => caseId));
        cursor = page.next;
        if (cursor === undefined) return seen;
      }
      throw new Error('The pages do not end');
    };

    it.each(['next', 'applied', 'oldest', 'changed'])('comes in pages by %s, each case once and in order', async (sort) => {
      const whole = await office.ids('yushedesk', `?sort=${sort}`);
      expect([...whole].sort()).toEqual([...made].sort());
      expect(await walk(`&sort=${sort}`)).toEqual(whole);
    });

    it('is in the order asked for', async () => {
      expect((await office.ids('yushedesk', '?sort=oldest'))[0]).toBe(made[0]);
      expect((await office.ids('yushedesk', '?sort=applied'))[0]).toBe(made[4]);
      expect((await office.ids('yushedesk', '?sort=changed'))[0]).toBe(made[4]);
    });

    it.each([
      ['stage=applied,reviewed', 5],
      ['stage=granted', 0],
      ['stage=applied&stage=granted', 5],
      ['state=open', 5],
      ['state=ended', 0],
      ['handler=me', 0],
      ['cause=205', 4],
      ['cause=206(2)', 1],
      ['category=woman-worker', 1],
      ['matter=injury', 0],
      ['due=overdue', 5],
      ['due=7d', 0],
      ['due=none', 0],
      ['confirm=pending', 0],
      [`q=${encodeURIComponent('（2026）榆社工援登字第00')}`, 5],
      [`q=${encodeURIComponent('(2026)榆社工援登字第003')}`, 1],
      [`q=${encodeURIComponent('2026榆社')}`, 0],
      [`q=${encodeURIComponent('%')}`, 0],
      [`q=${encodeURIComponent(`${CANARY}丁`)}`, 0],
    ])('filtered by %s has %i cases', async (query, count) => {
      expect(await office.ids('yushedesk', `?${query}`)).toHaveLength(count);
    });

    it('filters by a unit and everything below it', async () => {
      expect((await office.ids('citydesk', `?unit=${yushe}`)).sort()).toEqual([...made].sort());
      expect((await office.ids('citydesk', `?unit=${city}`)).length).toBeGreaterThan(5);
      expect(await office.ids('yushedesk', `?unit=${yuci}`)).toEqual([]);
    });

    it.each([
      ['limit=0', 'request.invalid'],
      ['limit=101', 'request.invalid'],
      ['stage=gone', 'request.invalid'],
      ['name=x', 'request.invalid'],
      ['cursor=bm9uc2Vuc2U', 'list.bad-cursor'],
    ])('refuses %s', async (query, code) => {
      const { status, body } = await office.who.yushedesk.get(`/api/cases?${query}`);
      expect([status, body.code]).toEqual([422, code]);
    });

    it('refuses a cursor of another order', async () => {
      const { next } = await office.list('yushedesk', '?limit=2&sort=next');
      expect((await office.who.yushedesk.get(`/api/cases?limit=2&sort=changed&cursor=${next}`)).body.code).toBe('list.bad-cursor');
    });

    it('counts what the views show', async () => {
      const { body } = await office.who.yushedesk.get('/api/cases/counts');
      expect(body).toMatchObject({
        total: 5,
        open: 5,
        stages: { applied: 5, granted: 0 },
        overdue: 5,
        soon: 0,
        undated: 0,
        unconfirmed: 0,
        mine: 0,
      });
    });

    it('lists contacts with what they became, newest first, and counts those that are overdue', async () => {
      const { body } = await office.who.registrar.get('/api/contacts?state=open&due=overdue');
      expect(body.rows).toMatchObject([
        { contactId: two.contactId, state: 'open', person: { name: `${CANARY}甲` }, order: { number: '12351-77', returnBy: '2026-06-10' } },
      ]);
      expect((await office.who.registrar.get('/api/contacts/counts')).body).toEqual({ total: 1, open: 1, closed: 0, overdue: 1 });
    });
  });
});
