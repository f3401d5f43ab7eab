/** Visible ASCII and blanks that JSON writes as they are. */
const bare = /^[ !#-[\]-~]*$/;
/** With these signs alone a text is whole and in normal form C: nothing in it composes with anything. */
const stable = /^[ -~\u00a0\u00b7\u2010-\u2027\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;

/** With more keys than this, moving each into its place takes longer than sorting. */
const FEW = 40;

/** A value that has no one written form, and where it stands, from the inside out. */
class Formless extends Error {
  readonly place: (string | number)[] = [];
}

function text(value: string): string {
  if (bare.test(value)) return `"${value}"`;
  if (!stable.test(value)) {
    if (!value.isWellFormed()) throw new Formless('A lone surrogate');
    if (value.normalize('NFC') !== value) throw new Formless('Not in normal form C');
  }
  return JSON.stringify(value);
}

/**
 * The one written form (RFC 8785) of a value that has one: members sorted by UTF-16 code units, absent ones left out.
 * Throws, naming the place below `path`, for what RFC 8785 would write but a reader in another language could read differently:
 * fractions, numbers from 2^53 on, minus zero, lone surrogates, text that is not in normal form C, and objects that
 * write themselves (`toJSON`).
 */
export function canonicalText(value: unknown, path: string): string {
  try {
    return written(value);
  } catch (error) {
    if (!(error instanceof Formless)) throw error;
    throw new Error(`${error.message} at ${[path, ...error.place.reverse()].join('.')}`);
  }
}

function written(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'number':
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new Formless('Not a whole number below 2^53');
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? list(value) : record(value as Readonly<Record<string, unknown>>);
    default:
      throw new Formless(`A ${typeof value} cannot be stored,`);
  }
}

/** The written form of a part; what is wrong inside it is told with its name. Places are not put together for what is right. */
function part(value: unknown, name: string | number): string {
  try {
    return written(value);
  } catch (error) {
    if (error instanceof Formless) error.place.push(name);
    throw error;
  }
}

function list(items: readonly unknown[]): string {
  let all = '[';
  for (let index = 0; index < items.length; index++) all += `${index > 0 ? ',' : ''}${part(items[index], index)}`;
  return `${all}]`;
}

function record(members: Readonly<Record<string, unknown>>): string {
  if (typeof members['toJSON'] === 'function') throw new Formless('An object that writes itself cannot be stored,');
  let all = '';
  for (const key of sortedKeys(members)) {
    const member = members[key];
    if (member === undefined) continue;
    all += `${all === '' ? '' : ','}${bare.test(key) ? `"${key}"` : JSON.stringify(key)}:${part(member, key)}`;
  }
  return `{${all}}`;
}

/** Few keys, and mostly in order: moved into place, where `sort` would copy the list twice. */
function sortedKeys(members: object): string[] {
  const keys = Object.keys(members);
  if (keys.length > FEW) return keys.sort();
  for (let next = 1; next < keys.length; next++) {
    const key = keys[next] as string;
    let at = next;
    for (; at > 0 && (keys[at - 1] as string) > key; at--) keys[at] = keys[at - 1] as string;
    keys[at] = key;
  }
  return keys;
}
