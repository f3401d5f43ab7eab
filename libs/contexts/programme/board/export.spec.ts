import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryWords } from './export';

describe('the words of exported files', () => {
  const screens = JSON.parse(readFileSync(join(__dirname, '../../../../apps/web/console/i18n/zh-CN/codes.json'), 'utf8'));

  it.each(Object.entries(entryWords))('%s: are those of the screens', (dictionary, said) => expect(said).toEqual(screens[dictionary]));
});
