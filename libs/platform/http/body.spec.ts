import { Refused } from '@gongyuan/kernel/refusal';
import * as fc from 'fast-check';
import { cleanValue } from './clean-value';
import { parseStrictJson } from './strict-json';

const refusalOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.code;
  }
};

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
const reachesPrototypes = (text: string): boolean => /__proto__|constructor|prototype/.test(text);

describe('strict JSON', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom('', ' ', '\n\t'), (value, blank) => {
        const text = JSON.stringify(value, undefined, blank);
        fc.pre(!reachesPrototypes(text) && depthOf(value) <= 12);
        expect(parseStrictJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses, and never throws anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          expect(refusalOf(() => parseStrictJson(text))).toBe('request.bad-json');
          return;
        }
        expect(parseStrictJson(text)).toEqual(value);
      }),
    );
  });

  it('finds a key that is named twice, at any depth, in any spelling, among strings that look like keys', () => {
    const twice = ['{"a":1,"a":2}', '[{"b":{"a":1,"c":"\\"a\\":","a":2}}]', '{"\\u0061":1,"a":2}', '{"a" : 1 , "a"\n: 2}'];
    expect(twice.map((text) => refusalOf(() => parseStrictJson(text)))).toEqual(twice.map(() => 'request.duplicate-key'));
    const once = ['{"a":{"a":1},"b":{"a":2}}', '{"a":"a","b":"a"}', '["a","a"]', '{"a":["b",":"],"b":1}', '{"":1," ":2}'];
    expect(once.map((text) => refusalOf(() => parseStrictJson(text)))).toEqual(once.map(() => undefined));
  });

  it('does not go deeper than bodies go', () => {
    expect(refusalOf(() => parseStrictJson(`${'['.repeat(12)}${']'.repeat(12)}`))).toBeUndefined();
    expect(refusalOf(() => parseStrictJson(`${'['.repeat(13)}${']'.repeat(13)}`))).toBe('request.too-deep');
    expect(refusalOf(() => parseStrictJson('['.repeat(1_000_000)))).toBe('request.bad-json');
    expect(refusalOf(() => parseStrictJson(`${'['.repeat(500_000)}${']'.repeat(500_000)}`))).toBe('request.too-deep');
  });
});

describe('clean values', () => {
  it('are in normal form C, with plain line ends, and stay so', () => {
    expect(cleanValue({ a: ['e\u0301', 'x\r\ny\rz'] })).toEqual({ a: ['\u00e9', 'x\ny\nz'] });
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        let once: unknown;
        try {
          once = cleanValue(value);
        } catch (error) {
          expect(error).toBeInstanceOf(Refused);
          return;
        }
        expect(cleanValue(once)).toEqual(once);
        expect(JSON.stringify(once)).toBe(JSON.stringify(once).normalize('NFC'));
      }),
    );
  });

  it('have no names that are spelt in two ways', () => {
    expect(refusalOf(() => cleanValue({ a: { '\uf900': 1 } }))).toBe('request.invalid');
  });

  it('name ids in one way', () => {
    expect(cleanValue('0192F0C1-AAAA-7BBB-8CCC-0123456789AB')).toBe('0192f0c1-aaaa-7bbb-8ccc-0123456789ab');
    expect(cleanValue('ABC')).toBe('ABC');
  });

  it('hold texts of any length that people write', () => {
    expect(refusalOf(() => cleanValue('字'.repeat(20_000)))).toBeUndefined();
    expect(refusalOf(() => cleanValue('字'.repeat(20_001)))).toBe('request.invalid');
  });
});
