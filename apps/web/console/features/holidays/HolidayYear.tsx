import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Settle } from '../../parts/Settle';
import { useMay } from '../../shell/use-session';
import { stretchesOf } from './parse-days';
import type { HolidayRow } from './queries';

/** One arrangement of a year: its days, where they come from, and who entered and approved them. */
export function HolidayYear({ row }: { row: HolidayRow }): ReactNode {
  const { t } = useTranslation();
  const mayApprove = useMay('cases.holidays-approve');
  return (
    <li className="date">
      <div className="date-head">
        <span className="strong num">
          {row.year} · {t('holidays.days', { off: row.daysOff.length, work: row.makeUpWorkdays.length })}
        </span>
        <span className="tag">{row.inForce ? t('holidays.inForce') : label('holidayState', row.state)}</span>
      </div>
      <dl className="date-days num">
        <div>
          <dt>{t('holidays.daysOff')}</dt>
          <dd>{stretchesOf(row.daysOff).join(t('punctuation.list'))}</dd>
        </div>
        {row.makeUpWorkdays.length > 0 && (
          <div>
            <dt>{t('holidays.makeUp')}</dt>
            <dd>{row.makeUpWorkdays.join(t('punctuation.list'))}</dd>
          </div>
        )}
      </dl>
      <div className="small soft">
        {t('holidays.source')} {row.source}
      </div>
      <div className="small soft">
        {[
          row.by && t('holidays.by', { name: row.by.name, on: row.on }),
          row.settledBy &&
            `${label('holidayState', row.state)} · ${t('holidays.settledBy', { name: row.settledBy.name, on: row.settledOn })}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {row.state === 'open' && row.proposalId && (
        <Settle
          mayApprove={mayApprove}
          mayReject={mayApprove}
          path={`/holidays/${row.proposalId}`}
          commands={{ approve: 'ApproveHolidayYear', reject: 'RejectHolidayYear' }}
          ask={t('holidays.approveAsk')}
          reasonLabel={t('holidays.reason')}
        />
      )}
    </li>
  );
}
