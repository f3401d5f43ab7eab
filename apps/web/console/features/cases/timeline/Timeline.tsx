import { useQuery } from '@tanstack/react-query';
import { Panel } from '@ui/Panel';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { Asked } from '../../../parts/Asked';
import { eventsQuery } from '../queries';
import type { CaseEvent } from '../types';
import { EventLine } from './EventLine';

/** True for what is recorded today but was not known, or not true, at the moment that is looked back to. */
const isLater = (past: Schemas['PastShown'] | undefined, { position, on }: CaseEvent): boolean =>
  past !== undefined && (position > past.position || (past.on !== undefined && on > past.on));

/** The story of a case, newest first. What the system did by itself is folded, never left out. */
export function Timeline({ caseId, past }: { caseId: string; past?: Schemas['PastShown'] }): ReactNode {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const query = useQuery(eventsQuery(caseId));
  const events = query.data?.events ?? [];
  const hidden = events.filter((event) => event.system).length;
  return (
    <Panel
      title={t('timeline.title')}
      note={events.length > 0 && t('timeline.count', { n: events.length })}
      extra={
        hidden > 0 && (
          <Button size="small" type="text" aria-pressed={all} onClick={() => setAll(!all)}>
            {all ? t('timeline.hideSystem') : t('timeline.showSystem', { n: hidden })}
          </Button>
        )
      }
    >
      <Asked query={query}>
        {(data) => (
          <ol className="timeline">
            {data.events
              .filter((event) => all || !event.system)
              .toSorted((a, b) => b.position - a.position)
              .map((event) => (
                <EventLine
                  key={event.position}
                  event={event}
                  caseId={event.stream === 'case' ? caseId : undefined}
                  later={isLater(past, event)}
                  here={event.position === past?.position}
                  anchor
                />
              ))}
          </ol>
        )}
      </Asked>
    </Panel>
  );
}
