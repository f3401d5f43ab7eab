import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standardCalendar } from '@gongyuan/calendar/standard';
import { dayOf } from '@gongyuan/kernel/time';
import writeXlsxFile from 'write-excel-file/node';
import type { Desk } from './desk';
import { office, PASSWORD } from './office';
import type { Place } from './place';
import { Story } from './story';

/**
 * Three cases clicked through: wages from a phone call to the second instalment after the closing, a gang of 23 against subcontractor
 * and general contractor, and a rider on two roads. Each date is read off the screen as the calendar counts it, with its article.
 */

const calendar = standardCalendar();
const today = dayOf(new Date().toISOString());
const daysAgo = (days: number): string => dayOf(new Date(Date.now() - days * 86_400_000).toISOString());
const [CODE, OTHER_CODE] = ['91140702MA0K00013A', '92140702MA0K000238'] as const;
const COMMISSION = '榆次区劳动人事争议仲裁委员会';
const GANG = 23;
const PATIENCE_MS = 30_000;
const GLANCE_MS = 1_000;

type Who = 'registrar' | 'coordinator' | 'approver' | 'lawyer';
const LOGINS: Readonly<Record<Who, string>> = { registrar: 'dengji', coordinator: 'shenhe', approver: 'shenpi', lawyer: 'lvshi' };

describe('three cases, clicked through', () => {
  let story: Story;
  const who = {} as Record<Who, Desk>;
  /** Address of the case that is told of, and who was there last. */
  let path: string;
  let lastBy: Desk | undefined;

  beforeAll(async () => {
    story = await Story.begin('three-cases');
    await office(story.product.address, story.product.firstLink, [['shenpi', '审批人甲', 'approver', '140702']]);
    for (const [key, login] of Object.entries(LOGINS) as [Who, string][]) {
      who[key] = await story.desk();
      await who[key].signIn(login, PASSWORD);
    }
  }, 180_000);
  afterAll(() => story?.end());

  const told = (name: string, tell: () => Promise<void>): void => it(name, () => story.told(tell), 300_000);

  /** Opens the form of a step: by its button, or else from a menu of other steps. Who comes after somebody else looks again first. */
  async function opens(by: Desk, command: string): Promise<Place> {
    if (lastBy !== by || new URL(by.page.url()).pathname !== path) await by.go(path);
    lastBy = by;
    await by.page.getByRole('region', { name: '下一步' }).waitFor();
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) if (await chooses(by, command)) return by.dialog(command);
    throw new Error(`${command} is not offered on the page of the case`);
  }

  /** Whether the step is offered now: what was recorded just before may not be on the page yet. */
  async function chooses(by: Desk, command: string): Promise<boolean> {
    const button = by.root.getByRole('button', { name: command, exact: true }).first();
    const item = by.page.getByRole('menuitem', { name: command, exact: true });
    if (await button.isVisible()) {
      await button.click();
      return true;
    }
    // some parts of the page have a menu of their own
    for (const menu of await by.root.getByRole('button', { name: /^其他操作/ }).all()) {
      try {
        await menu.click({ timeout: GLANCE_MS });
        await item.click({ timeout: GLANCE_MS });
        return true;
      } catch {
        await by.page.keyboard.press('Escape');
      }
    }
    return false;
  }

  async function does(by: Desk, command: string, fill: (form: Place) => Promise<void> = async () => {}): Promise<void> {
    const form = await opens(by, command);
    await fill(form);
    await form.press(command);
    await form.gone();
  }

  /** Who looks at the case now sees a date of this rule, counted from a day, with its article. */
  async function stands(by: Desk, name: string, rule: string, from: string, article: string): Promise<void> {
    const { dueOn } = calendar.due(rule, from);
    const line = by.root.locator('li.date').filter({ hasText: name });
    for (const words of [`从 ${from} `, article, dueOn ?? '待节假日安排']) await line.filter({ hasText: words }).first().waitFor();
  }

  const open = async (by: Desk, section: string): Promise<void> => {
    await by.go(path);
    lastBy = by;
    await by.press(section);
  };

  interface Application {
    readonly name: string;
    readonly relation: string;
    readonly occupation: string;
    readonly category: string;
    /** What is asked for, and how much of it in yuan. */
    readonly claim: readonly [item: string, amount: string];
    readonly against: readonly (readonly [role: string, name: string, code: string])[];
    readonly cause: string;
    readonly statement: string;
    readonly employmentEndedOn?: string;
  }

  /** Copies the signed form, and registers it. */
  async function applies(by: Desk, form: Application): Promise<void> {
    await by.arrives('登记申请');
    const applicant = by.group('申请人 1');
    await applicant.type('姓名', form.name);
    await applicant.choose('用工关系', form.relation);
    await applicant.choose('职业', form.occupation);
    await applicant.tick(form.category, 'checkbox');
    await applicant.press('添加请求金额');
    await applicant.choose('请求项目', form.claim[0]);
    await applicant.settle('请求金额', form.claim[1]);
    for (const [index, [role, name, code]] of form.against.entries()) {
      if (index > 0) await by.press('添加被申请方');
      const respondent = by.group(`被申请方 ${index + 1}`);
      await respondent.choose('身份', role);
      await respondent.type('单位名称', name);
      await respondent.type('统一社会信用代码', code);
    }
    await by.choose('案由', form.cause);
    await by.type('案情和申请理由', form.statement);
    if (form.employmentEndedOn) await by.settle('劳动关系终止之日', form.employmentEndedOn);
    await by.type('申请表凭据', '申请表原件存卷');
    await by.press('登记申请');
    await by.arrives(/争议$|纠纷$/);
    path = new URL(by.page.url()).pathname;
    lastBy = by;
  }

  /** From the review to the lawyer's first talk. */
  async function granted(means: (form: Place) => Promise<void>): Promise<void> {
    const { coordinator, approver, lawyer } = who;
    await coordinator.go(path);
    await stands(coordinator, '审查', 'LA_REVIEW_7D', today, '第四十三条');
    await does(coordinator, '核查经济状况', means);
    await does(coordinator, '出具初审意见', async (form) => {
      await form.tick('给予援助');
      await form.type('初审意见', '属于援助范围，建议给予援助。');
    });
    await does(approver, '给予援助', (form) => form.type('审批意见', '同意'));
    await does(coordinator, '指派承办人', (form) => form.root.getByText('律师乙').click());
    await does(lawyer, '接受指派');
    await does(lawyer, '签订委托手续', async (form) => {
      await form.type('委托协议', '委托代理协议');
      await form.type('授权委托书', '授权委托书');
    });
    await open(lawyer, '办理');
    await does(lawyer, '登记约见', async (form) => {
      for (const duty of ['承办人员的代理职责', '司法救助的条件和申请途径', '主要诉讼风险及法律后果', '受援人的诉讼权利义务'])
        await form.tick(duty, 'checkbox');
      await form.type('约见笔录', '核对数额和证据。');
      await form.tick('已签名');
    });
    await lawyer.sees('核对数额和证据。');
  }

  async function files(kind: string, body: string, more: (form: Place) => Promise<void> = async () => {}): Promise<void> {
    await does(who.lawyer, '登记程序', async (form) => {
      await form.choose('程序种类', kind);
      await form.type('受理机构', body);
      await more(form);
    });
    await who.lawyer.sees(new RegExp(`${kind}.*${body}`));
  }
  const moves = (fill: (form: Place) => Promise<void>) => does(who.lawyer, '登记进展', fill);

  told('wages: a phone call becomes an application', async () => {
    const { registrar } = who;
    await registrar.menu('来访登记');
    await registrar.press('登记来访来电');
    const call = registrar.dialog('登记来访来电');
    await call.type('电话', '13934440001');
    await call.type('反映的问题', '三个月没发工资');
    await call.press('登记来访来电');
    await registrar.arrives('13934440001');
    await registrar.press('转为申请');
    await applies(registrar, {
      ...{ name: '吕槐花', relation: '劳动关系', occupation: '建筑工', category: '农民工', claim: ['劳动报酬', '24600'] },
      against: [['用人单位', '某建筑公司', CODE]],
      ...{ cause: '205(5)', statement: '拖欠工资三个月。', employmentEndedOn: daysAgo(40) },
    });
    await stands(registrar, '仲裁时效', 'ARB_LIMITATION_WAGES_1Y', daysAgo(40), '第二十七条第四款');
  });

  told('is filed for arbitration, won, and closed while the money is still to come', async () => {
    await granted((form) => form.type('看到的材料', '居住证'));
    const { lawyer } = who;
    await stands(lawyer, '仲裁时效', 'ARB_LIMITATION_WAGES_1Y', daysAgo(40), '第二十七条第四款');
    await files('劳动仲裁', COMMISSION, (form) => form.settle('请求金额', '24600'));
    await stands(lawyer, '受理', 'ARB_ACCEPT_5WD', today, '第二十九条');
    await moves(async (form) => {
      await form.choose('进展', '受理、立案');
      await form.type('外部案号', '榆次劳人仲案字第31号');
    });
    await stands(lawyer, '仲裁审理期限', 'ARB_AWARD_45D', today, '第四十三条');
    await does(lawyer, '登记结果', async (form) => {
      await form.choose('结果方式', '仲裁裁决');
      await form.choose('哪一程序的结果', COMMISSION);
      await form.tick('非终局');
      await form.settle('文书日期', today);
      await form.settle('我方收到之日', today);
      await form.settle('履行期限最后一日', today);
      await form.settle('请求金额', '24600');
      await form.settle('裁决或调解金额', '23000');
    });
    await stands(lawyer, '起诉期限', 'ARB_SUE_15D', today, '第五十条');
    await does(lawyer, '结案', async (form) => {
      await form.choose('结案结果', '部分支持');
      await form.type('办案小结', '裁决送达，对方分两笔付款。');
    });
    await stands(lawyer, '申请执行', 'CIV_EXECUTION_2Y', today, '第二百五十条');
    await story.look(lawyer, 'closed');
  });

  told('and is paid in two instalments after the closing', async () => {
    const { lawyer } = who;
    const paid = (amount: string) =>
      does(lawyer, '登记到账', async (form) => {
        await form.settle('到账金额', amount);
        await form.type('凭据', '转账回单');
        await form.type('付款人', '某建筑公司');
      });
    await open(lawyer, '结果与归档');
    await paid('10000');
    await does(lawyer, '登记时效中断', async (form) => {
      await form.choose('中断事由', '对方同意履行义务');
      await form.type('证据', '第一笔到账');
    });
    await paid('13000');
    await lawyer.sees('¥23,000');
    await does(lawyer, '了结期限', async (form) => {
      await form.choose('哪一项期限', '执行');
      await form.tick('不再需要');
      await form.type('说明', '两笔付清');
      await story.look(lawyer, 'settle-date');
    });
    await lawyer.root.locator('li.date').filter({ hasText: '申请执行' }).waitFor({ state: 'detached' });
    await story.look(lawyer, 'paid');
  });

  told('23 workers against subcontractor and general contractor: a roster, checked before it is taken in', async () => {
    const { registrar } = who;
    await registrar.go('/cases/new');
    await applies(registrar, {
      ...{ name: '工友甲0', relation: '劳动关系', occupation: '建筑工', category: '农民工', claim: ['劳动报酬', '5000'] },
      against: [
        ['劳务分包', '某劳务公司', CODE],
        ['施工总承包', '某总包公司', OTHER_CODE],
      ],
      ...{ cause: '205(5)', statement: '二十三人被拖欠工资。' },
    });
    const folder = mkdtempSync(join(tmpdir(), 'gongyuan-roster-'));
    try {
      const sheet = async (name: string, relationOf: (n: number) => string): Promise<string> => {
        const head = ['姓名', '联系电话', '用工关系', '职业', '人群类别', '劳动报酬'];
        const rows = Array.from({ length: GANG - 1 }, (_, at) => {
          const n = at + 1;
          return [`工友甲${n}`, `138344500${String(n).padStart(2, '0')}`, relationOf(n), '建筑工', '农民工', 5000 + n * 100];
        });
        const file = join(folder, name);
        await writeXlsxFile([head, ...rows].map((cells) => cells.map((value) => ({ value })))).toFile(file);
        return file;
      };
      const form = await opens(registrar, '导入申请人名册');
      const picker = form.root.locator('input[type=file]');
      await picker.setInputFiles(await sheet('wrong.xlsx', (n) => (n === 9 ? '朋友' : '劳动关系')));
      await form.sees('1 行有误，改正后重新选择文件；一行有误，整册不导入', '没有“朋友”这个选项');
      await story.look(registrar, 'roster-wrong');
      await picker.setInputFiles(await sheet('right.xlsx', () => '劳动关系'));
      await form.type('名册凭据', '签字名册');
      await form.press('导入 22 名申请人');
      await form.gone();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    await registrar.sees('23 人 · 集体争议');
    await does(registrar, '推举代表人', async (form) => {
      for (const n of [0, 5, 7]) await form.choose('代表人', `工友甲${n}`);
      await registrar.page.keyboard.press('Escape');
      await form.type('推举书', '推选书');
      await story.look(registrar, 'representatives');
    });
    await does(registrar, '登记同意', async (form) => {
      await form.choose('申请人', '工友甲5');
      await form.tick('处理敏感个人信息', 'checkbox');
      await form.type('同意凭据', '同意书');
    });
    await story.look(registrar, 'gang');
  });

  told('is one case, with a figure for each of them', async () => {
    await granted((form) => form.type('看到的材料', '工地出入证'));
    const { lawyer, coordinator } = who;
    await files('劳动仲裁', COMMISSION);
    await moves((form) => form.choose('进展', '受理、立案'));
    await does(lawyer, '登记结果', async (form) => {
      await form.choose('结果方式', '仲裁裁决');
      await form.choose('哪一程序的结果', COMMISSION);
      await form.tick('非终局');
      await form.settle('文书日期', today);
      await form.settle('我方收到之日', today);
      for (let n = 0; n < GANG; n += 1) await form.settle(`工友甲${n} · 裁决或调解金额`, '4000');
      await story.look(lawyer, 'outcome-of-23');
    });
    await stands(lawyer, '起诉期限', 'ARB_SUE_15D', today, '第五十条');
    await open(lawyer, '结果与归档');
    await lawyer.sees(`¥${(GANG * 4000).toLocaleString('en')}`);
    await story.look(lawyer, 'awarded');
    await coordinator.menu('案件');
    await coordinator.sees(`${GANG} 人`, '集体争议');
  });

  told('a rider: the traffic road and the labour road, each with its dates', async () => {
    const { registrar, lawyer } = who;
    await registrar.go('/cases/new');
    await applies(registrar, {
      ...{ name: '骑手乙', relation: '不完全符合确立劳动关系情形', occupation: '网约送餐员', category: '新就业形态劳动者' },
      claim: ['人身损害赔偿', '96400'],
      against: [
        ['用人单位', '某配送公司', CODE],
        ['保险公司', '某保险公司', OTHER_CODE],
      ],
      ...{ cause: '214(2)', statement: '送餐途中被撞伤。' },
    });
    await granted(async (form) => {
      await form.tick('个人诚信承诺');
      await form.type('看到的材料', '个人诚信承诺书');
    });
    const happened = (kind: string) =>
      does(lawyer, '登记起算日', async (form) => {
        await form.choose('这一天发生了什么', kind);
        await form.settle('起算日', daysAgo(30));
        await form.type('证据', '事故认定书');
      });
    await happened('知道权利受到损害和义务人');
    await happened('事故伤害发生');
    await stands(lawyer, '普通诉讼时效', 'CIV_LIMITATION_3Y', daysAgo(30), '第一百八十八条');
    await stands(lawyer, '工伤', 'WI_WORKER_1Y', daysAgo(30), '第十七条第二款');
    await stands(lawyer, '工伤', 'WI_EMPLOYER_30D', daysAgo(30), '第十七条第一款');
    await story.look(lawyer, 'two-families-of-dates');
    await open(lawyer, '办理');
    await files('交通事故侵权', '榆次区人民法院', async (form) => {
      await form.tick('某配送公司', 'checkbox');
      await form.settle('请求金额', '96400');
    });
    await moves(async (form) => {
      await form.choose('进展', '受理、立案');
      await form.tick('简易程序');
    });
    await stands(lawyer, '简易程序审限', 'CIV_SIMPLE_3M', today, '第一百六十四条');
    await files('工伤认定', '榆次区人社局', (form) => form.tick('某保险公司', 'checkbox'));
    await moves(async (form) => {
      await form.choose('哪一程序', '工伤认定');
      await form.choose('进展', '受理、立案');
    });
    await stands(lawyer, '工伤认定', 'WI_DECISION_60D', today, '第二十条第一款');
    await files('劳动仲裁', COMMISSION, (form) => form.tick('某保险公司', 'checkbox'));
    await moves(async (form) => {
      await form.choose('哪一程序', '劳动仲裁');
      await form.choose('进展', '受理、立案');
    });
    await lawyer.sees('3 条路径并行');
    await story.look(lawyer, 'three-roads');
    await does(lawyer, '登记结果', async (form) => {
      await form.choose('结果方式', '仲裁调解书');
      await form.choose('哪一程序的结果', COMMISSION);
      await form.settle('文书日期', today);
      await form.settle('我方收到之日', today);
      await form.settle('裁决或调解金额', '7300');
    });
    // what comes of one road leaves the dates of the others alone
    await stands(lawyer, '简易程序审限', 'CIV_SIMPLE_3M', today, '第一百六十四条');
    await stands(lawyer, '工伤认定', 'WI_DECISION_60D', today, '第二十条第一款');
    await lawyer.root.locator('li.date').filter({ hasText: '仲裁审理期限' }).waitFor({ state: 'detached' });
    await story.look(lawyer, 'roads-apart');
  });

  told('and on no page was anything wrong', async () => {
    expect(story.wrong).toEqual([]);
  });
});
