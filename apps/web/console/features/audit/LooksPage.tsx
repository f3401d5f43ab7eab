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
import { looksQuery } from './queries';
import { filtersOfLedger } from './search';

/** 查看记录: sign-ins, personal values that were shown, and looks that were denied. */
export function LooksPage(): ReactNode {
  const { t } = useTranslation();
  const search = useSearch({ from: '/auth/shell/looks' });
  const navigate = useNavigate({ from: '/looks' });
  const list = useInfiniteQuery(looksQuery(filtersOfLedger(search)));
  const words = useLedgerFilterWords(search);
  const [opened, setOpened] = useState<number>();
  const events = list.data?.pages.flatMap((page) => page.events) ?? [];
  return (
    <>
      <PageHead
        title={t('looks.title')}
        below={t('looks.below')}
        actions={<ExportButton path="/ledger/access/export" query={filtersOfLedger(search)} title={t('looks.title')} elsewhere />}
      />
      <Panel flush>
        <LedgerFilters search={search} onChange={(part) => void navigate({ search: { ...search, ...part } })} looks />
        {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending ? (
          <Bones rows={12} label={t('state.loading')} />
        ) : events.length === 0 && !list.isError ? (
          <Nothing
            title={list.hasNextPage ? t('ledger.searched') : t('looks.none')}
            action={words && <Button onClick={() => void navigate({ search: {} })}>{t('act.clearFilters')}</Button>}
          >
            {words && t('list.filteredBy', { filters: words })}
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
        {list.hasNextPage && (
          <div className="table-foot">
            <Button size="small" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {events.length === 0 ? t('ledger.searchOn') : t('list.more')}
            </Button>
          </div>
        )}
      </Panel>
    </>
  );
}
