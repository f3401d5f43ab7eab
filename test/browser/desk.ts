import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { Place } from './place';

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** Our pages hold no frames and no media, so nothing has to be opened or fetched beside them: half the time. */
const violationsOnly = { resultTypes: ['violations' as const], preload: false };

/** Pictures of every step, numbered in their order, for people to look at; not kept in the repository. */
export class Album {
  readonly folder: string;
  private count = 0;

  constructor(name: string) {
    this.folder = resolve(__dirname, '../artifacts', name);
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
  }

  next(name: string): string {
    this.count += 1;
    return join(this.folder, `${String(this.count).padStart(2, '0')}-${name}`);
  }
}

/** A browser of one's own, in Chinese, at which somebody works: whatever goes wrong on its pages is remembered. */
export class Desk extends Place {
  /** Errors of the console, uncaught exceptions, breaches of the content policy, answers that no click may ever get. */
  readonly troubles: string[] = [];

  private constructor(
    page: Page,
    readonly address: string,
    private readonly album: Album,
  ) {
    super(page, page.locator('body'));
  }

  /** The same person at another page, e.g. one that was opened in a new tab. */
  async beside(page: Page): Promise<Desk> {
    await page.waitForLoadState();
    return new Desk(page, this.address, this.album);
  }

  static async open(browser: Browser, address: string, album: Album): Promise<Desk> {
    const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: wide, reducedMotion: 'reduce' });
    context.setDefaultTimeout(30_000);
    const desk = new Desk(await context.newPage(), address, album);
    await context.exposeFunction('breachOfPolicy', (what: string) => void desk.troubles.push(`content policy: ${what}`));
    await context.addInitScript(
      "document.addEventListener('securitypolicyviolation', (e) => breachOfPolicy(e.violatedDirective + ' ' + e.blockedURI))",
    );
    context.on('console', (message) => {
      // the browser itself notes every answer of 400 and above; which of them are faults is said below
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) desk.troubles.push(message.text());
    });
    context.on('weberror', (error) => void desk.troubles.push(String(error.error())));
    context.on('response', (response) => {
      if (response.status() >= 500 || response.status() === 400) desk.troubles.push(`${response.status()} ${response.url()}`);
    });
    return desk;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  async go(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.address).href);
  }

  async signIn(login: string, password: string): Promise<void> {
    await this.go('/sign-in');
    await this.type('登录名', login);
    await this.type('密码', password);
    await this.press('登录');
    await this.page.getByRole('navigation', { name: '菜单' }).waitFor();
  }

  /** Follows an entry of the menu; a number may stand behind its name. */
  async menu(entry: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: '菜单' })
      .getByRole('link', { name: new RegExp(`^${entry}( ?\\d+)?$`) })
      .click();
  }

  /** Waits for the page that has this heading. */
  async arrives(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  }

  /** Keeps a picture of the screen as it is. */
  async shot(name: string): Promise<void> {
    await this.page.screenshot({ path: `${this.album.next(name)}.png` });
  }

  /** Keeps a printed page, as the browser would send it to the printer. Answers the file. */
  async print(name: string): Promise<Buffer> {
    return this.page.pdf({ path: `${this.album.next(name)}.pdf`, preferCSSPageSize: true, printBackground: true });
  }

  /**
   * Looks at a page as a phone shows it and as a desktop does: a picture of each, nothing that has to be scrolled sideways, and
   * no grave fault of accessibility. Answers the faults.
   */
  async look(name: string): Promise<readonly string[]> {
    const path = this.album.next(name);
    const faults: string[] = [];
    for (const size of [phone, wide]) {
      await this.page.setViewportSize(size);
      await this.tall(size);
      await this.page.screenshot({ path: `${path}-${size.width}.png`, animations: 'disabled' });
      const { violations } = await new AxeBuilder({ page: this.page }).setLegacyMode(true).options(violationsOnly).analyze();
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      faults.push(...grave.map(({ id, nodes }) => `${name} at ${size.width}: ${id} ${nodes.map(({ target }) => target).join(' | ')}`));
      const width = await this.page.evaluate<number>('document.documentElement.scrollWidth');
      if (width > size.width) faults.push(`${name} at ${size.width}: ${width} px wide: ${await this.beyond(size.width)}`);
    }
    await this.page.setViewportSize(wide);
    return faults;
  }

  /** What reaches beyond the edge of the screen, the outermost first. */
  private beyond(width: number): Promise<string> {
    return this.page.evaluate<string>(
      `Array.from(document.querySelectorAll('body *')).filter((box) => box.getBoundingClientRect().right > ${width})
        .slice(0, 3).map((box) => box.tagName + '.' + box.className + ' ' + box.parentElement.className).join(' | ')`,
    );
  }

  /** A screen high enough to hold the whole page: what sticks to an edge then stands where it belongs. */
  private async tall({ width, height }: { width: number; height: number }): Promise<void> {
    const needed = await this.page.evaluate<number>(
      "Math.max(...Array.from(document.querySelectorAll('html, .ant-drawer-body'), (box) => box.scrollHeight))",
    );
    await this.page.setViewportSize({ width, height: Math.max(height, needed + 120) });
    await this.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  }
}
