/** 不足七日: how near the end of a period must be for aid to be given first and decided on after (法律援助法 art. 44). */
export const urgentRule = {
  id: 'LA_URGENT_ART44_1',
  /** Fewer days than this; exactly so many are not yet urgent. */
  fewerThanDays: 7,
  version: 1,
  effectiveFrom: '2022-01-01',
  basis: '《中华人民共和国法律援助法》第四十四条第（一）项（距法定时效或者期限届满不足七日）',
  certainty: 'verified',
} as const;

/** True when so few days are left until the nominal end, which errs early: a rest day does not make it less urgent. */
export const isUrgent = (daysLeft: number): boolean => daysLeft < urgentRule.fewerThanDays;
