import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages, messages } from './language';

const root = resolve(__dirname, '../../..');
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/;

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/spec\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/(node_modules|web|api-client|testing)\//.test(path));

const texts = [...sources('libs'), ...sources('apps')].map((path) => ({
  path: path.slice(root.length + 1),
  text: readFileSync(path, 'utf8'),
}));

const literalsIn = (text: string): string[] =>
  [...text.matchAll(/'([^'\n]*)'/g)].map(([, literal]) => literal as string).filter((one) => CODE.test(one));

/** The first argument of a call that begins after `start`: up to the comma or bracket that ends it. */
function firstArgument(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at] as string;
    if ('([{'.includes(char)) depth++;
    if (depth === 0 && ',)'.includes(char)) return text.slice(start, at);
    if (')]}'.includes(char)) depth--;
  }
  return text.slice(start);
}

/** Every code that a refusal is made with, by where it is made. */
const thrown = new Map(
  texts.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:refuse|invalid|forbid|missing|wrong|new Refused)\(/g)].flatMap((call) =>
      literalsIn(firstArgument(text, call.index + call[0].length)).map((code) => [code, path] as const),
    ),
  ),
);

/** Codes of fields stand as plain texts in the files that judge fields. */
const fieldCodes = texts
  .filter(({ path }) => ['libs/kernel/text.ts', 'libs/platform/commands/fields.ts', 'libs/platform/http/constraints.ts'].includes(path))
  .flatMap(({ text }) => literalsIn(text));

const spoken = [...new Set([...thrown.keys(), ...fieldCodes, 'server.error', 'store.full', 'store.unavailable'])].sort();

describe('messages', () => {
  it('finds the codes at all', () => {
    expect(thrown.get('command.stale')).toBe('libs/platform/commands/runner.ts');
    expect(spoken).toEqual(expect.arrayContaining(['session.none', 'session.ended', 'id-number.check-digit', 'field.unknown', 'text.nul']));
  });

  it.each(languages)('has words in %s for every code of the product', (language) => {
    const silent = spoken
      .filter((code) => !Object.hasOwn(messages[language], code))
      .map((code) => `${code} (${thrown.get(code) ?? 'a field'})`);
    expect(silent).toEqual([]);
  });

  it.each(languages)('has no words in %s for a code that nobody uses', (language) => {
    const used = new Set(texts.flatMap(({ text }) => literalsIn(text)));
    expect(Object.keys(messages[language]).filter((code) => !used.has(code))).toEqual([]);
  });

  it('is written in full-width punctuation, and ends as a sentence', () => {
    for (const [code, words] of Object.entries(messages['zh-CN'])) {
      expect([code, words]).toEqual([code, expect.stringMatching(/[。？]$/)]);
      expect([code, words]).not.toEqual([code, expect.stringMatching(/\p{Script=Han}[,.;:!?()"]|[,;:!?()"]\p{Script=Han}/u)]);
    }
    for (const [code, words] of Object.entries(messages.en))
      expect([code, words]).toEqual([code, expect.stringMatching(/^[A-Z][^\p{Script=Han}]*[.?]$/u)]);
  });
});
