import './packs.css';
import { PlusOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { ExportButton } from '../../parts/ExportButton';
import { Nothing } from '../../parts/Nothing';
import { ViewTabs } from '../../parts/ViewTabs';
import { useMay, useSession } from '../../shell/use-session';
import { type FormProps, useDoing } from './doing';
import { CarryOverForm, CountForm, OpenKitForm, OpenStoreForm, ReportLossForm, SendTransferForm, StartCountForm } from './forms';
import { type Batch, type Store, stockCountsQuery, storesQuery } from './queries';
import { StockFlow } from './StockFlow';
import { MovementsTable, SetupPanels, TransfersTable, VariancesTable } from './StockTables';

export const stockViews = ['stores', 'transfers', 'counts', 'variances', 'setup'] as const;

/** 库存: what lies where by batch, and what moves it. */
export function StockPage(): ReactNode {
  const { t } = useTranslation();
  const view = useSearch({ from: '/auth/shell/stock' }).view ?? 'stores';
  const navigate = useNavigate({ from: '/stock' });
  const { open, drawer } = useDoing();
  const maySetUp = useMay('packs.setup');
  return (
    <>
      <PageHead
        title={t('packs.stock')}
        below={t('packs.stockBelow')}
        actions={
          <>
            {view === 'stores' && <ExportButton path="/stores/export" title={t('packs.stock')} />}
            {view === 'setup' && maySetUp && (
              <>
                <Button icon={<PlusOutlined />} onClick={() => open('OpenKitProgramme', (props) => <OpenKitForm {...props} />)}>
                  {label('command', 'OpenKitProgramme')}
                </Button>
                <Button icon={<PlusOutlined />} onClick={() => open('OpenStore', (props) => <OpenStoreForm {...props} />)}>
                  {label('command', 'OpenStore')}
                </Button>
              </>
            )}
          </>
        }
      />
      <ViewTabs
        label={t('packs.stock')}
        views={stockViews.map((key) => ({ key, words: t(`packs.view.${key}`) }))}
        active={view}
        onChange={(next) => void navigate({ search: { view: next as (typeof stockViews)[number] } })}
      />
      {view === 'stores' && <Stores open={open} />}
      {view === 'transfers' && <TransfersTable open={open} />}
      {view === 'counts' && <Counts open={open} />}
      {view === 'variances' && <VariancesTable open={open} />}
      {view === 'setup' && <SetupPanels open={open} />}
      {drawer}
    </>
  );
}

export interface Opens {
  readonly open: ReturnType<typeof useDoing>['open'];
}

const Batches = ({ rows }: { rows: readonly Batch[] }): ReactNode => (
  <ul className="batches">
    {rows.map((row) => (
      <li key={row.batch}>
        <span>
          {row.kit} · {row.batchNumber}
        </span>
        <span className="num strong">{row.quantity}</span>
      </li>
    ))}
  </ul>
);

function Stores({ open }: Opens): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(storesQuery);
  const { person } = useSession();
  const mayKeep = useMay('packs.stock');
  const actions = (store: Store): ReactNode => {
    const button = (command: string, Step: ComponentType<FormProps & { store: Store }>) => (
      <Button size="small" onClick={() => open(command, (props) => <Step {...props} store={store} />)}>
        {label('command', command)}
      </Button>
    );
    return (
      <>
        <Button size="small" onClick={() => open('Movements', () => <MovementsTable storeId={store.storeId} />)}>
          {label('command', 'Movements')}
        </Button>
        {mayKeep && store.keeper.id === person.id && (
          <>
            {button('SendTransfer', SendTransferForm)}
            {button('StartCount', StartCountForm)}
            {button('ReportLoss', ReportLossForm)}
            {button('CarryOver', CarryOverForm)}
          </>
        )}
      </>
    );
  };
  return (
    <Asked query={query}>
      {(stock) => (
        <div className="stack">
          <StockFlow stock={stock} />
          {stock.rows.length === 0 && <Nothing title={t('packs.noStore')}>{t('packs.noStoreBelow')}</Nothing>}
          {stock.rows.map((store) => (
            <Panel
              key={store.storeId}
              title={store.name}
              note={`${store.unit.name} · ${t('packs.keeper')} ${store.keeper.name}`}
              extra={<span className="pack-row">{actions(store)}</span>}
            >
              {store.stock.length === 0 ? <p className="soft">{t('packs.emptyStore')}</p> : <Batches rows={store.stock} />}
            </Panel>
          ))}
        </div>
      )}
    </Asked>
  );
}

function Counts({ open }: Opens): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(stockCountsQuery);
  const { person } = useSession();
  const mayKeep = useMay('packs.stock');
  const maySecond = useMay('packs.second');
  return (
    <Asked query={query}>
      {(rows) =>
        rows.length === 0 ? (
          <Nothing title={t('packs.noCount')}>{t('packs.noCountBelow')}</Nothing>
        ) : (
          <div className="stack">
            {rows.map((row) => (
              <Panel
                key={row.countId}
                title={row.store.name}
                note={`${row.startedOn} · ${row.startedBy.name}`}
                extra={
                  <span className="pack-row">
                    {!row.confirmedOn && (
                      <Button size="small" icon={<PrinterOutlined />} href={`/print/count/${row.countId}`} target="_blank">
                        {t('packs.blindSheet')}
                      </Button>
                    )}
                    {!row.confirmedOn && mayKeep && row.startedBy.id === person.id && (
                      <Button
                        size="small"
                        onClick={() => open('RecordCount', (props) => <CountForm {...props} count={row} second={false} />)}
                      >
                        {label('command', 'RecordCount')}
                      </Button>
                    )}
                    {!row.confirmedOn && row.recordedBy && row.recordedBy.id !== person.id && maySecond && (
                      <Button
                        size="small"
                        type="primary"
                        onClick={() => open('ConfirmCount', (props) => <CountForm {...props} count={row} second />)}
                      >
                        {label('command', 'ConfirmCount')}
                      </Button>
                    )}
                  </span>
                }
              >
                <p>
                  {row.confirmedOn
                    ? t('packs.counted', { first: row.recordedBy?.name, second: row.confirmedBy?.name, n: row.differences })
                    : row.recordedBy
                      ? t('packs.waitsForSecond', { name: row.recordedBy.name })
                      : t('packs.waitsForKeeper')}
                </p>
              </Panel>
            ))}
          </div>
        )
      }
    </Asked>
  );
}
