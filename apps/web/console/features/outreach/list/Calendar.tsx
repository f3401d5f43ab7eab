import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Bones } from '@ui/Delayed';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { ProblemNote } from '../../../parts/ProblemNote';
import { today } from '../../../parts/time';
import { monthQuery } from '../queries';
import { type ActivityFilters, monthAfter, weeksOf } from '../search';
import type { ActivityRow } from '../types';

interface Props {
  readonly month: string;
  readonly filters: ActivityFilters;
  readonly onMonth: (month: string) => void;
}

/** A month of activities, a cell for each day. The table reads aloud as one; on a phone only days with something stay. */
export function Calendar({ month, filters, onMonth }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  const weeks = weeksOf(month);
  const first = weeks[0]?.[0] ?? '';
  const last = weeks.at(-1)?.[6] ?? '';
  const query = useQuery(monthQuery({ ...filters, from: first, to: last }));
  const rows = query.data ?? [];
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <>
      <div className="calendar-head">
        <Button icon={<LeftOutlined />} aria-label={t('outreach.monthBefore')} onClick={() => onMonth(monthAfter(month, -1))} />
        <strong className="num">{month}</strong>
        <Button icon={<RightOutlined />} aria-label={t('outreach.monthAfter')} onClick={() => onMonth(monthAfter(month, 1))} />
        <Button onClick={() => onMonth(today().slice(0, 7))}>{t('outreach.thisMonth')}</Button>
        <span className="soft">{t('outreach.inMonth', { n: rows.filter(({ day }) => day.startsWith(month)).length })}</span>
      </div>
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending ? (
        <Bones rows={8} label={t('state.loading')} />
      ) : (
        <table className="calendar" aria-label={t('outreach.calendarOf', { month })} aria-busy={query.isFetching}>
          <thead>
            <tr>
              {weeks[0]?.map((day) => (
                <th key={day} scope="col">
                  {weekday.format(new Date(`${day}T00:00:00Z`))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((day) => (
                  <Day key={day} day={day} other={!day.startsWith(month)} rows={rows.filter((row) => row.day === day)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Day({ day, other, rows }: { readonly day: string; readonly other: boolean; readonly rows: readonly ActivityRow[] }): ReactNode {
  const isToday = day === today();
  const classes = ['calendar-day', other && 'calendar-other', isToday && 'calendar-today', rows.length === 0 && 'calendar-empty'];
  return (
    <td className={classes.filter(Boolean).join(' ')}>
      <span className="calendar-date num" aria-current={isToday ? 'date' : undefined}>
        <span className="calendar-month">{day.slice(5, 8)}</span>
        {Number(day.slice(8))}
      </span>
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <li key={row.activityId}>
              <Link to="/outreach/$activityId" params={{ activityId: row.activityId }} className={`calendar-item calendar-${row.stage}`}>
                <span className="num">{row.from}</span> {row.title}
                <span className="calendar-what">
                  {[row.unit.name.replace(/总工会$/, ''), label('activityStage', row.stage)].join(' · ')}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
