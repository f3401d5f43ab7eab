import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { caseIdOf } from '../../apps/cli/src/demo/script';
import { type OpenBrowser, openBrowser } from './browser';
import { type Product, startProduct } from './product';

/** A4 in points, as a PDF says it. */
const A4 = /\/MediaBox\s*\[\s*0 0 (59[45](?:\.\d+)?) (84[12](?:\.\d+)?)\s*\]/g;
const PDFTOTEXT = '/usr/bin/pdftotext';
const folder = resolve(__dirname, '../artifacts/papers');

interface Paper {
  /** Last parts of the address below /print. */
  readonly path: string;
  /** Words that must stand on it. */
  readonly says: readonly string[];
  readonly pages: number;
}

describe('the papers of the office, printed by a real browser', () => {
  let product: Product;
  let chromium: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    [product, chromium] = await Promise.all([startProduct({ demo: true }), openBrowser()]);
    const context = await chromium.browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    context.setDefaultTimeout(30_000);
    page = await context.newPage();
    await page.goto(`${product.address}/sign-in`);
    await page.getByLabel('登录名').fill('shenhe');
    await page.getByLabel('密码').fill(product.firstLink);
    await page.getByRole('button', { name: '登录' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  }, 180_000);
  afterAll(async () => {
    await chromium?.close();
    await product?.stop();
  }, 60_000);

  /** The first case of a list, or contact. */
  const first = async (path: string, id: string): Promise<string> => {
    const { rows } = (await page.evaluate(async (address) => (await fetch(address)).json(), `/api/${path}`)) as {
      rows: readonly Record<string, string>[];
    };
    const found = rows[0]?.[id];
    if (!found) throw new Error(`The demo has nothing in ${path}`);
    return found;
  };
  const inStage = (stage: string): Promise<string> => first(`cases?limit=1&stage=${stage}`, 'caseId');

  /** Without blanks: a PDF breaks lines where the page does. */
  const tight = (text: string): string => text.replace(/\s/g, '');

  async function printed({ path, says, pages }: Paper): Promise<void> {
    await page.goto(`${product.address}/print/${path}`);
    await page.locator('.sheet h1').waitFor();
    // nothing of the table or the letter may reach beyond the sheet
    const wider = await page.locator('.sheet').evaluate((sheet) => sheet.scrollWidth > sheet.clientWidth);
    expect([path, 'wider than the sheet', wider]).toEqual([path, 'wider than the sheet', false]);
    const name = path.replace(/\/.*/, '');
    const file = join(folder, `${name}.pdf`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    writeFileSync(file, pdf);
    const boxes = [...pdf.toString('latin1').matchAll(A4)];
    expect([path, boxes.length]).toEqual([path, pages]);
    const onScreen = tight(await page.locator('.sheet').innerText());
    for (const words of says) expect(onScreen).toContain(tight(words));
    if (!existsSync(PDFTOTEXT)) return;
    const { stdout } = await promisify(execFile)(PDFTOTEXT, ['-layout', file, '-']);
    const onPaper = tight(stdout);
    for (const words of [...says, '记录序号', '校验值', `第1页，共${pages}页`])
      expect([name, onPaper.includes(tight(words)), words]).toEqual([name, true, words]);
  }

  it('prints the record of a contact', async () =>
    printed({
      path: `contact/${await first('contacts?limit=1', 'contactId')}`,
      pages: 1,
      says: ['来访来电登记表', '编号：', '反映的问题', '签名：'],
    }));

  it('prints the application, with its consents one by one and the place for seal and signature', async () =>
    printed({
      path: `application/${caseIdOf({ key: 'decorator-fall' })}`,
      pages: 2,
      says: ['职工法律援助申请表', '告知与同意', '申请人（代理人）签名：', '（受理单位公章）', '符合条件的，工会免费提供法律援助'],
    }));

  it('prints the approval sheet with three opinion boxes', async () =>
    printed({
      path: `approval/${await inStage('reviewed')}`,
      pages: 1,
      says: ['职工法律援助审批表', '受理意见', '初审意见', '审批意见', '（公章）'],
    }));

  it('prints the notice of what is missing, with its article and its day', async () =>
    printed({
      path: `supplement/${await inStage('supplementing')}`,
      pages: 1,
      says: ['法律援助申请补正告知书', '第四十三条', '一次性告知', '视为撤回申请', '（公章）', '-补'],
    }));

  it('prints the decision that gives aid', async () =>
    printed({
      path: `decision/${await inStage('handling')}`,
      pages: 1,
      says: ['给予法律援助决定书', '总工发〔2008〕52号', '第四十三条', '决定给予法律援助', '第五十五条', '（公章）', '-决'],
    }));

  it('prints the decision that refuses it, with where to object', async () =>
    printed({
      path: `decision/${await inStage('refused')}`,
      pages: 1,
      says: ['不予法律援助决定书', '决定不予法律援助', '第四十九条', '（公章）'],
    }));

  it('prints the letter to the firm', async () =>
    printed({
      path: `assignment/${await inStage('handling')}`,
      pages: 1,
      says: ['法律援助指派（委派）函', '现指派（委派）', '第四十六条', '一式三份', '-指'],
    }));

  it('prints the receipt of service', async () =>
    printed({
      path: `receipt/${await inStage('handling')}`,
      pages: 1,
      says: ['送达回证', '给予法律援助决定书', '受送达人', '送达人（二人）', '代收人及代收理由'],
    }));

  it('prints the closing sheet with three opinion boxes', async () =>
    printed({
      path: `closing/${await inStage('closed')}`,
      pages: 1,
      says: ['法律援助案件结案审批表', '办案小结', '承办人意见', '审核意见', '审批意见', '结案日', '-结'],
    }));

  it('prints the list of the file, all twenty places of it', async () =>
    printed({
      path: `contents/${await inStage('closed')}`,
      pages: 1,
      says: ['卷内目录', '卷宗封面', '申请表', '送达回证', '备考表', '立卷人：'],
    }));

  it('prints a case as it stood, when the screen shows how it stood, and says so on the paper', async () => {
    const caseId = await inStage('closed');
    const { events } = (await page.evaluate(async (address) => (await fetch(address)).json(), `/api/cases/${caseId}/events`)) as {
      events: readonly { position: number; type: string }[];
    };
    const granted = events.find(({ type }) => type === 'AidGranted')?.position;
    await page.goto(`${product.address}/cases/${caseId}?v=${granted}`);
    const way = page.getByRole('link', { name: /打印\s*审批表/ });
    const href = await way.first().getAttribute('href');
    expect(href).toBe(`/print/approval/${caseId}?v=${granted}`);
    await page.goto(`${product.address}${href}`);
    await page.getByText(`本件按记录序号 ${granted} 为止的记录打印，不是案件的现状。`).waitFor();
    await page.goto(`${product.address}/print/approval/${caseId}`);
    await page.locator('.sheet h1').waitFor();
    expect(await page.getByText('不是案件的现状').count()).toBe(0);
  });

  it('does not print what has not happened', async () => {
    await page.goto(`${product.address}/print/closing/${await inStage('applied')}`);
    await page.getByText('这份文书所载的事项还没有发生，不能打印。').waitFor();
  });
});
