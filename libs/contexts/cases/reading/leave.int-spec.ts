import { dayOf } from '@gongyuan/kernel/time';
import { CANARY, type CaseOffice, caseOffice, type TwoCases, twoCases } from '../../../../test/support/case-office';
import { AskReplacement, ReplaceHandler } from '../assignment/commands';
import { FileProceeding, ScheduleHearing } from '../handling/proceedings/commands';

const dayFromNow = (days: number): string => dayOf(new Date(Date.now() + days * 86_400_000).toISOString());

describe('a handler on leave', () => {
  let office: CaseOffice;
  let two: TwoCases;
  const away = { from: dayFromNow(0), to: dayFromNow(20), reason: `${CANARY}照料家人` };

  beforeAll(async () => {
    office = await caseOffice();
    two = await twoCases(office);
    const caseId = two.handled;
    await office.send('lawyer', FileProceeding, { caseId, kind: 'negotiation', body: '双方', codes: [] });
    await office.house.catchUp();
    const { rows } = await office.house.workers.query('select waits from read.case_list where case_id = $1', [caseId]);
    const proceedingId = rows[0].waits.proceedings[0].id;
    await office.send('lawyer', ScheduleHearing, { caseId, proceedingId, hearingOn: dayFromNow(10) });
    await office.house.catchUp();
  });
  afterAll(() => office.house.close());

  const take = (login: 'lawyer' | 'otherlawyer' | 'coordinator' | 'citydesk' | 'registrar', body: object = away) =>
    office.who[login].post(`/api/handlers/${office.who.lawyer.id}/leave`, body, crypto.randomUUID());
  const listed = async (login: 'lawyer' | 'otherlawyer' | 'coordinator' | 'citydesk' | 'auditor') => {
    await office.house.catchUp();
    return (await office.who[login].get('/api/handlers/leave')).body.rows;
  };
  const handlers = async () => (await office.who.citydesk.get('/api/handlers')).body.rows;
  const awayCases = async (login: 'lawyer' | 'coordinator' | 'taigudesk') => {
    await office.house.catchUp();
    const ids = await office.ids(login, '?queue=away');
    expect((await office.who[login].get('/api/cases/counts')).body.away).toBe(ids.length);
    return ids;
  };

  it('is put down by the handler or a coordinator of the handler’s unit, and by nobody else', async () => {
    expect((await take('otherlawyer')).body.code).toBe('access.other-unit');
    expect((await take('coordinator')).body.code).toBe('access.other-unit');
    expect((await take('registrar')).status).toBe(403);
    expect((await take('citydesk', { ...away, to: dayFromNow(-1) })).status).toBe(422);
    expect(await awayCases('coordinator')).toEqual([]);
    expect((await take('lawyer')).status).toBe(200);
    expect((await take('citydesk')).body.code).toBe('leave.overlaps');
  });

  it('is seen by both, with the reason; masked by the auditor, and not at all from elsewhere', async () => {
    const seen = { person: { name: '工作人员lawyer' }, from: away.from, to: away.to, now: true };
    for (const login of ['lawyer', 'citydesk'] as const) expect(await listed(login)).toMatchObject([{ ...seen, reason: away.reason }]);
    const [masked] = await listed('auditor');
    expect(masked).toMatchObject(seen);
    expect(masked.reason).not.toContain(CANARY);
    for (const login of ['otherlawyer', 'coordinator'] as const) expect(await listed(login)).toEqual([]);
  });

  it('stands last among the handlers, with the days of the leave', async () => {
    const rows = await handlers();
    expect(rows.at(-1)).toMatchObject({ id: office.who.lawyer.id, leave: { from: away.from, to: away.to, now: true } });
    expect(rows[0]).not.toHaveProperty('leave');
  });

  it('has hearings that fall into the leave listed, for the handler and the coordinator of the case', async () => {
    expect(await awayCases('lawyer')).toEqual([two.handled]);
    expect(await awayCases('coordinator')).toEqual([two.handled]);
    expect(await awayCases('taigudesk')).toEqual([]);
    const head = await office.who.coordinator.get('/api/cases/export?queue=away');
    expect(head.status).toBe(200);
  });

  it('is given no case until the leave is over or ended', async () => {
    const ask = { caseId: two.handled, askedBy: 'client', reason: '联系不上' };
    const { version } = await office.send('registrar', AskReplacement, ask);
    const give = (handler: string, ifMatch: number) => office.send('coordinator', ReplaceHandler, { ...ask, handler }, { ifMatch });
    const replaced = await give(office.who.otherlawyer.id, version);
    await expect(give(office.who.lawyer.id, replaced.version)).rejects.toMatchObject({ code: 'assignment.on-leave' });
    expect(await awayCases('coordinator')).toEqual([]);

    const [{ leaveId }] = await listed('lawyer');
    const end = (id: string) => office.who.citydesk.post(`/api/handlers/${office.who.lawyer.id}/leave/${id}/end`, {}, crypto.randomUUID());
    expect((await end(crypto.randomUUID())).body.code).toBe('leave.unknown');
    expect((await end(leaveId)).status).toBe(200);
    expect((await end(leaveId)).body.code).toBe('leave.over');
    expect(await listed('citydesk')).toEqual([]);
    expect((await handlers()).every((one: object) => !('leave' in one))).toBe(true);
    await give(office.who.lawyer.id, replaced.version);
    expect(await awayCases('coordinator')).toEqual([]);
  });
});
