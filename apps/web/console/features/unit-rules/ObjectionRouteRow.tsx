import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { counted } from './counted';
import type { ObjectionRoute } from './queries';
import { RuleRow } from './RuleRow';

/** One 异议受理规则: to whom, and in how many days. */
export function ObjectionRouteRow({ unit, row }: { unit: string; row: ObjectionRoute }): ReactNode {
  const { t } = useTranslation();
  return (
    <RuleRow unit={unit} rule={row} title={`${row.body} · ${counted(row.counted, t)}`} ask={t('rules.approveAsk')}>
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
    </RuleRow>
  );
}
