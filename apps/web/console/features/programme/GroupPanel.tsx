import { Link } from '@tanstack/react-router';
import { type Column, DataTable } from '@ui/DataTable';
import { Panel } from '@ui/Panel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDay } from '../../parts/time';
import { Bar } from './Bar';
import { markOf } from './FigureCards';
import { amountText, percent, withUnit } from './numbers';
import type { Board, Figure } from './queries';
import { Standing, toneOf } from './Standing';
import type { PlanSearch } from './search';

interface Props {
  readonly title: string;
  readonly kind: Figure['groupKind'];
  readonly board: Board;
  readonly search: PlanSearch;
}

/** Dated deliveries of what is no figure; never a percentage. */
function Deliveries({ figure }: { figure: Figure }): ReactNode {
  const { t } = useTranslation();
  if (figure.kind === 'standard') return <span>{figure.entries === 0 ? t('plan.noDelivery') : t('plan.met', { n: figure.met })}</span>;
  if (figure.kind === 'milestone') return <span>{figure.entries > 0 ? t('plan.held') : t('plan.notHeld')}</span>;
  if (figure.latest.length === 0) return <span className="soft">{t('plan.noDelivery')}</span>;
  return (
    <span className="stacked">
      {figure.latest.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two deliveries may say the same on one day
        <span key={index}>
          <span className="num soft">{shortDay(one.day)}</span> {one.title ?? one.label}
        </span>
      ))}
    </span>
  );
}

/** One half of the programme, measure by measure. */
export function GroupPanel({ title, kind, board, search }: Props): ReactNode {
  const { t } = useTranslation();
  const columns: Column<Figure>[] = [
    {
      key: 'label',
      title: t('plan.measure'),
      card: 'head',
      cell: (figure) => (
        <span className="two">
          <Link to="/plan/$measureId" params={{ measureId: figure.measureId }} search={search}>
            {figure.label}
          </Link>
          <span>
            {figure.groupNo}. {figure.groupName}
            {!figure.published && ` · ${t('plan.added')}`}
          </span>
        </span>
      ),
    },
    {
      key: 'done',
      title: t('plan.doneOf'),
      width: 210,
      align: 'end',
      cell: (figure) =>
        figure.kind === 'quantified' ? (
          <span className="two num">
            <span>
              <strong>{amountText(figure.done, figure)}</strong>
              {figure.target ? `／${withUnit(figure.target.amount, figure)}` : ` ${t('plan.noTarget')}`}
            </span>
            <span>{figure.reported > 0 ? `${t('plan.reported')} ${amountText(figure.reported, figure)}` : ''}</span>
          </span>
        ) : (
          <Deliveries figure={figure} />
        ),
    },
    {
      key: 'bar',
      title: t('plan.share', { share: '' }).trim(),
      width: 180,
      card: 'none',
      cell: (figure) =>
        figure.permille === undefined ? null : (
          <span className="plan-bar-line">
            <Bar
              permille={figure.permille}
              mark={figure.money ? undefined : markOf(board)}
              tone={toneOf(figure)}
              label={t('plan.share', { share: percent(figure.permille) })}
            />
            <span className="num small">{percent(figure.permille)}</span>
          </span>
        ),
    },
    { key: 'standing', title: t('plan.standing'), width: 170, card: 'corner', cell: (figure) => <Standing figure={figure} /> },
    {
      key: 'forecast',
      title: t('plan.forecastShort'),
      width: 110,
      align: 'end',
      card: 'none',
      cell: (figure) => <span className="num">{figure.forecast === undefined ? '' : amountText(figure.forecast, figure)}</span>,
    },
  ];
  return (
    <Panel title={title} flush>
      <DataTable
        label={title}
        columns={columns}
        rows={board.figures.filter(({ groupKind }) => groupKind === kind)}
        rowKey={(figure) => figure.key}
      />
    </Panel>
  );
}
