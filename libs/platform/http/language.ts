import en from './messages/en';
import zhCN from './messages/zh-CN';

/** The languages that the product speaks; the first is what it speaks when nothing is asked for. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** What the product says about each code. Keys are the same in every language; a test keeps them so. */
export const messages: Readonly<Record<Language, Readonly<Record<string, string>>>> = { 'zh-CN': zhCN, en };

/** The language of `Accept-Language` that the product speaks best; Chinese when it speaks none of them. */
export function languageOf(header: string | undefined): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='));
      return { tag, q: q === undefined ? 1 : Number(q.slice(2)) || 0 };
    })
    .filter((wish) => wish.q > 0)
    .sort((a, b) => b.q - a.q);
  for (const { tag } of wishes) {
    if (tag === 'zh' || tag.startsWith('zh-')) return 'zh-CN';
    if (tag === 'en' || tag.startsWith('en-')) return 'en';
  }
  return 'zh-CN';
}

/** The words for a code. A code without words is a defect that a test finds; the code itself is then better than nothing. */
export const wordsFor = (code: string, language: Language): string => {
  const table = messages[language];
  return Object.hasOwn(table, code) ? (table[code] as string) : code;
};
