import en from './en';
import zh from './zh-CN';

type Words = { readonly [key: string]: string | Words };

const flat = (words: Words, prefix = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );

const chinese = flat(zh);
const english = flat(en);
const slots = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? '').sort();
/** What is left of a Chinese text when slots and pieces of Latin text (codes, keys, addresses) are taken out. */
const bare = (text: string): string =>
  text.replace(/\{\{[^}]*\}\}/g, '〇').replace(/[A-Za-z0-9][A-Za-z0-9 .,:/@#%+\-_()]*[A-Za-z0-9)]|[A-Za-z0-9]/g, '');

describe('the console speaks both languages', () => {
  it('has every key in both', () => {
    // English plurals have two forms of a key, Chinese one.
    const plain = (keys: [string, string][]) => [...new Set(keys.map(([key]) => key.replace(/_(one|other)$/, '')))].sort();
    expect(plain(english)).toEqual(plain(chinese));
  });

  it('fills the same slots', () => {
    const byKey = new Map(english);
    for (const [key, text] of chinese) {
      const translated = byKey.get(key);
      if (translated !== undefined) expect([key, slots(translated)]).toEqual([key, slots(text)]);
    }
  });

  it('leaves nothing empty', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('writes Chinese punctuation full-width', () => {
    expect(chinese.filter(([, text]) => /[,;:!?()]|\.(?=\s|$)/.test(bare(text)))).toEqual([]);
  });

  it('writes no full-width punctuation in English, but for Chinese names of things', () => {
    expect(english.filter(([, text]) => /[，。；：！？（）]/.test(text))).toEqual([]);
  });

  it('uses the words of the office', () => {
    const forbidden = ['协调员', '审计员', '分派', '改派', '准予', '账本', '时间机器', '回放校验', '群体性案件', '投影', '幂等', '命令已'];
    expect(chinese.filter(([, text]) => forbidden.some((wrong) => text.includes(wrong)))).toEqual([]);
  });
});
