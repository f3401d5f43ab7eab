import { dayOf } from '@gongyuan/kernel/time';
import { idNumber } from '../support/invented';
import type { Desk } from './desk';
import { Story } from './story';

/** From a phone call to a closed case, clicked through by one person per post, from an empty database. */

const WORKER = { name: '吕槐花', idNumber: idNumber('140702', '19900101', 2), phone: '13934440001', address: '郭家堡乡小赵村七组' };
const SITE = '晋中某建筑工程有限公司';
const AWARD = '支持大部分请求';
const PLAN = '到仲裁委领取裁决书';
const CITY = '晋中市总工会';
const COUNTY = '榆次区总工会';

const today = dayOf(new Date().toISOString());
const daysAgo = (days: number): string => dayOf(new Date(Date.now() - days * 86_400_000).toISOString());
const year = today.slice(0, 4);
const password = (name: string): string => `${name}最爱听的晋剧是打金枝`;

const staff = {
  registrar: { name: '齐登记', login: 'dengji', post: '登记员', unit: COUNTY },
  coordinator: { name: '温审核', login: 'shenhe', post: '审核员', unit: COUNTY },
  approver: { name: '尹审批', login: 'shenpi', post: '审批人', unit: COUNTY },
  lawyer: { name: '乔律师', login: 'chengban', post: '承办人', unit: COUNTY },
  auditor: { name: '阎监督', login: 'jiandu', post: '监督员', unit: CITY },
} as const;
type Who = keyof typeof staff;

describe('the outcome, clicked through from an empty database', () => {
  let story: Story;
  let admin: Desk;
  const who = {} as Record<Who, Desk>;
  let casePath: string;

  /** A chapter of one story: when one fails, the next have nothing to go on. */
  let broken: string | undefined;
  const chapter = (name: string, tell: () => Promise<void>): void =>
    it(name, async () => {
      if (broken !== undefined) throw new Error(`There is nothing to go on: “${broken}” failed`);
      broken = name;
      await story.told(tell);
      broken = undefined;
    }, 300_000);

  beforeAll(async () => {
    story = await Story.begin('outcome');
  }, 150_000);
  afterAll(() => story?.end());

  /** Opens the form of a command on the case's page. */
  const onCase = async (desk: Desk, command: string) => {
    await desk.press(command);
    return desk.dialog(command);
  };

  chapter('the printed link makes the first administrator', async () => {
    const stranger = await story.desk();
    await stranger.go('/');
    await stranger.arrives('登录');
    await story.look(stranger, '登录');
    admin = await story.desk();
    await admin.go(story.product.firstLink);
    await admin.arrives('设立第一位系统管理员');
    await story.look(admin, '首位管理员');
    await admin.type('姓名', '郝管理');
    await admin.type('登录名', 'guanli');
    await admin.type('新密码', password('郝管理'));
    await admin.type('再输一次', password('郝管理'));
    await admin.press('设立并设密码');
    await admin.arrives('已设立');
    await admin.signIn('guanli', password('郝管理'));
  });

  chapter('who finds the units of the federation, and adds one', async () => {
    await admin.menu('单位');
    await admin.arrives('单位');
    await admin.sees(CITY, COUNTY);
    await admin.press('登记单位');
    const form = admin.dialog('登记单位');
    await form.type('单位名称', '郭家堡乡总工会');
    await form.type('简称', '郭家堡');
    await form.choose('类型', '乡镇（街道）工会');
    await form.type('代码', '140702-gjb');
    await form.choose('上级单位', COUNTY);
    await admin.shot('登记单位');
    await form.press('登记单位');
    await form.gone();
    await admin.sees('郭家堡乡总工会');
    await story.look(admin, '单位');
  });

  chapter('who renames that unit, puts it elsewhere, and closes it', async () => {
    await admin.opens('郭家堡乡总工会');
    await admin.dialog('郭家堡乡总工会').press('单位更名');
    const renaming = admin.dialog('单位更名');
    await renaming.type('单位名称', '郭家堡街道总工会');
    await renaming.press('单位更名');
    await renaming.gone();
    const drawer = admin.dialog('郭家堡街道总工会');
    await drawer.sees(COUNTY);
    await drawer.press('调整上级');
    const moving = admin.dialog('调整上级');
    await moving.choose('上级单位', CITY);
    await moving.press('调整上级');
    await moving.gone();
    await drawer.sees(CITY);
    await story.look(admin, '单位-一个');
    await drawer.press('撤销单位');
    await admin.dialog('撤销 郭家堡街道总工会？').press('撤销单位');
    await drawer.sees('已撤销');
    await drawer.press('关闭');
  });

  chapter('and opens accounts: everybody sets an own password by an own link', async () => {
    for (const [key, person] of Object.entries(staff) as [Who, (typeof staff)[Who]][]) {
      await admin.menu('人员');
      await admin.press('开立账号');
      const account = admin.dialog('开立账号');
      await account.type('姓名', person.name);
      await account.type('登录名', person.login);
      await account.press('开立账号');
      const once = admin.dialog('一次性设密码链接');
      const link = await once.field('一次性设密码链接').inputValue();
      await admin.shot(`账号-${person.name}`);
      await once.press('已交给本人');

      const drawer = admin.dialog(person.name);
      if (key === 'registrar') {
        await drawer.press('更正电话');
        const phone = admin.dialog('更正电话');
        await phone.type('电话', '13934440009');
        await phone.press('更正电话');
        await phone.gone();
        await drawer.sees('13934440009');
      }
      await drawer.press('授予岗位');
      const post = admin.dialog('授予岗位');
      await post.choose('岗位', person.post);
      await post.choose('任职单位', person.unit);
      await post.press('授予岗位');
      await post.gone();
      await drawer.sees(`${person.post} · ${person.unit}`);
      if (key === 'lawyer') {
        await drawer.press('登记承办人信息');
        const profile = admin.dialog('承办人信息');
        await profile.type('律师事务所', '山西某某律师事务所');
        await profile.tick('劳动报酬', 'checkbox');
        await admin.shot('承办人信息');
        await profile.press('登记承办人信息');
        await profile.gone();
      }
      await drawer.press('关闭');

      who[key] = await story.desk();
      await who[key].go(link);
      await who[key].arrives('设置密码');
      await who[key].type('新密码', password(person.name));
      await who[key].type('再输一次', password(person.name));
      await who[key].press('设置');
      await who[key].arrives('密码已设置');
      await who[key].signIn(person.login, password(person.name));
    }
    await admin.menu('人员');
    await admin.sees(`监督员（${CITY}）`);
    await story.look(admin, '人员');
    await admin.menu('岗位');
    await admin.sees(COUNTY);
    await story.look(admin, '岗位');
  });

  chapter('the registrar notes a phone call: a phone number is enough', async () => {
    const { registrar } = who;
    await registrar.arrives('来访登记');
    await registrar.sees('没有来访记录');
    await registrar.shot('来访登记-还没有');
    await registrar.press('登记来访来电');
    const form = registrar.dialog('登记来访来电');
    await form.press('登记来访来电');
    await form.sees('电话和姓名至少填一项');
    await form.type('电话', '139 3444 0001');
    await form.type('反映的问题', '来电说在工地干了半年，三个月没发工资');
    await story.look(registrar, '登记来访来电');
    await form.press('登记来访来电');
    await registrar.arrives(WORKER.phone);
    await registrar.sees('来电', '待答复', '来电说在工地干了半年，三个月没发工资');
    await story.look(registrar, '来访');
    await registrar.menu('来访登记');
    await registrar.sees(WORKER.phone);
    await story.look(registrar, '来访登记');
  });

  chapter('turns it into an application, which gets its register number', async () => {
    const { registrar } = who;
    await registrar.page.getByRole('link', { name: WORKER.phone }).click();
    await registrar.press('转为申请');
    await registrar.arrives('登记申请');
    await registrar.sees('来访登记的内容已经带入，请核对、补全。');
    const applicant = registrar.group('申请人 1');
    await applicant.type('姓名', WORKER.name);
    await applicant.settle('身份证号', `${WORKER.idNumber.slice(0, -1)}${WORKER.idNumber.endsWith('7') ? '8' : '7'}`);
    await applicant.sees('身份证号不对，请对照证件核对');
    await applicant.settle('身份证号', WORKER.idNumber);
    await applicant.type('住址', WORKER.address);
    await applicant.choose('用工关系', '劳动关系');
    await applicant.choose('职业', '建筑工');
    await applicant.tick('农民工', 'checkbox');
    await applicant.press('添加请求金额');
    await applicant.choose('请求项目', '劳动报酬');
    await applicant.settle('请求金额', '24600');
    const respondent = registrar.group('被申请方 1');
    await respondent.choose('身份', '施工总承包');
    await respondent.type('单位名称', SITE);
    await respondent.type('项目或者工地', '某小区二期');
    await registrar.press('添加被申请方');
    const boss = registrar.group('被申请方 2');
    await boss.tick('个人');
    await boss.choose('身份', '包工头');
    await boss.type('姓名', '武老板');
    await registrar.choose('案由', '205(5)');
    await registrar.type('案情和申请理由', '在工地干了半年，三个月没发工资。');
    await registrar.type('请求事项', '支付拖欠的工资 24600 元');
    await registrar.type('申请表凭据', '申请表原件存卷');
    await story.look(registrar, '登记申请');
    await registrar.press('登记申请');
    await registrar.arrives(`${WORKER.name}与${SITE}追索劳动报酬争议`);
    await registrar.sees(`（${year}）榆次工援登字第001号`, '待初审', '由审核员办理');
    casePath = new URL(registrar.page.url()).pathname;
    await registrar.shot('案件-待初审');
  });

  chapter('and prints the form on A4, to be signed', async () => {
    const { registrar } = who;
    await registrar.press('打印');
    const opened = registrar.page.context().waitForEvent('page');
    await registrar.page.getByRole('menuitem', { name: '申请表' }).click();
    const sheet = await registrar.beside(await opened);
    await sheet.arrives('职工法律援助申请表');
    await sheet.sees(WORKER.idNumber, WORKER.address, '申请人（代理人）签名：', /申请免予核查/);
    await story.look(sheet, '申请表');
    expect(pagesOf(await sheet.print('申请表'))).toEqual(['595x842']);
  });

  chapter('the coordinator assesses the means and writes the review opinion', async () => {
    const { coordinator } = who;
    await coordinator.arrives('工作台');
    await story.look(coordinator, '工作台');
    await coordinator.menu('案件');
    await coordinator.page.getByRole('link', { name: `（${year}）榆次工援登字第001号` }).click();
    await coordinator.arrives(/追索劳动报酬争议$/);
    const means = await onCase(coordinator, '核查经济状况');
    await means.sees(/可能符合第四十二条第三项/);
    await means.type('看到的材料', '户口簿（农业户口）、工地出入证');
    await coordinator.shot('核查经济状况');
    await means.press('核查经济状况');
    await means.gone();
    const review = await onCase(coordinator, '出具初审意见');
    await review.tick('给予援助');
    await review.type('初审意见', '属于援助范围，事实清楚，建议给予援助。');
    await coordinator.shot('初审意见');
    await review.press('出具初审意见');
    await review.gone();
    await coordinator.sees('待审批', '由审批人办理');
    await coordinator.shot('案件-待审批');
  });

  chapter('the approver gives aid, and the case gets its number', async () => {
    const { approver } = who;
    await approver.arrives('案件');
    await approver.menu('待审批');
    await approver.sees(WORKER.name);
    await story.look(approver, '待审批');
    await approver.page.getByRole('link', { name: /工援登字第001号/ }).click();
    const grant = await onCase(approver, '给予援助');
    await grant.sees('属于援助范围，事实清楚，建议给予援助。');
    await grant.type('审批意见', '同意');
    await approver.shot('给予援助');
    await grant.press('给予援助');
    await grant.gone();
    await approver.sees(`已记录，编号 （${year}）榆次工援字第001号`, '受援人', '待指派');
    await approver.shot('案件-待指派');
  });

  chapter('the coordinator assigns a handler who has room', async () => {
    const { coordinator } = who;
    await coordinator.menu('指派');
    await coordinator.page.getByRole('link', { name: `（${year}）榆次工援字第001号` }).click();
    const assign = await onCase(coordinator, '指派承办人');
    await assign.sees('乔律师', '在办 0 件，上限 20');
    await assign.root.getByText('乔律师').click();
    await story.look(coordinator, '指派承办人');
    await assign.press('指派承办人');
    await assign.gone();
    await coordinator.sees('待接受', '由乔律师办理');
  });

  chapter('the lawyer accepts, records an arbitration award, and closes', async () => {
    const { lawyer } = who;
    await lawyer.page.reload();
    await lawyer.arrives('工作台');
    await lawyer.menu('案件');
    await lawyer.page.getByRole('link', { name: /工援字第001号/ }).click();
    const accept = await onCase(lawyer, '接受指派');
    await lawyer.shot('接受指派');
    await accept.press('接受指派');
    await accept.gone();
    await lawyer.sees('办理中');

    const plan = await onCase(lawyer, '安排下一步');
    await plan.type('下一步做什么', PLAN);
    await plan.settle('最迟哪一天办', daysAgo(-7));
    await lawyer.shot('安排下一步');
    await plan.press('安排下一步');
    await plan.gone();
    await lawyer.sees('下一步安排', PLAN, daysAgo(-7));
    await lawyer.shot('案件-下一步');

    const outcome = await onCase(lawyer, '登记结果');
    await outcome.choose('结果方式', '仲裁裁决');
    await outcome.tick('非终局');
    await outcome.settle('文书日期', daysAgo(5));
    await outcome.type('文书号', `榆次劳人仲案字〔${year}〕第31号`);
    await outcome.type('作出机构', '榆次区劳动人事争议仲裁委员会');
    await outcome.settle('我方收到之日', daysAgo(3));
    await outcome.settle('请求金额', '24600');
    await outcome.settle('裁决或调解金额', '23000');
    await outcome.type('结果说明', AWARD);
    await story.look(lawyer, '登记结果');
    await outcome.press('登记结果');
    await outcome.gone();
    await lawyer.sees('不服裁决起诉期限', /劳动争议调解仲裁法》第五十条/, '最后一日', `从 ${daysAgo(3)} 次日起算`);
    await story.look(lawyer, '案件-办理中');

    const close = await onCase(lawyer, '结案');
    await close.choose('结案结果', '部分支持');
    await close.type('办案小结', '裁决已经送达当事人，受援人对结果满意。');
    await lawyer.shot('结案');
    await close.press('结案');
    await close.gone();
    await lawyer.sees('已结案', /归档/);
    await lawyer.shot('案件-已结案');
  });

  chapter('the sheet with the three opinions is printed', async () => {
    const { coordinator } = who;
    await coordinator.go(casePath.replace('/cases/', '/print/approval/'));
    await coordinator.arrives('职工法律援助审批表');
    await coordinator.sees('（温审核）', '（尹审批）', '给予援助。', '属于援助范围，事实清楚，建议给予援助。');
    await story.look(coordinator, '审批表');
    expect(pagesOf(await coordinator.print('审批表'))).toEqual(['595x842']);
  });

  chapter('the auditor reads the whole history, event by event, and nobody’s name', async () => {
    const { auditor } = who;
    await auditor.arrives('全程留痕');
    await auditor.menu('全程留痕');
    const table = auditor.page.getByRole('table');
    await table.getByText('结案', { exact: true }).waitFor();
    await auditor.press('再看一些');
    await auditor.sees(/^已显示 \d+ 条$/);
    await table.getByRole('button', { name: '1', exact: true }).waitFor();
    const positions = await table.getByRole('row').locator('td:first-child').allInnerTexts();
    expect(positions.map(Number).reverse()).toEqual(positions.map((_, index) => index + 1));
    const seen = await table.getByRole('row').allInnerTexts();
    const steps = [
      '登记来访来电',
      '登记申请',
      '来访来电办结',
      '经济状况核查',
      '出具初审意见',
      '给予法律援助',
      '指派承办人',
      '承办人接受指派',
      '登记办理结果',
      '结案',
    ];
    const told = seen.flatMap((line) => steps.filter((step) => line.split('\n').some((part) => part.trim() === step)));
    expect(told.reverse()).toEqual(steps);
    await story.look(auditor, '全程留痕');
    await table.getByRole('row').filter({ hasText: '登记申请' }).getByRole('button').first().click();
    await auditor.page.getByText('原始内容').click();
    await auditor.sees(`140702********${WORKER.idNumber.slice(-4)}`, '掩码');
    await auditor.shot('全程留痕-一条');
    for (const secret of Object.values(WORKER)) expect(await auditor.page.content()).not.toContain(secret);
    await auditor.go(casePath);
    await auditor.sees('办理结果');
    for (const secret of [...Object.values(WORKER), AWARD, PLAN]) expect(await auditor.page.content()).not.toContain(secret);
    await auditor.press('案情与审批');
    await auditor.sees('受援人');
    await auditor.shot('监督-案件');
    const page = await auditor.page.content();
    for (const secret of [...Object.values(WORKER), AWARD, PLAN]) expect(page).not.toContain(secret);
    await auditor.menu('查看记录');
    await auditor.sees('查看个人信息');
    await story.look(auditor, '查看记录');
  });

  chapter('whoever handles it looks back: the case as it stood, what changed with each record, and nothing to be done there', async () => {
    const { coordinator } = who;
    const { page } = coordinator;
    await coordinator.go(casePath);
    await page.locator('li.event').filter({ hasText: '出具初审意见' }).getByRole('link', { name: '从这里回看' }).click();
    await coordinator.sees(/^正在查看 .+ 的历史状态（只读），显示到记录序号 #\d+ 为止。/);
    const opinion = /\?v=(\d+)$/.exec(page.url())?.[1];
    expect(opinion).toBeDefined();
    const changes = page.getByRole('list', { name: '改动' });
    await changes.getByRole('listitem').filter({ hasText: '待初审' }).filter({ hasText: '待审批' }).waitFor();
    expect(await page.getByText('下一步', { exact: true }).count()).toBe(0);
    expect(await page.getByText('接受日期', { exact: true }).count()).toBe(0);
    await story.look(coordinator, '历史回看');
    await coordinator.press('下一条');
    await changes.getByText('待指派', { exact: true }).waitFor();
    expect(page.url()).not.toContain(`v=${opinion}`);
    await page.keyboard.press('[');
    await page.waitForURL(new RegExp(`\\?v=${opinion}$`));
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.search === '');
    await coordinator.sees('已结案');
  });

  chapter('and on no page was anything wrong', async () => {
    await admin.menu('任务');
    await admin.sees('案件列表');
    await story.look(admin, '任务');
    await admin.go('/account');
    await admin.arrives('本人账号');
    await story.look(admin, '本人账号');
    expect(story.wrong).toEqual([]);
  });
});

/** The sizes of the pages of a PDF, in points. */
const pagesOf = (pdf: Buffer): string[] =>
  Array.from(pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g), ([, width, height]) =>
    [width, height].map((length) => Math.round(Number(length))).join('x'),
  );
