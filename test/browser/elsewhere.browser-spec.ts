import { idNumber } from '../support/invented';
import { expected } from '../support/visitor';
import type { Desk } from './desk';
import { office, PASSWORD } from './office';
import { Story } from './story';

const CITY = '晋中市总工会';
const WORKER = { name: '吕槐花', idNumber: idNumber('140702', '19900101', 2), phone: '13934440001' };
const EMPLOYER = '晋中市榆次区某某建筑劳务分包工程有限责任公司第三项目部';

/** What another unit answers: a transfer that is taken back before it does, and an objection to the termination of aid. */
describe('a case that another unit answers', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin('elsewhere');
  }, 120_000);
  afterAll(() => story.end());

  it('is taken back, found, terminated, objected to, and goes on', () => story.told(walk), 240_000);

  /** Whoever comes again is found before anything is registered: what was found stays within its dialog, on every screen. */
  async function find(desk: Desk): Promise<void> {
    await desk.page.keyboard.press('Control+k');
    const dialog = desk.dialog('查找');
    await dialog.page.getByRole('searchbox', { name: '姓名、电话、身份证号' }).fill(WORKER.name);
    await dialog.press('查找');
    await dialog.sees(new RegExp(EMPLOYER), '来访登记');
    await story.look(desk, '查找');
    for (const width of [390, 1440]) {
      await desk.page.setViewportSize({ width, height: 900 });
      const { x, width: wide } = (await dialog.root.boundingBox()) as { x: number; width: number };
      for (const part of await dialog.root.locator('a, button, .tag').all()) {
        const box = await part.boundingBox();
        expect(box && box.x + box.width <= x + wide).toBe(true);
      }
    }
    await desk.page.keyboard.press('Escape');
    await dialog.gone();
  }

  async function walk(): Promise<void> {
    const { address } = story.product;
    const { unit, today, at } = await office(address, story.product.firstLink, [
      ['shenpi', '审批人甲', 'approver', '140702'],
      ['zhuxi', '副主席甲', 'approver', '140700'],
    ]);
    const called = { unit, channel: 'phone', person: { name: WORKER.name, phone: WORKER.phone }, summary: '三个月没有发工资，'.repeat(12) };
    const { id: contactId } = expected(201, await at('dengji').post('/api/contacts', called));
    const application = {
      ...{ unit, contactId, signedOn: today, formEvidence: '申请表', channel: 'phone', matter: 'labour-or-pay', statement: '拖欠工资' },
      applicants: [{ person: WORKER, categories: ['migrant-worker'], relation: 'labour', claims: [{ item: 'wages', amount: 2_460_000 }] }],
      respondents: [{ kind: 'organisation', role: 'employer', name: EMPLOYER }],
      ...{ cause: { code: '205(5)', version: '2026' }, aidForm: 'mediation-arbitration' },
    };
    const { id } = expected(201, await at('dengji').post('/api/cases', application));
    const done = async (login: string, path: string, body: object = {}) => {
      const { version } = expected(200, await at(login).get(`/api/cases/${id}`));
      return expected(200, await at(login).post(`/api/cases/${id}/${path}`, body, { ifMatch: version }));
    };

    const coordinator = await story.desk();
    await coordinator.signIn('shenhe', PASSWORD);
    await coordinator.go(`/cases/${id}`);
    const more = async (desk: Desk, command: string) => {
      await desk.page.getByRole('button', { name: '其他操作' }).first().click();
      await desk.page.getByRole('menuitem', { name: command, exact: true }).click();
      return desk.dialog(command);
    };
    const sending = await more(coordinator, '移送其他单位');
    await sending.choose('接收单位', '太谷');
    await sending.type('移送的理由', '用工地在太谷');
    await sending.press('移送其他单位');
    await sending.gone();
    await coordinator.sees('接收单位接收或者退回', /由.*太谷.* 审核员办理/);
    const recalling = await more(coordinator, '收回移送');
    await recalling.sees('用工地在太谷', /对方已经接收的，案件归对方/);
    await recalling.press('收回移送');
    await recalling.sees('必填');
    await recalling.type('收回的理由', '接收单位选错');
    await story.look(coordinator, '收回移送');
    await recalling.press('收回移送');
    await recalling.gone();
    await coordinator.sees('已收回', '接收单位选错');
    await story.look(coordinator, '案件-已收回');
    await find(coordinator);

    await done('shenhe', 'assess-means', { way: 'exempt', proof: '居住证' });
    await done('shenhe', 'review', { recommends: 'grant', opinion: '符合条件' });
    await done('shenpi', 'grant');
    await done('shenhe', 'assign', { handler: at('lvshi').id });
    await done('lvshi', 'accept');
    await done('shenpi', 'terminate', { ground: 'own-lawyer', explanation: '受援人另行委托律师' });

    const registrar = await story.desk();
    await registrar.signIn('dengji', PASSWORD);
    await registrar.go(`/cases/${id}`);
    const raising = await more(registrar, '提出异议');
    await raising.sees('终止援助', '受援人另行委托律师', '审批人甲', '提出异议的人');
    await raising.type('异议的理由', '没有委托过别的律师');
    await story.look(registrar, '提出异议');
    await raising.press('提出异议');
    await raising.gone();
    await registrar.sees('审查异议', `由${CITY} 审批人办理`, '提出异议的人');
    await story.look(registrar, '案件-有异议');

    const chair = await story.desk();
    await chair.signIn('zhuxi', PASSWORD);
    await chair.go(`/cases/${id}`);
    await chair.press('异议决定');
    const deciding = chair.dialog('异议决定');
    await deciding.sees('受援人另行委托律师', '没有委托过别的律师', '决定日期');
    await deciding.press('异议决定');
    await deciding.sees('请选择', '必填');
    await deciding.tick('异议成立，撤销终止，继续办理');
    await deciding.type('决定的理由', '没有另行委托的材料');
    await story.look(chair, '异议决定');
    await deciding.press('异议决定');
    await deciding.gone();
    await chair.sees('办理中', '异议成立，撤销终止，继续办理');
    expect(story.wrong).toEqual([]);
  }
});
