import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../api/client';
import { healthQuery } from '../api/health';
import { forget, syncing } from '../api/position';
import { useStore } from '../api/store';
import { clockTime } from '../parts/time';
import { useNewer } from './use-newer';

/** The foot of the menu: how many records there are, and whether the lists have caught up with them. */
export function Freshness(): ReactNode {
  const { t } = useTranslation();
  const waiting = useStore(syncing);
  const [newer, show] = useNewer();
  const { data, dataUpdatedAt, isError } = useQuery(healthQuery);
  const behind = Math.max(0, ...(data?.projections ?? []).map((one) => one.lag));
  const parked = (data?.projections ?? []).some((one) => one.parked);
  const state = isError || parked ? 'bad' : behind > 0 || waiting !== undefined ? 'warn' : 'ok';

  const showAnyway = () => {
    forget();
    void client.invalidateQueries();
  };

  return (
    <div className="fresh" role="status">
      <span className={`fresh-dot fresh-${state}`} aria-hidden="true" />
      <span className="fresh-text">
        {waiting !== undefined ? (
          <>
            {t('fresh.syncing', { n: waiting })}
            <Button type="link" size="small" onClick={showAnyway}>
              {t('fresh.showAnyway')}
            </Button>
          </>
        ) : (
          <>
            {isError
              ? t('fresh.unreachable')
              : parked
                ? t('fresh.parked')
                : behind > 0
                  ? t('fresh.behind', { n: behind })
                  : newer
                    ? t('fresh.newer')
                    : t('fresh.upTo', { at: clockTime(dataUpdatedAt) })}
            {newer && (
              <Button type="link" size="small" onClick={show}>
                {t('fresh.show')}
              </Button>
            )}
            {data && <span className="fresh-position num">{t('fresh.position', { n: data.ledger.position.toLocaleString() })}</span>}
          </>
        )}
      </span>
    </div>
  );
}
