import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { catalogue } from '@gongyuan/catalogue/catalogue';
import { languages, messages } from '@gongyuan/platform/http/language';

const root = resolve(__dirname, '../..');
const CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/;

const files = ['libs', 'apps']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /(?<!spec|\.d)\.ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !/\/(web|testing)\//.test(path))
  .map((path) => ({ path: path.slice(root.length + 1), text: readFileSync(path, 'utf8') }));

const literalsIn = (text: string): string[] =>
  [...text.matchAll(/'([^'\n]*)'/g)].map(([, literal]) => literal as string).filter((one) => CODE.test(one));

/** The first argument of a call whose bracket opens before `start`. */
function firstArgument(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at] as string;
    if (depth === 0 && ',)'.includes(char)) return text.slice(start, at);
    if ('([{'.includes(char)) depth++;
    if (')]}'.includes(char)) depth--;
  }
  return text.slice(start);
}

const REFUSAL = /\b(?:refuse|invalid|forbid|missing|wrong|new Refused)\(/g;
const refusalsIn = (text: string): string[] => [...text.matchAll(REFUSAL)].map((call) => firstArgument(text, call.index + call[0].length));

/** Paths of personal fields look like codes and are none; so do the acts of the access table. Errors of the calendar are caught before they are told. */
const paths = Object.values(catalogue.facts).flatMap((fact) => Object.keys(fact.personal));
const isOtherName = (literal: string): boolean =>
  Object.hasOwn(catalogue.access, literal) ||
  /^(late|calendar)\./.test(literal) ||
  paths.some((path) => path === literal || path.startsWith(`${literal}.`));

/** In these files every code is a reason: deciders hand codes to helpers, fields keep them in tables. */
const SPEAKS_ONLY_CODES =
  /^libs\/contexts\/[^/]+\/(?!.*reading\/).*\.ts$|^libs\/kernel\/(text|phone|identifiers)\.ts$|^libs\/platform\/commands\/fields\.ts$|^libs\/platform\/http\/constraints\.ts$/;

/** Code -> a file that refuses with it. */
const spoken = new Map<string, string>();
for (const { path, text } of files) {
  for (const argument of refusalsIn(text)) for (const code of literalsIn(argument)) spoken.set(code, path);
  if (SPEAKS_ONLY_CODES.test(path)) for (const code of literalsIn(text)) if (!isOtherName(code)) spoken.set(code, path);
}
for (const code of ['server.error', 'store.full', 'store.unavailable']) spoken.set(code, 'libs/platform/http/problem.ts');

/** Codes that are put together: `intake.${who}-name-needed`. */
const templates = files
  .flatMap(({ text }) => refusalsIn(text))
  .map((argument) => /^`([a-z-]+\.[^`]*)`$/.exec(argument.trim())?.[1])
  .filter((template) => template !== undefined)
  .map((template) => new RegExp(`^${template.replace(/\./g, '\\.').replace(/\$\{[^}]*\}/g, '[a-z-]+')}$`));

describe('the words for refusals', () => {
  it('finds the codes at all', () => {
    expect(spoken.get('command.stale')).toBe('libs/platform/commands/runner.ts');
    expect([...spoken.keys()]).toEqual(
      expect.arrayContaining(['session.none', 'session.ended', 'id-number.check-digit', 'field.unknown', 'separation.registrar-approves']),
    );
  });

  it.each(languages)('has words in %s for every code of the product', (language) => {
    const silent = [...spoken].filter(([code]) => !Object.hasOwn(messages[language], code)).map(([code, path]) => `${code} (${path})`);
    const unspoken = templates.filter((template) => !Object.keys(messages[language]).some((code) => template.test(code))).map(String);
    expect([...silent, ...unspoken].sort()).toEqual([]);
  });

  it.each(languages)('has no words in %s for a code that nobody uses', (language) => {
    const used = new Set(files.flatMap(({ text }) => literalsIn(text)));
    const idle = Object.keys(messages[language]).filter((code) => !used.has(code) && !templates.some((template) => template.test(code)));
    expect(idle).toEqual([]);
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
