import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem';
import { eventsQuery } from '../features/cases/queries';
import { EventLine } from '../features/cases/timeline/EventLine';
import { Asked } from '../parts/Asked';

interface Props {
  readonly problem: Problem;
  /** The case whose history tells what changed. */
  readonly historyOf?: string;
  /** The version the user saw. */
  readonly seen: number;
  readonly onRetry: (version: number) => void;
  readonly onGiveUp: () => void;
}

/** Somebody changed the record while this form was open: who, what and when, and whether to go on all the same. */
export function StaleDialog({ problem, historyOf, seen, onRetry, onGiveUp }: Props): ReactNode {
  const { t } = useTranslation();
  const history = useQuery({ ...eventsQuery(historyOf ?? ''), enabled: historyOf !== undefined, staleTime: 0 });
  const told = problem.details['current'] ?? problem.details['version'];
  const newer = (history.data?.events ?? []).filter((event) => event.stream === 'case' && event.version > seen);
  const current = Math.max(typeof told === 'number' ? told : 0, ...newer.map((event) => event.version));

  return (
    <Modal
      open
      title={t('stale.title')}
      mask={{ closable: false }}
      onCancel={onGiveUp}
      width={560}
      footer={[
        <Button key="give-up" onClick={onGiveUp}>
          {t('stale.giveUp')}
        </Button>,
        <Button key="retry" type="primary" disabled={current <= seen} onClick={() => onRetry(current)}>
          {t('stale.retry')}
        </Button>,
      ]}
    >
      <div className="stack">
        <p>{t('stale.below')}</p>
        {historyOf && (
          <Asked query={history} rows={2}>
            {() => (
              <ul className="timeline">
                {newer.map((event) => (
                  <EventLine key={event.version} event={event} />
                ))}
              </ul>
            )}
          </Asked>
        )}
        <p className="soft">{t('saved.no')}</p>
      </div>
    </Modal>
  );
}
