import type { TFunction } from 'i18next';
import type { Figure } from './queries';

/** What of a measure is needed to write its numbers. */
export interface Measured {
  readonly money: boolean;
  readonly unit?: string;
}

const FEN_PER_WAN = 1_000_000;

/** Money of a programme is read in 万元; everything else as it is counted. */
export function amountText(value: number, { money }: Pick<Measured, 'money'>): string {
  if (!money) return value.toLocaleString('zh-CN');
  return (value / FEN_PER_WAN).toLocaleString('zh-CN', { maximumFractionDigits: 2 });
}

/** The unit that `amountText` is in. */
export const unitText = ({ money, unit }: Measured): string => (money ? '万元' : (unit ?? ''));

/** `1,234 件`, `12.5 万元` */
export const withUnit = (value: number, measured: Measured): string => `${amountText(value, measured)} ${unitText(measured)}`.trim();

/** Thousandths as people read them: `97.7%`. */
export const percent = (permille: number): string => `${(permille / 10).toLocaleString('zh-CN', { maximumFractionDigits: 1 })}%`;

/** The part of the year that is over. */
export const yearShare = ({ elapsed, total }: { elapsed: number; total: number }): string =>
  percent(total === 0 ? 0 : Math.round((elapsed * 1000) / total));

type Standing = Pick<Figure, 'standing' | 'gap' | 'permille' | 'money' | 'unit'> & {
  readonly done: number;
  readonly target?: { readonly amount: number } | undefined;
};

/** How a figure stands, in words, with the tone they are shown in. */
export function standingText(
  figure: Standing,
  t: TFunction,
): { readonly words: string; readonly tone: 'ok' | 'warn' | 'bad' | 'plain' } | undefined {
  const gap = figure.gap ?? 0;
  switch (figure.standing) {
    case 'ahead':
      if (figure.target && figure.done >= figure.target.amount) return { words: t('plan.reached'), tone: 'ok' };
      return { words: t('plan.ahead', { n: withUnit(gap, figure) }), tone: 'ok' };
    case 'even':
      return { words: t('plan.even'), tone: 'ok' };
    case 'behind':
      return { words: t('plan.behind', { n: withUnit(-gap, figure) }), tone: 'warn' };
    case 'spent':
      return { words: t('plan.spent', { share: percent(figure.permille ?? 0) }), tone: 'plain' };
    case 'over':
      return { words: t('plan.over', { share: percent(figure.permille ?? 0) }), tone: 'bad' };
    default:
      return undefined;
  }
}
