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
  '–': undefined,
};

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The table of `docs/access.md`. Throws for a row that cannot be read: nothing in it is there for show only. */
export function accessDoc(path: string = join(__dirname, '../../docs/access.md')): readonly AccessRow[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const start = lines.findIndex((line) => /^\| Act +\|/.test(line));
  if (start < 0) throw new Error('docs/access.md has no table of acts');
  const columns = cellsOf(lines[start] as string)
    .slice(1, -1)
    .map((head): Post => {
      const post = posts.find((one) => head.endsWith(` ${one}`));
      if (!post) throw new Error(`docs/access.md: ${head} is no post`);
      return post;
    });
  if (columns.length !== posts.length) throw new Error('docs/access.md does not have one column per post');
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line): AccessRow => {
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
