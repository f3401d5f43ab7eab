import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '@ui/DataTable';
import { Panel } from '@ui/Panel';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { yuan } from '../../parts/money';
import { Nothing } from '../../parts/Nothing';
import { shortDay } from '../../parts/time';
import { useMay, useSession } from '../../shell/use-session';
import type { useDoing } from './doing';
import { ChangeKeeperForm, DecideVarianceForm, ExplainVarianceForm, KitVersionForm, ReceiveTransferForm } from './forms';
import {
  type Batch,
  type Kit,
  kitsQuery,
  type Movement,
  movementsQuery,
  type Store,
  storesQuery,
  type Transfer,
  transfersQuery,
  type Variance,
  variancesQuery,
} from './queries';

interface Opens {
  readonly open: ReturnType<typeof useDoing>['open'];
}

const sum = (rows: readonly Batch[] | undefined): number => (rows ?? []).reduce((total, { quantity }) => total + quantity, 0);

/** 出入库流水 of a store. */
export function MovementsTable({ storeId }: { storeId: string }): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(movementsQuery(storeId));
  const place = ({ kind, name }: Movement['from']): string => name ?? label('placeKind', kind);
  const columns: Column<Movement>[] = [
    { key: 'on', title: t('packs.day'), width: 70, card: 'corner', cell: (row) => <span className="num">{shortDay(row.on)}</span> },
    {
      key: 'what',
      title: t('packs.movement'),
      card: 'head',
      cell: (row) => (
        <span className="two">
          <span>{label('movementKind', row.kind)}</span>
          <span>
            {place(row.from)} → {place(row.to)}
          </span>
        </span>
      ),
    },
    { key: 'batch', title: t('packs.batch'), width: 90, cell: (row) => row.batchNumber },
    { key: 'quantity', title: t('packs.quantity'), width: 70, align: 'end', cell: (row) => <span className="num">{row.quantity}</span> },
    { key: 'by', title: t('packs.by'), width: 80, cell: (row) => row.by.name },
  ];
  return (
    <Asked query={query}>
      {(rows) =>
        rows.length === 0 ? (
          <Nothing title={t('packs.noMovement')} />
        ) : (
          <DataTable label={label('command', 'Movements')} columns={columns} rows={rows} rowKey={(row) => row.movementId} />
        )
      }
    </Asked>
  );
}

/** 调拨: what is on its way, and what the other side found. */
export function TransfersTable({ open }: Opens): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(transfersQuery);
  const { person } = useSession();
  const may = useMay('packs.stock');
  const columns: Column<Transfer>[] = [
    {
      key: 'way',
      title: t('packs.way'),
      card: 'head',
      cell: (row) => (
        <span className="two">
          <span>
            {row.from.name} → {row.to.name}
          </span>
          <span>{row.note}</span>
        </span>
      ),
    },
    {
      key: 'sent',
      title: t('packs.sent'),
      width: 90,
      align: 'end',
      named: true,
      cell: (row) => <span className="num">{sum(row.sent)}</span>,
    },
    {
      key: 'received',
      title: t('packs.arrived'),
      width: 90,
      align: 'end',
      named: true,
      cell: (row) => (
        <span className={`num ${row.received && sum(row.received) < sum(row.sent) ? 'bad strong' : ''}`}>
          {row.received ? sum(row.received) : ''}
        </span>
      ),
    },
    {
      key: 'who',
      title: t('packs.steps'),
      width: 190,
      cell: (row) => (
        <span className="two">
          <span>
            {row.sentBy.name} · {shortDay(row.sentOn)}
          </span>
          <span>{row.receivedBy ? `${row.receivedBy.name} · ${shortDay(row.receivedOn ?? row.sentOn)}` : ''}</span>
        </span>
      ),
    },
    {
      key: 'state',
      title: '',
      width: 120,
      card: 'corner',
      cell: (row) =>
        row.receivedOn ? (
          <span className="tag tag-ok">{t('packs.arrivedTag')}</span>
        ) : may && row.receiver === person.id ? (
          <Button
            size="small"
            type="primary"
            onClick={() => open('ReceiveTransfer', (props) => <ReceiveTransferForm {...props} transfer={row} />)}
          >
            {label('command', 'ReceiveTransfer')}
          </Button>
        ) : (
          <span className="tag tag-warn">{label('placeKind', 'transit')}</span>
        ),
    },
  ];
  return (
    <Panel flush>
      <Asked query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <Nothing title={t('packs.noTransfer')}>{t('packs.noTransferBelow')}</Nothing>
          ) : (
            <DataTable label={t('packs.view.transfers')} columns={columns} rows={rows} rowKey={(row) => row.transferId} />
          )
        }
      </Asked>
    </Panel>
  );
}

/** 差异: what is missing or over, why, and what became of it. */
export function VariancesTable({ open }: Opens): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(variancesQuery);
  const mayExplain = useMay('packs.explain');
  const mayDecide = useMay('packs.write-off');
  const next = (row: Variance): ReactNode => {
    if (row.stage === 'explained' && mayDecide)
      return (
        <Button
          size="small"
          type="primary"
          onClick={() => open('DecideVariance', (props) => <DecideVarianceForm {...props} variance={row} />)}
        >
          {label('command', 'DecideVariance')}
        </Button>
      );
    return row.stage !== 'settled' && mayExplain ? (
      <Button size="small" onClick={() => open('ExplainVariance', (props) => <ExplainVarianceForm {...props} variance={row} />)}>
        {label('command', 'ExplainVariance')}
      </Button>
    ) : null;
  };
  const columns: Column<Variance>[] = [
    {
      key: 'where',
      title: t('packs.store'),
      card: 'head',
      cell: (row) => (
        <span className="two">
          <span>{row.store.name}</span>
          <span>
            {label('varianceOrigin', row.origin)} · {row.batchNumber} · {shortDay(row.openedOn)}
          </span>
        </span>
      ),
    },
    {
      key: 'missing',
      title: t('packs.missing'),
      width: 90,
      align: 'end',
      cell: (row) => <span className="num strong">{row.missing > 0 ? `−${row.missing}` : `+${-row.missing}`}</span>,
    },
    {
      key: 'why',
      title: t('packs.cause'),
      cell: (row) => (
        <span className="two">
          <span>{label('varianceCause', row.cause)}</span>
          <span>{row.explanation ?? row.reason}</span>
        </span>
      ),
    },
    {
      key: 'stage',
      title: t('packs.stage'),
      width: 130,
      card: 'corner',
      cell: (row) => (
        <span className="tag">{row.stage === 'settled' ? label('varianceDecision', row.decision) : label('varianceStage', row.stage)}</span>
      ),
    },
    { key: 'next', title: '', width: 110, card: 'end', cell: next },
  ];
  return (
    <Panel flush>
      <Asked query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <Nothing title={t('packs.noVariance')}>{t('packs.noVarianceBelow')}</Nothing>
          ) : (
            <DataTable label={t('packs.view.variances')} columns={columns} rows={rows} rowKey={(row) => row.varianceId} />
          )
        }
      </Asked>
    </Panel>
  );
}

/** 礼包与仓库: programmes with what a pack holds, stores with who keeps them. */
export function SetupPanels({ open }: Opens): ReactNode {
  const { t } = useTranslation();
  const kits = useQuery(kitsQuery);
  const stores = useQuery(storesQuery);
  const may = useMay('packs.setup');
  const kitColumns: Column<Kit>[] = [
    { key: 'name', title: t('packs.kitName'), card: 'head', cell: (row) => row.name },
    { key: 'rule', title: t('packs.rule'), width: 150, cell: (row) => label('uniquenessRule', row.rule) },
    {
      key: 'items',
      title: t('packs.items'),
      cell: (row) =>
        row.versions
          .at(-1)
          ?.items.map(({ name, quantity }) => `${name}×${quantity}`)
          .join('、'),
    },
    { key: 'cost', title: t('packs.unitCost'), width: 100, align: 'end', cell: (row) => yuan(row.versions.at(-1)?.unitCost) },
    {
      key: 'next',
      title: '',
      width: 130,
      card: 'end',
      cell: (row) =>
        may && (
          <Button size="small" onClick={() => open('AddKitVersion', (props) => <KitVersionForm {...props} kit={row} />)}>
            {label('command', 'AddKitVersion')}
          </Button>
        ),
    },
  ];
  const storeColumns: Column<Store>[] = [
    { key: 'name', title: t('packs.storeName'), card: 'head', cell: (row) => row.name },
    { key: 'unit', title: t('contact.unit'), cell: (row) => row.unit.name },
    { key: 'keeper', title: t('packs.keeper'), width: 120, cell: (row) => row.keeper.name },
    {
      key: 'next',
      title: '',
      width: 130,
      card: 'end',
      cell: (row) =>
        may && (
          <Button size="small" onClick={() => open('ChangeKeeper', (props) => <ChangeKeeperForm {...props} store={row} />)}>
            {label('command', 'ChangeKeeper')}
          </Button>
        ),
    },
  ];
  return (
    <div className="stack">
      <Panel title={t('packs.kits')} flush>
        <Asked query={kits}>
          {(rows) =>
            rows.length === 0 ? (
              <Nothing title={t('packs.noKit')} />
            ) : (
              <DataTable label={t('packs.kits')} columns={kitColumns} rows={rows} rowKey={(row) => row.kitId} />
            )
          }
        </Asked>
      </Panel>
      <Panel title={t('packs.stores')} flush>
        <Asked query={stores}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Nothing title={t('packs.noStore')} />
            ) : (
              <DataTable label={t('packs.stores')} columns={storeColumns} rows={rows} rowKey={(row) => row.storeId} />
            )
          }
        </Asked>
      </Panel>
    </div>
  );
}
