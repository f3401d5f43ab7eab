import { daysBetween, type LocalDate } from '@gongyuan/kernel/time';
import type { ActivityStage } from '../../state';

/** What somebody has to see about an activity. Reckoned when it is read, never stored. */
export const alerts = [
  'no-new-date', // 已取消，没有新日期
  'not-recorded', // 日期已过，没有记录举办
  'unreported', // 已举办，超过三天没有上报
  'returned', // 上报被退回
  'unverified', // 已上报，待核定
] as const;
export type Alert = (typeof alerts)[number];

/** After how many days a held session without a report is an alert. A rule of the house, not of law. */
export const REPORT_WITHIN = { version: 1, days: 3, basis: '内部规定：活动举办后三日内上报' } as const;

interface Standing {
  readonly stage: ActivityStage;
  readonly day: LocalDate;
  readonly returned: boolean;
}

/** The alerts of one activity today. */
export function alertsOf({ stage, day, returned }: Standing, today: LocalDate): Alert[] {
  if (stage === 'cancelled') return ['no-new-date'];
  if (stage === 'planned') return day < today ? ['not-recorded'] : [];
  if (stage === 'reported') return ['unverified'];
  if (stage !== 'held') return [];
  if (returned) return ['returned'];
  return daysBetween(day, today) > REPORT_WITHIN.days ? ['unreported'] : [];
}

/** The same as conditions over the rows `a` of the list; `today` gives the place of the day among the parameters, where it is needed. */
export const alertCondition = (alert: Alert, today: () => string): string =>
  ({
    'no-new-date': () => `a.stage = 'cancelled'`,
    'not-recorded': () => `a.stage = 'planned' and a.day < ${today()}`,
    unreported: () => `a.stage = 'held' and not a.returned and a.day + ${REPORT_WITHIN.days} < ${today()}`,
    returned: () => `a.stage = 'held' and a.returned`,
    unverified: () => `a.stage = 'reported'`,
  })[alert]();
