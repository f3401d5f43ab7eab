import type { TFunction } from 'i18next';
import type { Schemas } from '../../api/schemas';

/** 五日 or 五个工作日, by the rule that counts. */
export const counted = ({ days, working }: Schemas['DayCountShown'], t: TFunction): string =>
  t(working ? 'rules.workingDays' : 'rules.days', { n: days });
