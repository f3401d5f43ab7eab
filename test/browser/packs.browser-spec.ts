import type { Desk } from './desk';
import { Story } from './story';

/** Packs and programme in the year of the demo: every page of both, in both languages, on a phone and on a desk. */
describe('the pages of packs and programme', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin('packs', { demo: true });
  }, 300_000);
  afterAll(() => story?.end());

  /** An answer of the product, to whoever sits at the desk. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
  const asked = (desk: Desk, path: string): Promise<any> =>
    desk.page.evaluate(async (address) => (await fetch(address)).json(), `/api/${path}`);

  /** Opens a page and waits until it shows what it was opened for. */
  async function open(desk: Desk, path: string): Promise<void> {
    await desk.go(path);
    await desk.arrives(/./);
    await desk.page.locator('.bones').first().waitFor({ state: 'detached' });
  }

  async function speaking(desk: Desk, language: 'zh-CN' | 'en'): Promise<void> {
    await desk.page.evaluate(`localStorage.setItem('gongyuan.language', '${language}')`);
  }

  it.each(['zh-CN', 'en'] as const)(
    'hold no grave fault of accessibility, and are read without scrolling sideways: %s',
    (language) =>
      story.told(async () => {
        const city = await story.desk();
        await city.signIn('shenhe', story.product.firstLink);
        const { figures } = await asked(city, 'programme/board');
        const packs = figures.find(({ key }: { key: string }) => key === 'safety-packs').measureId;
        const { rows: handouts } = await asked(city, 'handouts');
        const { handoutId, sheets } = await asked(city, `handouts/${handouts[0].handoutId}`);
        await speaking(city, language);
        for (const [name, path] of [
          ['plan', '/plan'],
          ['measure', `/plan/${packs}`],
          ['deliveries', '/plan/deliveries?state=counted'],
          ...['stores', 'transfers', 'counts', 'variances', 'setup'].map((view) => [view, `/stock?view=${view}`] as const),
          ['purchases', '/purchases'],
          ['handouts', '/handouts'],
          ['handout', `/handouts/${handoutId}`],
          ['sheet', `/sheets/${sheets[0].sheetId}`],
          ['exceptions', '/exceptions'],
        ] as const) {
          await open(city, path);
          await story.look(city, `${name}-${language}`);
        }

        const registrar = await story.desk();
        await registrar.signIn('yuci.dengji', story.product.firstLink);
        await speaking(registrar, language);
        await open(registrar, `/handouts/${handoutId}/field`);
        await registrar.page.locator('.field-tick').first().waitFor();
        await story.look(registrar, `field-${language}`);
        await registrar.page.locator('.field-sheet .pack-row .ant-btn').click();
        await registrar.page.getByRole('dialog').waitFor();
        await story.look(registrar, `on-the-spot-${language}`);
        expect(story.wrong).toEqual([]);
      }),
    300_000,
  );
});
