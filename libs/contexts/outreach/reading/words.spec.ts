import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from './words';

describe('the words of exported files', () => {
  const folder = join(__dirname, '../../../../apps/web/console/i18n/zh-CN');
  const screens = Object.assign(
    {},
    ...['codes', 'outreach-codes'].map((room) => JSON.parse(readFileSync(join(folder, `${room}.json`), 'utf8'))),
  );

  it.each(Object.entries(words))('%s: are those of the screens', (dictionary, said) => expect(said).toEqual(screens[dictionary]));
});
