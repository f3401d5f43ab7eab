import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { DataTable } from '@ui/DataTable';
import { Bones } from '@ui/Delayed';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { ExportButton } from '../../../parts/ExportButton';
import { ListFoot } from '../../../parts/ListFoot';
import { Nothing } from '../../../parts/Nothing';
import { ProblemNote } from '../../../parts/ProblemNote';
import { ViewTabs } from '../../../parts/ViewTabs';
import { useMay, useSession } from '../../../shell/use-session';
import { casesQuery, countsQuery } from '../queries';
import { columnsOf } from './columns';
import { Filters, useFilterWords } from './Filters';
import { countOf, filtersOf, isChanged, isQueue, searchOf, viewsFor } from './views';

const PAGE = 50;

/** The case list. Its address is the whole truth: a link shows what its sender saw, and Back brings back what was there. */
export function CasesPage(): ReactNode {
  const { t, i18n } = useTranslation();
  const search = useSearch({ from: '/auth/shell/cases' });
  const navigate = useNavigate({ from: '/cases' });
  const list = useQuery(casesQuery({ ...filtersOf(search), cursor: search.cursor, limit: PAGE }));
  const counts = useQuery(countsQuery).data;
  const session = useSession();
  const mayRegister = useMay('cases.register');
  const changed = isChanged(search);
  const words = useFilterWords(search);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language changes the words inside
  const columns = useMemo(() => columnsOf(t), [t, i18n.language]);
  const rows = list.data?.rows ?? [];
  const queue = !changed && isQueue(search.view) ? search.view : undefined;

  return (
    <>
      <PageHead
        title={t('cases.title')}
        actions={
          <>
            <ExportButton path="/cases/export" query={filtersOf(search)} title={t('cases.title')} />
            {mayRegister && (
              <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate({ to: '/cases/new' })}>
                {label('command', 'Apply')}
              </Button>
            )}
          </>
        }
      />
      <ViewTabs
        label={t('cases.views')}
        views={viewsFor(session).map(({ key, alarm }) => ({
          key,
          alarm,
          words: t(`cases.view.${key}`),
          count: counts && countOf(key, counts),
        }))}
        active={changed ? undefined : search.view}
        onChange={(key) => void navigate({ search: searchOf(key) })}
      />
      <Panel flush>
        <Filters search={search} onChange={(part) => void navigate({ search: { ...search, ...part, cursor: undefined } })} />
        {queue && rows.length > 0 && <p className="hint">{t(`cases.about.${queue}`, { ...counts?.rules })}</p>}
        {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending ? (
          <Bones rows={12} label={t('state.loading')} />
        ) : rows.length === 0 && !list.isError ? (
          <Nothing
            title={queue ? t(`cases.noneIn.${queue}`, { ...counts?.rules }) : t('cases.none')}
            action={words && <Button onClick={() => void navigate({ search: searchOf('all') })}>{t('act.clearFilters')}</Button>}
          >
            {queue
              ? t(`cases.about.${queue}`, { ...counts?.rules })
              : words
                ? t('list.filteredBy', { filters: words })
                : t('cases.noneBelow')}
          </Nothing>
        ) : (
          <DataTable
            label={t('cases.title')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.caseId}
            keys
            busy={list.isPlaceholderData}
            onOpen={(row) => void navigate({ to: '/cases/$caseId', params: { caseId: row.caseId } })}
          />
        )}
        <ListFoot
          readAt={list.dataUpdatedAt}
          cursor={search.cursor}
          next={list.data?.next}
          onPage={(cursor) => void navigate({ search: { ...search, cursor } })}
        >
          <span className="table-keys">
            <kbd>J</kbd> <kbd>K</kbd> {t('list.keysMove')} · <kbd>Enter</kbd> {t('list.keysOpen')}
          </span>
        </ListFoot>
      </Panel>
    </>
  );
}
