import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as cases from '@gongyuan/contexts/cases/codes';
import { activityDecider } from './activity';
import { checkupDecider } from './checkup/decider';
import { categories, occupations } from './codes';
import { outreachFacts } from './events';
import { activityActs, checkupActs } from './permit';

const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');

/** The rules of this context: not its tests, not its read models. */
const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'reading' ? [] : sources(path);
    return /\.ts$/.test(entry.name) && !/spec\.ts$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });

const families = 'access|activity|attendance|checkup|consultation|date|person|photo|report|separation|unit';
const codes = new Set(
  sources(__dirname).flatMap((text) => [...text.matchAll(new RegExp(`'((?:${families})\\.[a-z-]+)'`, 'g'))].map(([, code]) => code)),
);

describe('the README of outreach', () => {
  it('names every command with its act', () => {
    expect(Object.keys(activityActs).sort()).toEqual(Object.keys(activityDecider.decide).sort());
    expect(Object.keys(checkupActs).sort()).toEqual(Object.keys(checkupDecider.decide).sort());
    for (const [type, act] of Object.entries({ ...activityActs, ...checkupActs }))
      expect(readme).toMatch(new RegExp(`\\| ${type}[ *\\\\]+\\|.*\\| ${act ?? '–'} +\\|`));
  });

  it('names every fact', () => {
    for (const type of Object.keys(outreachFacts)) expect(readme).toMatch(new RegExp(`\\b${type}\\b`));
  });

  it('names every refusal, and none that is not there', () => {
    expect(codes.size).toBeGreaterThan(40);
    for (const code of codes) expect(readme).toContain(code);
    for (const [, code] of readme.matchAll(new RegExp(`\`((?:${families})\\.(?!ts\`)[a-z-]+)\``, 'g'))) expect(codes).toContain(code);
  });
});

it('calls people what the case work calls them', () => {
  expect(categories).toEqual(cases.categories);
  expect(occupations).toEqual(cases.occupations);
});
