import type { Position } from '@gongyuan/kernel/ids';
import { LEDGER, type LedgerId } from '../event-store/types';
import type { Behind } from '../projections/difference';
import type { LeafDifference, LedgerReport } from './leaves';
import { type NotChecked, type ReadModelReport, type Result, type Verdict, wrongRows } from './verdict';

/** Differences printed of each ledger and each read model; the file has more of them. */
const PRINTED = 5;

const results: Readonly<Record<Result, string>> = {
  PASS: '一致：所核对的内容全部相符',
  FAIL: '不一致：发现与记录不符之处，见下',
  INCOMPLETE: '未完成：已核对的内容相符，但有内容未能核对，见下',
};

const unchecked: Readonly<Record<NotChecked, string>> = {
  tree: '散列树和签名（整段历史连同散列值一起被改写的，须凭签名和外部见证发现）',
  tail: '末尾的记录是否连同总序号一起被截去（须凭外部保存的序号发现）',
  personal: '密封的个人信息与其承诺值是否相符',
  attachments: '附件与其承诺值是否相符',
  accounts: '会话、密码、登录尝试（不由记录推算）',
  policies: '自动办理的事项和定时任务是否均已执行',
};

const notCompared: Readonly<Record<NonNullable<ReadModelReport['notCompared']>['why'], string>> = {
  absent: '尚未建立',
  'other-version': '由其他版本的程序建立，不能比较',
  stopped: '回放中断',
};

const ledgerName = (ledger: LedgerId): string => (ledger === LEDGER.main ? '全程留痕' : '查看记录');
const number = (n: number): string => n.toLocaleString('en');
const short = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text === '' || text === 'null' ? '（空）' : text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
const from = (event: Behind | undefined): string => (event ? `；自第 ${event.position} 条（${event.type}）起` : '');
const range = (position: Position): string => (position === 0 ? '无记录' : `第 1 条至第 ${number(position)} 条`);

const more = (all: number): string[] => (all > PRINTED ? [`    ……共 ${number(all)} 处，其余见 JSON 文件`] : []);

const leafLine = ({ position, field, stored, expected }: LeafDifference): string =>
  field === 'position' && stored === ''
    ? `    第 ${position} 条：缺失`
    : `    第 ${position} 条 ${field}：库中为 ${short(stored)}，按原始记录应为 ${short(expected)}`;

const ledgerLines = ({ ledger, position, events, streams, digest, differences, listed }: LedgerReport): string[] => [
  `  ${ledgerName(ledger)}：${range(position)}，实有 ${number(events)} 条、${number(streams)} 条流；不符 ${number(differences)} 处`,
  `    散列摘要 ${digest}`,
  ...listed.slice(0, PRINTED).map(leafLine),
  ...more(differences),
];

function readModelLines(report: ReadModelReport): string[] {
  const { name, position, compared, notCompared: missed, parked } = report;
  if (missed)
    return [`  ${name}：未核对（${notCompared[missed.why]}）${missed.detail && missed.why === 'stopped' ? `：${missed.detail}` : ''}`];
  if (!compared) return [];
  const { rows, different, missing, extra, listed } = compared;
  return [
    `  ${name}：截至第 ${number(position)} 条，${number(rows.replayed)} 行，相同 ${number(rows.equal)}，不同 ${number(different)}，` +
      `缺少 ${number(missing)}，多出 ${number(extra)}${parked ? '；已暂停更新，其后的记录未核对' : ''}`,
    ...listed.slice(0, PRINTED).flatMap(({ table, row, is, fields, event }) => {
      const where = `    ${table} ${Object.values(row).join(' ')}`;
      if (is === 'missing') return [`${where}：缺少这一行${from(event)}`];
      if (is === 'extra') return [`${where}：记录中没有这一行${from(event)}`];
      return fields.map((one) => `${where} ${one.field}：现为 ${short(one.live)}，应为 ${short(one.replayed)}${from(one.event)}`);
    }),
    ...more(wrongRows(report)),
  ];
}

/** The verdict as one page for people: what was checked, what was found, what was not checked. */
export const verdictPage = ({ product, result, ledgers, readModels, notChecked }: Verdict): string =>
  [
    '记录核验',
    '',
    `结论：${results[result]}`,
    `程序版本：${product}`,
    '',
    '一、原始记录（序号连续、散列值重算、各列与原始记录相符、版本重数、请求登记相符）',
    ...ledgers.flatMap(ledgerLines),
    '',
    '二、各项列表（由原始记录从头重算，与现用的逐行比较）',
    ...readModels.flatMap(readModelLines),
    '',
    '三、未核对的内容',
    ...notChecked.map((one) => `  ${unchecked[one]}`),
    '',
  ].join('\n');
