import { Facts } from '@ui/Facts';
import { Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { personal } from '../../../parts/personal';
import type { ActivityView } from '../types';

/** 活动安排: when, where, by whom, for whom. */
export function Plan({ view }: { readonly view: ActivityView }): ReactNode {
  const { t } = useTranslation();
  const list = (words: readonly string[]) => words.join(t('punctuation.list'));
  const members = view.team.map(({ name, role, present }) =>
    t('outreach.memberIs', {
      name: personal(name, t),
      role: [label('teamRole', role), present === false ? t('outreach.absent') : ''].filter(Boolean).join(t('punctuation.list')),
    }),
  );
  return (
    <Panel title={t('outreach.plan')} note={view.rescheduled > 0 && t('outreach.rescheduled', { n: view.rescheduled })}>
      <Facts
        columns={2}
        lines={[
          [t('outreach.day'), <span className="num" key="day">{`${view.day} ${view.from}—${view.to}`}</span>],
          [t('outreach.unit'), view.unit.name],
          [t('outreach.kind'), label('activityKind', view.kind)],
          [t('outreach.campaigns'), list(view.campaigns.map((code) => label('campaign', code)))],
          [t('outreach.place'), `${view.place.name}（${label('activityPlace', view.place.kind)}）`],
          [t('outreach.host'), view.host],
          [t('outreach.partners'), list(view.partners)],
          [t('outreach.team'), list(members)],
          [t('outreach.clashReason'), view.clashReason],
          [t('outreach.categories'), list(view.categories.map((code) => label('category', code)))],
          [
            t('outreach.expected'),
            <span className="num" key="expected">
              {view.expected}
            </span>,
          ],
          [t('outreach.plannedBy'), `${view.plannedBy.name} ${view.plannedOn}`],
          [t('outreach.lastMove'), view.moveReason],
        ]}
      />
      {view.campaigns.length > 1 && <p className="hint">{t('outreach.severalHint')}</p>}
    </Panel>
  );
}
