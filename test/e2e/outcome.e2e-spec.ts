import { dayOf } from '@gongyuan/kernel/time';
import { eventually } from '@gongyuan/platform/testing/eventually';
import { idNumber } from '../support/invented';
import { expected, positionOf, type Reply, type Sending, type Visitor } from '../support/visitor';
import { firstAdmin, firstToken, hire, unitOf, type WholeHouse, wholeHouse } from '../support/whole-house';

/** From a phone call to a closed case, over HTTP, by one person per post: what the product is for. */

const WORKER = { name: '吕槐花', idNumber: idNumber('140702', '19900101', 1), phone: '13934440001', address: '郭家堡乡小赵村七组' };
const BOSS = '武老板';
const secrets = [WORKER.name, WORKER.idNumber, WORKER.phone, WORKER.address, BOSS, '三个月没发工资', '愿意给予'];

const today = dayOf(new Date().toISOString());
const year = today.slice(0, 4);
const daysAgo = (days: number): string => dayOf(new Date(Date.now() - days * 86_400_000).toISOString());

describe('the outcome, from an empty ledger', () => {
  let house: WholeHouse;
  let admin: Visitor;
  const who = {} as Record<'registrar' | 'coordinator' | 'approver' | 'lawyer' | 'auditor', Visitor>;
  let county: string;
  let contactId: string;
  let caseId: string;
  let version: number;
  let position: number;
  let number: string;

  /** A chapter of one story: when one fails, the next have nothing to go on. */
  let broken: string | undefined;
  const chapter = (name: string, tell: () => Promise<void>): void =>
    it(name, async () => {
      if (broken !== undefined) throw new Error(`There is nothing to go on: “${broken}” failed`);
      broken = name;
      await tell();
      broken = undefined;
    }, 180_000);

  beforeAll(async () => {
    house = await wholeHouse();
  }, 180_000);
  afterAll(() => house.close());

  /** How many events people recorded after a position; policies may be at work meanwhile. */
  const recordedByPeople = async (after: number): Promise<number> => {
    const { rows } = await house.owner.query<{ n: number }>(
      `select count(*)::int as n from ledger.event
        where ledger_id = 1 and position > $1 and position(convert_to('"actor":"system:', 'UTF8') in leaf) = 0`,
      [after],
    );
    return rows[0]?.n ?? 0;
  };

  /** Sends a command twice: the second time everything must be answered as the first time, and nothing recorded. */
  async function command(by: Visitor, path: string, body: object, sending: Sending = {}): Promise<Reply> {
    const once = { ...sending, key: crypto.randomUUID() };
    const reply = await by.post(path, body, once);
    const again = await by.post(path, body, once);
    expect([again.status, again.body]).toEqual([reply.status, reply.body]);
    for (const header of ['etag', 'x-ledger-position']) expect(again.headers.get(header)).toBe(reply.headers.get(header));
    expect(await recordedByPeople(reply.body.position)).toBe(0);
    expect(positionOf(reply)).toBe(reply.body.position);
    expect(reply.headers.get('etag')).toBe(`"${reply.body.version}"`);
    ({ position } = reply.body);
    return reply;
  }

  /** A command on the case as its page shows it. */
  async function onCase(by: Visitor, path: string, body: object = {}): Promise<Reply> {
    const reply = await command(by, `/api/cases/${caseId}/${path}`, body, { ifMatch: version });
    expect([path, reply.status, reply.body.code]).toEqual([path, 200, undefined]);
    ({ version } = reply.body);
    return reply;
  }

  const page = async (by: Visitor) => expected(200, await by.get(`/api/cases/${caseId}`));

  /** The stage that the list shows to whoever has just written. */
  const listed = async (by: Visitor): Promise<string | undefined> => {
    const reply = await by.after(position, '/api/cases');
    expect(positionOf(reply)).toBeGreaterThanOrEqual(position);
    const row = expected(200, reply).rows.find((one: { caseId: string }) => one.caseId === caseId);
    return row?.stage;
  };

  chapter('an administrator is made by the one-time link, once, with the units of the federation', async () => {
    const link = await firstToken(house);
    const account = { login: 'xitong', name: '郝管理', password: '一二三四五上山去打大老虎' };
    const stranger = house.visitor();
    expect((await stranger.post('/api/first-admin', { token: `${link}x`, ...account })).body.code).toBe('link.invalid');
    admin = await firstAdmin(house, account);
    expect((await stranger.post('/api/first-admin', { token: link, ...account })).body.code).toBe('link.invalid');
    const session = expected(200, await admin.get('/api/session'));
    expect(session).toMatchObject({ person: { name: '郝管理' }, posts: [{ post: 'admin', unitName: '晋中市总工会' }] });
    const { rows } = expected(200, await admin.after(await house.head(), '/api/units'));
    expect(rows.filter((unit: { kind: string }) => unit.kind === 'county')).toHaveLength(11);
    county = await unitOf(house, admin, '140702');
  });

  chapter('and opens accounts: everybody sets an own password by an own link', async () => {
    const city = await unitOf(house, admin, '140700');
    const person = (login: string, name: string, post: Parameters<typeof hire>[2]['posts'][number]) =>
      hire(house, admin, { login, name, posts: [post], password: `${name}最爱听的晋剧是打金枝` });
    who.registrar = await person('dengji', '齐登记', ['registrar', county]);
    who.coordinator = await person('shenhe', '温审核', ['coordinator', county]);
    who.approver = await person('shenpi', '尹审批', ['approver', county]);
    who.lawyer = await person('chengban', '乔律师', ['handler', county]);
    who.auditor = await person('jiandu', '阎监督', ['auditor', city]);
    const profile = { kind: 'contract-lawyer', firm: '山西某某律师事务所', specialties: ['wages'], counties: [], maxOpenCases: 8 };
    expected(200, await admin.post(`/api/people/${who.lawyer.id}/handler-profile`, { ...profile, publicPayroll: false }));
  });

  chapter('the registrar notes a phone call: a phone number is enough, and no clock starts', async () => {
    const body = { unit: county, channel: 'phone', person: { phone: '139 3444 0001' }, summary: '来电说三个月没发工资' };
    const reply = await command(who.registrar, '/api/contacts', body);
    expect(reply.status).toBe(201);
    contactId = reply.body.id;
    const contact = expected(200, await who.registrar.after(position, `/api/contacts/${contactId}`));
    expect(contact).toMatchObject({ state: 'open', channel: 'phone', person: { phone: WORKER.phone }, summary: body.summary });
  });

  chapter('and turns it into an application, which gets a register number and prints', async () => {
    const { person } = expected(200, await who.registrar.get(`/api/contacts/${contactId}`));
    const reply = await command(who.registrar, '/api/cases', {
      unit: county,
      contactId,
      signedOn: today,
      formEvidence: '申请表原件存卷',
      channel: 'phone',
      applicants: [
        {
          person: { subject: person.subject, ...WORKER },
          categories: ['migrant-worker'],
          occupation: 'construction',
          relation: 'labour',
          claims: [{ item: 'wages', amount: 2_460_000 }],
        },
      ],
      respondents: [
        { kind: 'organisation', role: 'general-contractor', name: '晋中某建筑工程有限公司', projectName: '某小区二期' },
        { kind: 'person', role: 'foreman', person: { name: BOSS, phone: '13834440009' } },
      ],
      matter: 'labour-or-pay',
      cause: { code: '205(5)', version: '2026' },
      aidForm: 'mediation-arbitration',
      statement: '在工地干了半年，三个月没发工资',
      requests: '支付拖欠的工资',
    });
    expect(reply.status).toBe(201);
    expect(reply.body.numbers).toEqual([`（${year}）榆次工援登字第001号`]);
    ({ id: caseId, version } = reply.body);
    expect(await listed(who.registrar)).toBe('applied');
    const paper = expected(200, await who.registrar.get(`/api/cases/${caseId}/paper/application`));
    expect(paper).toMatchObject({
      title: { zh: '职工法律援助申请表' },
      formNumber: `（${year}）榆次工援登字第001号`,
      applicants: [{ person: { subject: person.subject, name: WORKER.name, idNumber: WORKER.idNumber } }],
      exemptionProposed: true,
      receivedBy: { name: '齐登记' },
    });
  });

  chapter('whereupon the contact is closed by itself, as 转为申请', async () => {
    await eventually(async () => {
      const contact = expected(200, await who.registrar.get(`/api/contacts/${contactId}`));
      expect(contact).toMatchObject({ state: 'closed', outcome: 'converted', caseId });
    }, 30_000);
    expect((await who.registrar.post(`/api/contacts/${contactId}/close`, { outcome: 'answered' })).body.code).toBe(
      'contact.already-closed',
    );
  });

  chapter('the coordinator assesses the means and writes the review opinion', async () => {
    const before = await page(who.coordinator);
    expect(before.next).toContainEqual(expect.objectContaining({ command: 'ReviewOpinion', main: true }));
    const early = await who.coordinator.post(`/api/cases/${caseId}/review`, { recommends: 'grant', opinion: '先给再说' });
    expect([early.status, early.body.code, early.body.recorded]).toEqual([409, 'means.not-assessed', false]);
    await onCase(who.coordinator, 'assess-means', { way: 'exempt', proof: '居住证和工友证言' });
    await onCase(who.coordinator, 'review', { recommends: 'grant', opinion: '符合第四十二条第三项，愿意给予援助' });
    expect(await listed(who.coordinator)).toBe('reviewed');
    expect(await page(who.coordinator)).toMatchObject({
      means: { article: '42(3)', standing: true, by: { name: '温审核' } },
      opinion: { recommends: 'grant', by: { name: '温审核' } },
    });
  });

  chapter('the approver gives aid, and the case gets its number', async () => {
    const knocked = await who.coordinator.post(`/api/cases/${caseId}/grant`, {}, { ifMatch: version });
    expect([knocked.status, knocked.body.code]).toEqual([403, 'access.denied']);
    const reply = await onCase(who.approver, 'grant', { note: '同意' });
    [number] = reply.body.numbers;
    expect(number).toBe(`（${year}）榆次工援字第001号`);
    expect(await listed(who.approver)).toBe('granted');
    expect(await page(who.approver)).toMatchObject({ number, decision: { kind: 'grant', by: { name: '尹审批' }, confirmed: true } });
    const paper = expected(200, await who.approver.get(`/api/cases/${caseId}/paper/approval`));
    expect(paper.boxes).toMatchObject([{ by: { name: '齐登记' } }, { by: { name: '温审核' } }, { by: { name: '尹审批' }, text: '同意' }]);
  });

  chapter('the coordinator assigns a handler who has room', async () => {
    const { rows } = expected(200, await who.coordinator.after(position, '/api/handlers'));
    expect(rows).toMatchObject([{ id: who.lawyer.id, name: '乔律师', open: 0, maxOpenCases: 8, full: false }]);
    expect(expected(200, await who.lawyer.after(position, '/api/cases')).rows).toEqual([]);
    await onCase(who.coordinator, 'assign', { handler: rows[0].id, note: '请尽快联系' });
    expect(await listed(who.lawyer)).toBe('assigned');
  });

  chapter('the lawyer accepts, records an arbitration award, and closes', async () => {
    await onCase(who.lawyer, 'accept');
    expect(await listed(who.lawyer)).toBe('handling');
    await onCase(who.lawyer, 'outcome', {
      route: 'arbitration-award',
      finalAward: false,
      document: { number: `榆次劳人仲案字〔${year}〕第31号`, issuedOn: daysAgo(5), body: '榆次区劳动人事争议仲裁委员会' },
      receivedOn: daysAgo(3),
      amounts: { claimed: 2_460_000, awarded: 2_300_000 },
      summary: '支持大部分请求',
    });
    const handled = await page(who.lawyer);
    expect(handled.outcomes).toMatchObject([{ route: 'arbitration-award' }]);
    expect(handled.dates).toContainEqual(
      expect.objectContaining({ rule: 'ARB_SUE_15D', from: daysAgo(3), event: expect.objectContaining({ type: 'OutcomeRecorded' }) }),
    );
    await onCase(who.lawyer, 'close', { result: 'partly-won', summary: '裁决已经送达当事人' });
    expect(await listed(who.lawyer)).toBe('closed');
    expect(await listed(who.coordinator)).toBe('closed');
    const over = await who.lawyer.post(`/api/cases/${caseId}/close`, { result: 'won', summary: '再结一次' });
    expect([over.status, over.body.code]).toEqual([409, 'case.already-closed']);
  });

  const types = [
    'ContactRegistered',
    'Applied',
    'ContactClosed',
    'MeansAssessed',
    'ReviewOpinionGiven',
    'AidGranted',
    'HandlerAssigned',
    'AssignmentAccepted',
    'OutcomeRecorded',
    'CaseClosed',
  ];

  chapter('the auditor reads the history of the case, event by event, and nobody’s name', async () => {
    const reply = await who.auditor.get(`/api/cases/${caseId}/events`);
    const { events, sight } = expected(200, reply);
    expect(sight).toBe('masked');
    expect(events.map(({ type }: { type: string }) => type)).toEqual(types);
    expect(events.map(({ actor }: { actor: { name: string } }) => actor.name)).toEqual([
      '齐登记',
      '齐登记',
      '',
      '温审核',
      '温审核',
      '尹审批',
      '温审核',
      '乔律师',
      '乔律师',
      '乔律师',
    ]);
    expect(events.map(({ on }: { on: string }) => on)).toEqual(types.map(() => today));
    expect(events.find(({ type }: { type: string }) => type === 'ReviewOpinionGiven').why).toBe('***');
    for (const secret of secrets) expect(reply.text).not.toContain(secret);
  });

  chapter('and the whole ledger, from the first position to the last, without a gap', async () => {
    const head = await house.head();
    const seen: { position: number; type: string; stream: string; command: string; hash: string }[] = [];
    for (let after = 0; after !== null && seen.length <= head; ) {
      const reply = await who.auditor.get(`/api/ledger?limit=200&after=${after}`);
      for (const secret of secrets) expect(reply.text).not.toContain(secret);
      expect(positionOf(reply)).toBe(head);
      seen.push(...expected(200, reply).events);
      after = reply.body.next;
    }
    expect(seen.map((event) => event.position)).toEqual(Array.from({ length: head }, (_, index) => index + 1));
    const case_ = seen.filter(({ stream }) => stream === `case-${caseId}` || stream === `contact-${contactId}`);
    expect(case_.map(({ type }) => type)).toEqual(types);
    expect(new Set(seen.map(({ hash }) => hash)).size).toBe(head);
    // each number was issued in the same command as the fact that it belongs to
    const issued = seen.filter(({ type }) => type === 'NumberIssued');
    const facts = issued.map(({ command: of }) => seen.find((event) => event.command === of && event.type !== 'NumberIssued')?.type);
    expect(facts).toEqual(['Applied', 'AidGranted']);
  });

  chapter('and who has looked at whom, and who was turned away', async () => {
    const { events } = expected(200, await who.auditor.get('/api/ledger/access?limit=200'));
    const of = (type: string) => events.filter((event: { type: string }) => event.type === type);
    expect(of('SignedIn').map(({ actor }: { actor: { name: string } }) => actor.name)).toEqual(
      expect.arrayContaining(['郝管理', '齐登记', '温审核', '尹审批', '乔律师', '阎监督']),
    );
    const { applicants } = await page(who.coordinator);
    const lookers = of('PersonViewed')
      .filter(({ data }: { data: { person: string } }) => data.person === applicants[0].person.subject)
      .map(({ actor }: { actor: { name: string } }) => actor.name)
      .sort();
    expect(lookers).toEqual(['乔律师', '尹审批', '温审核', '齐登记'].sort());
    expect(of('LookDenied')).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ act: 'cases.decide', record: caseId, code: 'access.denied' }) }),
    );
  });
});
