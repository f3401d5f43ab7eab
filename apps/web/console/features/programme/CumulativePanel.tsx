import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Panel } from '@ui/Panel';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../../parts/Asked';
import { Bar } from './Bar';
import { headline, markOf } from './FigureCards';
import { LazyChart } from './LazyChart';
import { percent, withUnit } from './numbers';
import { type Board, type Figure, measureQuery, type UnitFigure } from './queries';
import { toneOf } from './Standing';
import { asOf, type PlanSearch } from './search';

interface Props {
  readonly board: Board;
  readonly search: PlanSearch;
  readonly onChoose: (key: string) => void;
}

/** One figure over the months, and its units side by side. */
export function CumulativePanel({ board, search, onChoose }: Props): ReactNode {
  const { t } = useTranslation();
  const offered = board.figures.filter(({ kind }) => kind === 'quantified');
  const chosen = offered.find(({ key }) => key === search.m) ?? headline(board)[0] ?? offered[0];
  const measure = useQuery({ ...measureQuery(chosen?.measureId ?? '', asOf(search)), enabled: chosen !== undefined });
  if (!chosen) return null;
  return (
    <div className="plan-two">
      <Panel
        title={t('plan.chart')}
        extra={
          <Select
            value={chosen.key}
            aria-label={t('plan.measure')}
            className="plan-measure"
            showSearch={{ optionFilterProp: 'label' }}
            options={offered.map(({ key, label }) => ({ value: key, label }))}
            onChange={onChoose}
          />
        }
      >
        <LazyChart figure={chosen} pace={board.pace} />
        {chosen.forecast !== undefined && (
          <p className="small soft num">
            {t('plan.expected', { n: withUnit(chosen.expected ?? 0, chosen) })} ·{' '}
            {t('plan.forecast', { n: withUnit(chosen.forecast, chosen) })}
          </p>
        )}
      </Panel>
      <Panel
        title={t('plan.counties')}
        note={t('plan.countiesNote')}
        extra={
          <Link to="/plan/$measureId" params={{ measureId: chosen.measureId }} search={search}>
            {t('plan.openAll')}
          </Link>
        }
      >
        <Asked query={measure} rows={6}>
          {({ units }) => <UnitBars units={units} figure={chosen} mark={markOf(board)} />}
        </Asked>
      </Panel>
    </div>
  );
}

/** The units below, each against its own share. */
export function UnitBars({ units, figure, mark }: { units: readonly UnitFigure[]; figure: Figure; mark: number }): ReactNode {
  const { t } = useTranslation();
  const sorted = units.toSorted((a, b) => (b.permille ?? -1) - (a.permille ?? -1) || b.done - a.done);
  const most = Math.max(1, ...units.map(({ done }) => done));
  return (
    <ul className="plan-units">
      {sorted.map((row) => {
        const words = row.share === undefined ? withUnit(row.done, figure) : percent(row.permille ?? 0);
        return (
          <li key={`${row.at.id}${row.itself}`}>
            <span>{row.itself ? t('plan.itself') : row.at.name}</span>
            <span className="num strong">{words}</span>
            <Bar
              permille={row.share === undefined ? Math.round((row.done * 1000) / most) : (row.permille ?? 0)}
              mark={row.share === undefined ? undefined : mark}
              tone={toneOf(row)}
              label={`${row.at.name} ${words}`}
            />
          </li>
        );
      })}
    </ul>
  );
}
