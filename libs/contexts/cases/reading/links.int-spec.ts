import { type CaseOffice, caseOffice, type Login, type TwoCases, twoCases } from '../../../../test/support/case-office';
import { LinkCases, UnlinkCases } from '../links/commands';

describe('cases of two counties that belong together', () => {
  let office: CaseOffice;
  let two: TwoCases;

  const links = async (login: Login, id: string) => (await office.who[login].get(`/api/cases/${id}`)).body.links;
  const link = (login: Login, caseId: string, other: string) =>
    office.send(login, LinkCases, { caseId, other, kind: 'same-employer', reason: '同一用人单位' }, { day: '2026-06-20' });

  beforeAll(async () => {
    office = await caseOffice();
    two = await twoCases(office);
  });
  afterAll(() => office.house.close());

  it('are linked by who may work on both, and by nobody else', async () => {
    await expect(link('registrar', two.handled, two.elsewhere)).rejects.toMatchObject({ code: 'link.no-such-case' });
    expect(await links('registrar', two.handled)).toEqual([]);
    await link('citydesk', two.handled, two.elsewhere);
    expect(await links('citydesk', two.elsewhere)).toMatchObject([
      { otherId: two.handled, number: two.number, kind: 'same-employer', visible: true, stage: 'handling', reason: '同一用人单位' },
    ]);
  });

  it('show who may not see the other one its number, and nothing more', async () => {
    const [mine] = await links('taigudesk', two.elsewhere);
    expect(mine).toMatchObject({ otherId: two.handled, number: two.number, visible: false });
    expect(mine.stage).toBeUndefined();
    expect((await office.who.taigudesk.get(`/api/cases/${two.handled}`)).status).toBe(404);
    expect(await links('lawyer', two.handled)).toMatchObject([{ otherId: two.elsewhere, visible: false }]);
  });

  it('stand linked as of a day on which they were, and no longer after they were parted', async () => {
    await office.send('citydesk', UnlinkCases, { caseId: two.elsewhere, other: two.handled, reason: '选错了案件' }, { day: '2026-06-22' });
    expect(await links('citydesk', two.handled)).toEqual([]);
    expect(await links('citydesk', two.elsewhere)).toEqual([]);
    expect((await office.who.citydesk.get(`/api/cases/${two.handled}?on=2026-06-21`)).body.links).toMatchObject([
      { otherId: two.elsewhere },
    ]);
  });
});
