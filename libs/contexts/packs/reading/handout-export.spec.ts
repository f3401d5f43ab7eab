import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteKindWords } from './handout-export';

it('calls the kinds of sites what the screens call them', () => {
  const screens = JSON.parse(readFileSync(join(__dirname, '../../../../apps/web/console/i18n/zh-CN/codes.json'), 'utf8'));
  expect(siteKindWords).toEqual(screens.siteKind);
});
