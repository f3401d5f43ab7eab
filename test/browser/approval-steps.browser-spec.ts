import { idNumber } from '../support/invented';
import { expected } from '../support/visitor';
import { office, PASSWORD } from './office';
import { Story } from './story';

const CITY = '晋中市总工会';

/** A unit lays down the steps of its approvals on the screen, and a case is signed step by step by those whose turn it is. */
describe('the steps of an approval', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin('approval-steps');
  }, 120_000);
  afterAll(() => story.end());

  it('are drawn up, approved, signed one after another, and printed on the sheet', () => story.told(walk), 240_000);

  async function walk(): Promise<void> {
    const { address } = story.product;
    const { today, unit, at } = await office(address, story.product.firstLink, [
      ['buzhang', '部长甲', 'coordinator', '140702'],
      ['shenpi', '审批人甲', 'approver', '140702'],
      ['zhuxi', '副主席甲', 'approver', '140700'],
    ]);

    const coordinator = await story.desk();
    await coordinator.signIn('shenhe', PASSWORD);
    await coordinator.menu('单位规程');
    await coordinator.arrives('单位规程');
    await coordinator.press('拟定审批流程');
    const form = coordinator.dialog('拟定审批流程');
    await form.sees('没有审签环节：审核员出具意见后，由审批人直接决定。');
    await form.press('增加环节');
    await form.group('第 1 个环节').type('意见栏名称', '市总分管副主席意见');
    await form.group('第 1 个环节').choose('单位', CITY);
    await form.group('第 1 个环节').choose('岗位', '审批人');
    await form.press('增加环节');
    await form.group('第 2 个环节').type('意见栏名称', '部门负责人意见');
    // the head of department signs first
    await form.press('第 2 个环节上移');
    await form.press('增加环节');
    await form.press('删除第 3 个环节');
    await form.type('依据', '榆工办字〔2026〕7号');
    await story.look(coordinator, '拟定审批流程');
    await form.press('拟定审批流程');
    await form.gone();
    await coordinator.sees('待核准', '部门负责人意见', '市总分管副主席意见', `${CITY} 审批人 · 2 日内`);
    await story.look(coordinator, '单位规程');
    // nothing is offered for a unit whose rules are not theirs to draw up
    await coordinator.choose('受理单位', '太谷');
    await coordinator.sees(/太谷.*：审批流程/);
    expect(await coordinator.page.getByRole('button', { name: '拟定审批流程' }).count()).toBe(0);

    const approver = await story.desk();
    await approver.signIn('shenpi', PASSWORD);
    await approver.menu('单位规程');
    await approver.press('核准');
    await approver.dialog('核准').press('核准');
    await approver.sees('现行', `给予援助 · ${today} 起`);

    const application = {
      ...{ unit, signedOn: today, formEvidence: '申请表', channel: 'visit', matter: 'labour-or-pay', statement: '三个月没发工资' },
      applicants: [
        {
          person: { name: '吕槐花', idNumber: idNumber('140702', '19900101', 2), phone: '13934440001' },
          ...{ categories: ['migrant-worker'], relation: 'labour', claims: [{ item: 'wages', amount: 2_460_000 }] },
        },
      ],
      respondents: [{ kind: 'organisation', role: 'employer', name: '晋中某建筑工程有限公司' }],
      ...{ cause: { code: '205(5)', version: '2026' }, aidForm: 'mediation-arbitration' },
    };
    const { id } = expected(201, await at('dengji').post('/api/cases', application));
    await coordinator.go(`/cases/${id}`);
    await coordinator.press('核查经济状况');
    const means = coordinator.dialog('核查经济状况');
    await means.type('看到的材料', '居住证');
    await means.press('核查经济状况');
    await means.gone();
    await coordinator.press('出具初审意见');
    const opinion = coordinator.dialog('出具初审意见');
    await opinion.tick('给予援助');
    await opinion.type('初审意见', '符合条件，建议给予。');
    await opinion.press('出具初审意见');
    await opinion.gone();
    await coordinator.sees('等待审签：部门负责人意见', '审签（单位规程）');
    await story.look(coordinator, '案件-待审签');

    const head = await story.desk();
    await head.signIn('buzhang', PASSWORD);
    await head.page.getByRole('link', { name: /待我审批/ }).click();
    await head.page.getByRole('link', { name: /工援登字第001号/ }).click();
    await head.press('审签');
    const signing = head.dialog('审签');
    await signing.sees('符合条件，建议给予。', '待审签', '未到');
    await signing.tick('同意');
    await signing.type('审签意见', '同意初审意见。');
    await story.look(head, '审签');
    await signing.press('审签');
    await signing.gone();
    await head.sees('等待审签：市总分管副主席意见', `由${CITY} 审批人办理`);

    const chair = await story.desk();
    await chair.signIn('zhuxi', PASSWORD);
    await chair.menu('待审批');
    await chair.page.getByRole('link', { name: /工援登字第001号/ }).click();
    await chair.press('审签');
    const second = chair.dialog('审签');
    await second.sees('部长甲', '同意初审意见。');
    await second.tick('同意');
    await second.press('审签');
    await second.gone();

    await approver.menu('待审批');
    await approver.page.getByRole('link', { name: /工援登字第001号/ }).click();
    await approver.sees('部长甲', '副主席甲');
    await approver.press('给予援助');
    const grant = approver.dialog('给予援助');
    await grant.press('给予援助');
    await grant.gone();
    await approver.sees('待指派');
    await story.look(approver, '案件-已审签');
    await approver.go(`/print/approval/${id}`);
    await approver.sees('部门负责人意见', '市总分管副主席意见', /（部长甲）/, /（副主席甲）/);
    await approver.shot('审批表');
    // two steps more, and still one sheet
    const pdf = await approver.print('审批表');
    expect([...pdf.toString('latin1').matchAll(/\/MediaBox/g)]).toHaveLength(1);
    expect(story.wrong).toEqual([]);
  }
});
