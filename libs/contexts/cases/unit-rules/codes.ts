/** The rules of law that may count the days of an objection: five days, or five working days where a unit laid that down. */
export const objectionRules = ['LA_OBJECTION_REVIEW_5D', 'LA_OBJECTION_REVIEW_5WD'] as const;
export type ObjectionRule = (typeof objectionRules)[number];

/** Decisions that a unit may lead through steps before its approver takes them. */
export const steppedDecisions = ['grant', 'refuse', 'terminate'] as const;
export type SteppedDecision = (typeof steppedDecisions)[number];

/** Posts that may hold a step: those that review and those that approve. */
export const stepPosts = ['coordinator', 'approver'] as const;
export type StepPost = (typeof stepPosts)[number];

/** More boxes than these no sheet of paper has. */
export const MOST_STEPS = 5;
