import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar } from './Bar';
import { amountText, percent, unitText, withUnit } from './numbers';
import type { Board, Figure } from './queries';
import { Standing, toneOf } from './Standing';
import type { PlanSearch } from './search';

/** The figures that count by themselves, and the money: what the federation is asked for first. */
export const headline = ({ figures }: Board): readonly Figure[] =>
  figures.filter(({ feeds, money, kind }) => kind === 'quantified' && (feeds.length > 0 || money));

export const markOf = ({ pace }: Board): number => Math.round((pace.elapsed * 1000) / Math.max(1, pace.total));

/** The headline figures as cards. Each leads to what it is made of. */
export function FigureCards({ board, search }: { board: Board; search: PlanSearch }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="plan-cards">
      {headline(board).map((figure) => {
        const share = figure.permille === undefined ? undefined : t('plan.share', { share: percent(figure.permille) });
        const left = figure.target && Math.max(0, figure.target.amount - figure.done);
        return (
          <li key={figure.key}>
            <Link to="/plan/$measureId" params={{ measureId: figure.measureId }} search={search} className="plan-card">
              <span className="plan-card-head">
                <span>{figure.label}</span>
                <Standing figure={figure} />
              </span>
              <span>
                <span className="plan-number num">{amountText(figure.done, figure)}</span>{' '}
                <span className="soft num">
                  {figure.target ? `／ ${withUnit(figure.target.amount, figure)}` : unitText(figure)}
                  {!figure.target && ` · ${t('plan.noTarget')}`}
                </span>
              </span>
              <Bar
                permille={figure.permille ?? 0}
                mark={figure.target && !figure.money ? markOf(board) : undefined}
                tone={toneOf(figure)}
                label={share ?? t('plan.noTarget')}
              />
              <span className="small soft num">
                {[
                  share,
                  left !== undefined && left > 0 ? t('plan.left', { n: withUnit(left, figure) }) : undefined,
                  figure.reported > 0 ? `${t('plan.reported')} ${withUnit(figure.reported, figure)}` : undefined,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
