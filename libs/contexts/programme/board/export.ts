import type { Column } from '@gongyuan/platform/exports/sheet';
import type { EntrySource, EntryState } from '../counting/entries';
import type { EntryQuery } from './asked';
import type { EntryShown } from './shown';

/** The words of codes for files that leave the product: those of the screens, which a test compares. */
export const entryWords: {
  readonly entryState: Readonly<Record<EntryState, string>>;
  readonly entrySource: Readonly<Record<EntrySource, string>>;
} = {
  entryState: {
    waiting: '尚未计入',
    reported: '待核定',
    counted: '已计入',
    returned: '已退回',
    reversed: '已冲正',
    out: '已扣除',
  },
  entrySource: {
    case: '案件',
    activity: '活动',
    pack: '发放',
    delivery: '上报',
  },
};

const yuan = ({ money, amount }: EntryShown): number | undefined => (money ? amount : undefined);

/** The columns of the list behind a figure as a file. */
export const entryColumns: readonly Column<EntryShown>[] = [
  { title: '计入日期', kind: 'day', width: 12, value: ({ day }) => day },
  { title: '指标', width: 26, value: ({ measure }) => measure },
  { title: '来源', width: 8, value: ({ source }) => entryWords.entrySource[source as EntrySource] },
  { title: '名称或者编号', width: 30, value: ({ label, source }) => (source === 'pack' && label ? `签领表第 ${label} 行` : label) },
  { title: '完成事项', width: 30, value: ({ title }) => title },
  { title: '单位', width: 22, value: ({ unit }) => unit.name },
  { title: '数量', kind: 'number', width: 10, value: ({ money, amount }) => (money ? undefined : amount) },
  { title: '计量单位', width: 9, value: ({ measureUnit }) => measureUnit },
  { title: '金额（元）', kind: 'fen', width: 14, value: yuan },
  { title: '未核实', kind: 'number', width: 9, value: ({ unverified }) => unverified },
  { title: '人数或者人次', kind: 'number', width: 12, value: ({ heads }) => heads },
  { title: '同时属于多个专项行动', width: 18, value: ({ campaigns }) => (campaigns.length > 1 ? '是' : '') },
  { title: '状态', width: 10, value: ({ state }) => entryWords.entryState[state as EntryState] },
  { title: '上报人', width: 12, value: ({ reportedBy }) => reportedBy?.name },
  { title: '核定人', width: 12, value: ({ verifiedBy }) => verifiedBy?.name },
  { title: '记录序号', kind: 'number', width: 10, value: ({ position }) => position },
];

/** The filters in words, for the head of the file. */
export function entryFiltersSaid({ state, month }: EntryQuery, unit: string, measure: string): [string, string][] {
  const said: (readonly [string, string | undefined])[] = [
    ['指标', measure],
    ['单位及下级', unit],
    ['状态', state && entryWords.entryState[state]],
    ['月份', month],
  ];
  return said.flatMap(([name, value]) => (value ? [[name, value]] : []));
}
