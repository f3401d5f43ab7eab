import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { inLanguage } from '../../../i18n/words';
import { dayOf, stamp } from '../../../parts/time';
import type { CaseEvent } from '../types';
import { storyOf } from './describe';

interface Props {
  readonly event: CaseEvent;
  readonly anchor?: boolean;
  /** Where the event leads to the case as it stood with it. */
  readonly caseId?: string;
  /** It belongs to what came after the moment that is looked back to. */
  readonly later?: boolean;
  /** It is the last event of that moment. */
  readonly here?: boolean;
}

const classOf = ({ event, later, here }: Props): string =>
  ['event', event.system && 'event-system', later && 'event-later', here && 'event-here'].filter(Boolean).join(' ');

/** One event: what, who, when it was recorded and when it happened, and why. */
export function EventLine(props: Props): ReactNode {
  const { event, anchor, caseId } = props;
  const { t } = useTranslation();
  const earlier = event.on !== dayOf(event.at);
  const why = event.why ?? '';
  const { late } = event;
  return (
    <li className={classOf(props)} id={anchor ? `event-${event.position}` : undefined}>
      <div className="event-head">
        <span className="event-name" title={inLanguage(event.means)}>
          {label('event', event.type)}
        </span>
        <span className="event-place small num">
          {caseId && (
            <Link
              className="event-from"
              to="/cases/$caseId"
              params={{ caseId }}
              search={{ v: String(event.position) }}
              title={t('history.fromHint')}
            >
              {t('history.from')}
            </Link>
          )}
          <span className="soft">#{event.position}</span>
        </span>
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
