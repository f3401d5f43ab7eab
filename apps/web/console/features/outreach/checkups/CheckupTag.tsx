import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import type { CheckupRow, Finding } from './queries';

const tones: Readonly<Record<CheckupRow['stage'], string>> = {
  opened: 'tag tag-warn',
  answered: 'tag tag-warn',
  advised: 'tag tag-action',
  closed: 'tag tag-ok',
  dropped: 'tag',
};

/** Where a check-up stands, and below it that something is overdue. */
export function CheckupTag({ stage, overdue }: { readonly stage: CheckupRow['stage']; readonly overdue: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <span className="two">
      <span>
        <span className={tones[stage]}>{label('checkupStage', stage)}</span>
      </span>
      <span className={overdue ? 'bad' : undefined}>{overdue ? t('checkups.overdue') : ''}</span>
    </span>
  );
}

const severityTones: Readonly<Record<Finding['severity'], string>> = { high: 'tag tag-bad', medium: 'tag tag-warn', low: 'tag' };

export const SeverityTag = ({ severity }: { readonly severity: Finding['severity'] }): ReactNode => (
  <span className={severityTones[severity]}>{label('severity', severity)}</span>
);
