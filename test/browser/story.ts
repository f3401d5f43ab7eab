import { type OpenBrowser, openBrowser } from './browser';
import { Album, Desk } from './desk';
import { type Product, startProduct } from './product';

/** The product and a browser, with one desk for each person who works at it. */
export class Story {
  private readonly desks: Desk[] = [];
  private readonly faults: string[] = [];

  private constructor(
    readonly product: Product,
    private readonly chromium: OpenBrowser,
    private readonly album: Album,
  ) {}

  /** On an empty ledger, or on the year of the demo. */
  static async begin(name: string, ledger: { readonly demo?: boolean } = {}): Promise<Story> {
    const [product, chromium] = await Promise.allSettled([startProduct(ledger), openBrowser()]);
    if (product.status === 'fulfilled' && chromium.status === 'fulfilled') return new Story(product.value, chromium.value, new Album(name));
    if (product.status === 'fulfilled') await product.value.stop();
    if (chromium.status === 'fulfilled') await chromium.value.close();
    throw product.status === 'rejected' ? product.reason : (chromium as PromiseRejectedResult).reason;
  }

  /** A desk at which nobody has signed in. */
  async desk(): Promise<Desk> {
    const desk = await Desk.open(this.chromium.browser, this.product.address, this.album);
    this.desks.push(desk);
    return desk;
  }

  /** Looks at a page on both kinds of screen; what is wrong with it is told when the story ends. */
  async look(desk: Desk, name: string): Promise<void> {
    this.faults.push(...(await desk.look(name)));
  }

  /** Everything that went wrong on any page so far. */
  get wrong(): readonly string[] {
    return [...this.faults, ...this.desks.flatMap(({ troubles }) => troubles)];
  }

  /** Tells a chapter. When it fails, keeps what every screen shows, and says what else went wrong on them. */
  async told(tell: () => Promise<void>): Promise<void> {
    try {
      await tell();
    } catch (error) {
      for (const desk of this.desks) await desk.shot('没有成功').catch(() => undefined);
      if (error instanceof Error && this.wrong.length > 0) error.message += `\n\nBesides:\n${this.wrong.join('\n')}`;
      throw error;
    }
  }

  async end(): Promise<void> {
    await this.chromium.close();
    await this.product.stop();
  }
}
