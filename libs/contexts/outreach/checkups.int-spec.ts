import 'reflect-metadata';
import { dayOf } from '@gongyuan/kernel/time';
import { eventually } from '@gongyuan/platform/testing/eventually';
import { creditCode } from '../../../test/support/invented';
import { checkupAnswers } from '../../../test/support/knocks/outreach';
import { expected, type Visitor } from '../../../test/support/visitor';
import { firstAdmin, hire, unitOf, type WholeHouse, wholeHouse } from '../../../test/support/whole-house';

const PASSWORD = '三晋大地上的风又一次吹过来了';
const today = dayOf(new Date().toISOString());

describe('legal check-ups over HTTP', () => {
  let house: WholeHouse;
  let unit: string;
  let registrar: Visitor;
  let lawyer: Visitor;
  let colleague: Visitor;
  let stranger: Visitor;
  let auditor: Visitor;

  beforeAll(async () => {
    house = await wholeHouse();
    const root = await firstAdmin(house, { login: 'root', name: '管理', password: PASSWORD });
    unit = await unitOf(house, root, '140702');
    const someone = (login: string, post: 'registrar' | 'handler' | 'auditor' | 'coordinator', at = unit) =>
      hire(house, root, { login, name: `同事${login}`, password: PASSWORD, posts: [[post, at]] });
    registrar = await someone('desk', 'registrar');
    lawyer = await someone('lawyer', 'handler');
    colleague = await someone('colleague', 'handler');
    stranger = await someone('elsewhere', 'coordinator', await unitOf(house, root, '140703'));
    auditor = await someone('audits', 'auditor', await unitOf(house, root, '140700'));
  }, 120_000);
  afterAll(() => house.close());

  const upTo = async (by: Visitor, path: string) => expected(200, await by.after(await house.head(), path));
  const worker = { person: { name: '乔骑手', phone: '13934440009' }, categories: ['new-employment'], occupation: 'courier' };
  const open = async (fields: object) =>
    expected(201, await registrar.post('/api/checkups', { unit, examiners: [lawyer.id], ...fields })).id;

  it('goes from the questionnaire to the end, each step by whom it belongs to', async () => {
    const id = await open({ kind: 'worker', organisation: '某平台', worker });
    const at = `/api/checkups/${id}`;
    expected(404, await stranger.get(at));
    expected(404, await colleague.get(at));
    expect((await upTo(colleague, '/api/checkups')).rows).toEqual([]);
    const asked = expected(200, await lawyer.get(at));
    expect(asked).toMatchObject({ sight: 'full', worker: { name: '乔骑手' }, questionnaire: { id: 'new-employment', version: 1 } });
    expect(asked.next[0]).toMatchObject({ command: 'RecordAnswers', main: true, permitted: true });
    expected(200, await lawyer.post(`${at}/answers`, { answers: checkupAnswers(today), note: '单量大' }));
    const found = expected(200, await lawyer.get(at));
    expect(found.findings[0]).toMatchObject({ finding: 'agreement', severity: 'high', words: { zh: expect.stringContaining('书面') } });
    const rest = found.findings.slice(1).map(({ finding }: { finding: string }) => finding);
    for (const finding of rest) expected(200, await lawyer.post(`${at}/dismiss`, { finding, reason: '问得不清楚' }));
    const advice = [{ finding: 'agreement', text: '签书面协议', dueOn: today }];
    expected(200, await lawyer.post(`${at}/advice`, { advice, way: 'in-person' }));
    expect((await upTo(registrar, '/api/checkups?kind=worker')).rows).toMatchObject([
      { checkupId: id, worker: '乔**', stage: 'advised', high: 1, medium: 0, low: 0, advised: 1, nextDue: today, overdue: false },
    ]);
    expected(409, await lawyer.post(`${at}/close`, {}));
    expected(200, await registrar.post(`${at}/follow-up`, { finding: 'agreement', result: 'done' }));
    expected(200, await registrar.post(`${at}/close`, { note: '已补签' }));
    expect(expected(200, await auditor.get(at))).toMatchObject({
      sight: 'masked',
      stage: 'closed',
      worker: { name: '乔**' },
      closeNote: '***',
    });
    const counts = await upTo(registrar, '/api/checkups/counts');
    expect(counts).toMatchObject({
      total: 1,
      stages: { closed: 1 },
      overdue: 0,
      year: { workers: 1, reports: 1, findings: 1, advised: 1, done: 1 },
    });
  });

  it('goes on as a contact, which the check-up then names', async () => {
    const id = await open({ kind: 'worker', worker });
    const { worker: who } = expected(200, await registrar.get(`/api/checkups/${id}`));
    const contact = {
      unit,
      channel: 'tour',
      person: { subject: who.subject, name: '乔骑手' },
      summary: '没有合同',
      checkup: { checkupId: id },
    };
    const { id: contactId } = expected(201, await registrar.post('/api/contacts', contact));
    await eventually(async () => expect((await registrar.get(`/api/checkups/${id}`)).body.contactId).toBe(contactId));
    const firm = { kind: 'enterprise', organisation: '某公司', creditCode: creditCode('91', '140702', 'MA0A1B2C3'), employees: 12 };
    const other = { ...contact, checkup: { checkupId: await open(firm) } };
    expect((await registrar.post('/api/contacts', other)).body.code).toBe('contact.no-such-checkup');
  });

  it('shows a sole trader’s code as what it is, of a person, and keeps it out of the list', async () => {
    const code = creditCode('92', '140702', 'MA0A1B2C3');
    const id = await open({ kind: 'enterprise', organisation: '某小吃店', creditCode: code, employees: 2 });
    expect(expected(200, await registrar.get(`/api/checkups/${id}`)).creditCode).toBe(code);
    expect(expected(200, await auditor.get(`/api/checkups/${id}`)).creditCode).not.toBe(code);
    const list = await registrar.after(await house.head(), '/api/checkups');
    expect(list.text).toContain('某小吃店');
    expect(list.text).not.toContain(code);
  });

  it('leaves as a file, masked for everybody, and on record', async () => {
    const file = await registrar.after(await house.head(), '/api/checkups/export?kind=worker');
    expect([file.status, file.text.length > 1_000]).toEqual([200, true]);
    const { rows } = await house.owner.query<{ leaf: Buffer }>('select leaf from ledger.event where ledger_id = 2 order by position');
    const exports = rows.map(({ leaf }) => JSON.parse(leaf.toString('utf8'))).filter(({ type }) => type === 'Exported');
    expect(exports.at(-1)).toMatchObject({ actor: registrar.id, data: { what: 'checkup-list', rows: 2 } });
  });
});
