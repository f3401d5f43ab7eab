import { unitIdOf } from '@gongyuan/contexts/identity';
import { accessEvents, type CaseHouse, caseHouse, type Visitor } from '../../../../test/support/case-house';
import { AcceptAssignment, AssignHandler } from '../assignment/commands';
import { RegisterContact } from '../contact/commands';
import { RecordOutcome } from '../handling/commands';
import { Apply } from '../intake/commands';
import { AssessMeans, GrantAid, ReviewOpinion } from '../review/commands';

const city = unitIdOf('140700');
const yuci = unitIdOf('140702');
const taigu = unitIdOf('140703');
const yushe = unitIdOf('140721');

const CANARY = '金丝雀';
const ID_NUMBER = '11010519491231002X';
const PHONE = '13834440001';

/** Everybody of this office, by the login they have. */
const staff = {
  registrar: [['registrar', yuci]],
  coordinator: [['coordinator', yuci]],
  approver: [['approver', yuci]],
  lawyer: [['handler', city]],
  otherlawyer: [['handler', city]],
  citydesk: [['coordinator', city]],
  taigudesk: [['registrar', taigu]],
  yushedesk: [['registrar', yushe]],
  auditor: [['auditor', city]],
  admin: [['admin', city]],
} as const;
type Login = keyof typeof staff;

const worker = (name: string, phone: string, idNumber?: string) => ({
  person: { name, phone, idNumber, address: `${CANARY}村三号` },
  categories: ['migrant-worker'],
  relation: 'labour',
  claims: [{ item: 'wages', amount: 1_234_500 }],
});

const application = (over: object = {}) => ({
  unit: yuci,
  signedOn: '2026-06-01',
  formEvidence: `${CANARY}申请表原件`,
  channel: 'visit',
  applicants: [worker(`${CANARY}甲`, PHONE, ID_NUMBER)],
  respondents: [
    { kind: 'organisation', role: 'general-contractor', name: '某建筑公司', phone: '03543330000' },
    { kind: 'person', role: 'foreman', person: { name: `${CANARY}老板`, phone: '13900000000' } },
  ],
  matter: 'labour-or-pay',
  cause: { code: '205(5)', version: '2026' },
  aidForm: 'mediation-arbitration',
  statement: `${CANARY}拖欠工资`,
  ...over,
});

describe('reading the case work', () => {
  let house: CaseHouse;
  const who = {} as Record<Login, Visitor>;
  let contactId: string;
  let handled: string;
  let elsewhere: string;
  let number: string;

  const send = (login: Login, ...rest: [Parameters<CaseHouse['send']>[0], object, Parameters<CaseHouse['send']>[3]?]) =>
    house.send(rest[0], who[login].id, rest[1], rest[2]);

  beforeAll(async () => {
    house = await caseHouse();
    for (const [login, posts] of Object.entries(staff)) await house.hire(login, posts);
    for (const login of Object.keys(staff) as Login[]) who[login] = await house.signIn(login);
    const contact = {
      unit: yuci,
      channel: 'hotline-12351',
      person: { name: `${CANARY}甲`, phone: PHONE },
      summary: `${CANARY}来电说欠薪`,
      order: { number: '12351-77', returnBy: '2026-06-10' },
    };
    contactId = (await send('registrar', RegisterContact, contact, { day: '2026-05-30' })).id;
    handled = (await send('registrar', Apply, application({ contactId }), { day: '2026-06-01' })).id;
    await send('coordinator', AssessMeans, { caseId: handled, way: 'exempt', proof: `${CANARY}居住证` }, { day: '2026-06-02' });
    const opinion = { caseId: handled, recommends: 'grant', opinion: `${CANARY}符合条件` };
    const { version } = await send('coordinator', ReviewOpinion, opinion, { day: '2026-06-03' });
    const granted = await send('approver', GrantAid, { caseId: handled }, { day: '2026-06-04', ifMatch: version });
    number = granted.numbers[0] as string;
    const assign = { caseId: handled, handler: who.lawyer.id };
    await send('coordinator', AssignHandler, assign, { day: '2026-06-05', ifMatch: granted.version });
    await send('lawyer', AcceptAssignment, { caseId: handled }, { day: '2026-06-08' });
    elsewhere = (
      await send(
        'taigudesk',
        Apply,
        application({ unit: taigu, applicants: [worker(`${CANARY}乙`, '13834440002')], employmentEndedOn: '2026-05-01' }),
        { day: '2026-06-15' },
      )
    ).id;
    await house.catchUp();
  });
  afterAll(() => house.close());

  const list = async (login: Login, query = '') => (await who[login].get(`/api/cases${query}`)).body;
  const ids = async (login: Login, query = '') => (await list(login, query)).rows.map((row: { caseId: string }) => row.caseId);

  describe('the wall', () => {
    it('shows the desk its unit and below, the city everything, the handler what is assigned, nobody else anything', async () => {
      expect(await ids('registrar')).toEqual([handled]);
      expect(await ids('taigudesk')).toEqual([elsewhere]);
      expect((await ids('citydesk')).sort()).toEqual([handled, elsewhere].sort());
      expect(await ids('lawyer')).toEqual([handled]);
      expect(await ids('otherlawyer')).toEqual([]);
      expect((await ids('auditor')).sort()).toEqual([handled, elsewhere].sort());
      expect((await who.admin.get('/api/cases')).status).toBe(403);
    });

    it.each([
      ['', 'case.not-found'],
      ['/events', 'case.not-found'],
      ['/paper/application', 'case.not-found'],
      ['/paper/approval', 'case.not-found'],
    ])('answers as if there were no such case for %s, and writes the denied look down', async (path, code) => {
      const before = (await accessEvents(house.store)).length;
      for (const login of ['taigudesk', 'otherlawyer'] as const) {
        const reply = await who[login].get(`/api/cases/${handled}${path}`);
        expect([login, reply.status, reply.body.code]).toEqual([login, 404, code]);
        expect(JSON.stringify(reply.body)).not.toContain(CANARY);
      }
      const denied = (await accessEvents(house.store)).slice(before).filter(({ type }) => type === 'LookDenied');
      expect(denied.map(({ actor, data }) => [actor, data['record']])).toEqual([
        [who.taigudesk.id, handled],
        [who.otherlawyer.id, handled],
      ]);
    });

    it('hides contacts from other counties and from handlers', async () => {
      expect((await who.registrar.get(`/api/contacts/${contactId}`)).status).toBe(200);
      expect((await who.taigudesk.get(`/api/contacts/${contactId}`)).body.code).toBe('contact.not-found');
      expect((await who.lawyer.get('/api/contacts')).status).toBe(403);
    });

    it('counts only what the reader may see', async () => {
      const total = async (login: Login) => (await who[login].get('/api/cases/counts')).body.total;
      expect(await Promise.all((['registrar', 'citydesk', 'lawyer', 'otherlawyer', 'auditor'] as const).map(total))).toEqual([
        1, 2, 1, 0, 2,
      ]);
    });

    it('finds no person whose cases the reader may not see', async () => {
      const found = async (login: Login) =>
        (await who[login].post('/api/people/search', { kind: 'name', value: `${CANARY}甲` })).body.people;
      expect(await found('taigudesk')).toEqual([]);
      expect(await found('otherlawyer')).toEqual([]);
      expect(await found('registrar')).not.toEqual([]);
    });
  });

  describe('personal values', () => {
    it('are open to the desk and the handler, masked for the auditor', async () => {
      const [mine] = (await list('lawyer')).rows;
      expect(mine).toMatchObject({
        sight: 'full',
        applicant: `${CANARY}甲`,
        respondent: '某建筑公司',
        handler: { name: '工作人员lawyer' },
      });
      const rows = (await list('auditor')).rows;
      expect(rows.map(({ sight, applicant }: { sight: string; applicant: string }) => [sight, applicant])).toEqual([
        ['masked', '金**'],
        ['masked', '金**'],
      ]);
    });

    it('stand nowhere in what the auditor is answered', async () => {
      for (const path of ['', '/events', '/paper/application', '/paper/approval']) {
        const reply = await who.auditor.get(`/api/cases/${handled}${path}`);
        expect(reply.status).toBe(200);
        const text = JSON.stringify(reply.body);
        for (const value of [CANARY, PHONE, ID_NUMBER, '13900000000', '3330000']) expect(text).not.toContain(value);
        expect(text).toContain('金**');
      }
      const { applicants } = (await who.auditor.get(`/api/cases/${handled}`)).body;
      expect(applicants[0].person).toMatchObject({ name: '金**', idNumber: '110105********002X', phone: '138****0001', address: '***' });
    });

    it('are written down as viewed, once for a person, a viewer and a day, and not when they were masked', async () => {
      await who.citydesk.get(`/api/cases/${elsewhere}`);
      await who.citydesk.get(`/api/cases/${elsewhere}/events`);
      await who.citydesk.get('/api/cases');
      const views = (await accessEvents(house.store)).filter(({ type }) => type === 'PersonViewed');
      const seen = views.map(({ data }) => `${data['viewer']} ${data['person']} ${data['day']}`);
      expect(new Set(seen).size).toBe(seen.length);
      const viewers = views.map(({ data }) => data['viewer']);
      expect(viewers).toContain(who.citydesk.id);
      expect(viewers).not.toContain(who.auditor.id);
      expect(JSON.stringify(views)).not.toContain(CANARY);
    });

    it('are found by an exact value sent in the body, with masked hints and what the reader may see', async () => {
      for (const [kind, value] of [
        ['name', `${CANARY}甲`],
        ['phone', '138 3444 0001'],
        ['id-number', ID_NUMBER.toLowerCase()],
      ]) {
        const { body, status } = await who.registrar.post('/api/people/search', { kind, value });
        expect(status).toBe(200);
        expect(body.cases.map(({ caseId }: { caseId: string }) => caseId)).toEqual([handled]);
        expect(body.people).toContainEqual(
          expect.objectContaining({
            name: '金**',
            phone: '138****0001',
            idNumber: '110105********002X',
            roles: ['applicant'],
            caseIds: [handled],
          }),
        );
      }
    });

    it('are gone from every page once the person was erased', async () => {
      const form = application({ applicants: [worker(`${CANARY}丙`, '13834440003')] });
      const { id } = await send('registrar', Apply, form, { day: '2026-06-20' });
      await house.catchUp();
      const before = (await who.registrar.get(`/api/cases/${id}`)).body;
      const { subject } = before.applicants[0].person;
      for (const table of ['sealed', 'lookup', 'identity', 'dek'])
        await house.owner.query(`delete from vault.${table} where subject_id = $1`, [subject]);
      const after = (await who.registrar.get(`/api/cases/${id}`)).body;
      expect(after.applicants[0].person).toEqual({ subject, name: null, phone: null, address: null });
      expect(after).toMatchObject({ statement: null, registration: before.registration, version: before.version, dates: before.dates });
      const row = (await list('registrar')).rows.find(({ caseId }: { caseId: string }) => caseId === id);
      expect(row).toMatchObject({ applicant: null, respondent: '某建筑公司' });
      expect((await who.registrar.post('/api/people/search', { kind: 'name', value: `${CANARY}丙` })).body.people).toEqual([]);
    });
  });

  describe('the page of a case', () => {
    it('says what is so, who did it, and which version it is', async () => {
      const { body, headers } = await who.coordinator.get(`/api/cases/${handled}`);
      expect(body).toMatchObject({
        caseId: handled,
        stage: 'handling',
        number,
        unit: { id: yuci, name: '榆次区总工会' },
        contactId,
        registeredBy: { name: '工作人员registrar' },
        applicants: [
          { person: { name: `${CANARY}甲`, idNumber: ID_NUMBER, phone: PHONE }, claims: [{ item: 'wages', amount: 1_234_500 }] },
        ],
        respondents: [{ name: '某建筑公司', phone: '0354-3330000' }, { person: { name: `${CANARY}老板` } }],
        cause: { code: '205(5)', name: '追索劳动报酬纠纷' },
        statement: `${CANARY}拖欠工资`,
        means: { article: '42(3)', standing: true, proof: `${CANARY}居住证`, by: { name: '工作人员coordinator' } },
        opinion: { recommends: 'grant', opinion: `${CANARY}符合条件` },
        decision: { kind: 'grant', by: { name: '工作人员approver' }, confirmed: true, on: '2026-06-04' },
        assignment: { handler: { name: '工作人员lawyer' }, acceptedOn: '2026-06-08' },
        amounts: { claimed: 1_234_500 },
      });
      expect(headers.get('etag')).toBe(`"${body.version}"`);
      expect(Number(headers.get('x-ledger-position'))).toBeGreaterThanOrEqual(body.position);
    });

    it('explains each date by its rule, its article, and the event it runs from', async () => {
      const { dates } = (await who.taigudesk.get(`/api/cases/${elsewhere}`)).body;
      expect(dates).toMatchObject([
        {
          rule: 'LA_REVIEW_7D',
          name: { zh: '法律援助审查期限' },
          from: '2026-06-15',
          nominalOn: '2026-06-22',
          dueOn: '2026-06-22',
          safeBy: '2026-06-22',
          needsHolidayData: false,
          state: 'open',
          overdue: true,
          event: { type: 'Applied', version: 1, on: '2026-06-15' },
        },
        { rule: 'ARB_LIMITATION_WAGES_1Y', nominalOn: '2027-05-01', dueOn: null, needsHolidayData: true, overdue: false },
      ]);
      expect(dates[0].basis).toContain('第四十三条');
      expect(dates[0].daysLeft).toBeLessThan(0);
    });

    it('offers each reader what this reader may do next, and says why not', async () => {
      const next = async (login: Login, id: string) =>
        Object.fromEntries(
          (await who[login].get(`/api/cases/${id}`)).body.next.map((step: { command: string; blockedBy?: string }) => [
            step.command,
            step.blockedBy ?? 'permitted',
          ]),
        );
      expect(await next('lawyer', handled)).toMatchObject({ RecordOutcome: 'permitted' });
      expect(await next('coordinator', handled)).toMatchObject({ RecordOutcome: 'post', CorrectApplication: 'permitted' });
      expect(await next('auditor', elsewhere)).toMatchObject({ ReviewOpinion: 'post' });
    });

    it('is current before any read model has followed', async () => {
      const outcome = {
        caseId: handled,
        route: 'arbitration-award',
        finalAward: false,
        document: { issuedOn: '2026-08-17' },
        receivedOn: '2026-08-18',
        amounts: { awarded: 1_000_000 },
      };
      const { version } = await send('lawyer', RecordOutcome, outcome, { day: '2026-08-20' });
      const { body } = await who.lawyer.get(`/api/cases/${handled}`);
      expect(body).toMatchObject({
        version,
        amounts: { claimed: 1_234_500, awarded: 1_000_000 },
        outcomes: [{ route: 'arbitration-award' }],
      });
      expect(body.dates[0]).toMatchObject({ rule: 'ARB_SUE_15D', event: { type: 'OutcomeRecorded' } });
      await house.catchUp();
      expect((await list('lawyer')).rows[0]).toMatchObject({
        amounts: { awarded: 1_000_000 },
        next: { rule: 'ARB_SUE_15D' },
        overdue: true,
      });
    });
  });

  describe('the timeline', () => {
    it('begins with the phone call and tells who, when and why, for whoever may see contacts', async () => {
      const { events } = (await who.coordinator.get(`/api/cases/${handled}/events`)).body;
      expect(events.slice(0, 4)).toMatchObject([
        {
          stream: 'contact',
          type: 'ContactRegistered',
          actor: { name: '工作人员registrar' },
          on: '2026-05-30',
          why: `${CANARY}来电说欠薪`,
        },
        { stream: 'case', type: 'Applied', version: 1, means: { zh: expect.stringContaining('申请法律援助') } },
        { type: 'MeansAssessed' },
        { type: 'ReviewOpinionGiven', why: `${CANARY}符合条件`, system: false },
      ]);
      expect(events[1].data.applicants[0].person.name).toBe(`${CANARY}甲`);
      expect(events.map(({ position }: { position: number }) => position)).toEqual(
        [...events.map(({ position }: { position: number }) => position)].sort((a: number, b: number) => a - b),
      );
    });

    it('begins with the application for a handler', async () => {
      const { events } = (await who.lawyer.get(`/api/cases/${handled}/events`)).body;
      expect(events[0]).toMatchObject({ stream: 'case', type: 'Applied' });
      const assigned = events.find(({ type }: { type: string }) => type === 'HandlerAssigned');
      expect(assigned.named).toEqual([{ id: who.lawyer.id, name: '工作人员lawyer' }]);
    });
  });

  describe('papers', () => {
    it('carry number, people, and where they were read in the ledger', async () => {
      const { body } = await who.registrar.get(`/api/cases/${handled}/paper/application`);
      expect(body).toMatchObject({
        title: { zh: '职工法律援助申请表' },
        formNumber: '（2026）榆次工援登字第001号',
        applicants: [{ person: { name: `${CANARY}甲`, idNumber: ID_NUMBER } }],
        exemptionProposed: true,
        receivedBy: { name: '工作人员registrar' },
        foot: { number, printedBy: { name: '工作人员registrar' } },
      });
      expect(body.foot.position).toBeGreaterThan(0);
    });

    it('have three opinion boxes, those filled that somebody has signed in the system', async () => {
      const granted = (await who.approver.get(`/api/cases/${handled}/paper/approval`)).body;
      expect(granted.boxes).toMatchObject([
        { key: 'receipt', by: { name: '工作人员registrar' } },
        { key: 'review', verdict: 'grant', text: `${CANARY}符合条件`, on: '2026-06-03' },
        { key: 'approval', verdict: 'grant', by: { name: '工作人员approver' }, unconfirmed: false },
      ]);
      const waiting = (await who.taigudesk.get(`/api/cases/${elsewhere}/paper/approval`)).body;
      expect(waiting.boxes[2]).toEqual({ key: 'approval', title: expect.anything(), unconfirmed: false });
    });
  });

  it('lists handlers with their load for whoever assigns', async () => {
    const { rows } = (await who.coordinator.get('/api/handlers')).body;
    expect(rows).toEqual([]);
    const all = (await who.citydesk.get('/api/handlers')).body.rows;
    expect(all).toMatchObject([
      { id: who.otherlawyer.id, open: 0, full: false },
      { id: who.lawyer.id, name: '工作人员lawyer', open: 1, units: [{ id: city }] },
    ]);
  });

  it('has the causes with the words people use', async () => {
    const { rows } = (await who.registrar.get('/api/causes')).body;
    expect(rows).toContainEqual(expect.objectContaining({ code: '205(5)', version: '2026', plain: '拖欠工资、加班费', current: true }));
  });

  describe('the list', () => {
    const days = ['2026-07-01', '2026-07-02', '2026-07-02', '2026-07-03', '2026-07-06'];
    let made: string[];

    beforeAll(async () => {
      made = [];
      for (const [index, day] of days.entries()) {
        const cause = index === 4 ? { code: '206(2)', version: '2026' } : { code: '205(5)', version: '2026' };
        const applicants = [{ ...worker(`${CANARY}丁`, '13834440004'), categories: index === 0 ? ['woman-worker'] : ['migrant-worker'] }];
        made.push((await send('yushedesk', Apply, application({ unit: yushe, cause, applicants }), { day })).id);
      }
      await house.catchUp();
    });

    const walk = async (query: string): Promise<string[]> => {
      const seen: string[] = [];
      for (let cursor: string | undefined, pages = 0; pages < 10; pages++) {
        const page = await list('yushedesk', `?limit=2${query}${cursor === undefined ? '' : `&cursor=${cursor}`}`);
        seen.push(...page.rows.map(({ caseId }: { caseId: string }) => caseId));
        cursor = page.next;
        if (cursor === undefined) return seen;
      }
      throw new Error('The pages do not end');
    };

    it.each(['next', 'applied', 'oldest', 'changed'])('comes in pages by %s, each case once and in order', async (sort) => {
      const whole = await ids('yushedesk', `?sort=${sort}`);
      expect([...whole].sort()).toEqual([...made].sort());
      expect(await walk(`&sort=${sort}`)).toEqual(whole);
    });

    it('is in the order asked for', async () => {
      expect((await ids('yushedesk', '?sort=oldest'))[0]).toBe(made[0]);
      expect((await ids('yushedesk', '?sort=applied'))[0]).toBe(made[4]);
      expect((await ids('yushedesk', '?sort=changed'))[0]).toBe(made[4]);
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
      expect(await ids('yushedesk', `?${query}`)).toHaveLength(count);
    });

    it('filters by a unit and everything below it', async () => {
      expect((await ids('citydesk', `?unit=${yushe}`)).sort()).toEqual([...made].sort());
      expect((await ids('citydesk', `?unit=${city}`)).length).toBeGreaterThan(5);
      expect(await ids('yushedesk', `?unit=${yuci}`)).toEqual([]);
    });

    it.each([
      ['limit=0', 'request.invalid'],
      ['limit=101', 'request.invalid'],
      ['stage=gone', 'request.invalid'],
      ['name=x', 'request.invalid'],
      ['cursor=bm9uc2Vuc2U', 'list.bad-cursor'],
    ])('refuses %s', async (query, code) => {
      const { status, body } = await who.yushedesk.get(`/api/cases?${query}`);
      expect([status, body.code]).toEqual([422, code]);
    });

    it('refuses a cursor of another order', async () => {
      const { next } = await list('yushedesk', '?limit=2&sort=next');
      expect((await who.yushedesk.get(`/api/cases?limit=2&sort=changed&cursor=${next}`)).body.code).toBe('list.bad-cursor');
    });

    it('counts what the views show', async () => {
      const { body } = await who.yushedesk.get('/api/cases/counts');
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
      const { body } = await who.registrar.get('/api/contacts?state=open&due=overdue');
      expect(body.rows).toMatchObject([
        { contactId, state: 'open', person: { name: `${CANARY}甲` }, order: { number: '12351-77', returnBy: '2026-06-10' } },
      ]);
      expect((await who.registrar.get('/api/contacts/counts')).body).toEqual({ total: 1, open: 1, closed: 0, overdue: 1 });
    });
  });
});
