import type { TFunction } from 'i18next';

/** A personal text on the screen: what it says, that it has been erased, or that nobody ever said. */
export const personal = (value: string | null | undefined, t: TFunction): string =>
  value === null ? t('person.erased') : (value ?? t('person.unnamed'));
