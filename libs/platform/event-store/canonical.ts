/** Visible ASCII and blanks that JSON writes as they are. */
const bare = /^[ !#-[\]-~]*$/;
/** With these signs alone a text is whole and in normal form C: nothing in it composes with anything. */
const stable = /^[ -~\u00a0\u00b7\u2010-\u2027\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;

function text(value: string, path: string): string {
  if (bare.test(value)) return `"${value}"`;
  if (!stable.test(value)) {
    if (!value.isWellFormed()) throw new Error(`A lone surrogate at ${path}`);
    if (value.normalize('NFC') !== value) throw new Error(`Not in normal form C at ${path}`);
  }
  return JSON.stringify(value);
}

/**
 * The one written form (RFC 8785) of a value that has one: members sorted by UTF-16 code units, absent ones left out.
 * Throws, naming the place, for what RFC 8785 would write but a reader in another language could read differently:
 * fractions, numbers from 2^53 on, minus zero, lone surrogates, text that is not in normal form C, and objects that
 * write themselves (`toJSON`).
 */
export function canonicalText(value: unknown, path: string): string {
  switch (typeof value) {
    case 'string':
      return text(value, path);
    case 'number':
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new Error(`Not a whole number below 2^53 at ${path}`);
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? list(value, path) : record(value as Readonly<Record<string, unknown>>, path);
    default:
      throw new Error(`A ${typeof value} cannot be stored, at ${path}`);
  }
}

function list(items: readonly unknown[], path: string): string {
  let written = '[';
  for (let index = 0; index < items.length; index++) {
    if (index > 0) written += ',';
    written += canonicalText(items[index], `${path}.${index}`);
  }
  return `${written}]`;
}

function record(members: Readonly<Record<string, unknown>>, path: string): string {
  if (typeof members['toJSON'] === 'function') throw new Error(`An object that writes itself cannot be stored, at ${path}`);
  let written = '';
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member === undefined) continue;
    written += `${written === '' ? '' : ','}${bare.test(key) ? `"${key}"` : JSON.stringify(key)}:${canonicalText(member, `${path}.${key}`)}`;
  }
  return `{${written}}`;
}
