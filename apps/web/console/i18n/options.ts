import i18next from 'i18next';
import type { Language } from '.';
import zh from './zh-CN/first';

/** The closed lists of codes that the screens offer; the words of each are a dictionary of the translation files. */
export type Dictionary = keyof (typeof zh)['code'];

export const isDictionary = (name: string): name is Dictionary => name in zh.code;

/** The codes of a list, in the order people are offered them. */
export const codesOf = (dictionary: Dictionary): string[] => Object.keys(zh.code[dictionary]);

/** The word for a code of a closed list, in the language of the screen or in a given one; the code itself where no word is known. */
export function label(dictionary: Dictionary, code: string | null | undefined, language?: Language): string {
  if (!code) return '';
  const key = `code.${dictionary}.${code}`;
  return i18next.exists(key) ? i18next.t(key as 'app.name', { lng: language }) : code;
}

/** The word for paper, which is Chinese whatever the language of the screen. */
export const paperLabel = (dictionary: Dictionary, code: string | null | undefined): string => label(dictionary, code, 'zh-CN');

/** What a select or a row of radio buttons offers. */
export const options = (dictionary: Dictionary, only?: readonly string[]): { value: string; label: string }[] =>
  codesOf(dictionary)
    .filter((code) => !only || only.includes(code))
    .map((value) => ({ value, label: label(dictionary, value) }));
