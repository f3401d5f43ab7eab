/** The rules of law that may count the days of an objection: five days, or five working days where a unit laid that down. */
export const objectionRules = ['LA_OBJECTION_REVIEW_5D', 'LA_OBJECTION_REVIEW_5WD'] as const;
export type ObjectionRule = (typeof objectionRules)[number];
