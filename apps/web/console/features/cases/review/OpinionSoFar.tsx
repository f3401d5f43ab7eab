import { Facts } from '@ui/Facts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import type { CaseView } from '../types';

/** What the approver decides on: the reviewer's opinion and how means were looked at. */
export function OpinionSoFar({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  if (!view.opinion) return <p className="hint hint-warn">{t('decision.noOpinion')}</p>;
  return (
    <div className="quote">
      <Facts
        lines={[
          [t('review.recommends'), label('recommendation', view.opinion.recommends)],
          [t('review.opinion'), view.opinion.opinion && <span className="keep-lines">{view.opinion.opinion}</span>],
          [t('review.by'), `${view.opinion.by.name} · ${view.opinion.on}`],
          [t('means.title'), view.means && `${label('meansWay', view.means.way)} · ${label('article', view.means.article)}`],
        ]}
      />
    </div>
  );
}
