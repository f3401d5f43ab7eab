import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fact } from '@gongyuan/kernel/facts';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalText } from './canonical';
import { Catalogue } from './catalogue';
import { decodeLeaf, encodeLeaf, leafHash, MAX_LEAF_BYTES, typeOfLeaf } from './leaf';
import type { Leaf } from './types';

const vectors = join(__dirname, '../../../test/fixtures/jcs-rfc8785');

const leaf = (data: Record<string, unknown>, pd: Leaf['pd'] = {}): Leaf => ({
  v: 1,
  ledger: 1,
  id: '0192f0c1-0000-7000-8000-000000000001',
  stream: 'case-1',
  type: 'Applied',
  schema: 1,
  at: '2026-03-02T02:00:00.000Z',
  on: '2026-03-01',
  actor: '0192f0c1-0000-4000-8000-000000000002',
  cmd: '0192f0c1-0000-5000-8000-000000000003',
  nonce: 'AAAAAAAAAAAAAAAAAAAAAA',
  data,
  pd,
});

describe('a leaf', () => {
  it.each(readdirSync(join(vectors, 'input')))('is written as RFC 8785 says: %s', (file) => {
    const input = JSON.parse(readFileSync(join(vectors, 'input', file), 'utf8'));
    expect(canonicalize(input)).toBe(readFileSync(join(vectors, 'output', file), 'utf8').trimEnd());
  });

  it('is written as canonicalize writes it, for every value that has one written form', () => {
    const key = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a', 'B', '10', '9', '\u20ac', '\ud83d\ude00', '\ufb33', '__proto__', ''),
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC')),
        fc.string({ unit: fc.constantFrom('李', '"', '\\', '，', '\n', '\u2028', 'x', '\u0000', '\u007f', '\u3000', '·', '（') }),
        fc.maxSafeInteger().map((number) => (number === 0 ? 0 : number)),
        fc.constantFrom(true, false, null),
        fc.array(tie('tree')),
        fc.array(fc.tuple(key, fc.option(tie('tree'), { nil: undefined }))).map((entries) => Object.fromEntries(entries)),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => canonicalText(value, '') === canonicalize(value)),
      { numRuns: 2_000 },
    );
  });

  it('takes no text for normal form C that is not', () => {
    const written = (value: string): string | undefined => {
      try {
        return canonicalText(value, '');
      } catch {
        return undefined;
      }
    };
    const wrong: string[] = [];
    for (let code = 0; code < 0x1_0000; code++) {
      const sign = String.fromCharCode(code);
      for (const value of [sign, `a${sign}`, `か${sign}`]) {
        const plain = value.isWellFormed() && value.normalize('NFC') === value;
        if (written(value) !== (plain ? JSON.stringify(value) : undefined)) wrong.push(code.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is the same bytes whatever order its fields were given in', () => {
    const one = encodeLeaf(leaf({ b: 1, a: { d: 2, c: '三' } }));
    const other = encodeLeaf(leaf({ a: { c: '三', d: 2 }, b: 1 }));
    expect(one.bytes.equals(other.bytes)).toBe(true);
    expect(one.bytes.toString()).toContain('"data":{"a":{"c":"三","d":2},"b":1}');
  });

  it('hashes as an RFC 6962 leaf, so that a node of the tree can never be shown as one', () => {
    expect(leafHash(Buffer.from('x'))).toEqual(createHash('sha256').update(Buffer.from('\0x')).digest());
    expect(leafHash(Buffer.alloc(0)).toString('hex')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  });

  it.each([
    ['a fraction', { amount: 0.1 }],
    ['a number beyond 2^53', { amount: 2 ** 53 }],
    ['minus zero', { amount: -0 }],
    ['a lone surrogate', { text: '\ud800' }],
    ['a string that is not in normal form C', { text: 'e\u0301' }],
    ['a function', { when: () => 0 }],
    ['an object that writes itself', { when: new Date(0) }],
    ['a hole in a list', { list: [undefined] }],
  ])('refuses %s', (_, data) => {
    expect(() => encodeLeaf(leaf(data))).toThrow();
  });

  it('says where it stands', () => {
    expect(() => canonicalText({ applicants: [{ name: 'x' }, { wages: [1, 0.5] }] }, 'leaf')).toThrow(
      'Not a whole number below 2^53 at leaf.applicants.1.wages.1',
    );
    expect(() => canonicalText(Number.NaN, 'leaf')).toThrow('at leaf');
  });

  it('has its members in order, however many there are', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`m${(index * 37) % 100}`, index]));
    expect(canonicalText(many, '')).toBe(canonicalize(many));
  });

  it('refuses more bytes than a leaf may have', () => {
    expect(() => encodeLeaf(leaf({ text: 'x'.repeat(MAX_LEAF_BYTES) }))).toThrow(/at most/);
  });

  const catalogue = new Catalogue({
    facts: {
      Applied: fact<{ what: string }>({ v: 2, means: 'x', meansZh: 'x', personal: { 'people.*.name': 'name' } }),
    },
    upcasters: { 'Applied@1': (data) => ({ ...data, added: true }) },
    projections: [],
    policies: [],
    access: {},
  });

  it('comes back with references where personal values were, lifted to the newest shape', () => {
    const { bytes } = encodeLeaf(leaf({ people: [{ role: 'a' }] }, { 'people.0.name': { s: 'subject', c: 'commitment' } }));
    const event = decodeLeaf({ position: 7, stream: 'case-1', version: 3, leaf: bytes }, catalogue);
    expect(event).toMatchObject({ type: 'Applied', schema: 1, position: 7, version: 3, on: '2026-03-01' });
    expect(event.data).toEqual({
      people: [{ role: 'a', name: { s: 'subject', c: 'commitment', e: event.id, p: 'people.0.name' } }],
      added: true,
    });
  });

  it('tells its type without being parsed, whatever it holds', () => {
    const { bytes } = encodeLeaf(leaf({ text: '"type":"Nobody","v":1}', zzz: { type: 'Nobody', v: 1 } }));
    expect(typeOfLeaf(bytes)).toBe('Applied');
    expect(typeOfLeaf(Buffer.from('{"type":"Applied"}'))).toBeUndefined();
  });

  it('is not read when its fact is unknown or newer than this version of the product', () => {
    const unknown = encodeLeaf({ ...leaf({}), type: 'Nobody' });
    expect(() => decodeLeaf({ position: 1, stream: 'case-1', version: 1, leaf: unknown.bytes }, catalogue)).toThrow('Unknown fact');
    const newer = encodeLeaf({ ...leaf({}), schema: 3 });
    expect(() => decodeLeaf({ position: 1, stream: 'case-1', version: 1, leaf: newer.bytes }, catalogue)).toThrow('schema 3');
  });
});
