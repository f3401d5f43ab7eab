import type { BoardShown, FigureShown, MeasureShown } from '../board/shown';

/** A row of a table, by the names of its columns. */
export type Line = Readonly<Record<string, string>>;

/** What a monthly report says: texts only, so that paper and sheet say the same. Chinese, as all paper is; the names are the tags of the template. */
export interface ReportContent {
  readonly 单位: string;
  readonly 年度: string;
  readonly 截至日期: string;
  readonly 记录序号: string;
  readonly 时间进度: string;
  readonly 计日方式: string;
  readonly 已过天数: string;
  readonly 全年天数: string;
  readonly 补充说明: string;
  readonly 制表人: string;
  readonly 制表日期: string;
  readonly 指标: Line[];
  readonly 完成情况: Line[];
  readonly 各单位: Line[];
  readonly 关注: Line[];
  readonly 口径: Line[];
}

const FEN_PER_WAN = 1_000_000;

interface Measured {
  readonly money: boolean;
  readonly unit?: string;
}

const number = (value: number): string => value.toLocaleString('zh-CN', { maximumFractionDigits: 2 });
const amount = (value: number, { money, unit }: Measured): string =>
  money ? `${number(value / FEN_PER_WAN)} 万元` : `${number(value)} ${unit ?? ''}`.trim();
const percent = (permille: number | undefined): string => (permille === undefined ? '' : `${number(permille / 10)}%`);
const day = (date: string): string => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;

const standings: Readonly<Record<string, string>> = {
  ahead: '超前',
  even: '同步',
  behind: '落后',
  spent: '已支出',
  over: '超过目标',
  none: '',
};

function standing(figure: FigureShown): string {
  const word = standings[figure.standing] ?? '';
  if (figure.standing === 'ahead' && figure.target !== undefined && figure.done >= figure.target.amount) return '已达到';
  return figure.gap ? `${word} ${amount(Math.abs(figure.gap), figure)}` : word;
}

/** What has to be said beside the figures. */
function remarks(figures: readonly FigureShown[]): string {
  const said = figures.flatMap((figure) => [
    figure.persons > 0 && `${figure.label}实名去重 ${number(figure.persons)} 人`,
    figure.feeds.includes('cases') && `${figure.label}中办结 ${figure.closed} 件、涉及职工 ${number(figure.heads)} 人`,
    figure.doubleTagged > 0 && `${figure.label}中 ${figure.doubleTagged} 场同时列入其他活动，本项只计一次`,
    figure.unverified > 0 && `${figure.label}另有未核实身份 ${number(figure.unverified)}，未计入`,
    figure.money && `${figure.label}中资金 ${amount(figure.cash, figure)}、物资折价 ${amount(figure.inKind, figure)}`,
    figure.standing === 'over' && `${figure.label}已超过目标`,
  ]);
  return `${said.filter((one) => typeof one === 'string').join('；') || '无'}。`;
}

interface Made {
  readonly by: string;
  readonly on: string;
}

/** The report of a board, with the units of measures, as of the board's position. */
export function reportContent(board: BoardShown, measures: readonly MeasureShown[], made: Made): ReportContent {
  const { pace, figures } = board;
  const quantified = figures.filter(({ kind }) => kind === 'quantified');
  return {
    单位: board.scope.name,
    年度: String(board.year),
    截至日期: day(board.day),
    记录序号: String(board.position),
    时间进度: percent(pace.total === 0 ? 0 : Math.round((pace.elapsed * 1000) / pace.total)),
    计日方式: pace.basis === 'days' ? '自然日' : '工作日',
    已过天数: String(pace.elapsed),
    全年天数: String(pace.total),
    补充说明: remarks(quantified),
    制表人: made.by,
    制表日期: day(made.on),
    指标: quantified.map((figure) => ({
      项目: figure.groupName,
      名称: figure.label,
      完成: amount(figure.done, figure),
      目标: figure.target ? amount(figure.target.amount, figure) : '未分解',
      完成率: percent(figure.permille),
      进度: standing(figure),
      待核定: figure.reported > 0 ? amount(figure.reported, figure) : '',
    })),
    完成情况: figures
      .filter(({ kind }) => kind !== 'quantified')
      .flatMap(({ label, latest }) =>
        latest.map((one) => ({
          日期: one.day,
          单位: one.unit.name,
          名称: label,
          事项: [one.label, one.title, one.met === false ? '未达标' : undefined].filter(Boolean).join('：'),
        })),
      ),
    各单位: measures.flatMap(({ figure, units }) =>
      units
        .filter(({ itself, share, done }) => !itself && (share !== undefined || done > 0))
        .map((row) => ({
          名称: figure.label,
          单位: row.at.name,
          完成: amount(row.done, figure),
          任务: row.share === undefined ? '' : amount(row.share, figure),
          完成率: percent(row.permille),
        })),
    ),
    关注: board.lags.map((lag) => ({
      单位: lag.at.name,
      名称: lag.label,
      完成: number(lag.done),
      目标: amount(lag.target, lag),
      差额: `−${number(-lag.gap)}`,
      原因: lag.reason ?? '未登记',
      责任人: lag.owner?.name ?? '',
    })),
    口径: quantified.map(({ label, rule }) => ({
      名称: label,
      口径: rule.text,
      版本: rule.version === 0 ? '拟定' : `第 ${rule.version} 版`,
    })),
  };
}
