import type { Post } from '@gongyuan/kernel/env';
import { dayOf } from '@gongyuan/kernel/time';
import { idNumber } from '../support/invented';
import { expected, type Reply, type Visitor } from '../support/visitor';
import { firstAdmin, hire, unitOf, type WholeHouse, wholeHouse } from '../support/whole-house';

/** A county that asks its head of department and then a vice-chair of the city before it gives aid, over HTTP. */

const today = dayOf(new Date().toISOString());
const dayAhead = (days: number): string => dayOf(new Date(Date.now() + days * 86_400_000).toISOString());

const desks = {
  registrar: ['registrar', '140702'],
  coordinator: ['coordinator', '140702'],
  head: ['coordinator', '140702'],
  approver: ['approver', '140702'],
  chair: ['approver', '140700'],
  neighbour: ['coordinator', '140703'],
} as const satisfies Record<string, readonly [Post, string]>;
type Desk = keyof typeof desks;

interface Shown {
  readonly name: string;
  readonly waits: boolean;
  readonly dueOn?: string;
  readonly by?: { readonly name: string };
  readonly on?: string;
}

describe('a unit that laid down steps', () => {
  let house: WholeHouse;
  const who = {} as Record<Desk, Visitor>;
  let county: string;
  let city: string;
  let caseId: string;

  beforeAll(async () => {
    house = await wholeHouse();
    const admin = await firstAdmin(house, { login: 'xitong', name: '郝管理', password: '一二三四五上山去打大老虎' });
    county = await unitOf(house, admin, '140702');
    city = await unitOf(house, admin, '140700');
    for (const [login, [post, code]] of Object.entries(desks) as [Desk, (typeof desks)[Desk]][]) {
      const unit = await unitOf(house, admin, code);
      who[login] = await hire(house, admin, { login, name: `某${login}`, posts: [[post, unit]], password: '三晋大地春来早一二三四五' });
    }
  }, 240_000);
  afterAll(() => house.close());

  const page = async (by: Desk) => expected(200, await who[by].get(`/api/cases/${caseId}`));
  /** What the case waits for as this person sees it: the first step of those that it waits for. */
  const next = async (by: Desk) => {
    const found = (await page(by)).next.find(({ main }: { main: boolean }) => main);
    return [found.command, found.permitted, found.blockedBy];
  };
  const steps = async (): Promise<Shown[]> => (await page('registrar')).approval.steps;
  /** What stands in somebody's list of what waits for their hand, and how many. */
  async function waitsFor(by: Desk): Promise<readonly [string[], number]> {
    const head = await house.head();
    const { rows } = expected(200, await who[by].after(head, '/api/cases?turn=mine'));
    const { myTurn } = expected(200, await who[by].after(head, '/api/cases/counts'));
    return [rows.map((row: { caseId: string }) => row.caseId), myTurn];
  }
  async function send(by: Desk, path: string, body: object = {}): Promise<Reply> {
    const { version } = await page(by);
    return who[by].post(`/api/cases/${caseId}/${path}`, body, { ifMatch: version });
  }
  const done = async (by: Desk, path: string, body: object = {}) => expected(200, await send(by, path, body));
  const refused = async (by: Desk, path: string, body: object = {}) => {
    const { status, body: problem } = await send(by, path, body);
    return [status, problem.code, problem.details];
  };

  async function applyFor(number: number): Promise<void> {
    const person = { name: `王某${number}`, idNumber: idNumber('140702', '19860412', number), phone: '13834440009' };
    const application = {
      ...{ unit: county, signedOn: today, formEvidence: '申请表', channel: 'visit', matter: 'labour-or-pay' },
      applicants: [{ person, categories: ['migrant-worker'], relation: 'labour', claims: [{ item: 'wages', amount: 2_460_000 }] }],
      respondents: [{ kind: 'organisation', role: 'employer', name: '某建筑劳务公司' }],
      ...{ cause: { code: '205(5)', version: '2026' }, aidForm: 'mediation-arbitration', statement: '拖欠工资' },
    };
    ({ id: caseId } = expected(201, await who.registrar.post('/api/cases', application)));
    await done('coordinator', 'assess-means', { way: 'exempt', proof: '进城务工证明' });
  }
  const opinion = { recommends: 'grant', opinion: '符合条件，建议给予' };

  it('draws them up, and has them approved by a second person; others see them and are offered no button', async () => {
    const rule = {
      ...{ decision: 'grant', basis: '榆工办字〔2026〕7号', from: today },
      steps: [
        { name: '部门负责人意见', post: 'coordinator', unit: county, days: 2 },
        { name: '市总分管副主席意见', post: 'approver', unit: city, days: 3 },
      ],
    };
    const address = `/api/unit-rules/${county}`;
    expect((await who.neighbour.post(`${address}/approval-steps`, rule)).status).toBe(403);
    const elsewhere = {
      ...rule,
      steps: [{ ...rule.steps[0], unit: expected(200, await who.neighbour.get('/api/session')).posts[0].unit }],
    };
    const wrong = await who.coordinator.post(`${address}/approval-steps`, elsewhere);
    expect([wrong.status, wrong.body.code]).toEqual([422, 'rules.step-elsewhere']);
    expected(200, await who.coordinator.post(`${address}/approval-steps`, rule));

    const seen = async (by: Desk) => {
      const { mayPropose, flows } = expected(200, await who[by].get(address));
      const { mayApprove, mayReject, inForce } = flows.find(({ decision }: { decision: string }) => decision === 'grant');
      return { mayPropose, mayApprove, mayReject, inForce };
    };
    const nothing = { mayPropose: false, mayApprove: false, mayReject: false, inForce: false };
    expect(await seen('coordinator')).toEqual({ ...nothing, mayPropose: true });
    expect(await seen('neighbour')).toEqual(nothing);
    expect(await seen('registrar')).toEqual(nothing);
    expect(await seen('approver')).toEqual({ ...nothing, mayApprove: true, mayReject: true });

    const { flows } = expected(200, await who.approver.get(address));
    const { proposalId } = flows.find(({ state }: { state: string }) => state === 'open');
    expected(200, await who.approver.post(`${address}/${proposalId}/approve`));
    expect(await seen('approver')).toEqual({ ...nothing, inForce: true });
    // the city laid down nothing for itself
    const { flows: above } = expected(200, await who.chair.get(`/api/unit-rules/${city}`));
    expect(above.filter(({ inForce }: { inForce: boolean }) => inForce).map(({ version }: { version: number }) => version)).toEqual([
      0, 0, 0,
    ]);
  });

  it('leads a case through them: everybody finds it in their list when it is their turn, and only then', async () => {
    await applyFor(1);
    await done('coordinator', 'review', opinion);
    expect((await steps()).map(({ name, waits, dueOn }) => [name, waits, dueOn])).toEqual([
      ['部门负责人意见', true, dayAhead(2)],
      ['市总分管副主席意见', false, undefined],
    ]);
    expect(await next('head')).toEqual(['EndorseDecision', true, undefined]);
    expect(await next('coordinator')).toEqual(['EndorseDecision', false, 'separation']);
    expect(await next('approver')).toEqual(['EndorseDecision', false, 'post']);
    expect(await waitsFor('head')).toEqual([[caseId], 1]);
    expect(await waitsFor('chair')).toEqual([[], 0]);
    expect(await waitsFor('approver')).toEqual([[], 0]);

    const [status, code, details] = await refused('approver', 'grant');
    expect([status, code, details]).toEqual([409, 'decision.step-open', { step: 1, of: 2, post: 'coordinator', unit: county }]);
    expect((await refused('approver', 'endorse', { result: 'agree' }))[1]).toBe('endorsement.not-your-step');
    expect((await refused('coordinator', 'endorse', { result: 'agree' }))[1]).toBe('separation.reviewer-approves');
    expect((await refused('registrar', 'endorse', { result: 'agree' }))[0]).toBe(403);

    await done('head', 'endorse', { result: 'agree', opinion: '同意' });
    expect(await waitsFor('head')).toEqual([[], 0]);
    expect(await waitsFor('chair')).toEqual([[caseId], 1]);
    expect((await refused('head', 'endorse', { result: 'agree' }))[0]).toBe(403);
  });

  it('takes it back to the reviewer with the reason, and then to the end', async () => {
    await done('chair', 'endorse', { result: 'send-back', opinion: '请补充工资数额依据' });
    const back = await page('coordinator');
    expect([back.stage, back.opinion, back.approval]).toEqual(['applied', undefined, undefined]);
    expect(back.sentBack).toMatchObject({ decision: 'grant', reason: '请补充工资数额依据', by: { name: '某chair' } });
    expect(await waitsFor('chair')).toEqual([[], 0]);

    await done('coordinator', 'review', { ...opinion, opinion: '已补充工资条，建议给予' });
    await done('head', 'endorse', { result: 'agree' });
    await done('chair', 'endorse', { result: 'agree', opinion: '同意给予援助' });
    expect((await page('coordinator')).sentBack).toBeUndefined();
    expect(await waitsFor('approver')).toEqual([[caseId], 1]);
    expect(await next('approver')).toEqual(['GrantAid', true, undefined]);
    expect((await refused('chair', 'grant'))[1]).toBe('separation.endorser-approves');
    await done('approver', 'grant', { note: '同意' });
    expect(await waitsFor('approver')).toEqual([[], 0]);

    const { boxes } = expected(200, await who.registrar.get(`/api/cases/${caseId}/paper/approval`));
    expect(boxes.map((box: { title: { zh: string }; by?: { name: string }; on?: string }) => [box.title.zh, box.by?.name, box.on])).toEqual(
      [
        ['受理意见', '某registrar', today],
        ['初审意见', '某coordinator', today],
        ['部门负责人意见', '某head', today],
        ['市总分管副主席意见', '某chair', today],
        ['审批意见', '某approver', today],
      ],
    );
    const { events } = expected(200, await who.coordinator.get(`/api/cases/${caseId}/events`));
    const granted = events.find(({ type }: { type: string }) => type === 'AidGranted');
    expect(granted.data.stepsVersion).toBe(1);
  });

  it('records a sheet that was signed on paper with every box of it, and none with a box left open', async () => {
    await applyFor(2);
    await done('coordinator', 'review', opinion);
    const sheet = { decision: 'grant', decidedBy: who.approver.id, formNumber: '审批12号', scan: '档案柜一' };
    expect((await refused('registrar', 'paper-decision', sheet))[1]).toBe('decision.step-open');
    const { rows } = expected(200, await who.registrar.get(`/api/approvers?unit=${county}&post=coordinator`));
    expect(rows.map(({ id }: { id: string }) => id).sort()).toEqual([who.coordinator.id, who.head.id].sort());
    const endorsements = [
      { signedBy: who.head.id, signedOn: today },
      { signedBy: who.chair.id, signedOn: today },
    ];
    await done('registrar', 'paper-decision', { ...sheet, endorsements });
    expect((await steps()).map(({ by, on }) => [by?.name, on])).toEqual([
      ['某head', today],
      ['某chair', today],
    ]);
  });

  it('leaves a decision without steps as it was: the opinion, and the approver', async () => {
    await applyFor(3);
    await done('coordinator', 'review', { recommends: 'refuse', opinion: '不在援助范围' });
    expect((await page('registrar')).approval).toBeUndefined();
    expect(await waitsFor('approver')).toEqual([[caseId], 1]);
    await done('approver', 'refuse', { reason: 'out-of-scope', explanation: '不属于援助范围' });
  });

  it('offers to propose a termination before anything else, and to terminate once its step is done', async () => {
    const address = `/api/unit-rules/${county}`;
    const steps = [{ name: '市总分管副主席意见', post: 'approver', unit: city, days: 3 }];
    const rule = { decision: 'terminate', basis: '榆工办字〔2026〕9号', from: today, steps };
    await applyFor(4);
    await done('coordinator', 'review', opinion);
    for (const by of ['head', 'chair'] as const) await done(by, 'endorse', { result: 'agree' });
    await done('approver', 'grant');
    const ofEnding = ['ProposeTermination', 'EndorseDecision', 'TerminateAid', 'RecordPaperTermination'];
    const offered = async () =>
      (await page('approver')).next.flatMap(({ command }: { command: string }) => (ofEnding.includes(command) ? [command] : []));
    expect(await offered()).toEqual(['ProposeTermination', 'TerminateAid', 'RecordPaperTermination']);
    expected(200, await who.coordinator.post(`${address}/approval-steps`, rule));
    const { flows } = expected(200, await who.approver.get(address));
    const { proposalId } = flows.find(({ state }: { state: string }) => state === 'open');
    expected(200, await who.approver.post(`${address}/${proposalId}/approve`));

    expect(await offered()).toEqual(['ProposeTermination']);
    const ending = { ground: 'own-lawyer', explanation: '另行委托律师' };
    expect((await refused('approver', 'terminate', ending))[1]).toBe('termination.not-proposed');
    await done('coordinator', 'propose-termination', { ground: 'own-lawyer', opinion: '受援人另行委托律师' });
    expect(await offered()).toEqual(['EndorseDecision', 'RecordPaperTermination']);
    await done('chair', 'endorse', { result: 'agree' });
    expect((await offered()).toSorted()).toEqual(['EndorseDecision', 'RecordPaperTermination', 'TerminateAid']);
    await done('approver', 'terminate', ending);
  });
});
