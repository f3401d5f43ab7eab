import { Link } from '@tanstack/react-router';
import { type Column, DataTable } from '@ui/DataTable';
import { Panel } from '@ui/Panel';
import { Button } from 'antd';
import { lazy, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../i18n/options';
import { CommandDrawer } from '../../parts/CommandDrawer';
import { Nothing } from '../../parts/Nothing';
import { said } from '../../parts/toast';
import { useMay } from '../../shell/use-session';
import { amountText, withUnit } from './numbers';
import type { Board, Lag } from './queries';
import type { PlanSearch } from './search';

const NoteLagForm = lazy(async () => ({ default: (await import('./NoteLagForm')).NoteLagForm }));
/** A list to act on, not to read through. */
const SHOWN = 20;

/** 需要关注: who lags behind with what, why, and who sees to it. */
export function LagPanel({ board, search }: { board: Board; search: PlanSearch }): ReactNode {
  const { t } = useTranslation();
  const may = useMay('programme.explain') && search.v === undefined;
  const [noting, setNoting] = useState<Lag>();
  const columns: Column<Lag>[] = [
    { key: 'at', title: t('plan.unit'), width: 150, card: 'head', cell: (lag) => lag.at.name },
    {
      key: 'measure',
      title: t('plan.measure'),
      cell: (lag) => (
        <Link to="/plan/$measureId" params={{ measureId: lag.measureId }} search={search}>
          {lag.label}
        </Link>
      ),
    },
    {
      key: 'done',
      title: t('plan.doneOf'),
      width: 160,
      align: 'end',
      cell: (lag) => (
        <span className="num">
          {amountText(lag.done, lag)}／{withUnit(lag.target, lag)}
        </span>
      ),
    },
    {
      key: 'gap',
      title: t('plan.gap'),
      width: 90,
      align: 'end',
      card: 'corner',
      cell: (lag) => <span className="num warn strong">−{amountText(-lag.gap, lag)}</span>,
    },
    {
      key: 'reason',
      title: t('plan.reason'),
      width: '24%',
      cell: (lag) => (lag.owner ? lag.reason : <span className="soft">{t('plan.noReason')}</span>),
    },
    {
      key: 'owner',
      title: t('plan.owner'),
      width: 100,
      cell: (lag) => lag.owner?.name,
    },
    ...(may
      ? [
          {
            key: 'act',
            title: '',
            width: 100,
            card: 'end' as const,
            cell: (lag: Lag) => (
              <Button size="small" onClick={() => setNoting(lag)}>
                {label('command', 'NoteLag')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <Panel title={t('plan.lags')} note={t('plan.lagsBelow')} flush>
      {board.lags.length === 0 ? (
        <Nothing title={t('plan.noLags')} />
      ) : (
        <DataTable
          label={t('plan.lags')}
          columns={columns}
          rows={board.lags.slice(0, SHOWN)}
          rowKey={(lag) => `${lag.measureId}${lag.at.id}`}
        />
      )}
      <CommandDrawer open={noting !== undefined} title={label('command', 'NoteLag')} width={520} onClose={() => setNoting(undefined)}>
        {(tell) =>
          noting && (
            <NoteLagForm
              {...tell}
              lag={noting}
              onDone={() => {
                tell.onDirty(false);
                setNoting(undefined);
                said(t('state.saved'));
              }}
            />
          )
        }
      </CommandDrawer>
    </Panel>
  );
}
