import { office, PASSWORD } from './office';
import { Story } from './story';

/** A courier's check-up from the questionnaire to the printed report, clicked through by the desk and the lawyer. */
describe('a legal check-up', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin('checkup');
  }, 120_000);
  afterAll(() => story.end());

  it('is begun by the desk, answered and advised on by the lawyer, followed up and printed', () => story.told(walk), 240_000);

  async function walk(): Promise<void> {
    const { today } = await office(story.product.address, story.product.firstLink);
    const registrar = await story.desk();
    await registrar.signIn('dengji', PASSWORD);
    await registrar.menu('法律体检');
    await registrar.arrives('法律体检');
    await registrar.sees('没有法律体检');
    await registrar.press('开始法律体检');
    const opening = registrar.dialog('开始法律体检');
    await opening.tick('职工本人');
    await opening.type('姓名', '乔骑手');
    await opening.choose('职业', '快递员');
    await opening.type('服务的平台或者站点', '顺达配送站');
    await opening.choose('体检人员', '律师乙');
    await story.look(registrar, 'opening');
    await opening.press('开始法律体检');
    await registrar.arrives('乔骑手');
    const address = registrar.page.url();

    const lawyer = await story.desk();
    await lawyer.signIn('lvshi', PASSWORD);
    await lawyer.page.goto(address);
    await lawyer.press('填写问卷');
    const asking = lawyer.dialog('填写问卷');
    await asking.press('填写问卷');
    await asking.sees('请选择');
    for (const question of await asking.root.locator('.ant-radio-group').all()) await question.getByText('是', { exact: true }).click();
    await asking.root.locator('.ant-radio-group').first().getByText('否', { exact: true }).click();
    await story.look(lawyer, 'questionnaire');
    await asking.press('填写问卷');
    // four questions are about what should not be, and the first one was answered with no
    await lawyer.sees('5 项', '没有书面合同或者协议，发生争议时难以证明权利义务。');
    await story.look(lawyer, 'findings');

    await lawyer.root.getByRole('button', { name: '提出建议', exact: true }).first().click();
    const advising = lawyer.dialog('提出建议');
    await advising.sees('整改期限');
    for (const due of await advising.root.getByRole('textbox', { name: '整改期限' }).all()) {
      await due.fill(today);
      await due.press('Tab');
    }
    await story.look(lawyer, 'advice');
    await advising.press('提出建议');
    await advising.gone();
    await lawyer.sees('跟踪整改', `期限 ${today}`);
    await lawyer.root.getByRole('button', { name: '跟踪整改', exact: true }).first().click();
    const following = lawyer.dialog('跟踪整改');
    await following.tick('已整改');
    await following.type('情况说明', '已补签协议');
    await following.press('跟踪整改');
    await following.gone();
    await lawyer.sees('已补签协议');
    await story.look(lawyer, 'followed');

    await lawyer.go(`/print/checkup/${address.split('/').at(-1)}`);
    await lawyer.arrives('法律体检报告');
    await lawyer.sees('共 5 项：重大风险 2 项，一般风险 3 项，提示 0 项。', '（公章）');
    await lawyer.shot('report');
    await lawyer.print('report');

    await registrar.page.goto(address);
    await registrar.press('转为来访来电');
    const contact = registrar.dialog('登记来访来电');
    await contact.press('登记来访来电');
    await contact.gone();
    await registrar.page.goto(address);
    await registrar.sees('来访来电');
    await registrar.menu('法律体检');
    await registrar.sees('乔**', '已整改 1 / 建议 5');
    await story.look(registrar, 'list');
    expect(story.wrong).toEqual([]);
  }
});
