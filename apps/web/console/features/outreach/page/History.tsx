import { useQuery } from '@tanstack/react-query';
import { Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { inLanguage } from '../../../i18n/words';
import { Asked } from '../../../parts/Asked';
import { dayOf, stamp } from '../../../parts/time';
import { type Historied, historyQuery } from '../queries';
import type { ActivityEvent } from '../types';

type Data = Readonly<Record<string, unknown>>;
const record = (value: unknown): Data => (value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Data) : {});

/** What an event says beyond its name and its reason. */
function useStory(): (event: ActivityEvent) => string {
  const { t } = useTranslation();
  const when = (value: unknown): string => {
    const { day, from, to } = record(value);
    return day ? `${day} ${from}—${to}` : '';
  };
  const persons = (value: unknown): string => t('outreach.personsOf', { n: Number(record(value)['persons'] ?? 0) });
  return ({ type, data }) => {
    if (type === 'ActivityRescheduled' || type === 'ActivityHeld')
      return [when(data['before']), when(data['appointment'])].filter(Boolean).join(' → ');
    if (type === 'CheckedIn') return t('outreach.personsOf', { n: (data['attendees'] as readonly unknown[] | undefined)?.length ?? 0 });
    if (type === 'SessionCorrected') return `${persons(data['before'])} → ${persons(data['figures'])}`;
    if (type === 'SessionReported' || type === 'SessionVerified' || type === 'SessionReturned') return persons(data['figures']);
    return '';
  };
}

/** The story of an activity or a check-up, newest first. */
export function History({ record: of, id }: { readonly record: Historied; readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(historyQuery(of, id));
  const storyOf = useStory();
  return (
    <Panel title={t('timeline.title')} note={query.data && t('timeline.count', { n: query.data.events.length })}>
      <Asked query={query}>
        {(data) => (
          <ol className="timeline">
            {data.events.toReversed().map((event) => (
              <li key={event.position} className={event.system ? 'event event-system' : 'event'}>
                <div className="event-head">
                  <span className="event-name" title={inLanguage(event.means)}>
                    {label('event', event.type)}
                  </span>
                  <span className="soft small num">#{event.position}</span>
                </div>
                <div className="small soft num">
                  {event.actor.name || t('timeline.system')} · {t('timeline.recorded', { at: stamp(event.at) })}
                  {event.on !== dayOf(event.at) && <span className="past"> · {t('timeline.happened', { on: event.on })}</span>}
                </div>
                {event.why && <p className="event-why keep-lines">{event.why}</p>}
                {storyOf(event) && <div className="event-line small num">{storyOf(event)}</div>}
              </li>
            ))}
          </ol>
        )}
      </Asked>
    </Panel>
  );
}
