import './packs.css';
import { type Column, DataTable } from '@ui/DataTable';
import { Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import type { Batch, Stock } from './queries';

const places = ['store', 'transit', 'sheet', 'variance', 'recipient'] as const;
type PlaceKind = (typeof places)[number];

interface Flow extends Pick<Batch, 'batch' | 'batchNumber' | 'kit'> {
  readonly at: Readonly<Record<PlaceKind, number>>;
}

const nowhere: Flow['at'] = { store: 0, transit: 0, sheet: 0, variance: 0, recipient: 0 };

/** How far each batch has come on its way from the stores to the people. */
function flowsOf({ rows, inTransit, withHolders, inQuestion, received }: Stock): readonly Flow[] {
  const lying: readonly (readonly [PlaceKind, readonly Batch[]])[] = [
    ['store', rows.flatMap(({ stock }) => stock)],
    ['transit', inTransit],
    ['sheet', withHolders],
    ['variance', inQuestion],
    ['recipient', received],
  ];
  const flows = new Map<string, Flow>();
  for (const [place, batches] of lying)
    for (const { batch, batchNumber, kit, quantity } of batches) {
      const { at } = flows.get(batch) ?? { at: nowhere };
      flows.set(batch, { batch, batchNumber, kit, at: { ...at, [place]: at[place] + quantity } });
    }
  return [...flows.values()];
}

/** 批次流向: where the packs of each batch are, from the store to whoever signed for them. */
export function StockFlow({ stock }: { stock: Stock }): ReactNode {
  const { t } = useTranslation();
  const flows = flowsOf(stock);
  const amount = (n: number, kind?: PlaceKind): ReactNode => (
    <span className={n === 0 ? 'num soft' : kind === 'variance' ? 'num strong warn' : 'num strong'}>{n}</span>
  );
  const columns: Column<Flow>[] = [
    {
      key: 'batch',
      title: t('packs.batch'),
      card: 'head',
      cell: (row) => (
        <span className="two">
          <span>{row.batchNumber}</span>
          <span>{row.kit}</span>
        </span>
      ),
    },
    ...places.map(
      (kind): Column<Flow> => ({
        key: kind,
        title: label('placeKind', kind),
        width: 110,
        align: 'end',
        named: true,
        cell: (row) => amount(row.at[kind], kind),
      }),
    ),
    {
      key: 'sum',
      title: t('packs.sum'),
      width: 110,
      align: 'end',
      named: true,
      cell: (row) => amount(places.reduce((sum, kind) => sum + row.at[kind], 0)),
    },
  ];
  if (flows.length === 0) return null;
  return (
    <Panel title={t('packs.flow')} note={t('packs.flowBelow')} flush>
      <DataTable label={t('packs.flow')} columns={columns} rows={flows} rowKey={(row) => row.batch} />
    </Panel>
  );
}
