import { randomUUID } from 'node:crypto';
import { accessEvents } from '../../../../test/support/case-house';
import { CANARY, type CaseOffice, caseOffice, city, type TwoCases, taigu, twoCases, yuci } from '../../../../test/support/case-office';

describe('the sample of an auditor', () => {
  let office: CaseOffice;
  let two: TwoCases;
  let sampleId: string;

  const auditor = () => office.who.auditor;
  const key = (): string => randomUUID();
  const samples = async () => {
    await office.house.catchUp();
    return (await auditor().get('/api/samples')).body.rows;
  };

  beforeAll(async () => {
    office = await caseOffice();
    two = await twoCases(office);
  });
  afterAll(() => office.house.close());

  it('fixes the seed first, in the ledger; the same request means the same seed', async () => {
    const [once, body] = [key(), { unit: yuci, size: 5, reason: '季度质量抽查' }];
    const { status, body: answer } = await auditor().post('/api/samples', body, once);
    expect(status).toBe(201);
    expect((await auditor().post('/api/samples', body, once)).body).toEqual(answer);
    sampleId = answer.id;
    expect(await samples()).toMatchObject([
      { sampleId, unit: { name: '榆次区总工会' }, size: 5, reason: '季度质量抽查', seedPosition: answer.position, cases: [], open: false },
    ]);
    expect((await samples())[0].seed).toMatch(/^[0-9a-f]{64}$/);
    const smuggled = await auditor().post('/api/samples', { ...body, seed: '00'.repeat(32) }, key());
    expect([smuggled.status, smuggled.body.code]).toEqual([422, 'request.invalid']);
    // until it is drawn everything stays masked
    expect((await auditor().get(`/api/cases/${two.handled}`)).body.sight).toBe('masked');
  });

  it('draws what the seed decides from the list of then, and again with the same result', async () => {
    const { status } = await auditor().post(`/api/samples/${sampleId}/draw`, {}, key());
    expect(status).toBe(200);
    const [sample] = await samples();
    expect(sample).toMatchObject({ population: 1, cases: [{ caseId: two.handled, number: two.number }], open: true, own: true });
    expect((await auditor().get(`/api/samples/${sampleId}/again`)).body).toMatchObject({ same: true, cases: [two.handled] });
    const twice = await auditor().post(`/api/samples/${sampleId}/draw`, {}, key());
    expect([twice.status, twice.body.code]).toEqual([409, 'sample.already-drawn']);
  });

  it('opens personal values of the cases drawn, page, timeline and difference, and writes each opening down', async () => {
    const { body } = await auditor().get(`/api/cases/${two.handled}`);
    expect(body).toMatchObject({ sight: 'full', statement: `${CANARY}拖欠工资` });
    const { events } = (await auditor().get(`/api/cases/${two.handled}/events`)).body;
    expect(events[0]).toMatchObject({ stream: 'contact', why: `${CANARY}来电说欠薪` });
    await auditor().get(`/api/cases/${two.handled}/difference`);
    const looks = (await accessEvents(office.house.store)).filter(({ actor }) => actor === auditor().id);
    expect(looks.filter(({ type }) => type === 'SampleOpened').map(({ data }) => data)).toMatchObject([
      { sample: sampleId, record: two.handled, viewer: auditor().id },
    ]);
    expect(looks.some(({ type, data }) => type === 'PersonViewed' && data['record'] === two.handled)).toBe(true);
  });

  it('opens the papers of the cases drawn, each opening written down, and those of no other case', async () => {
    const scan = () => new File(['%PDF-1.4\n%%EOF\n'], '裁决书.pdf', { type: 'application/pdf' });
    const attach = (caseId: string) =>
      office.who.citydesk.post(`/api/cases/${caseId}/attachments`, { item: 'evidence', file: scan() }, key());
    for (const caseId of [two.handled, two.elsewhere]) expect((await attach(caseId)).status).toBe(200);
    const papers = async (caseId: string) => (await auditor().get(`/api/cases/${caseId}`)).body.attachments;
    const open = async (caseId: string) => {
      const { rows } = await papers(caseId);
      return auditor().get(`/api/cases/${caseId}/attachments/${rows[0].attachmentId}/preview`);
    };
    expect(await papers(two.handled)).toMatchObject({ mayOpen: true, mayAttach: false, rows: [{ versions: [{ name: '裁决书.pdf' }] }] });
    expect((await open(two.handled)).status).toBe(200);
    expect(await papers(two.elsewhere)).toMatchObject({ mayOpen: false, rows: [{ versions: [{ name: '***' }] }] });
    const refused = await open(two.elsewhere);
    expect([refused.status, refused.body.code]).toEqual([403, 'access.not-your-post']);
    const own = (await accessEvents(office.house.store)).filter(({ actor }) => actor === auditor().id);
    expect(own.filter(({ type }) => type === 'FileOpened').map(({ data }) => data)).toMatchObject([
      { what: 'case', record: two.handled, version: 1, manner: 'preview' },
    ]);
    expect(own.filter(({ type }) => type === 'LookDenied').map(({ data }) => data)).toMatchObject([
      { act: 'cases.files', record: two.elsewhere, code: 'access.not-your-post' },
    ]);
  });

  it('leaves everything else masked, for everybody else, and once its time is over', async () => {
    expect((await auditor().get(`/api/cases/${two.elsewhere}`)).body.sight).toBe('masked');
    expect((await auditor().get('/api/cases')).body.rows.every(({ sight }: { sight: string }) => sight === 'masked')).toBe(true);
    const second = await office.house.hire('secondauditor', [['auditor', city]]);
    const other = await office.house.signIn('secondauditor');
    expect(other.id).toBe(second);
    expect((await other.get(`/api/cases/${two.handled}`)).body.sight).toBe('masked');
    const [seenByOther] = (await other.get('/api/samples')).body.rows;
    expect(seenByOther).toMatchObject({ own: false, reason: '***' });
    await office.house.workers.query("update read.sample_case set open_until = '2026-01-01'");
    const over = (await auditor().get(`/api/cases/${two.handled}`)).body;
    expect([over.sight, over.attachments.mayOpen]).toEqual(['masked', false]);
    const late = await auditor().get(`/api/cases/${two.handled}/attachments/${over.attachments.rows[0].attachmentId}/preview`);
    expect([late.status, late.body.code]).toEqual([403, 'access.not-your-post']);
  });

  it('is drawn by its auditor alone, and from something', async () => {
    const { body: seeded } = await auditor().post('/api/samples', { unit: taigu, size: 1, reason: '抽查', appliedTo: '2001-01-01' }, key());
    const other = await office.house.signIn('secondauditor');
    const refused = await other.post(`/api/samples/${seeded.id}/draw`, {}, key());
    expect([refused.status, refused.body.code]).toEqual([403, 'sample.not-yours']);
    await office.house.catchUp();
    expect((await auditor().post(`/api/samples/${seeded.id}/draw`, {}, key())).body.code).toBe('sample.nothing-to-draw');
    expect((await office.who.coordinator.post('/api/samples', { unit: yuci, size: 1, reason: '抽查' }, key())).status).toBe(403);
  });
});
