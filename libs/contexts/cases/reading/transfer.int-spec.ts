import { application, type CaseOffice, caseOffice, type Login, taigu, worker } from '../../../../test/support/case-office';
import { Apply } from '../intake/commands';
import { RecordSeal } from '../seals/commands';
import { AcceptTransfer, RecallTransfer, TransferCase } from '../transfer/commands';

describe('who sees a case that is on its way to another county', () => {
  let office: CaseOffice;
  let id: string;
  let version: number;

  const sees = async (login: Login): Promise<unknown[]> => [
    (await office.who[login].get(`/api/cases/${id}`)).status,
    (await office.ids(login)).includes(id),
    (await office.who[login].get('/api/cases/counts')).body.stages?.transferring,
  ];
  const found = async (login: Login, value: string): Promise<string[]> =>
    (await office.who[login].post('/api/people/search', { kind: 'name', value })).body.cases.map(
      ({ caseId }: { caseId: string }) => caseId,
    );

  beforeAll(async () => {
    office = await caseOffice();
    const form = application({ applicants: [worker('武移送', '13834440009')] });
    ({ id, version } = await office.send('registrar', Apply, form, { day: '2026-06-01' }));
    await office.house.catchUp();
  });
  afterAll(() => office.house.close());

  it('is seen by its own county alone before', async () => {
    expect(await sees('registrar')).toEqual([200, true, 0]);
    expect(await sees('taigudesk')).toEqual([404, false, 0]);
  });

  it('is gone from the other county once it is taken back, by its own county alone', async () => {
    const on = { day: '2026-06-02' };
    ({ version } = await office.send(
      'coordinator',
      TransferCase,
      { caseId: id, to: taigu, reason: '送错了' },
      { ...on, ifMatch: version },
    ));
    const recall = { caseId: id, reason: '接收单位选错' };
    await expect(office.send('taigudesk', RecallTransfer, recall, on)).rejects.toMatchObject({ code: 'access.not-your-post' });
    ({ version } = await office.send('coordinator', RecallTransfer, recall, on));
    await office.house.catchUp();
    expect(await sees('registrar')).toEqual([200, true, 0]);
    expect(await sees('taigudesk')).toEqual([404, false, 0]);
    const { transfers } = (await office.who.registrar.get(`/api/cases/${id}`)).body;
    expect(transfers).toMatchObject([{ answer: 'recalled', note: '接收单位选错' }]);
  });

  it('is seen by both until the other one answers, and by no third', async () => {
    const sent = { caseId: id, to: taigu, reason: '用工地在太谷' };
    ({ version } = await office.send('coordinator', TransferCase, sent, { day: '2026-06-02', ifMatch: version }));
    await office.house.catchUp();
    expect(await sees('registrar')).toEqual([200, true, 1]);
    expect(await sees('taigudesk')).toEqual([200, true, 1]);
    expect(await sees('yushedesk')).toEqual([404, false, 0]);
    expect(await found('taigudesk', '武移送')).toEqual([id]);
    expect((await office.list('taigudesk', `?unit=${taigu}`)).rows).toMatchObject([{ caseId: id, sight: 'full', stage: 'transferring' }]);
    const page = (await office.who.taigudesk.get(`/api/cases/${id}`)).body;
    expect(page).toMatchObject({
      stage: 'transferring',
      transfers: [{ answer: 'recalled' }, { to: { id: taigu }, reason: '用工地在太谷' }],
    });
    expect(page.transfers[1].answer).toBeUndefined();
  });

  it('lets the other county look and do nothing but answer', async () => {
    const { next } = (await office.who.taigudesk.get(`/api/cases/${id}`)).body;
    expect(next.filter(({ permitted }: { permitted: boolean }) => permitted)).toEqual([]);
    const refused = { code: 'access.not-your-post' };
    const seal = { caseId: id, paper: 'application', number: '1', copies: 1 };
    await expect(office.send('taigudesk', RecordSeal, seal, { day: '2026-06-02' })).rejects.toMatchObject(refused);
    const offered = (await office.who.coordinator.get(`/api/cases/${id}`)).body.next;
    const accept = offered.find(({ command }: { command: string }) => command === 'AcceptTransfer');
    expect(accept).toMatchObject({ main: true, permitted: false, blockedBy: 'post' });
    const answer = office.send('coordinator', AcceptTransfer, { caseId: id }, { day: '2026-06-02', ifMatch: version });
    await expect(answer).rejects.toMatchObject(refused);
  });

  it('is seen by the county that accepted it alone, under its new number and its former one', async () => {
    const { registration } = (await office.who.registrar.get(`/api/cases/${id}`)).body;
    const accepted = await office.send('citydesk', AcceptTransfer, { caseId: id }, { day: '2026-06-03', ifMatch: version });
    await office.house.catchUp();
    expect(await sees('registrar')).toEqual([404, false, 0]);
    expect(await sees('taigudesk')).toEqual([200, true, 0]);
    expect(await found('registrar', '武移送')).toEqual([]);
    const page = (await office.who.taigudesk.get(`/api/cases/${id}`)).body;
    expect(page).toMatchObject({
      unit: { id: taigu },
      registration: accepted.numbers[0],
      formerRegistrations: [registration],
      transfers: [{ answer: 'recalled' }, { answer: 'accepted', registration: accepted.numbers[0] }],
    });
    for (const number of [registration, accepted.numbers[0]])
      expect(await office.ids('taigudesk', `?q=${encodeURIComponent(String(number))}`)).toEqual([id]);
  });
});
