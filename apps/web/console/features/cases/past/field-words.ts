import type { TFunction } from 'i18next';
import i18next from 'i18next';
import type { Schemas } from '../../../api/schemas';
import { isDictionary, label } from '../../../i18n/options';
import { inLanguage } from '../../../i18n/words';
import { yuan } from '../../../parts/money';
import { stamp } from '../../../parts/time';

type Difference = Schemas['FieldDifference'];
type Side = Schemas['SideShown'];

/** Lists of codes that the screens know under another name than the API. */
const otherNames: Readonly<Record<string, string>> = { MeansArticle: 'article' };

/** What a step to a field is called: by this console, else as the API describes it. */
const stepWords = ({ name, words, item, called }: Difference['steps'][number]): string => {
  const key = `field.${name}`;
  if (called) return inLanguage(called);
  const word = i18next.exists(key) ? i18next.t(key as 'app.name') : (words ?? name);
  return item === undefined ? word : `${word} ${item}`;
};

/** `承办人`, `申请人 1 · 联系电话` */
export const fieldWords = ({ steps }: Difference): string => steps.map(stepWords).join(' · ');

function codeWords(enumName: string | undefined, value: string, t: TFunction): string {
  if (enumName === 'DateState') return t(`dates.${value as 'open'}`);
  const name = enumName && (otherNames[enumName] ?? enumName.charAt(0).toLowerCase() + enumName.slice(1));
  return name && isDictionary(name) ? label(name, value) : value;
}

function named(value: object): string {
  if ('zh' in value && 'en' in value) return inLanguage(value as { zh: string; en: string });
  if ('name' in value && value.name) return String(value.name);
  return 'code' in value ? String(value.code) : '';
}

function one(value: unknown, { kind, dictionary }: Difference, t: TFunction): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'object') return named(value);
  if (dictionary !== undefined) return codeWords(dictionary, String(value), t);
  switch (kind) {
    case 'money':
      return yuan(Number(value));
    case 'yes-no':
      return t(value === true ? 'history.yes' : 'history.no');
    case 'instant':
      return stamp(String(value));
    default:
      return String(value);
  }
}

/** A value in words; empty when there was none. */
export function valueWords(side: Side, field: Difference, t: TFunction): string {
  const { value } = side;
  if (side.erased) return t('person.erased');
  if (Array.isArray(value))
    return value
      .map((item) => one(item, field, t))
      .filter(Boolean)
      .join(t('punctuation.list'));
  return one(value, field, t);
}
