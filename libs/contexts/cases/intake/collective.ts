/**
 * 集体争议: what makes a dispute collective, and how many speak for the workers. Data of the law, like the clocks of
 * `libs/calendar/rules`, but counted in people.
 */
export const collective = {
  /** From so many applicants on. */
  from: 10,
  /** 代表人: at least, at most. */
  representatives: { least: 3, most: 5 },
  version: 1,
  effectiveFrom: '2008-05-01',
  basis: '《中华人民共和国劳动争议调解仲裁法》第七条；《劳动人事争议仲裁办案规则》第五条、第六十三条',
  certainty: 'verified',
} as const;

export const isCollective = (applicants: number): boolean => applicants >= collective.from;
