import { colours } from '@ui/theme';
import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { amountText, withUnit } from './numbers';
import type { Figure } from './queries';

use([LineChart, GridComponent, TooltipComponent, MarkLineComponent, SVGRenderer]);

interface Props {
  readonly figure: Figure;
  readonly pace: { readonly total: number; readonly elapsed: number; readonly monthEnds: readonly number[] };
}

const RED = '#C8102E';

/** Done by month against the plan line, and where the year would end. Loaded when it is shown; the table beside it says the same in numbers. */
export function PaceChart({ figure, pace }: Props): ReactNode {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const target = figure.target?.amount;
  const label = t('plan.chartOf', { measure: figure.label });

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = init(element, undefined, { renderer: 'svg' });
    const months = Array.from({ length: 12 }, (_, index) => t('plan.month', { n: index + 1 }));
    const last = figure.months.length - 1;
    const share = (month: number): number | undefined =>
      target === undefined ? undefined : Math.round((target * (pace.monthEnds[month] ?? 0)) / Math.max(1, pace.total));
    const line = (name: string, data: (number | null)[], style: object) => ({
      name,
      type: 'line' as const,
      data,
      animation: false,
      ...style,
    });
    chart.setOption({
      animation: false,
      grid: { left: 8, right: 16, top: 24, bottom: 4, containLabel: true },
      tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => (typeof value === 'number' ? withUnit(value, figure) : '–') },
      xAxis: {
        type: 'category',
        data: months,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colours.line2 } },
        axisLabel: { color: colours.ink2 },
      },
      yAxis: {
        type: 'value',
        axisLabel: { color: colours.ink2, formatter: (value: number) => amountText(value, figure) },
        splitLine: { lineStyle: { color: colours.line } },
      },
      series: [
        ...(target === undefined
          ? []
          : [
              line(
                t('plan.planLine'),
                months.map((_, month) => share(month) ?? null),
                { lineStyle: { type: 'dashed', color: colours.ink3 }, itemStyle: { color: colours.ink3 }, symbol: 'none' },
              ),
            ]),
        line(
          t('plan.doneLine'),
          months.map((_, month) => figure.months[month] ?? null),
          {
            lineStyle: { width: 2, color: colours.action },
            itemStyle: { color: colours.action },
            areaStyle: { color: colours.actionSoft },
            symbol: 'circle',
            symbolSize: 5,
            markLine:
              last >= 0 && last < 12
                ? {
                    silent: true,
                    symbol: 'none',
                    label: { formatter: t('plan.today'), color: RED },
                    lineStyle: { color: RED, type: 'solid', width: 1.5 },
                    data: [{ xAxis: last }],
                  }
                : undefined,
          },
        ),
        ...(figure.forecast === undefined || last < 0 || last >= 11
          ? []
          : [
              line(
                t('plan.forecastLine'),
                months.map((_, month) =>
                  month === last ? (figure.months[last] ?? null) : month === 11 ? (figure.forecast ?? null) : null,
                ),
                {
                  connectNulls: true,
                  lineStyle: { type: 'dotted', color: colours.action },
                  itemStyle: { color: colours.action },
                  symbol: 'none',
                },
              ),
            ]),
      ],
    });
    const resized = new ResizeObserver(() => chart.resize());
    resized.observe(element);
    return () => {
      resized.disconnect();
      chart.dispose();
    };
  }, [figure, pace, target, t]);

  return <div ref={place} className="plan-chart" role="img" aria-label={label} />;
}
