import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { inLanguage } from '../../../i18n/words';
import { dayOf, stamp } from '../../../parts/time';
import type { CaseEvent } from '../types';
import { storyOf } from './describe';

/** One event: what, who, when it was recorded and when it happened, and why. */
export function EventLine({ event, anchor }: { event: CaseEvent; anchor?: boolean }): ReactNode {
  const { t } = useTranslation();
  const earlier = event.on !== dayOf(event.at);
  const why = event.why ?? '';
  const { late } = event;
  return (
    <li className={event.system ? 'event event-system' : 'event'} id={anchor ? `event-${event.position}` : undefined}>
      <div className="event-head">
        <span className="event-name" title={inLanguage(event.means)}>
          {label('event', event.type)}
        </span>
        <span className="soft small num">#{event.position}</span>
      </div>
      <div className="small soft num">
        {event.actor.name || t('timeline.system')} · {t('timeline.recorded', { at: stamp(event.at) })}
        {earlier && <span className="past"> · {t('timeline.happened', { on: event.on })}</span>}
      </div>
      {why && <p className="event-why keep-lines">{why}</p>}
      {storyOf(event, t).map(([name, text]) => (
        <div key={name} className="event-line small">
          <span className="soft">{name}</span> {text}
        </div>
      ))}
      {earlier && late && (
        <div className="event-line small">
          <span className="soft">{t('form.lateEvidence')}</span> {[late.evidence, late.reason].filter(Boolean).join(' · ')}
        </div>
      )}
    </li>
  );
}
