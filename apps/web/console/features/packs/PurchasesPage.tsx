import './packs.css';
import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '@ui/DataTable';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { ExportButton } from '../../parts/ExportButton';
import { yuan } from '../../parts/money';
import { Nothing } from '../../parts/Nothing';
import { shortDay } from '../../parts/time';
import { useMay } from '../../shell/use-session';
import { useDoing } from './doing';
import {
  CheckDeliveryForm,
  ConfirmAcceptanceForm,
  ContractForm,
  DecidePurchaseForm,
  ReceivePurchaseForm,
  RequestPurchaseForm,
} from './forms';
import type { OfPurchase } from './PurchaseForms';
import { type Purchase, purchasesQuery } from './queries';

/** 采购: each batch from the request to the store, with the step that comes next. */
export function PurchasesPage(): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(purchasesQuery);
  const { open, drawer } = useDoing();
  const may = {
    request: useMay('packs.request'),
    approve: useMay('packs.approve'),
    accept: useMay('packs.accept'),
    second: useMay('packs.second'),
    stock: useMay('packs.stock'),
  };

  const steps = (purchase: Purchase): ReactNode[] => {
    const button = (command: string, Step: ComponentType<OfPurchase>) => (
      <Button key={command} size="small" onClick={() => open(command, (props) => <Step {...props} purchase={purchase} />)}>
        {label('command', command)}
      </Button>
    );
    const contracted = ['contracted', 'accepted', 'received'].includes(purchase.stage);
    return [
      purchase.stage === 'requested' && may.approve && button('DecidePurchase', DecidePurchaseForm),
      (purchase.stage === 'approved' || (contracted && !purchase.invoiceNumber)) && may.request && button('RecordContract', ContractForm),
      contracted && purchase.accepted < purchase.quantity && may.accept && button('CheckDelivery', CheckDeliveryForm),
      purchase.stage === 'checked' && may.second && button('ConfirmAcceptance', ConfirmAcceptanceForm),
      purchase.accepted > purchase.received && may.stock && button('ReceivePurchase', ReceivePurchaseForm),
    ].filter(Boolean);
  };

  const columns: Column<Purchase>[] = [
    {
      key: 'batch',
      title: t('packs.batch'),
      card: 'head',
      cell: (row) => (
        <span className="two">
          <span>{row.batchNumber}</span>
          <span>
            {row.kit} · {row.unit.name}
          </span>
        </span>
      ),
    },
    {
      key: 'stage',
      title: t('packs.stage'),
      width: 130,
      card: 'corner',
      cell: (row) => <span className="tag">{label('purchaseStage', row.stage)}</span>,
    },
    {
      key: 'quantity',
      title: t('packs.quantity'),
      width: 90,
      align: 'end',
      named: true,
      cell: (row) => <span className="num">{row.quantity}</span>,
    },
    {
      key: 'received',
      title: t('packs.acceptedReceived'),
      width: 130,
      align: 'end',
      named: true,
      cell: (row) => (
        <span className="num">
          {row.accepted} / {row.received}
        </span>
      ),
    },
    {
      key: 'supplier',
      title: t('packs.supplier'),
      cell: (row) => (
        <span className="two">
          <span>{row.supplier}</span>
          <span className="num">{row.amount === undefined ? '' : yuan(row.amount)}</span>
        </span>
      ),
    },
    {
      key: 'who',
      title: t('packs.steps'),
      width: 200,
      card: 'body',
      cell: (row) => (
        <span className="two">
          <span>
            {row.requestedBy.name} · {shortDay(row.requestedOn)}
          </span>
          <span>{[row.decidedBy?.name, row.checkedBy?.name, row.confirmedBy?.name].filter(Boolean).join(' · ')}</span>
        </span>
      ),
    },
    { key: 'next', title: '', width: 190, card: 'end', cell: (row) => <span className="pack-row">{steps(row)}</span> },
  ];

  return (
    <>
      <PageHead
        title={t('packs.purchases')}
        below={t('packs.purchasesBelow')}
        actions={
          <>
            <ExportButton path="/purchases/export" title={t('packs.purchases')} />
            {may.request && (
              <Button
                type="primary"
                icon={<PlusOutlined />}
                onClick={() => open('RequestPurchase', (props) => <RequestPurchaseForm {...props} />)}
              >
                {label('command', 'RequestPurchase')}
              </Button>
            )}
          </>
        }
      />
      <Panel flush>
        <Asked query={query}>
          {(rows) =>
            rows.length === 0 ? (
              <Nothing title={t('packs.noPurchases')}>{t('packs.noPurchasesBelow')}</Nothing>
            ) : (
              <DataTable label={t('packs.purchases')} columns={columns} rows={rows} rowKey={(row) => row.purchaseId} />
            )
          }
        </Asked>
      </Panel>
      {drawer}
    </>
  );
}
