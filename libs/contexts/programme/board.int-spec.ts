import { LEDGER } from '@gongyuan/platform/event-store/types';
import { TemplateHandler } from 'easy-template-x';
import readXlsxFile from 'read-excel-file/node';
import { accessEvents, type Visitor } from '../../../test/support/case-house';
import { type CaseOffice, caseOffice, city, taigu, twoCases, yuci } from '../../../test/support/case-office';
import { ImportDeliveries, ReportDelivery, ReverseDelivery, VerifyDelivery } from './deliveries/commands';
import { measureByKey, measures } from './plan';
import { AllocateTarget, ConfirmAllocation, ConfirmTarget, NoteLag, SetTarget } from './targets/commands';

const cases = measureByKey('legal-aid-cases');
const fairs = measureByKey('job-fairs');
const funds = measureByKey('visit-funds');
const academy = measureByKey('craft-academy');

/** A figure counted anew by hand from the leaves, knowing nothing of read models: what the board must come to. */
async function countByHand({ house }: CaseOffice, measureId: string, position: number): Promise<{ done: number; reported: number }> {
  const events = await house.store.readRange(LEDGER.main, 0, position);
  const state = new Map<string, 'reported' | 'counted' | 'no'>();
  const amounts = new Map<string, number>();
  for (const { type, stream, data } of events) {
    if (type === 'DeliveryReported' && data['measureId'] === measureId) {
      state.set(stream, 'reported');
      amounts.set(stream, data['amount'] as number);
    }
    if (type === 'DeliveryVerified' && state.has(stream)) state.set(stream, 'counted');
    if ((type === 'DeliveryReturned' || type === 'DeliveryReversed') && state.has(stream)) state.set(stream, 'no');
    if (measureId === cases.id && type === 'HandlerAssigned') {
      state.set(stream, 'counted');
      amounts.set(stream, 1);
    }
    if (measureId === cases.id && type === 'AssignmentDeclined') state.set(stream, 'no');
  }
  const sum = (wanted: string) => [...state].reduce((total, [stream, at]) => total + (at === wanted ? (amounts.get(stream) ?? 0) : 0), 0);
  return { done: sum('counted'), reported: sum('reported') };
}

/** All words of a Word document or an Excel workbook. */
const textOf = async (format: string, file: Buffer): Promise<string> =>
  format === 'docx' ? new TemplateHandler().getText(file) : JSON.stringify((await readXlsxFile(file)).map(({ data }) => data));

describe('the board', () => {
  let office: CaseOffice;
  let planner: Visitor;
  let chair: Visitor;
  let early: number;
  let firstDelivery: string;

  const delivery = (measureId: string, said: object) => ({
    measureId,
    doneOn: '2026-03-02',
    title: '春季招聘会',
    evidence: '照片',
    ...said,
  });
  const figure = async (by: Visitor, key: string, query = '') => {
    const { status, body } = await by.get(`/api/programme/board${query}`);
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body.figures.find((one: { key: string }) => one.key === key);
  };

  beforeAll(async () => {
    office = await caseOffice();
    const { house, send, who } = office;
    await house.hire('planner', [['coordinator', city]]);
    await house.hire('chair', [['approver', city]]);
    planner = await house.signIn('planner');
    chair = await house.signIn('chair');
    await twoCases(office);
    const from = async (by: Visitor, type: Parameters<typeof house.send>[0], body: object, day: string, ifMatch?: number) =>
      house.send(type, by.id, body, { day, ifMatch });
    const { version } = await from(planner, SetTarget, { measureId: cases.id, amount: 60, basis: '晋工办〔2026〕3号' }, '2026-03-03', 0);
    await from(chair, ConfirmTarget, { measureId: cases.id, version: 1 }, '2026-03-04');
    const shares = [
      { unit: yuci, amount: 30 },
      { unit: taigu, amount: 20 },
    ];
    await from(planner, AllocateTarget, { measureId: cases.id, unit: city, shares }, '2026-03-04', version + 1);
    await from(chair, ConfirmAllocation, { measureId: cases.id, unit: city, version: 1 }, '2026-03-05');
    await from(planner, NoteLag, { measureId: cases.id, unit: taigu, reason: '受理少', owner: who.taigudesk.id }, '2026-06-20');
    const report = async (said: object) =>
      (await send('registrar', ReportDelivery, { unit: yuci, delivery: said }, { day: '2026-03-05' })).id;
    firstDelivery = await report(delivery(fairs.id, { amount: 3 }));
    await report(delivery(fairs.id, { amount: 2 }));
    await send('coordinator', VerifyDelivery, { deliveryId: firstDelivery }, { day: '2026-03-06' });
    await report(delivery(academy.id, {}));
    const rows = [
      { row: 2, ...delivery(funds.id, { cash: 5_000_00, inKind: 1_000_00 }) },
      { row: 3, ...delivery(fairs.id, { amount: 1, title: '线上招聘会' }) },
    ];
    await send('registrar', ImportDeliveries, { unit: yuci, rows }, { day: '2026-03-07' });
    early = await house.store.head(LEDGER.main);
    const wrong = await report(delivery(fairs.id, { amount: 40, title: '误报' }));
    await send('coordinator', VerifyDelivery, { deliveryId: wrong }, { day: '2026-03-08' });
    await send('coordinator', ReverseDelivery, { deliveryId: wrong, reason: '误报' }, { day: '2026-03-09' });
    await house.catchUp();
  }, 120_000);
  afterAll(() => office.house.close());

  it('shows 核定 and 上报 apart, with target, pace and rule', async () => {
    expect(await figure(planner, 'job-fairs')).toMatchObject({
      done: 3,
      reported: 3,
      entries: 1,
      target: { amount: 100, state: 'published', version: 0 },
      rule: { version: 0, method: 'delivery-verified' },
      standing: 'behind',
    });
    expect(await figure(planner, 'legal-aid-cases')).toMatchObject({
      done: 1,
      heads: 1,
      persons: 1,
      closed: 0,
      target: { amount: 60, state: 'confirmed', version: 1, confirmedBy: { name: '工作人员chair' } },
      allocation: { sum: 50, gap: -10, confirmed: true },
    });
    expect(await figure(planner, 'visit-funds')).toMatchObject({ done: 0, reported: 600_000, standing: 'spent', money: true });
    expect(await figure(planner, 'craft-academy')).toMatchObject({ standing: 'none', reportedEntries: 1 });
  });

  it('says who lags behind, why, and who sees to it', async () => {
    const { body } = await planner.get('/api/programme/board');
    const lag = body.lags.find((one: { measureId: string; at: { id: string } }) => one.measureId === cases.id && one.at.id === taigu);
    expect(lag).toMatchObject({ done: 0, target: 20, reason: '受理少', owner: { name: '工作人员taigudesk' }, notedOn: '2026-06-20' });
    expect(body.lags.some((one: { measureId: string }) => one.measureId === funds.id)).toBe(false);
  });

  it('compares the counties, and opens the list behind the number', async () => {
    const { body } = await planner.get(`/api/programme/measures/${cases.id}`);
    const row = (unit: string) => body.units.find(({ at }: { at: { id: string } }) => at.id === unit);
    expect(row(yuci)).toMatchObject({ done: 1, share: 30, confirmed: true });
    expect(row(taigu)).toMatchObject({ done: 0, share: 20, reason: '受理少' });
    expect(body.units.filter(({ itself }: { itself: boolean }) => itself)).toEqual([]);
    const { body: list } = await planner.get(`/api/programme/measures/${cases.id}/entries?state=counted`);
    expect(list.rows).toEqual([expect.objectContaining({ source: 'case', amount: 1, label: expect.stringContaining('援字第') })]);
    const { body: fairsList } = await planner.get(`/api/programme/measures/${fairs.id}/entries?limit=2`);
    expect(fairsList.rows).toHaveLength(2);
    const { body: rest } = await planner.get(`/api/programme/measures/${fairs.id}/entries?limit=2&cursor=${fairsList.next}`);
    const { body: then } = await planner.get(`/api/programme/measures/${fairs.id}/entries?position=${early}`);
    expect(then.position).toBe(early);
    expect(then.rows.map(({ state }: { state: string }) => state).sort()).toEqual(['counted', 'reported', 'reported']);
    const states = [...fairsList.rows, ...rest.rows].map(({ state }: { state: string }) => state);
    expect(states.sort()).toEqual(['counted', 'reported', 'reported', 'reversed']);
  });

  it('comes out the same when it is counted again from the record, now and at any position, also by hand', async () => {
    const { body: now } = await planner.get('/api/programme/board');
    for (const position of [now.position, early]) {
      const { body: then } = await planner.get(`/api/programme/board?position=${position}`);
      expect(then.position).toBe(position);
      for (const measure of measures) {
        const shown = then.figures.find((one: { measureId: string }) => one.measureId === measure.id);
        const { body: again } = await planner.get(`/api/programme/measures/${measure.id}/recount?position=${position}`);
        expect([measure.key, again.done, again.reported, again.entries]).toEqual([measure.key, shown.done, shown.reported, shown.entries]);
        expect([measure.key, await countByHand(office, measure.id, position)]).toEqual([
          measure.key,
          { done: again.done, reported: again.reported },
        ]);
        if (position === now.position) {
          const live = now.figures.find((one: { measureId: string }) => one.measureId === measure.id);
          expect({
            ...shown,
            ...(({ standing, expected, gap, forecast }) => ({ standing, expected, gap, forecast }))(live),
            months: live.months,
          }).toEqual(live);
        }
      }
    }
  });

  it('shows a county its own: its share for a target, its own deliveries and no others', async () => {
    const registrar = office.who.registrar;
    expect(await figure(registrar, 'legal-aid-cases')).toMatchObject({ done: 1, target: { amount: 30, state: 'allocated' } });
    expect(await figure(office.who.taigudesk, 'job-fairs')).toMatchObject({ done: 0, reported: 0 });
    expect((await figure(office.who.taigudesk, 'job-fairs')).target).toBeUndefined();
    expect((await registrar.get(`/api/programme/board?unit=${city}`)).status).toBe(404);
    expect((await office.who.taigudesk.get(`/api/programme/deliveries/${firstDelivery}`)).status).toBe(404);
    const { body } = await office.who.taigudesk.get('/api/programme/deliveries');
    expect(body).toEqual({ rows: [], counts: { reported: 0, counted: 0, returned: 0, reversed: 0 } });
  });

  it('shows the auditor everything, texts masked, and a delivery with its steps to who may read', async () => {
    const { body } = await office.who.auditor.get(`/api/programme/deliveries/${firstDelivery}`);
    expect(body).toMatchObject({ evidence: '***', delivery: { title: '***', verifiedBy: { name: '工作人员coordinator' } } });
    const { body: own } = await office.who.registrar.get(`/api/programme/deliveries/${firstDelivery}`);
    expect(own).toMatchObject({ own: true, evidence: '照片', delivery: { title: '春季招聘会', state: 'counted' } });
    expect(own.steps.map(({ type }: { type: string }) => type)).toEqual(['DeliveryReported', 'DeliveryVerified']);
  });

  it('goes on paper: Word and Excel as of one record, which the access ledger notes', async () => {
    const { body } = await planner.get('/api/programme/board');
    for (const format of ['docx', 'xlsx']) {
      const reply = await planner.file(`/api/programme/report?format=${format}&position=${body.position}`);
      const text = await textOf(format, reply);
      for (const said of [`${body.position}`, '办理法律援助案件', '受理少', '工作人员taigudesk', '晋中市总工会'])
        expect(text).toContain(said);
      expect(text).not.toMatch(/[{}]/);
    }
    const exported = (await accessEvents(office.house.store)).filter(({ type }) => type === 'Exported');
    expect(exported.map(({ data }) => [data['what'], data['position']])).toEqual([
      ['programme-report-docx', body.position],
      ['programme-report-xlsx', body.position],
    ]);
  });

  it('lets deliveries leave as an Excel file: how they stand, that there is evidence, and no word of it', async () => {
    const [sheet] = await readXlsxFile(await planner.file('/api/programme/deliveries/export?state=counted'));
    const rows = (sheet?.data ?? []) as unknown[][];
    const heads = rows[5] as string[];
    const list = (await planner.get('/api/programme/deliveries?state=counted')).body.rows;
    expect([rows[0]?.[0], rows[1]?.[0]]).toEqual(['上报与核定', '筛选：单位及下级：晋中市总工会；状态：已计入']);
    expect(rows.slice(6, -1).map((row) => row[heads.indexOf('记录序号')])).toEqual(
      list.map(({ position }: { position: number }) => position),
    );
    for (const row of rows.slice(6, -1))
      expect([row[heads.indexOf('状态')], row[heads.indexOf('佐证材料')]]).toEqual(['已计入', expect.not.stringContaining('照片')]);
    expect(rows.slice(6, -1).map((row) => row[heads.indexOf('佐证材料')])).not.toContain('无');
    const last = (await accessEvents(office.house.store)).findLast(({ type }) => type === 'Exported');
    expect([last?.actor, last?.data]).toMatchObject([planner.id, { what: 'delivery-list', rows: list.length }]);
  });

  it('looks a list through before it is taken in', async () => {
    const rows = [
      { row: 2, ...delivery(fairs.id, { amount: 3, title: '又一次' }) },
      { row: 3, ...delivery(fairs.id, {}) },
      { row: 4, ...delivery(cases.id, { amount: 1 }) },
    ];
    const head = await office.house.store.head(LEDGER.main);
    const { status, body } = await office.who.registrar.post('/api/programme/deliveries/dry-run', { unit: yuci, rows });
    expect(status).toBe(200);
    expect(body).toEqual({
      good: 1,
      faults: [
        { row: 3, code: 'delivery.amount-needed', title: '请填写数量。' },
        { row: 4, code: 'delivery.counts-by-itself', title: expect.any(String) },
      ],
      alike: [2],
    });
    expect(await office.house.store.head(LEDGER.main)).toBe(head);
  });
});
