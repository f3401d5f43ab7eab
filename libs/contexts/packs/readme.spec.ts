import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import zh from '@gongyuan/platform/http/messages/zh-CN/packs.json';
import { facts } from './events';
import { packActs } from './permit';

const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');
const families = 'count|exception|handout|issue|kit|purchase|roster|sheet|stock|store|transfer|variance';

describe('the README of the packs', () => {
  it('names every command with its act', () => {
    for (const [type, act] of Object.entries(packActs)) expect(readme).toMatch(new RegExp(`\\| ${type}[ *\\\\]+\\|.*\\| ${act} +\\|`));
  });

  it('names every fact', () => {
    for (const type of Object.keys(facts).filter((one) => !/^(StockMoved|ReceiptTaken)/.test(one)))
      expect(readme).toMatch(new RegExp(`\\b${type}\\b`));
  });

  it('names every refusal, and none that is not there', () => {
    const own = Object.keys(zh).filter((code) => new RegExp(`^(${families})\\.`).test(code));
    expect(own.length).toBeGreaterThan(60);
    for (const code of own) expect(readme).toContain(code);
    for (const [, code] of readme.matchAll(new RegExp(`\`((?:${families})\\.[a-z-]+)\``, 'g'))) expect(Object.keys(zh)).toContain(code);
  });
});
