import { standardCalendar } from '@gongyuan/calendar/standard';
import { dayOf } from '@gongyuan/kernel/time';
import { idNumber } from '../support/invented';
import { expected, type Reply, type Visitor } from '../support/visitor';
import { firstAdmin, hire, unitOf, type WholeHouse, wholeHouse } from '../support/whole-house';

/**
 * Three cases over HTTP, by one person per post: wages from a phone call to the second instalment after the closing, a gang of 23
 * against subcontractor and general contractor, and a rider on two roads. Dates are asked for with their articles.
 */

const today = dayOf(new Date().toISOString());
const daysAgo = (days: number): string => dayOf(new Date(Date.now() - days * 86_400_000).toISOString());
const calendar = standardCalendar();
const CODES = ['91140702MA0K00013A', '92140702MA0K000238'] as const;

interface ShownDate {
  readonly rule: string;
  readonly state: string;
  readonly from: string;
  readonly dueOn: string | null;
  readonly basis: string;
  readonly whose: string;
  readonly sourceId?: string;
  readonly interruptible?: boolean;
}

describe('three cases', () => {
  let house: WholeHouse;
  const who = {} as Record<'registrar' | 'coordinator' | 'approver' | 'lawyer', Visitor>;
  let county: string;
  let caseId: string;
  let version: number;

  beforeAll(async () => {
    house = await wholeHouse();
    const admin = await firstAdmin(house, { login: 'xitong', name: '郝管理', password: '一二三四五上山去打大老虎' });
    county = await unitOf(house, admin, '140702');
    const staff = { registrar: 'registrar', coordinator: 'coordinator', approver: 'approver', lawyer: 'handler' } as const;
    for (const [login, post] of Object.entries(staff) as [keyof typeof staff, (typeof staff)[keyof typeof staff]][])
      who[login] = await hire(house, admin, { login, name: `某${post}`, posts: [[post, county]], password: '三晋大地春来早一二三四五' });
    const profile = { kind: 'contract-lawyer', firm: '山西某某律师事务所', specialties: ['wages'], counties: [], maxOpenCases: 8 };
    expected(200, await admin.post(`/api/people/${who.lawyer.id}/handler-profile`, { ...profile, publicPayroll: false }));
  }, 240_000);
  afterAll(() => house.close());

  /** Who reads the page: the registrar until the lawyer has the case, who may not know of it before. */
  let reader: Visitor;
  const page = async (by: Visitor = reader) => expected(200, await by.get(`/api/cases/${caseId}`));
  const date = async (rule: string): Promise<ShownDate | undefined> =>
    (await page()).dates.find((one: ShownDate) => one.rule === rule && one.state === 'open');

  async function onCase(by: Visitor, path: string, body: object = {}): Promise<Reply> {
    const reply = await by.post(`/api/cases/${caseId}/${path}`, body, { ifMatch: version });
    expect([path, reply.status, reply.body.code]).toEqual([path, 200, undefined]);
    ({ version } = reply.body);
    return reply;
  }

  /** A date stands on the page as the calendar counts it, with its article. */
  async function stands(rule: string, from: string, article: string): Promise<void> {
    const { nominalOn, dueOn, safeBy } = calendar.due(rule, from);
    expect(await date(rule)).toMatchObject({ rule, from, nominalOn, dueOn, safeBy, basis: expect.stringContaining(article) });
  }

  async function apply(body: object): Promise<void> {
    const form = { unit: county, signedOn: today, formEvidence: '申请表原件存卷', ...body };
    const reply = await who.registrar.post('/api/cases', form);
    expect([reply.status, reply.body.code]).toEqual([201, undefined]);
    ({ id: caseId, version } = reply.body);
    reader = who.registrar;
  }

  /** From the review to the acceptance; the waiting dates follow each other. */
  async function granted(means: object = { way: 'exempt', proof: '居住证' }): Promise<void> {
    await stands('LA_REVIEW_7D', today, '第四十三条');
    await onCase(who.coordinator, 'assess-means', means);
    await onCase(who.coordinator, 'review', { recommends: 'grant', opinion: '符合条件' });
    await onCase(who.approver, 'grant', { note: '同意' });
    const assign = (await page(who.coordinator)).dates.find(({ rule }: ShownDate) => rule === 'LA_ASSIGN_3D');
    expect(assign).toMatchObject({ state: 'open', from: today, basis: expect.stringContaining('第四十三条') });
    await onCase(who.coordinator, 'assign', { handler: who.lawyer.id, note: '请尽快联系' });
    await onCase(who.lawyer, 'accept');
    reader = who.lawyer;
    await stands('LA_RETAINER_5D', today, '程序规定');
    await onCase(who.lawyer, 'retainer', { agreement: '委托代理协议', authority: '授权委托书' });
    const informed = ['agency', 'judicial-aid', 'risks', 'rights'];
    await onCase(who.lawyer, 'meeting', { way: 'in-person', place: '援助站', informed, signed: true, record: '核对数额和证据' });
  }

  const file = async (body: object): Promise<string> => {
    await onCase(who.lawyer, 'proceeding', body);
    return (await page()).handling.proceedings.at(-1).id;
  };

  it('wages: from a phone call to money in two instalments after the closing', async () => {
    const call = { unit: county, channel: 'phone', person: { phone: '13934440001' }, summary: '三个月没发工资' };
    const contact = expected(201, await who.registrar.post('/api/contacts', call));
    const { person } = expected(200, await who.registrar.after(contact.position, `/api/contacts/${contact.id}`));
    await apply({
      ...{ contactId: contact.id, channel: 'phone', matter: 'labour-or-pay', cause: { code: '205(5)', version: '2026' } },
      ...{ aidForm: 'mediation-arbitration', statement: '拖欠工资三个月', employmentEndedOn: daysAgo(40) },
      applicants: [
        {
          person: { subject: person.subject, name: '吕槐花', idNumber: idNumber('140702', '19900101', 1) },
          ...{
            categories: ['migrant-worker'],
            occupation: 'construction',
            relation: 'labour',
            claims: [{ item: 'wages', amount: 2_460_000 }],
          },
        },
      ],
      respondents: [{ kind: 'organisation', role: 'employer', name: '某建筑公司', creditCode: CODES[0] }],
    });
    await stands('ARB_LIMITATION_WAGES_1Y', daysAgo(40), '第二十七条第四款');
    await granted();

    const proceedingId = await file({ kind: 'arbitration', body: '榆次区劳动人事争议仲裁委员会', claimed: 2_460_000 });
    expect(await date('ARB_LIMITATION_WAGES_1Y')).toBeUndefined();
    await stands('ARB_ACCEPT_5WD', today, '第二十九条');
    await onCase(who.lawyer, 'progress', { proceedingId, step: 'accepted', number: '榆次劳人仲案字第31号' });
    await stands('ARB_AWARD_45D', today, '第四十三条');
    await onCase(who.lawyer, 'outcome', {
      ...{
        proceedingId,
        route: 'arbitration-award',
        finalAward: false,
        document: { number: '裁31号', issuedOn: today },
        receivedOn: today,
      },
      ...{ performBy: today, amounts: { claimed: 2_460_000, awarded: 2_300_000 } },
    });
    await stands('ARB_SUE_15D', today, '第五十条');
    await onCase(who.lawyer, 'close', { result: 'partly-won', summary: '裁决送达，对方分两笔付款' });
    // only what comes after the closing runs on: the file, and the two years for execution
    const open = (await page()).dates.filter(({ state }: ShownDate) => state === 'open').map(({ rule }: ShownDate) => rule);
    expect(open.sort()).toEqual(['CIV_EXECUTION_2Y', 'LA_CLOSING_FILE_30D']);
    await stands('CIV_EXECUTION_2Y', today, '第二百五十条');

    const subject = (await page()).applicants[0].person.subject;
    const pay = (amount: number) =>
      onCase(who.lawyer, 'recovery', { received: [{ subject, amount }], evidence: '转账回单', payer: '某建筑公司', proceedingId });
    await pay(1_000_000);
    const execution = await date('CIV_EXECUTION_2Y');
    expect(execution).toMatchObject({ whose: 'ours', interruptible: true });
    await onCase(who.lawyer, 'interrupt-limitation', { of: execution?.sourceId, kind: 'acknowledged', evidence: '第一笔到账' });
    expect(await date('CIV_EXECUTION_2Y')).toMatchObject({ from: today, sourceId: execution?.sourceId });
    await pay(1_300_000);
    expect((await page()).amounts).toMatchObject({ claimed: 2_460_000, awarded: 2_300_000, received: 2_300_000 });
    await onCase(who.lawyer, 'settle-date', { of: execution?.sourceId, how: 'needless', note: '两笔付清' });
    expect(await date('CIV_EXECUTION_2Y')).toBeUndefined();
    const { events } = expected(200, await who.lawyer.get(`/api/cases/${caseId}/events`));
    expect(events.slice(-5).map(({ type }: { type: string }) => type)).toEqual([
      'CaseClosed',
      'RecoveryRecorded',
      'LimitationInterrupted',
      'RecoveryRecorded',
      'DateSettled',
    ]);
    expect(expected(200, await who.coordinator.get(`/api/cases/${caseId}/paper/approval`)).title.zh).toContain('审批表');
  }, 240_000);

  it('23 workers against subcontractor and general contractor: one case, and figures for each of them', async () => {
    const gang = Array.from({ length: 23 }, (_, n) => ({
      person: { name: `工友甲${n}`, phone: `138344500${String(n).padStart(2, '0')}` },
      ...{ categories: ['migrant-worker'], occupation: 'construction', relation: 'labour' },
      claims: [{ item: 'wages', amount: 500_000 + n * 10_000 }],
    }));
    const claimed = gang.reduce((sum, { claims }) => sum + (claims[0]?.amount ?? 0), 0);
    await apply({
      ...{ channel: 'visit', matter: 'labour-or-pay', cause: { code: '205(5)', version: '2026' }, aidForm: 'mediation-arbitration' },
      ...{ statement: '二十三人被拖欠工资', applicants: gang.slice(0, 1) },
      respondents: [
        { kind: 'organisation', role: 'labour-subcontractor', name: '某劳务公司', creditCode: CODES[0] },
        { kind: 'organisation', role: 'general-contractor', name: '某总包公司', creditCode: CODES[1] },
      ],
    });
    const before = version;
    const wrong = [...gang.slice(1, 22), { ...gang[22], relation: 'friend' }];
    expect(expected(200, await who.registrar.post(`/api/cases/${caseId}/roster/check`, { applicants: wrong }))).toMatchObject({
      ...{ right: 21, wrong: 1 },
    });
    expect(expected(200, await who.registrar.post(`/api/cases/${caseId}/roster/check`, { applicants: gang.slice(1) }))).toMatchObject({
      ...{ right: 22, wrong: 0 },
    });
    expect((await page()).version).toBe(before);
    await onCase(who.registrar, 'import-roster', { applicants: gang.slice(1), evidence: '签字名册' });
    const { applicants, collective } = await page(who.registrar);
    const subjects: string[] = applicants.map(({ person }: { person: { subject: string } }) => person.subject);
    expect([collective, subjects.length]).toEqual([true, 23]);
    await onCase(who.registrar, 'representatives', { representatives: subjects.slice(0, 3), evidence: '推选书' });
    for (const subject of subjects) await onCase(who.registrar, 'record-consent', { subject, kinds: ['sensitive'], evidence: '同意书' });
    await granted();
    const proceedingId = await file({ kind: 'arbitration', body: '榆次区劳动人事争议仲裁委员会', claimed });
    const { handling, respondents } = await page();
    expect(handling.proceedings[0]).toMatchObject({ kind: 'arbitration', road: 'labour' });
    expect(respondents.map(({ role }: { role: string }) => role)).toEqual(['labour-subcontractor', 'general-contractor']);
    await onCase(who.lawyer, 'progress', { proceedingId, step: 'accepted' });
    const perApplicant = subjects.map((subject, n) => ({ subject, claimed: 500_000 + n * 10_000, awarded: 400_000 }));
    await onCase(who.lawyer, 'outcome', {
      ...{ proceedingId, route: 'arbitration-award', finalAward: false, document: { issuedOn: today }, receivedOn: today, perApplicant },
    });
    await stands('ARB_SUE_15D', today, '第五十条');
    expect((await page()).amounts).toMatchObject({ claimed, awarded: 23 * 400_000 });
    // one 件: one row of the list, one number, 23 people in it
    const { rows } = expected(200, await who.registrar.after(await house.head(), '/api/cases'));
    expect(rows.filter((one: { caseId: string }) => one.caseId === caseId)).toMatchObject([{ applicants: 23, collective: true }]);
  }, 240_000);

  it('a rider: the traffic road and the labour road, each with its dates', async () => {
    await apply({
      ...{
        channel: 'visit',
        matter: 'injury',
        cause: { code: '214(2)', version: '2026' },
        aidForm: 'representation',
        statement: '送餐途中被撞伤',
      },
      applicants: [
        {
          person: { name: '骑手乙', phone: '13834450099' },
          ...{
            categories: ['new-employment'],
            occupation: 'food-delivery',
            relation: 'quasi-labour',
            claims: [{ item: 'personal-injury', amount: 9_640_000 }],
          },
        },
      ],
      respondents: [
        { kind: 'organisation', role: 'employer', name: '某配送公司', creditCode: CODES[0] },
        { kind: 'organisation', role: 'insurer', name: '某保险公司', creditCode: CODES[1] },
      ],
    });
    await granted({ way: 'pledge', proof: '个人诚信承诺书' });
    await onCase(who.lawyer, 'key-day', { kind: 'harm-known', day: daysAgo(30), evidence: '事故认定书' });
    await onCase(who.lawyer, 'key-day', { kind: 'injury', day: daysAgo(30), evidence: '诊断证明' });
    await stands('CIV_LIMITATION_3Y', daysAgo(30), '第一百八十八条');
    await stands('WI_WORKER_1Y', daysAgo(30), '第十七条第二款');
    await stands('WI_EMPLOYER_30D', daysAgo(30), '第十七条第一款');
    const { respondents } = await page();
    const against = (n: number): string[] => [respondents[n].id];
    const tort = await file({ kind: 'traffic-tort', body: '榆次区人民法院', against: against(1), claimed: 9_640_000 });
    expect([await date('CIV_LIMITATION_3Y'), (await date('WI_WORKER_1Y'))?.state]).toEqual([undefined, 'open']);
    await stands('CIV_FILING_7D', today, '第一百二十六条');
    await onCase(who.lawyer, 'progress', { proceedingId: tort, step: 'accepted', procedure: 'simple' });
    await stands('CIV_SIMPLE_3M', today, '第一百六十四条');
    const recognition = await file({ kind: 'injury-recognition', body: '榆次区人社局', against: against(0) });
    expect(await date('WI_WORKER_1Y')).toBeUndefined();
    await stands('WI_ACCEPT_15D', today, '第八条');
    await onCase(who.lawyer, 'progress', { proceedingId: recognition, step: 'accepted' });
    await stands('WI_DECISION_60D', today, '第二十条第一款');
    const labour = await file({ kind: 'arbitration', body: '榆次区劳动人事争议仲裁委员会', against: against(0), claimed: 730_000 });
    await onCase(who.lawyer, 'progress', { proceedingId: labour, step: 'accepted' });
    const { handling } = await page();
    expect(handling.proceedings.map(({ road }: { road: string }) => road)).toEqual(['tort', 'injury', 'labour']);
    // what comes of one road leaves the dates of the others alone
    await onCase(who.lawyer, 'outcome', {
      ...{ proceedingId: labour, route: 'arbitration-mediation', document: { issuedOn: today }, receivedOn: today },
      amounts: { claimed: 730_000, awarded: 730_000 },
    });
    await stands('CIV_SIMPLE_3M', today, '第一百六十四条');
    await stands('WI_DECISION_60D', today, '第二十条第一款');
    expect(await date('ARB_AWARD_45D')).toBeUndefined();
  }, 240_000);
});
