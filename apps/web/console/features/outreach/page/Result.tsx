import { Facts } from '@ui/Facts';
import { Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import type { ActivityView } from '../types';

/** 活动情况: what was reported, and whether somebody else has verified it. */
export function Result({ view }: { readonly view: ActivityView }): ReactNode {
  const { t } = useTranslation();
  const { figures } = view;
  if (!figures) return null;
  const list = (words: readonly string[]) => words.join(t('punctuation.list'));
  return (
    <Panel
      title={t('outreach.result')}
      note={[
        view.verifiedBy ? t('outreach.verifiedBy', { name: view.verifiedBy.name, day: view.verifiedOn }) : t('outreach.notVerified'),
        view.corrections > 0 ? t('outreach.corrected', { n: view.corrections }) : '',
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <Facts
        columns={2}
        lines={[
          [
            t('outreach.personTimes'),
            <span className="num strong" key="persons">
              {figures.persons}
            </span>,
          ],
          [
            t('outreach.namedOf'),
            <span className="num" key="named">
              {figures.named}
            </span>,
          ],
          [t('outreach.groups'), list(figures.groups.map(({ occupation, persons }) => `${label('occupation', occupation)} ${persons}`))],
          [t('outreach.tags'), list(figures.tags.map(({ category, persons }) => `${label('category', category)} ${persons}`))],
          [t('outreach.evidence'), list(figures.evidence.map((code) => label('evidenceKind', code)))],
          [t('outreach.materials'), list(figures.materials.map(({ title, copies }) => `${title} ${copies}`))],
          [
            t('outreach.consultations'),
            <span className="num" key="consultations">
              {figures.consultations}
            </span>,
          ],
          [t('outreach.summary'), view.summary && <span className="keep-lines">{view.summary}</span>],
          [t('outreach.withoutPhotos'), view.withoutPhotos],
          [t('outreach.reportedBy'), view.reportedBy && `${view.reportedBy.name} ${view.reportedOn ?? ''}`],
        ]}
      />
    </Panel>
  );
}
