import { useInfiniteQuery } from '@tanstack/react-query';
import { Bones } from '@ui/Delayed';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '../../parts/Nothing';
import { ProblemNote } from '../../parts/ProblemNote';
import { LedgerTable } from './LedgerTable';
import { looksQuery } from './queries';

/** 查看记录: sign-ins, personal values that were shown, and looks that were denied. */
export function LooksPage(): ReactNode {
  const { t } = useTranslation();
  const list = useInfiniteQuery(looksQuery({ order: 'newest' }));
  const [opened, setOpened] = useState<number>();
  const events = list.data?.pages.flatMap((page) => page.events) ?? [];
  return (
    <>
      <PageHead title={t('looks.title')} below={t('looks.below')} />
      <Panel flush>
        {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending ? (
          <Bones rows={12} label={t('state.loading')} />
        ) : events.length === 0 && !list.isError ? (
          <Nothing title={t('looks.none')} />
        ) : (
          <LedgerTable events={events} opened={opened} onOpen={(position) => setOpened(position === opened ? undefined : position)} />
        )}
        {list.hasNextPage && (
          <div className="table-foot">
            <Button size="small" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('list.more')}
            </Button>
          </div>
        )}
      </Panel>
    </>
  );
}
