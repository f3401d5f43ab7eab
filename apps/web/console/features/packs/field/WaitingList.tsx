import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { whatHappened } from '../../../parts/ProblemNote';
import { clockTime } from '../../../parts/time';
import { unitsQuery } from '../../cases/queries';
import { flush, forgetItem, type Item, tellRefused } from './outbox';

/** 本机记录: what waits to be sent, and what was refused and needs somebody's word. */
export function WaitingList({ items }: { items: readonly Item[] }): ReactNode {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery).data ?? [];
  if (items.length === 0) return null;
  const whenAndWhere = ({ refused }: Item): string | undefined => {
    const { on, unit } = refused?.details ?? {};
    if (typeof on !== 'string') return undefined;
    const where = units.find(({ id }) => id === unit)?.name ?? '';
    return t('packs.firstReceipt', { on, where });
  };
  return (
    <section className="field-waiting" aria-label={t('packs.onDevice')}>
      <div className="pack-row">
        <h2>{t('packs.onDevice')}</h2>
        <Button onClick={() => void flush()}>{t('packs.sendNow')}</Button>
      </div>
      <ul>
        {items.map((item) => (
          <li key={item.key} className={item.refused ? 'field-refused' : ''}>
            <span>
              {item.body.line ?? item.body.person?.name} · {clockTime(item.body.happenedAt ?? item.order)}
            </span>
            {item.refused ? (
              <>
                <strong className="bad">{whatHappened(item.refused)}</strong>
                {whenAndWhere(item) && <span>{whenAndWhere(item)}</span>}
                <span className="pack-row">
                  <Button size="large" onClick={() => void forgetItem(item.key)}>
                    {t('packs.notGiven')}
                  </Button>
                  <Button size="large" onClick={() => void tellRefused(item)}>
                    {t('packs.wasGiven')}
                  </Button>
                </span>
              </>
            ) : (
              <span className="warn">{t('packs.waitingOne')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
