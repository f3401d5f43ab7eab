import './words';
import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type Column, DataTable } from '@ui/DataTable';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { CommandDrawer } from '../../parts/CommandDrawer';
import { ExportButton } from '../../parts/ExportButton';
import { Nothing } from '../../parts/Nothing';
import { said } from '../../parts/toast';
import { ViewTabs } from '../../parts/ViewTabs';
import { useMay } from '../../shell/use-session';
import { DeliveryDrawer } from './DeliveryDrawer';
import { withUnit } from './numbers';
import { deliveriesQuery, type Entry } from './queries';

const ReportDeliveryForm = lazy(async () => ({ default: (await import('./ReportDeliveryForm')).ReportDeliveryForm }));
const ImportForm = lazy(async () => ({ default: (await import('./ImportForm')).ImportForm }));

const views = ['reported', 'counted', 'returned', 'reversed'] as const;

/** 上报与核定: what departments reported, and what waits for somebody else to check it. */
export function DeliveriesPage(): ReactNode {
  const { t } = useTranslation();
  const search = useSearch({ from: '/auth/shell/plan/deliveries' });
  const navigate = useNavigate({ from: '/plan/deliveries' });
  const may = useMay('programme.report');
  const state = views.find((one) => one === search.state) ?? 'reported';
  const list = useQuery(deliveriesQuery(state));
  const setDo = (next: 'report' | 'import' | undefined) => void navigate({ search: (before) => ({ ...before, do: next }) });
  const setOpen = (open: string | undefined) => void navigate({ search: (before) => ({ ...before, open }) });

  const columns: Column<Entry>[] = [
    { key: 'day', title: t('delivery.doneOn'), width: 110, card: 'body', cell: (row) => <span className="num">{row.day}</span> },
    {
      key: 'what',
      title: t('delivery.what'),
      card: 'head',
      cell: (row) => (
        <span className="two">
          <button type="button" className="plain link" onClick={() => setOpen(row.sourceId)}>
            {row.title ?? row.label ?? label('entrySource', row.source)}
          </button>
          <span>{row.title ? row.label : ''}</span>
        </span>
      ),
    },
    {
      key: 'measure',
      title: t('delivery.measure'),
      width: '22%',
      cell: (row) => (
        <Link to="/plan/$measureId" params={{ measureId: row.measureId }}>
          {row.measure}
        </Link>
      ),
    },
    {
      key: 'amount',
      title: t('delivery.amount'),
      width: 120,
      align: 'end',
      card: 'corner',
      cell: (row) => (
        <span className="num">
          {row.reached === undefined
            ? withUnit(row.amount, { money: row.money, unit: row.measureUnit })
            : `${row.reached} · ${row.met ? t('delivery.met') : t('delivery.notMet')}`}
        </span>
      ),
    },
    { key: 'unit', title: t('delivery.unit'), width: 170, cell: (row) => row.unit.name },
    {
      key: 'by',
      title: t('plan.by'),
      width: 150,
      card: 'none',
      cell: (row) => [row.reportedBy?.name, row.verifiedBy?.name].filter(Boolean).join('／'),
    },
  ];

  return (
    <>
      <PageHead
        above={<Link to="/plan">{t('menu.plan')}</Link>}
        title={t('delivery.title')}
        below={t('delivery.below')}
        actions={
          <>
            <ExportButton path="/programme/deliveries/export" query={{ state }} title={t('delivery.title')} />
            {may && (
              <>
                <Button icon={<UploadOutlined />} onClick={() => setDo('import')}>
                  {t('delivery.import')}
                </Button>
                <Button type="primary" icon={<PlusOutlined />} onClick={() => setDo('report')}>
                  {t('delivery.report')}
                </Button>
              </>
            )}
          </>
        }
      />
      <ViewTabs
        label={t('plan.entryState')}
        views={views.map((key) => ({ key, words: label('entryState', key), count: list.data?.counts[key] }))}
        active={state}
        onChange={(next) => void navigate({ search: (before) => ({ ...before, state: next }) })}
      />
      <Panel flush>
        <Asked query={list} rows={6}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Nothing title={state === 'reported' ? t('delivery.none') : t('delivery.noneOther')} />
            ) : (
              <DataTable
                label={t('delivery.title')}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.entry}
                keys
                busy={list.isFetching}
                onOpen={(row) => setOpen(row.sourceId)}
              />
            )
          }
        </Asked>
      </Panel>
      {search.open && <DeliveryDrawer deliveryId={search.open} onClose={() => setOpen(undefined)} />}
      <CommandDrawer open={search.do === 'report'} title={t('delivery.report')} width={600} onClose={() => setDo(undefined)}>
        {(tell) => (
          <ReportDeliveryForm
            {...tell}
            onDone={() => {
              tell.onDirty(false);
              setDo(undefined);
              said(t('delivery.reported'));
            }}
          />
        )}
      </CommandDrawer>
      <CommandDrawer open={search.do === 'import'} title={t('delivery.import')} width={720} onClose={() => setDo(undefined)}>
        {(tell) => (
          <ImportForm
            {...tell}
            onDone={(rows) => {
              tell.onDirty(false);
              setDo(undefined);
              said(t('importing.done', { n: rows }));
            }}
          />
        )}
      </CommandDrawer>
    </>
  );
}
