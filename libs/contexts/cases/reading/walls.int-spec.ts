import { accessEvents } from '../../../../test/support/case-house';
import {
  application,
  CANARY,
  type CaseOffice,
  caseOffice,
  ID_NUMBER,
  type Login,
  PHONE,
  type TwoCases,
  twoCases,
  worker,
} from '../../../../test/support/case-office';
import { Apply } from '../intake/commands';

describe('who sees what of the case work', () => {
  let office: CaseOffice;
  let two: TwoCases;

  beforeAll(async () => {
    office = await caseOffice();
    two = await twoCases(office);
  });
  afterAll(() => office.house.close());

  describe('the wall', () => {
    it('shows the desk its unit and below, the city everything, the handler what is assigned, nobody else anything', async () => {
      expect(await office.ids('registrar')).toEqual([two.handled]);
      expect(await office.ids('taigudesk')).toEqual([two.elsewhere]);
      expect((await office.ids('citydesk')).sort()).toEqual([two.handled, two.elsewhere].sort());
      expect(await office.ids('lawyer')).toEqual([two.handled]);
      expect(await office.ids('otherlawyer')).toEqual([]);
      expect((await office.ids('auditor')).sort()).toEqual([two.handled, two.elsewhere].sort());
      expect((await office.who.admin.get('/api/cases')).status).toBe(403);
    });

    it.each([
      ['', 'case.not-found'],
      ['/events', 'case.not-found'],
      ['/paper/application', 'case.not-found'],
      ['/paper/approval', 'case.not-found'],
    ])('answers as if there were no such case for %s, and writes the denied look down', async (path, code) => {
      const before = (await accessEvents(office.house.store)).length;
      for (const login of ['taigudesk', 'otherlawyer'] as const) {
        const reply = await office.who[login].get(`/api/cases/${two.handled}${path}`);
        expect([login, reply.status, reply.body.code]).toEqual([login, 404, code]);
        expect(JSON.stringify(reply.body)).not.toContain(CANARY);
      }
      const denied = (await accessEvents(office.house.store)).slice(before).filter(({ type }) => type === 'LookDenied');
      expect(denied.map(({ actor, data }) => [actor, data['record']])).toEqual([
        [office.who.taigudesk.id, two.handled],
        [office.who.otherlawyer.id, two.handled],
      ]);
    });

    it('hides contacts from other counties and from handlers', async () => {
      expect((await office.who.registrar.get(`/api/contacts/${two.contactId}`)).status).toBe(200);
      expect((await office.who.taigudesk.get(`/api/contacts/${two.contactId}`)).body.code).toBe('contact.not-found');
      expect((await office.who.lawyer.get('/api/contacts')).status).toBe(403);
    });

    it('counts only what the reader may see', async () => {
      const total = async (login: Login) => (await office.who[login].get('/api/cases/counts')).body.total;
      expect(await Promise.all((['registrar', 'citydesk', 'lawyer', 'otherlawyer', 'auditor'] as const).map(total))).toEqual([
        1, 2, 1, 0, 2,
      ]);
    });

    it('finds no person whose cases the reader may not see', async () => {
      const found = async (login: Login) =>
        (await office.who[login].post('/api/people/search', { kind: 'name', value: `${CANARY}甲` })).body.people;
      expect(await found('taigudesk')).toEqual([]);
      expect(await found('otherlawyer')).toEqual([]);
      expect(await found('registrar')).not.toEqual([]);
    });
  });

  describe('personal values', () => {
    it('are open to the desk and the handler, masked for the auditor', async () => {
      const [mine] = (await office.list('lawyer')).rows;
      expect(mine).toMatchObject({
        sight: 'full',
        applicant: `${CANARY}甲`,
        respondent: '某建筑公司',
        handler: { name: '工作人员lawyer' },
      });
      const rows = (await office.list('auditor')).rows;
      expect(rows.map(({ sight, applicant }: { sight: string; applicant: string }) => [sight, applicant])).toEqual([
        ['masked', '金**'],
        ['masked', '金**'],
      ]);
    });

    it('stand nowhere in what the auditor is answered', async () => {
      for (const path of ['', '/events', '/paper/application', '/paper/approval']) {
        const reply = await office.who.auditor.get(`/api/cases/${two.handled}${path}`);
        expect(reply.status).toBe(200);
        const text = JSON.stringify(reply.body);
        for (const value of [CANARY, PHONE, ID_NUMBER, '13900000000', '3330000']) expect(text).not.toContain(value);
        expect(text).toContain('金**');
      }
      const { applicants } = (await office.who.auditor.get(`/api/cases/${two.handled}`)).body;
      expect(applicants[0].person).toMatchObject({ name: '金**', idNumber: '110105********002X', phone: '138****0001', address: '***' });
    });

    it('are written down as viewed, once for a person, a viewer and a day, and not when they were masked', async () => {
      await office.who.citydesk.get(`/api/cases/${two.elsewhere}`);
      await office.who.citydesk.get(`/api/cases/${two.elsewhere}/events`);
      await office.who.citydesk.get('/api/cases');
      const views = (await accessEvents(office.house.store)).filter(({ type }) => type === 'PersonViewed');
      const seen = views.map(({ data }) => `${data['viewer']} ${data['person']} ${data['day']}`);
      expect(new Set(seen).size).toBe(seen.length);
      const viewers = views.map(({ data }) => data['viewer']);
      expect(viewers).toContain(office.who.citydesk.id);
      expect(viewers).not.toContain(office.who.auditor.id);
      expect(JSON.stringify(views)).not.toContain(CANARY);
    });

    it('are found by an exact value sent in the body, with masked hints and what the reader may see', async () => {
      for (const [kind, value] of [
        ['name', `${CANARY}甲`],
        ['phone', '138 3444 0001'],
        ['id-number', ID_NUMBER.toLowerCase()],
      ]) {
        const { body, status } = await office.who.registrar.post('/api/people/search', { kind, value });
        expect(status).toBe(200);
        expect(body.cases.map(({ caseId }: { caseId: string }) => caseId)).toEqual([two.handled]);
        expect(body.people).toContainEqual(
          expect.objectContaining({
            name: '金**',
            phone: '138****0001',
            idNumber: '110105********002X',
            roles: ['applicant'],
            caseIds: [two.handled],
          }),
        );
      }
    });

    it('are gone from every page once the person was erased', async () => {
      const form = application({ applicants: [worker(`${CANARY}丙`, '13834440003')] });
      const { id } = await office.send('registrar', Apply, form, { day: '2026-06-20' });
      await office.house.catchUp();
      const before = (await office.who.registrar.get(`/api/cases/${id}`)).body;
      const { subject } = before.applicants[0].person;
      for (const table of ['sealed', 'lookup', 'identity', 'dek'])
        await office.house.owner.query(`delete from vault.${table} where subject_id = $1`, [subject]);
      const after = (await office.who.registrar.get(`/api/cases/${id}`)).body;
      expect(after.applicants[0].person).toEqual({ subject, name: null, phone: null, address: null });
      expect(after).toMatchObject({ statement: null, registration: before.registration, version: before.version, dates: before.dates });
      const row = (await office.list('registrar')).rows.find(({ caseId }: { caseId: string }) => caseId === id);
      expect(row).toMatchObject({ applicant: null, respondent: '某建筑公司' });
      expect((await office.who.registrar.post('/api/people/search', { kind: 'name', value: `${CANARY}丙` })).body.people).toEqual([]);
    });
  });
});
