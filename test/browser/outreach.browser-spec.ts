import { office, PASSWORD } from './office';
import { Story } from './story';

/** An activity from the plan to the verified figures, clicked through by the people whose work it is. */
describe('an outreach activity', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin('outreach');
  }, 120_000);
  afterAll(() => story.end());

  it('is planned, held, reported by one person and verified by another', () => story.told(walk), 240_000);

  async function walk(): Promise<void> {
    const api = await office(story.product.address, story.product.firstLink);
    const coordinator = await story.desk();
    await coordinator.signIn('shenhe', PASSWORD);
    await coordinator.menu('普法活动');
    await coordinator.arrives('普法活动');
    await coordinator.press('排期');
    const plan = coordinator.dialog('排期');
    await plan.type('活动名称', '工地普法第一课');
    await plan.choose('场所类型', '工地');
    await plan.type('地点名称', '锦纶路工地');
    await plan.type('承办单位', '榆次区总工会');
    await plan.root.getByRole('spinbutton', { name: '预计人数' }).fill('60');
    await plan.settle('日期', api.today);
    await plan.settle('开始时间', '9:00');
    await plan.settle('结束时间', '11');
    await plan.choose('成员', '律师乙');
    await plan.choose('身份', '律师');
    await coordinator.shot('plan');
    await plan.press('排期');
    await coordinator.arrives('工地普法第一课');
    await story.look(coordinator, 'planned');
    const address = coordinator.page.url();

    const registrar = await story.desk();
    await registrar.signIn('dengji', PASSWORD);
    await registrar.page.goto(address);
    await registrar.press('记录举办');
    await registrar.dialog('记录举办').press('记录举办');
    await registrar.sees('上报活动情况');
    await registrar.press('上报');
    const report = registrar.dialog('上报');
    await report.choose('职业', '建筑工');
    const counts = report.root.getByRole('spinbutton', { name: '人数' });
    await counts.nth(0).fill('58');
    await counts.nth(1).fill('55');
    await report.sees('合计 58 人次，其中实名 0 人，未实名 58 人');
    await report.tick('签到表', 'checkbox');
    await report.type('照片不足三张的原因', '手机没电');
    await report.press('上报');
    await registrar.sees(/上报人不能核定自己上报的活动/);
    await story.look(registrar, 'reported');

    await coordinator.page.reload();
    await coordinator.press('核定');
    await coordinator.dialog('核定').press('核定');
    await coordinator.sees('已核定，计入');
    await coordinator.menu('普法活动');
    await coordinator.sees(/今年已核定 1 场/);
    await story.look(coordinator, 'list');
    await coordinator.go('/outreach?as=calendar');
    await coordinator.sees('工地普法第一课');
    await story.look(coordinator, 'calendar');
    expect(story.wrong).toEqual([]);
  }
});
