import '../words';
import './words';
import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Column } from '@ui/DataTable';
import { PageHead, Panel } from '@ui/Panel';
import { Button, Select } from 'antd';
import type { TFunction } from 'i18next';
import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label, options } from '../../../i18n/options';
import { CommandDrawer } from '../../../parts/CommandDrawer';
import { ExportButton } from '../../../parts/ExportButton';
import { Nothing } from '../../../parts/Nothing';
import { personal } from '../../../parts/personal';
import { shortDay } from '../../../parts/time';
import { said } from '../../../parts/toast';
import { ViewTabs } from '../../../parts/ViewTabs';
import { useMay } from '../../../shell/use-session';
import { unitsQuery } from '../../cases/queries';
import { PagedList } from '../record/PagedList';
import { CheckupTag } from './CheckupTag';
import { type CheckupCounts, type CheckupRow, checkupCountsQuery, checkupsQuery } from './queries';
import { type CheckupSearch, type CheckupViewDef, countOf, filtersOf, viewOf, views } from './search';

const OpenCheckupForm = lazy(async () => ({ default: (await import('./OpenCheckupForm')).OpenCheckupForm }));

const PAGE = 50;

/** 法律体检: of enterprises, stations and workers. The address is the whole truth. */
export function CheckupsPage(): ReactNode {
  const { t } = useTranslation();
  const search = useSearch({ from: '/auth/shell/checkups' });
  const navigate = useNavigate({ from: '/checkups' });
  const go = (part: Partial<CheckupSearch>) => void navigate({ search: { ...search, cursor: undefined, ...part } });
  const mayOpen = useMay('outreach.checkup-open');
  const counts = useQuery(checkupCountsQuery).data;
  return (
    <>
      <PageHead
        title={t('checkups.pageTitle')}
        below={counts && <Year counts={counts} />}
        actions={
          <>
            <ExportButton path="/checkups/export" query={filtersOf(search)} title={t('checkups.pageTitle')} />
            {mayOpen && (
              <Button type="primary" icon={<PlusOutlined />} onClick={() => go({ do: 'open' })}>
                {label('command', 'OpenCheckup')}
              </Button>
            )}
          </>
        }
      />
      <ViewTabs
        label={t('checkups.stage')}
        views={views.map(({ key, alarm }) => ({ key, alarm, words: t(`checkups.view.${key}`), count: counts && countOf(key, counts) }))}
        active={viewOf(search)}
        onChange={(key) => {
          const { filters } = views.find((view) => view.key === key) as CheckupViewDef;
          go({ stage: filters.stage, due: filters.due });
        }}
      />
      <Panel flush>
        <Filters search={search} onChange={go} />
        <List search={search} onPage={(cursor) => go({ cursor })} />
      </Panel>
      <CommandDrawer open={search.do === 'open'} title={label('command', 'OpenCheckup')} width={720} onClose={() => go({ do: undefined })}>
        {(tell) => (
          <OpenCheckupForm
            {...tell}
            activityId={search.activity}
            onDone={(answer) => {
              tell.onDirty(false);
              said(t('state.recorded', { n: answer.position }));
              void navigate({ to: '/checkups/$checkupId', params: { checkupId: answer.id } });
            }}
          />
        )}
      </CommandDrawer>
    </>
  );
}

/** What this year's check-ups come to, in the figures that are reported. */
function Year({ counts: { year } }: { readonly counts: CheckupCounts }): ReactNode {
  const { t } = useTranslation();
  return <span className="num">{t('checkups.year', { ...year })}</span>;
}

function Filters({
  search,
  onChange,
}: {
  readonly search: CheckupSearch;
  readonly onChange: (part: Partial<CheckupSearch>) => void;
}): ReactNode {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery).data;
  const offered = units
    ?.filter(({ kind, closed }) => !closed && kind !== 'firm' && kind !== 'department')
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className="filters">
      <Select
        className="filter"
        value={search.kind}
        onChange={(kind?: string) => onChange({ kind })}
        options={options('checkupKind')}
        placeholder={t('checkups.kind')}
        aria-label={t('checkups.kind')}
        allowClear
        popupMatchSelectWidth={false}
      />
      <Select
        className="filter"
        value={search.unit}
        onChange={(unit?: string) => onChange({ unit })}
        options={offered ?? []}
        placeholder={t('checkups.unit')}
        aria-label={t('checkups.unit')}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear
        popupMatchSelectWidth={false}
      />
      {search.activity && <Button onClick={() => onChange({ activity: undefined })}>{t('checkups.oneActivity')}</Button>}
    </div>
  );
}

const columnsOf = (t: TFunction): Column<CheckupRow>[] => [
  {
    key: 'about',
    title: t('checkups.about'),
    card: 'head',
    cell: (row) => (
      <span className="two">
        <span>
          <Link to="/checkups/$checkupId" params={{ checkupId: row.checkupId }}>
            {row.kind === 'worker' ? personal(row.worker, t) : row.organisation}
          </Link>
        </span>
        <span>
          {[label('checkupKind', row.kind), label('occupation', row.occupation), row.kind === 'worker' && row.organisation]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    ),
  },
  {
    key: 'findings',
    title: t('checkups.findings'),
    width: 190,
    cell: (row) => (
      <span className="two num">
        <span>{t('checkups.bySeverity', { high: row.high, medium: row.medium, low: row.low })}</span>
        <span>{row.advised > 0 ? t('checkups.putRight', { done: row.done, advised: row.advised }) : ''}</span>
      </span>
    ),
  },
  { key: 'unit', title: t('checkups.unit'), width: 150, card: 'none', cell: (row) => row.unit.name },
  {
    key: 'examiners',
    title: t('checkups.examiners'),
    width: 130,
    card: 'none',
    cell: (row) => row.examiners.map(({ name }) => name).join(t('punctuation.list')),
  },
  {
    key: 'openedOn',
    title: t('checkups.openedOn'),
    width: 100,
    card: 'end',
    cell: (row) => <span className="num">{shortDay(row.openedOn)}</span>,
  },
  {
    key: 'nextDue',
    title: t('checkups.nextDue'),
    width: 110,
    card: 'body',
    cell: (row) => <span className={row.overdue ? 'num bad strong' : 'num'}>{row.nextDue ? shortDay(row.nextDue) : ''}</span>,
  },
  {
    key: 'stage',
    title: t('checkups.stage'),
    width: 130,
    card: 'corner',
    cell: (row) => <CheckupTag stage={row.stage} overdue={row.overdue} />,
  },
];

function List({ search, onPage }: { readonly search: CheckupSearch; readonly onPage: (cursor: string | undefined) => void }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/checkups' });
  const filters = filtersOf(search);
  const list = useQuery(checkupsQuery({ ...filters, cursor: search.cursor, limit: PAGE }));
  const filtered = Object.keys(filters).length > 0;
  return (
    <PagedList
      query={list}
      label={t('checkups.pageTitle')}
      columns={columnsOf(t)}
      rowKey={(row) => row.checkupId}
      onOpen={(row) => void navigate({ to: '/checkups/$checkupId', params: { checkupId: row.checkupId } })}
      cursor={search.cursor}
      onPage={onPage}
      nothing={
        <Nothing
          title={t('checkups.none')}
          action={filtered && <Button onClick={() => void navigate({ search: {} })}>{t('act.clearFilters')}</Button>}
        >
          {filtered ? t('checkups.noneFiltered') : t('checkups.noneBelow')}
        </Nothing>
      }
    />
  );
}
