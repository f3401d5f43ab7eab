import fc from 'fast-check';
import { compact, lengthOf, normaliseText, textProblem } from './text';

describe('text', () => {
  it.each([
    ['a\u0000b', 'text.nul'],
    ['\uD800', 'text.lone-surrogate'],
    ['a\uDC00b', 'text.lone-surrogate'],
    ['\uDC00\uD800', 'text.lone-surrogate'],
    ['a\u0007b', 'text.control-character'],
    ['a\u001Bb', 'text.control-character'],
    ['a\u007Fb', 'text.control-character'],
    ['a\u0085b', 'text.control-character'],
    ['不予\u202E援助', 'text.control-character'],
    ['two\nlines', 'text.control-character'],
    ['a\tb', 'text.control-character'],
  ])('%j: %s', (text, problem) => {
    expect(textProblem(text)).toBe(problem);
  });

  it.each(['李春燕', '𠮷田', '👩‍⚖️', 'naïve', '（2026）晋中工援字第001号', ' ', ''])('lets %j pass', (text) => {
    expect(textProblem(text)).toBeUndefined();
  });

  it('allows lines where a field has lines, and still nothing else', () => {
    expect(textProblem('一、\r\n\t二、', { lines: true })).toBeUndefined();
    expect(textProblem('a\u000Bb', { lines: true })).toBe('text.control-character');
    expect(textProblem('a\u0000', { lines: true })).toBe('text.nul');
  });

  it('has one form for one text', () => {
    expect(normaliseText(' e\u0301\r\n中\r文 ')).toBe('é\n中\n文');
    expect(normaliseText('\uFA19')).toBe('神');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => normaliseText(normaliseText(text)) === normaliseText(text)));
  });

  it('finds every half of a pair, and none in whole text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => textProblem(text, { lines: true }) !== 'text.lone-surrogate'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.integer({ min: 0xd800, max: 0xdfff }), (text, half) => {
        expect(textProblem(`${text}${String.fromCharCode(half)}`)).toBe('text.lone-surrogate');
      }),
    );
  });

  it('makes copied numbers plain', () => {
    expect(compact(' １４０７０２　1990\u200B0101 001ｘ\u00A0')).toBe('14070219900101001x');
  });

  it('counts a rare surname as one character', () => {
    expect(lengthOf('𠮷田')).toBe(2);
  });
});
