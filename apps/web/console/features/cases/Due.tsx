import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { inLanguage } from '../../i18n/words';
import { shortDay } from '../../parts/time';
import type { NextDate as Next } from './types';

/** 不足七日 (法律援助法第四十四条). */
const URGENT_DAYS = 7;

/** `剩 2 天`, `超期 1 天`, `今天到期`: always in words, never by colour alone. The server counted them on the day it was asked. */
export function DaysLeft({ date }: { date: Pick<Next, 'daysLeft' | 'overdue' | 'urgent' | 'needsHolidayData' | 'whose'> }): ReactNode {
  const { t } = useTranslation();
  if (date.needsHolidayData) return <span className="warn strong">{t('due.unknown')}</span>;
  // what binds others may pass: that is a fact of the case, not a slip of ours
  if (date.daysLeft < 0 && date.whose !== 'ours')
    return (
      <span className={`num ${date.whose === 'body' ? 'warn strong' : 'soft'}`}>
        {t(date.whose === 'body' ? 'due.bodyLate' : 'due.passed', { n: -date.daysLeft })}
      </span>
    );
  const words = date.overdue
    ? t('due.late', { n: -date.daysLeft })
    : date.daysLeft === 0
      ? t('due.today')
      : t('due.left', { n: date.daysLeft });
  return <span className={`num ${date.overdue ? 'bad strong' : date.urgent ? 'warn strong' : 'soft'}`}>{words}</span>;
}

/** The same for a number of days alone; null while the holiday notice is not loaded. */
export const LeftOf = ({ days }: { days: number | null }): ReactNode => (
  <DaysLeft
    date={{
      whose: 'ours',
      daysLeft: days ?? 0,
      overdue: (days ?? 0) < 0,
      urgent: days !== null && days < URGENT_DAYS,
      needsHolidayData: days === null,
    }}
  />
);

/** The next date of a case in two lines: what and when, and how many days are left. */
export function NextDate({ next }: { next?: Next }): ReactNode {
  const { t } = useTranslation();
  if (!next) return <span className="soft">{t('due.none')}</span>;
  return (
    <span className="two num">
      <span>{inLanguage(next.name)}</span>
      <span>
        {shortDay(next.dueOn ?? next.nominalOn)} · <DaysLeft date={next} />
      </span>
    </span>
  );
}
