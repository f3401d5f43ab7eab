import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import type { ActivityRow } from './types';

const tones: Readonly<Record<ActivityRow['stage'], string>> = {
  planned: 'tag tag-action',
  cancelled: 'tag tag-bad',
  dropped: 'tag',
  held: 'tag tag-warn',
  reported: 'tag tag-warn',
  verified: 'tag tag-ok',
};

/** Where an activity stands, with what somebody has to see about it below. */
export function StageTag({ row }: { readonly row: Pick<ActivityRow, 'stage' | 'alerts' | 'corrections'> }): ReactNode {
  const { t } = useTranslation();
  const alert = row.alerts.find((one) => one !== 'unverified');
  return (
    <span className="two">
      <span>
        <span className={tones[row.stage]}>{label('activityStage', row.stage)}</span>
      </span>
      <span className={alert ? 'bad' : undefined}>
        {alert ? label('activityAlert', alert) : row.corrections > 0 ? t('outreach.corrected', { n: row.corrections }) : ''}
      </span>
    </span>
  );
}
