import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import zh from './zh-CN/first';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const KEPT = 'gongyuan.language';

const kept = (): Language => (window.localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN');

/** Loads the words of a language; Chinese comes with the page, English when asked for. */
async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  const words = await import('./en');
  i18next.addResourceBundle(language, 'translation', words.default);
}

/** Changes the language of the screens and of the server's messages, and keeps it on this computer. */
export async function speak(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  window.localStorage.setItem(KEPT, language);
}

/** Adds the Chinese words of a room, which its pages bring with them; English comes whole. */
export function addWords(words: object): void {
  i18next.addResourceBundle('zh-CN', 'translation', words, true);
}

/** Starts the words before the first paint. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zh } },
    interpolation: { escapeValue: false },
    // event and list names hold colons
    nsSeparator: false,
    returnNull: false,
  });
  if (kept() !== 'zh-CN') await speak(kept());
}
