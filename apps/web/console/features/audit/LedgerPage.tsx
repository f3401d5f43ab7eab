import './words';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Bones } from '@ui/Delayed';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../parts/ExportButton';
import { Nothing } from '../../parts/Nothing';
import { ProblemNote } from '../../parts/ProblemNote';
import { LedgerFilters, useLedgerFilterWords } from './LedgerFilters';
import { LedgerTable } from './LedgerTable';
import { ledgerQuery } from './queries';
import { filtersOfLedger } from './search';

/** 全程留痕: every record of the ledger in its order, nothing folded, nothing left out. */
export function LedgerPage(): ReactNode {
  const { t } = useTranslation();
  const search = useSearch({ from: '/auth/shell/ledger' });
  const navigate = useNavigate({ from: '/ledger' });
  const list = useInfiniteQuery(ledgerQuery(filtersOfLedger(search)));
  const [opened, setOpened] = useState<number>();
  const events = list.data?.pages.flatMap((page) => page.events) ?? [];
  const words = useLedgerFilterWords(search);

  return (
    <>
      <PageHead
        title={t('ledger.title')}
        below={t('ledger.below')}
        actions={<ExportButton path="/ledger/export" query={filtersOfLedger(search)} title={t('ledger.title')} />}
      />
      <Panel flush>
        <LedgerFilters search={search} onChange={(part) => void navigate({ search: { ...search, ...part } })} />
        {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending ? (
          <Bones rows={12} label={t('state.loading')} />
        ) : events.length === 0 && !list.isError ? (
          <Nothing
            title={list.hasNextPage ? t('ledger.searched') : t('ledger.none')}
            action={words && <Button onClick={() => void navigate({ search: {} })}>{t('act.clearFilters')}</Button>}
          >
            {words ? t('list.filteredBy', { filters: words }) : t('ledger.noneBelow')}
          </Nothing>
        ) : (
          <LedgerTable
            events={events}
            opened={opened}
            onOpen={(position) => setOpened(position === opened ? undefined : position)}
            onStream={(stream) => void navigate({ search: { ...search, stream } })}
            onActor={(actor) => void navigate({ search: { ...search, actor } })}
          />
        )}
        <div className="table-foot">
          <span className="num">{t('ledger.shown', { n: events.length })}</span>
          {list.hasNextPage && (
            <Button size="small" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {events.length === 0 ? t('ledger.searchOn') : t('list.more')}
            </Button>
          )}
        </div>
      </Panel>
    </>
  );
}
