import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contactDecider } from './contact/decider';
import { facts } from './events';
import { caseActs } from './permit';

const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');

/** The rules of this context: not its tests, not its read models. */
const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'reading' ? [] : sources(path);
    return /\.ts$/.test(entry.name) && !/spec\.ts$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });

const families =
  'access|archive|assignment|callback|case|closing|consent|contact|date|decision|document|endorsement|handling|hearing|holidays|intake|limitation|link|means|objection|outcome|person|proceeding|recovery|reminder|replacement|report|retainer|review|rules|separation|termination|transfer|unit|urgent';
const codes = new Set(
  sources(__dirname).flatMap((text) => [...text.matchAll(new RegExp(`'((?:${families})\\.[a-z-]+)'`, 'g'))].map(([, code]) => code)),
);

describe('the README of the case work', () => {
  it('names every command with its act', () => {
    for (const [type, act] of Object.entries(caseActs))
      expect(readme).toMatch(new RegExp(`\\| ${type}[ *\\\\]+\\|.*\\| ${act ?? '–'} +\\|`));
    for (const type of Object.keys(contactDecider.decide)) expect(readme).toMatch(new RegExp(`\\| ${type} +\\|`));
  });

  it('names every fact', () => {
    for (const type of Object.keys(facts)) expect(readme).toMatch(new RegExp(`\\b${type}\\b`));
  });

  it('names every refusal, and none that is not there', () => {
    expect(codes.size).toBeGreaterThan(60);
    for (const code of codes) expect(readme).toContain(code);
    for (const [, code] of readme.matchAll(new RegExp(`\`((?:${families})\\.(?!ts\`)[a-z-]+)\``, 'g'))) expect(codes).toContain(code);
  });
});
