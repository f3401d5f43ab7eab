import i18next from 'i18next';

/** Words that the server gives in both languages, in the one the screen speaks. */
export const inLanguage = (words: { readonly zh: string; readonly en: string }): string =>
  i18next.language === 'en' ? words.en : words.zh;
