import { invalid } from '@gongyuan/kernel/refusal';

/** Deeper bodies than this have no use here and cost a recursion each. */
export const MAX_DEPTH = 12;

const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** One level of nesting: the keys seen in an object, or null for an array. */
type Level = Set<string> | null;

/** Index of the quote that ends the string beginning at `start`. The text is known to be valid JSON. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** True when the next thing after `at` is a colon: the string before it was a key. */
function colonFollows(text: string, at: number): boolean {
  let next = at;
  while (text[next] === ' ' || text[next] === '\n' || text[next] === '\r' || text[next] === '\t') next++;
  return text[next] === ':';
}

/** Walks valid JSON once and refuses depth, duplicate keys and keys that reach prototypes. */
function checkStructure(text: string): void {
  const levels: Level[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '{' || char === '[') {
      levels.push(char === '{' ? new Set() : null);
      if (levels.length > MAX_DEPTH) invalid('request.too-deep', { max: MAX_DEPTH });
    } else if (char === '}' || char === ']') {
      levels.pop();
    } else if (char === '"') {
      const end = endOfString(text, at);
      const keys = levels.at(-1);
      if (keys && colonFollows(text, end + 1)) {
        const key = JSON.parse(text.slice(at, end + 1)) as string;
        if (UNSAFE_KEYS.has(key)) invalid('request.unsafe-key');
        if (keys.has(key)) invalid('request.duplicate-key');
        keys.add(key);
      }
      at = end;
    }
  }
}

/**
 * Parses JSON that means the same to every reader: no duplicate keys (parsers differ in which one wins), no keys that
 * reach prototypes, no depth without end. Refuses with `request.bad-json`, `request.duplicate-key`,
 * `request.unsafe-key`, `request.too-deep`; the parser's own message quotes the text and is dropped.
 */
export function parseStrictJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return invalid('request.bad-json');
  }
  checkStructure(text);
  return value;
}
