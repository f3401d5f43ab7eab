import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteKindWords } from './handout-export';
import { purchaseStageWords } from './purchase-export';
import { placeKindWords } from './stock-export';

it('calls sites, stages and places in files what the screens call them', () => {
  const screens = JSON.parse(readFileSync(join(__dirname, '../../../../apps/web/console/i18n/zh-CN/codes.json'), 'utf8'));
  expect([siteKindWords, purchaseStageWords, placeKindWords]).toEqual([screens.siteKind, screens.purchaseStage, screens.placeKind]);
});
