import { eventually } from '@gongyuan/platform/testing/eventually';
import { office, PASSWORD } from './office';
import { Story } from './story';

/** Whoever writes a program tries the API out on its page before: a write as well, which needs a key that nobody types. */
describe('the page of the API', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin('api-page');
  }, 120_000);
  afterAll(() => story.end());

  it('carries out a write of whoever is signed in, as it does when an office opens it by plain HTTP', () => story.told(walk), 120_000);

  async function walk(): Promise<void> {
    const { unit, at } = await office(story.product.address, story.product.firstLink);
    const desk = await story.desk();
    // what browsers leave out where the address is not a secure one
    await desk.page.addInitScript('delete Crypto.prototype.randomUUID');
    await desk.signIn('dengji', PASSWORD);
    await desk.go('/api/docs#/contacts/registerContact');
    const operation = desk.page.locator('#operations-contacts-registerContact');
    await operation.getByRole('button', { name: 'Try it out' }).click();
    const visitor = { name: '贺槐树', phone: '13934441234' };
    await operation.locator('textarea').fill(JSON.stringify({ unit, channel: 'phone', person: visitor, summary: '两个月没有发工资' }));
    await operation.getByRole('button', { name: 'Execute' }).click();
    await operation.locator('.live-responses-table').getByText('201', { exact: true }).waitFor();
    // the list follows what was answered
    await eventually(async () => expect((await at('dengji').get('/api/contacts')).body.rows).toHaveLength(1));
    await desk.shot('答复');
    expect(story.wrong).toEqual([]);
  }
});
