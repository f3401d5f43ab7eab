import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programmeFacts } from './events';
import { deliveryActs, measureActs } from './permit';

const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');

/** The sources of this context, but for its tests. */
const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.ts$/.test(entry.name) && !/spec\.ts$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });

const families = 'allocation|date|delivery|lag|measure|rule|separation|target|unit';
const codes = new Set(
  sources(__dirname).flatMap((text) => [...text.matchAll(new RegExp(`'((?:${families})\\.[a-z-]+)'`, 'g'))].map(([, code]) => code)),
);

describe('the README of the programme', () => {
  it('names every command with its act', () => {
    const acts = { ...measureActs, ...deliveryActs, ImportDeliveries: 'programme.report' };
    for (const [type, act] of Object.entries(acts)) expect(readme).toMatch(new RegExp(`\\| ${type}[ *\\\\]+\\|.*\\| ${act} +\\|`));
  });

  it('names every fact', () => {
    for (const type of Object.keys(programmeFacts)) expect(readme).toMatch(new RegExp(`\\b${type}\\b`));
  });

  it('names every refusal, and none that is not there', () => {
    expect(codes.size).toBeGreaterThan(25);
    for (const code of codes) expect(readme).toContain(code);
    for (const [, code] of readme.matchAll(new RegExp(`\`((?:${families})\\.(?!ts\`)[a-z-]+)\``, 'g'))) expect(codes).toContain(code);
  });
});
