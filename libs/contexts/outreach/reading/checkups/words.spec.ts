import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from './words';

describe('the words of the exported check-ups', () => {
  const screen = (file: string) =>
    JSON.parse(readFileSync(join(__dirname, `../../../../../apps/web/console/i18n/zh-CN/${file}.json`), 'utf8'));
  const screens = { ...screen('codes'), ...screen('checkup-codes') };

  it.each(Object.entries(words))('%s: are those of the screens', (dictionary, said) => expect(said).toEqual(screens[dictionary]));
});
