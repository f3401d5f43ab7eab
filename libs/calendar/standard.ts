import { type Calendar, createClocks } from './clocks';
import { holidays2025 } from './holidays/2025';
import { holidays2026 } from './holidays/2026';
import { administrativeRules } from './rules/administrative';
import { administrativeCourseRules } from './rules/administrative-course';
import { arbitrationRules } from './rules/arbitration';
import { hearingRules } from './rules/arbitration-hearing';
import { courtRules } from './rules/court';
import { courtAfterRules } from './rules/court-after';
import { internalRules } from './rules/internal';
import { legalAidRules } from './rules/legal-aid';
import { mediationRules } from './rules/mediation';
import { workInjuryRules } from './rules/work-injury';
import type { HolidayYear, Rule } from './types';

/** Every rule the product ships with. */
export const standardRules: readonly Rule[] = [
  ...legalAidRules,
  ...internalRules,
  ...mediationRules,
  ...arbitrationRules,
  ...hearingRules,
  ...courtRules,
  ...courtAfterRules,
  ...workInjuryRules,
  ...administrativeRules,
  ...administrativeCourseRules,
];

/** Every year whose State Council notice is known. 2027 is not published in any source at hand. */
export const standardHolidays: readonly HolidayYear[] = [holidays2025, holidays2026];

/** The calendar the product ships with; `more` adds years that were loaded since. */
export const standardCalendar = (more: readonly HolidayYear[] = []): Calendar =>
  createClocks({ rules: standardRules, holidays: [...standardHolidays, ...more] });
