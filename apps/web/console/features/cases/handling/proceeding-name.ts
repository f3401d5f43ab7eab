import { label } from '../../../i18n/options';
import type { ProceedingShown } from '../types';

/** What a proceeding is called: its kind, its body, and the number that the body gave it. */
export const nameOf = ({ kind, body, number }: ProceedingShown): string =>
  [label('proceedingKind', kind), body, number].filter(Boolean).join(' · ');
