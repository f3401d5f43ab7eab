import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import type { ContactRow } from '../types';

/** Whether somebody still has to answer, and how it ended. */
export function ContactState({ row }: { row: Pick<ContactRow, 'state' | 'outcome' | 'referredTo'> }): ReactNode {
  const { t } = useTranslation();
  if (row.state === 'open') return <span className="tag tag-action">{t('contact.view.open')}</span>;
  return (
    <span className="two">
      <span>
        <span className="tag">{label('contactOutcome', row.outcome)}</span>
      </span>
      {row.referredTo && <span>{label('referral', row.referredTo)}</span>}
    </span>
  );
}
