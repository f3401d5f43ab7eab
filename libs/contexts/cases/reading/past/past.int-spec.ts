import { accessEvents } from '../../../../../test/support/case-house';
import { CANARY, type CaseOffice, caseOffice, ID_NUMBER, type TwoCases, twoCases } from '../../../../../test/support/case-office';
import { RecordOutcome } from '../../handling/commands';
import { CorrectApplication } from '../../intake/commands';

describe('a case, looked back on', () => {
  let office: CaseOffice;
  let two: TwoCases;
  /** Positions of the events of the case that is being handled, by type. */
  let at: Record<string, number>;
  const corrected = '某劳务公司';

  const page = async (query: string, login: 'coordinator' | 'auditor' = 'coordinator') =>
    office.who[login].get(`/api/cases/${two.handled}${query}`);
  const timeline = async (query: string) => (await office.who.coordinator.get(`/api/cases/${two.handled}/events${query}`)).body;
  const difference = async (query: string, login: 'coordinator' | 'auditor' | 'approver' = 'coordinator') =>
    (await office.who[login].get(`/api/cases/${two.handled}/difference${query}`)).body;

  beforeAll(async () => {
    office = await caseOffice();
    two = await twoCases(office);
    const { body } = await office.who.lawyer.get(`/api/cases/${two.handled}`);
    await office.send(
      'registrar',
      CorrectApplication,
      {
        caseId: two.handled,
        reason: '登记有误',
        changes: {
          statement: `${CANARY}拖欠工资`,
          requests: `${CANARY}支付工资`,
          respondents: [{ kind: 'organisation', role: 'labour-subcontractor', name: corrected }],
        },
      },
      { day: '2026-06-10', ifMatch: body.version },
    );
    const outcome = {
      caseId: two.handled,
      route: 'arbitration-award',
      finalAward: false,
      document: { issuedOn: '2026-06-11' },
      receivedOn: '2026-06-12',
      amounts: { awarded: 1_000_000 },
      occurredOn: '2026-06-12',
      lateEvidence: '裁决书原件',
      lateReason: '送达后才交来',
    };
    await office.send('lawyer', RecordOutcome, outcome, { day: '2026-08-20' });
    const { events } = await timeline('');
    at = Object.fromEntries(events.map(({ type, position }: { type: string; position: number }) => [type, position]));
  });
  afterAll(() => office.house.close());

  describe('known then', () => {
    it('is the case as its prefix says it, with the dates of that day and without commands', async () => {
      const { body, headers } = await page(`?position=${at['AidGranted']}`);
      expect(body).toMatchObject({
        stage: 'granted',
        number: two.number,
        next: [],
        past: { mode: 'known', position: at['AidGranted'], version: 4, day: '2026-06-04', later: 4 },
      });
      expect(body.assignment).toBeUndefined();
      expect(body.dates.find((date: { rule: string }) => date.rule === 'LA_ASSIGN_3D')).toMatchObject({ state: 'open', overdue: false });
      expect(headers.get('etag')).not.toBe('"4"');
      expect(Number(headers.get('x-ledger-position'))).toBe(at['OutcomeRecorded']);
    });

    it('is found by the moment as well, and is the same', async () => {
      const [byTime, byPosition] = [await page('?at=2026-06-04T23:59:00%2B08:00'), await page(`?position=${at['AidGranted']}`)];
      const { past: timePast, ...time } = byTime.body;
      const { past: positionPast, ...position } = byPosition.body;
      expect(time).toEqual(position);
      expect(timePast).toMatchObject({ position: positionPast.position, at: '2026-06-04T15:59:00.000Z' });
    });

    it('knows nothing of what was entered later for an earlier day', async () => {
      const { body } = await page('?at=2026-07-01T00:00:00Z');
      expect(body).toMatchObject({ stage: 'handling', outcomes: [], past: { version: 7, later: 1 } });
    });

    it('has a timeline and papers of its own', async () => {
      const { events, past } = await timeline(`?position=${at['ReviewOpinionGiven']}`);
      expect(events.map(({ type }: { type: string }) => type)).toEqual([
        'ContactRegistered',
        'Applied',
        'MeansAssessed',
        'ReviewOpinionGiven',
      ]);
      expect(past).toMatchObject({ later: 5 });
      const paper = (await page(`/paper/approval?position=${at['ReviewOpinionGiven']}`)).body;
      expect(paper.boxes[2].by).toBeUndefined();
      expect(paper.foot).toMatchObject({ position: at['ReviewOpinionGiven'], version: 3 });
    });
  });

  describe('true then', () => {
    it('is what had happened by that day, whenever it was recorded', async () => {
      const { body } = await page('?on=2026-06-30');
      expect(body).toMatchObject({
        stage: 'handling',
        outcomes: [{ route: 'arbitration-award' }],
        past: { mode: 'true', on: '2026-06-30', day: '2026-06-30', later: 0 },
      });
      expect((await page('?on=2026-06-11')).body).toMatchObject({ outcomes: [], past: { later: 1 } });
    });

    it('can be asked as it was known at a moment', async () => {
      expect((await page('?on=2026-06-30&at=2026-07-01T00:00:00Z')).body).toMatchObject({ outcomes: [], past: { mode: 'true' } });
    });
  });

  it('did not exist before its application, and is not there for whoever may not see it today', async () => {
    const { status, body } = await page('?position=1');
    expect([status, body.code]).toEqual([409, 'case.not-yet']);
    expect((await page('?on=2026-05-31')).body.code).toBe('case.not-yet');
    const url = `/api/cases/${two.handled}?position=${at['Applied']}`;
    expect((await office.who.otherlawyer.get(url)).status).toBe(404);
    expect((await page('?position=5&at=2026-06-04T00:00:00Z')).body.code).toBe('history.one-moment');
    expect((await page('?at=2026-06-04')).status).toBe(422);
  });

  describe('the difference of two moments', () => {
    const fields = (body: { fields: { path: string; after: { value: unknown } }[] }) =>
      Object.fromEntries(body.fields.map((field) => [field.path, field]));

    it('names each field with old and new value and the event behind it', async () => {
      const body = await difference(`?from=${at['ReviewOpinionGiven']}&to=${at['AssignmentAccepted']}`);
      expect(body).toMatchObject({ from: { version: 3 }, to: { version: 6 } });
      const found = fields(body);
      expect(found['stage']).toMatchObject({
        kind: 'code',
        dictionary: 'Stage',
        before: { value: 'reviewed', event: { type: 'ReviewOpinionGiven', position: at['ReviewOpinionGiven'] } },
        after: { value: 'handling', event: { type: 'AssignmentAccepted', actor: { name: '工作人员lawyer' } } },
      });
      expect(found['number']).toMatchObject({ before: { value: null }, after: { value: two.number, event: { type: 'AidGranted' } } });
      expect(found['assignment.handler']).toMatchObject({
        kind: 'named',
        steps: [{ name: 'assignment' }, { name: 'handler', words: '承办人' }],
        after: { value: { name: '工作人员lawyer' }, event: { type: 'HandlerAssigned' } },
      });
      expect(found['statement']).toBeUndefined();
      expect(found['means.way']).toBeUndefined();
      expect(Object.entries(found).find(([path]) => /^dates\[LA_ASSIGN_3D@\d+\]\.dueOn$/.test(path))?.[1]).toMatchObject({
        steps: [{ name: 'dates', called: { zh: '指派期限' } }, { name: 'dueOn' }],
      });
    });

    it('leaves out what was recorded again as it was, and opens what was not', async () => {
      const found = fields(await difference(`?to=${at['ApplicationCorrected']}`));
      expect(found['statement']).toBeUndefined();
      expect(found['requests']).toMatchObject({
        before: { value: null, erased: false },
        after: { value: `${CANARY}支付工资`, event: { type: 'ApplicationCorrected' } },
      });
      expect(Object.values(found).map(({ after }) => after.value)).toContain(corrected);
    });

    it('is masked for whoever sees the case masked, and the look of everybody else is recorded', async () => {
      const masked = fields(await difference(`?to=${at['ApplicationCorrected']}`, 'auditor'));
      expect(masked['requests']).toMatchObject({ after: { value: '***' } });
      expect(JSON.stringify(masked)).not.toContain(CANARY);
      const before = (await accessEvents(office.house.store)).filter(({ type }) => type === 'PersonViewed').length;
      await difference(`?to=${at['ApplicationCorrected']}`, 'approver');
      const seen = (await accessEvents(office.house.store)).filter(({ type }) => type === 'PersonViewed').slice(before);
      expect(new Set(seen.map(({ actor }) => actor))).toEqual(new Set([office.who.approver.id]));
    });

    it('tells what a late entry adds to what was known of a day', async () => {
      const body = await difference('?fromOn=2026-06-30&fromAt=2026-07-01T00:00:00Z&toOn=2026-06-30');
      expect(Object.keys(fields(body))).toContain('amounts.awarded');
    });
  });

  it('shows erased values as erased, then and in the difference', async () => {
    const [{ subject }] = (await page('')).body.applicants.map(({ person }: { person: { subject: string } }) => person);
    for (const table of ['sealed', 'dek', 'lookup', 'identity'])
      await office.house.owner.query(`delete from vault.${table} where subject_id = $1`, [subject]);
    const body = (await page(`?position=${at['AidGranted']}`)).body;
    expect(body.applicants[0].person).toMatchObject({ name: null, idNumber: null });
    expect(JSON.stringify(body)).not.toContain(ID_NUMBER);
    const gone = (await difference(`?to=${at['ApplicationCorrected']}`)).fields.find(({ path }: { path: string }) => path === 'requests');
    expect(gone.after).toMatchObject({ value: null, erased: true });
  });
});
