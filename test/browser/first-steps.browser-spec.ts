import { Story } from './story';

/** From the printed link to the first screen, in a real browser, on an empty database. */
describe('the first steps of an installation', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin('first-steps');
  }, 150_000);
  afterAll(() => story?.end());

  it('the printed link makes the first administrator, who signs in and finds the units of the federation', async () => {
    const secret = '郝管理最爱听的晋剧是打金枝';
    const admin = await story.desk();
    await admin.go('/');
    await admin.arrives('登录');
    await story.look(admin, '登录');
    await admin.go(story.product.firstLink);
    await admin.arrives('设立第一位系统管理员');
    await story.look(admin, '首位管理员');
    await admin.type('姓名', '郝管理');
    await admin.type('登录名', 'guanli');
    await admin.type('新密码', secret);
    await admin.type('再输一次', secret);
    await admin.press('设立并设密码');
    await admin.arrives('已设立');
    await admin.signIn('guanli', secret);
    await admin.menu('单位');
    await admin.arrives('单位');
    await admin.sees('晋中市总工会', '榆次区总工会');
    await story.look(admin, '单位');
    expect(story.wrong).toEqual([]);
  }, 300_000);
});
