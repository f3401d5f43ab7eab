import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Settle } from '../../parts/Settle';
import { counted } from './counted';
import type { ObjectionRoute } from './queries';

/** One 异议受理规则: to whom, in how many days, on what basis, and who drew it up and approved it. */
export function ObjectionRouteRow({ unit, row }: { unit: string; row: ObjectionRoute }): ReactNode {
  const { t } = useTranslation();
  return (
    <li className="date">
      <div className="date-head">
        <span className="strong">
          {row.body} · {counted(row.counted, t)}
        </span>
        <span className="tag">{row.inForce ? t('rules.inForce') : label('holidayState', row.state)}</span>
      </div>
      <dl className="date-days num">
        <div>
          <dt>{t('objection.unit')}</dt>
          <dd>{row.to.name}</dd>
        </div>
        {row.from && (
          <div>
            <dt>{t('rules.from')}</dt>
            <dd>{row.from}</dd>
          </div>
        )}
      </dl>
      <div className="small soft">
        {t('rules.basis')}
        {t('punctuation.colon')}
        {row.basis}
      </div>
      <div className="small soft">
        {[
          row.by && t('rules.by', { name: row.by.name, on: row.on }),
          row.settledBy && `${label('holidayState', row.state)} · ${t('rules.settledBy', { name: row.settledBy.name, on: row.settledOn })}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {row.state === 'open' && row.proposalId && (
        <Settle
          act="cases.rules-approve"
          path={`/unit-rules/${unit}/${row.proposalId}`}
          commands={{ approve: 'ApproveUnitRule', reject: 'RejectUnitRule' }}
          ask={t('rules.approveAsk')}
          reasonLabel={t('rules.reason')}
        />
      )}
    </li>
  );
}
