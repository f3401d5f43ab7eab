import './audit.css';
import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { useNarrow } from '@ui/use-media';
import type { TFunction } from 'i18next';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { dayOf, stamp } from '../../parts/time';
import { LedgerDetail } from './LedgerDetail';
import type { LedgerEvent } from './queries';

interface Props {
  readonly events: readonly LedgerEvent[];
  readonly opened?: number;
  readonly onOpen: (position: number) => void;
  readonly onStream?: (stream: string) => void;
  readonly onActor?: (actor: string) => void;
}

const SYSTEM = 'system:';

/** Who did it: a name, or what part of the system did it by itself. */
const actorWords = ({ id, name }: LedgerEvent['actor'], t: TFunction): string =>
  name || (id.startsWith(SYSTEM) ? `${t('timeline.system')} · ${label('systemActor', id.slice(SYSTEM.length))}` : id);

/** The records one by one; each opens to what it holds, as it was stored, personal values masked. */
export function LedgerTable({ events, opened, onOpen, onStream, onActor }: Props): ReactNode {
  const { t } = useTranslation();
  // on a phone what does not fit stands in the opened record
  const narrow = useNarrow();
  return (
    <div className="table-wrap">
      <table className="table ledger">
        <thead>
          <tr>
            <th scope="col" style={{ width: 96 }}>
              {t('ledger.position')}
            </th>
            <th scope="col">{t('ledger.event')}</th>
            <th scope="col" className="ledger-actor">
              {t('ledger.actor')}
            </th>
            {!narrow && (
              <>
                <th scope="col" style={{ width: 150 }}>
                  {t('ledger.recorded')}
                </th>
                <th scope="col" style={{ width: 110 }}>
                  {t('ledger.on')}
                </th>
                <th scope="col" style={{ width: '26%' }}>
                  {t('ledger.stream')}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <Fragment key={event.position}>
              <tr>
                <td>
                  <button
                    type="button"
                    className="plain ledger-open num"
                    aria-expanded={opened === event.position}
                    onClick={() => onOpen(event.position)}
                  >
                    {opened === event.position ? <DownOutlined /> : <RightOutlined />} {event.position}
                  </button>
                </td>
                <td>
                  <span className="two">
                    <span>{label('event', event.type)}</span>
                    <span className="mono">{event.type}</span>
                  </span>
                </td>
                <td>
                  {onActor ? (
                    <button type="button" className="plain link" onClick={() => onActor(event.actor.id)} title={t('ledger.onlyActor')}>
                      {actorWords(event.actor, t)}
                    </button>
                  ) : (
                    actorWords(event.actor, t)
                  )}
                </td>
                {!narrow && (
                  <>
                    <td className="num">{stamp(event.at)}</td>
                    <td className="num">
                      {event.on && <span className={event.on === dayOf(event.at) ? 'soft' : 'past'}>{event.on}</span>}
                    </td>
                    <td>
                      {onStream ? (
                        <button
                          type="button"
                          className="plain link mono"
                          onClick={() => onStream(event.stream)}
                          title={t('ledger.onlyStream')}
                        >
                          {event.stream} <span className="soft">v{event.version}</span>
                        </button>
                      ) : (
                        <span className="mono">{event.stream}</span>
                      )}
                    </td>
                  </>
                )}
              </tr>
              {opened === event.position && (
                <tr className="ledger-detail">
                  <td colSpan={narrow ? 3 : 6}>
                    <LedgerDetail event={event} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
