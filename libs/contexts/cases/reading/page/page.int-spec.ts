import {
  CANARY,
  type CaseOffice,
  caseOffice,
  city,
  ID_NUMBER,
  type Login,
  PHONE,
  type TwoCases,
  twoCases,
  yuci,
} from '../../../../../test/support/case-office';
import { RecordOutcome } from '../../handling/commands';

describe('one case, read', () => {
  let office: CaseOffice;
  let two: TwoCases;

  beforeAll(async () => {
    office = await caseOffice();
    two = await twoCases(office);
  });
  afterAll(() => office.house.close());

  describe('the page of a case', () => {
    it('says what is so, who did it, and which version it is', async () => {
      const { body, headers } = await office.who.coordinator.get(`/api/cases/${two.handled}`);
      expect(body).toMatchObject({
        caseId: two.handled,
        stage: 'handling',
        number: two.number,
        unit: { id: yuci, name: '榆次区总工会' },
        contactId: two.contactId,
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
      const { dates } = (await office.who.taigudesk.get(`/api/cases/${two.elsewhere}`)).body;
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
        { rule: 'ARB_LIMITATION_WAGES_1Y', from: '2026-05-01', nominalOn: '2027-05-01', state: 'open' },
      ]);
      expect(dates[0].basis).toContain('第四十三条');
      expect(dates[0].daysLeft).toBeLessThan(0);
    });

    it('offers each reader what this reader may do next, and says why not', async () => {
      const next = async (login: Login, id: string) =>
        Object.fromEntries(
          (await office.who[login].get(`/api/cases/${id}`)).body.next.map((step: { command: string; blockedBy?: string }) => [
            step.command,
            step.blockedBy ?? 'permitted',
          ]),
        );
      expect(await next('lawyer', two.handled)).toMatchObject({ RecordOutcome: 'permitted' });
      expect(await next('coordinator', two.handled)).toMatchObject({ RecordOutcome: 'post', CorrectApplication: 'permitted' });
      expect(await next('auditor', two.elsewhere)).toMatchObject({ ReviewOpinion: 'post' });
    });

    it('is current before any read model has followed', async () => {
      const outcome = {
        caseId: two.handled,
        route: 'arbitration-award',
        finalAward: false,
        document: { issuedOn: '2026-08-17' },
        receivedOn: '2026-08-18',
        amounts: { awarded: 1_000_000 },
      };
      const { version } = await office.send('lawyer', RecordOutcome, outcome, { day: '2026-08-20' });
      const { body } = await office.who.lawyer.get(`/api/cases/${two.handled}`);
      expect(body).toMatchObject({
        version,
        amounts: { claimed: 1_234_500, awarded: 1_000_000 },
        outcomes: [{ route: 'arbitration-award' }],
      });
      expect(body.dates[0]).toMatchObject({ rule: 'ARB_SUE_15D', event: { type: 'OutcomeRecorded' } });
      await office.house.catchUp();
      expect((await office.list('lawyer')).rows[0]).toMatchObject({
        amounts: { awarded: 1_000_000 },
        next: { rule: 'ARB_SUE_15D' },
        overdue: true,
      });
    });
  });

  describe('the timeline', () => {
    it('begins with the phone call and tells who, when and why, for whoever may see contacts', async () => {
      const { events } = (await office.who.coordinator.get(`/api/cases/${two.handled}/events`)).body;
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
      const { events } = (await office.who.lawyer.get(`/api/cases/${two.handled}/events`)).body;
      expect(events[0]).toMatchObject({ stream: 'case', type: 'Applied' });
      const assigned = events.find(({ type }: { type: string }) => type === 'HandlerAssigned');
      expect(assigned.named).toEqual([{ id: office.who.lawyer.id, name: '工作人员lawyer' }]);
    });
  });

  describe('papers', () => {
    it('carry number, people, and where they were read in the ledger', async () => {
      const { body } = await office.who.registrar.get(`/api/cases/${two.handled}/paper/application`);
      expect(body).toMatchObject({
        title: { zh: '职工法律援助申请表' },
        formNumber: '（2026）榆次工援登字第001号',
        applicants: [{ person: { name: `${CANARY}甲`, idNumber: ID_NUMBER } }],
        exemptionProposed: true,
        receivedBy: { name: '工作人员registrar' },
        foot: { number: two.number, printedBy: { name: '工作人员registrar' } },
      });
      expect(body.foot.position).toBeGreaterThan(0);
    });

    it('have three opinion boxes, those filled that somebody has signed in the system', async () => {
      const granted = (await office.who.approver.get(`/api/cases/${two.handled}/paper/approval`)).body;
      expect(granted.boxes).toMatchObject([
        { key: 'receipt', by: { name: '工作人员registrar' } },
        { key: 'review', verdict: 'grant', text: `${CANARY}符合条件`, on: '2026-06-03' },
        { key: 'approval', verdict: 'grant', by: { name: '工作人员approver' }, unconfirmed: false },
      ]);
      const waiting = (await office.who.taigudesk.get(`/api/cases/${two.elsewhere}/paper/approval`)).body;
      expect(waiting.boxes[2]).toEqual({ key: 'approval', title: expect.anything(), unconfirmed: false });
    });
  });

  it('lists handlers with their load for whoever assigns', async () => {
    const { rows } = (await office.who.coordinator.get('/api/handlers')).body;
    expect(rows).toEqual([]);
    const all = (await office.who.citydesk.get('/api/handlers')).body.rows;
    expect(all).toMatchObject([
      { id: office.who.otherlawyer.id, open: 0, full: false },
      { id: office.who.lawyer.id, name: '工作人员lawyer', open: 1, units: [{ id: city }] },
    ]);
  });

  it('lists the approvers who may have signed for a unit', async () => {
    const { rows } = (await office.who.registrar.get(`/api/approvers?unit=${yuci}`)).body;
    expect(rows).toContainEqual({ id: office.who.approver.id, name: '工作人员approver', units: [{ id: yuci, name: expect.any(String) }] });
    const before = (await office.who.registrar.get(`/api/approvers?unit=${yuci}&on=2001-01-01`)).body;
    expect(before.rows).toEqual([]);
    expect((await office.who.lawyer.get(`/api/approvers?unit=${yuci}`)).status).toBe(403);
  });

  it('has the causes with the words people use', async () => {
    const { rows } = (await office.who.registrar.get('/api/causes')).body;
    expect(rows).toContainEqual(expect.objectContaining({ code: '205(5)', version: '2026', plain: '拖欠工资、加班费', current: true }));
  });
});
