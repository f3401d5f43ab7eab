import { Link } from '@tanstack/react-router';
import { Facts } from '@ui/Facts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stamp } from '../../parts/time';
import { storyOf } from '../cases/timeline/describe';
import { DataTree } from './DataTree';
import type { LedgerEvent } from './queries';

/** One record in full: in words where there are words for it, and as it is stored. */
export function LedgerDetail({ event }: { event: LedgerEvent }): ReactNode {
  const { t } = useTranslation();
  const story = storyOf({ type: event.type, data: event.data, named: [] }, t);
  return (
    <div className="stack-small">
      {story.length > 0 && <Facts lines={story} columns={2} />}
      {event.stream.startsWith('case-') && (
        <div>
          <Link to="/cases/$caseId" params={{ caseId: event.stream.slice('case-'.length) }} search={{ v: String(event.position) }}>
            {t('ledger.asOf')}
          </Link>
        </div>
      )}
      {!event.readable && <p className="bad">{t('ledger.unreadable')}</p>}
      <details open={story.length === 0}>
        <summary className="soft small">{t('ledger.content')}</summary>
        <DataTree value={event.data} />
      </details>
      <Facts
        lines={[
          [t('ledger.recorded'), stamp(event.at)],
          [t('ledger.on'), event.on],
          [
            t('ledger.stream'),
            <span key="stream" className="mono">
              {event.stream} v{event.version}
            </span>,
          ],
          [
            t('ledger.id'),
            <span key="id" className="mono">
              {event.id}
            </span>,
          ],
          [
            t('ledger.command'),
            <span key="command" className="mono">
              {event.command}
            </span>,
          ],
          [
            t('ledger.hash'),
            <span key="hash" className="mono">
              {event.hash}
            </span>,
          ],
        ]}
      />
    </div>
  );
}
