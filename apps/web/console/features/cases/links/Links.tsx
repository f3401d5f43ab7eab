import { Link } from '@tanstack/react-router';
import { Facts } from '@ui/Facts';
import { Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import type { CaseView } from '../types';

/** 关联案件: a link for who may see the other case, its number for everybody else. */
export function Links({ view }: { view: CaseView }): ReactNode {
  const { t } = useTranslation();
  if (view.links.length === 0) return null;
  return (
    <Panel title={t('link.title')}>
      <Facts
        lines={view.links.map((link) => [
          label('linkKind', link.kind),
          <span key={link.otherId}>
            {link.visible ? (
              <Link to="/cases/$caseId" params={{ caseId: link.otherId }} className="num">
                {link.number}
              </Link>
            ) : (
              <span className="num" title={t('link.hidden')}>
                {link.number}
              </span>
            )}{' '}
            {link.stage && <span className="tag">{label('stage', link.stage)}</span>}
            <div className="soft">{[link.on, link.reason].filter(Boolean).join(' · ')}</div>
          </span>,
        ])}
      />
    </Panel>
  );
}
