import { Facts } from '@ui/Facts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import type { CaseView } from '../types';

/** 终止意见 of the reviewer, for whoever signs or decides on it. */
export function TerminationSoFar({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  const { terminationProposed: proposed } = view;
  if (!proposed) return null;
  return (
    <div className="quote">
      <Facts
        lines={[
          [t('termination.ground'), label('terminationGround', proposed.ground)],
          [t('termination.opinion'), proposed.opinion && <span className="keep-lines">{proposed.opinion}</span>],
          [t('review.by'), `${proposed.by.name} · ${proposed.on}`],
        ]}
      />
    </div>
  );
}
