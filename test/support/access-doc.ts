import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grant } from '@gongyuan/kernel/access';
import { type Post, posts } from '@gongyuan/kernel/env';

/** One row of the table in `docs/access.md`. */
export interface AccessRow {
  /** The row in words. */
  readonly words: string;
  /** What each post may do; a post that may not even know is absent. */
  readonly grants: Readonly<Partial<Record<Post, Grant>>>;
  /** Acts of the program; empty for rows of later work. */
  readonly acts: readonly string[];
}

const grantOf: Readonly<Record<string, Grant | undefined>> = {
  E: 'do',
  'E own': 'own',
  R: 'read',
  r: 'read-own',
  m: 'masked',
  s: 'drawn',
  '–': undefined,
};

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const docPath = join(__dirname, '../../docs/access.md');

/** The lines of a table: its head, and its rows. */
function tableOf(path: string, head: RegExp, what: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const start = lines.findIndex((line) => head.test(line));
  if (start < 0) throw new Error(`docs/access.md has no table of ${what}`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return [lines[start] as string, ...lines.slice(start + 2, end)];
}

/** The table of `docs/access.md`. Throws for a row that cannot be read: nothing in it is there for show only. */
export function accessDoc(path: string = docPath): readonly AccessRow[] {
  const [head = '', ...lines] = tableOf(path, /^\| Act +\|/, 'acts');
  const columns = cellsOf(head)
    .slice(1, -1)
    .map((head): Post => {
      const post = posts.find((one) => head.endsWith(` ${one}`));
      if (!post) throw new Error(`docs/access.md: ${head} is no post`);
      return post;
    });
  if (columns.length !== posts.length) throw new Error('docs/access.md does not have one column per post');
  return lines.map((line): AccessRow => {
    const [words = '', ...rest] = cellsOf(line);
    const program = rest.pop() ?? '';
    if (rest.length !== columns.length) throw new Error(`docs/access.md: the row “${words}” has ${rest.length} posts`);
    const grants: Partial<Record<Post, Grant>> = {};
    rest.forEach((cell, index) => {
      if (!Object.hasOwn(grantOf, cell)) throw new Error(`docs/access.md: “${cell}” in the row “${words}” means nothing`);
      const grant = grantOf[cell];
      if (grant) grants[columns[index] as Post] = grant;
    });
    const acts = [...program.matchAll(/`([a-z]+\.[a-z-]+)`/g)].map(([, act]) => act as string);
    if (acts.length === 0 && program !== 'later') throw new Error(`docs/access.md: the row “${words}” names no act, nor says “later”`);
    return { words, grants, acts };
  });
}

/** One row of the table of endpoints in `docs/access.md`. */
export interface EndpointRow {
  readonly method: string;
  readonly path: string;
  /** Act of the table; `*` for whoever is signed in; absent where everybody may knock. */
  readonly act?: string;
  /** True for a search by POST: it only looks. */
  readonly looks: boolean;
  /** What a record of another unit is answered with to whoever reaches no further than the own one; absent where it is left out, or where there is none. */
  readonly elsewhere?: 403 | 404;
  /** True where those who do it see what lies elsewhere, though they may not touch it. */
  readonly doersSee: boolean;
}

/** The endpoints of `docs/access.md`. Throws for a row that cannot be read. */
export function endpointDoc(path: string = docPath): readonly EndpointRow[] {
  const [, ...lines] = tableOf(path, /^\| Endpoint +\|/, 'endpoints');
  return lines.map((line): EndpointRow => {
    const [endpoint = '', opens = '', elsewhere = ''] = cellsOf(line);
    const [, method, route] = /^`([A-Z]+) (\/api\/\S+)`$/.exec(endpoint) ?? [];
    const [, act, look] = /^`([a-z]+\.[a-z-]+)`(, to look)?$/.exec(opens) ?? [];
    const [, answer, see] = /^(403|404|not in it|–)(, E sees it)?$/.exec(elsewhere) ?? [];
    if (!method || !route || !answer || (!act && !['open to everybody', 'whoever is signed in'].includes(opens)))
      throw new Error(`docs/access.md: the endpoint “${line}” cannot be read`);
    return {
      method,
      path: route,
      act: opens === 'whoever is signed in' ? '*' : act,
      looks: method === 'GET' || look !== undefined,
      elsewhere: answer === '403' ? 403 : answer === '404' ? 404 : undefined,
      doersSee: see !== undefined,
    };
  });
}
