import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type Column, DataTable } from '@ui/DataTable';
import { Bones } from '@ui/Delayed';
import { Panel } from '@ui/Panel';
import { Button, Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { label, options } from '../../i18n/options';
import { ExportButton } from '../../parts/ExportButton';
import { Nothing } from '../../parts/Nothing';
import { ProblemNote } from '../../parts/ProblemNote';
import { useLook } from '../../shell/use-session';
import { withUnit } from './numbers';
import { type Entry, entriesQuery, type MeasureView } from './queries';
import type { PlanSearch } from './search';

/** States that a list of counted things may be narrowed to. */
const states = ['counted', 'reported', 'returned', 'reversed', 'out'] as const;

/** Where one line leads: the case, the activity, the sheet that was signed, the delivery. */
export function EntryLink({ entry }: { entry: Entry }): ReactNode {
  const { t } = useTranslation();
  const seesSheets = useLook('packs.handout');
  const words = entry.title ?? entry.label ?? label('entrySource', entry.source);
  switch (entry.source) {
    case 'case':
      return (
        <Link to="/cases/$caseId" params={{ caseId: entry.sourceId }}>
          {words}
        </Link>
      );
    case 'delivery':
      return (
        <Link to="/plan/deliveries" search={{ open: entry.sourceId }}>
          {words}
        </Link>
      );
    case 'activity':
      return (
        <Link to="/outreach/$activityId" params={{ activityId: entry.sourceId }}>
          {words}
        </Link>
      );
    case 'pack':
      return seesSheets ? (
        <Link to="/sheets/$sheetId" params={{ sheetId: entry.sourceId }}>
          {t('plan.packLine', { n: entry.label })}
        </Link>
      ) : (
        t('plan.packLine', { n: entry.label })
      );
    default:
      return words;
  }
}

/** The list behind the number. */
export function EntryList({ view, search }: { view: MeasureView; search: PlanSearch }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/plan/$measureId' });
  const { figure, scope, year } = view;
  const list = useInfiniteQuery(
    entriesQuery(figure.measureId, { unit: scope.id, position: search.v, state: search.state, month: search.month }),
  );
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows) ?? [], [list.data]);
  const columns: Column<Entry>[] = [
    { key: 'day', title: t('plan.day'), width: 110, card: 'body', cell: (row) => <span className="num">{row.day}</span> },
    {
      key: 'what',
      title: t('plan.what'),
      card: 'head',
      cell: (row) => (
        <span className="two">
          <EntryLink entry={row} />
          <span>
            {[
              label('entrySource', row.source),
              row.title ? row.label : undefined,
              row.campaigns.length > 1 ? t('plan.doubleTagged', { n: 1 }) : undefined,
              row.unverified > 0 ? t('plan.unverified', { n: row.unverified }) : undefined,
              row.heads ? t(row.source === 'case' ? 'plan.workers' : 'plan.attendance', { n: row.heads }) : undefined,
              row.closedOn ? `${t('plan.closed', { n: '' }).trim()} ${row.closedOn}` : undefined,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      ),
    },
    { key: 'unit', title: t('plan.unit'), width: 170, card: 'body', cell: (row) => row.unit.name },
    {
      key: 'amount',
      title: t('plan.quantity'),
      width: 110,
      align: 'end',
      cell: (row) => (
        <span className="num">
          {row.reached === undefined ? withUnit(row.amount, { money: row.money, unit: row.measureUnit }) : row.reached}
        </span>
      ),
    },
    { key: 'state', title: t('plan.entryState'), width: 100, card: 'corner', cell: (row) => label('entryState', row.state) },
    {
      key: 'by',
      title: t('plan.by'),
      width: 160,
      card: 'none',
      cell: (row) => [row.reportedBy?.name, row.verifiedBy?.name].filter(Boolean).join('／'),
    },
    {
      key: 'position',
      title: t('plan.position'),
      width: 100,
      align: 'end',
      card: 'none',
      cell: (row) => <span className="num soft">{row.position.toLocaleString('zh-CN')}</span>,
    },
  ];
  return (
    <Panel
      title={t('plan.list')}
      note={t('plan.listBelow')}
      extra={
        <ExportButton
          path={`/programme/measures/${figure.measureId}/entries/export`}
          query={{ unit: scope.id, position: search.v, state: search.state, month: search.month }}
          title={`${figure.label}${t('plan.list')}`}
        />
      }
      flush
    >
      <div className="filters">
        <Select
          value={search.state}
          allowClear
          className="filter"
          placeholder={t('plan.entryState')}
          aria-label={t('plan.entryState')}
          options={options('entryState', states)}
          onChange={(state) => void navigate({ search: (before) => ({ ...before, state }) })}
        />
        <Select
          value={search.month}
          allowClear
          className="filter"
          placeholder={t('plan.day')}
          aria-label={t('plan.day')}
          options={Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`).map((month) => ({
            value: month,
            label: month,
          }))}
          onChange={(month) => void navigate({ search: (before) => ({ ...before, month }) })}
        />
      </div>
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending ? (
        <Bones rows={5} label={t('state.loading')} />
      ) : rows.length === 0 ? (
        <Nothing title={t('plan.noEntries')} />
      ) : (
        <DataTable label={t('plan.list')} columns={columns} rows={rows} rowKey={(row) => row.entry} busy={list.isFetching} />
      )}
      {list.hasNextPage && (
        <div className="table-foot">
          <Button size="small" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
