import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postWords } from './export';

describe('the words of exported files', () => {
  it('are those of the screens', () => {
    const screens = JSON.parse(readFileSync(join(__dirname, '../../../../apps/web/console/i18n/zh-CN/codes.json'), 'utf8'));
    expect(postWords).toEqual(screens.post);
  });
});
