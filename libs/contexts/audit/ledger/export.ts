import type { Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { beijing } from '@gongyuan/platform/exports/exporter';
import type { Column } from '@gongyuan/platform/exports/sheet';
import type { LedgerEventShown, LedgerQuery } from './shown';

/** What an event holds, on one line: Excel takes 32,767 characters in a cell, and nobody reads that many. */
const contentOf = (data: Readonly<Record<string, unknown>>): string => {
  const text = JSON.stringify(data);
  return text.length <= 2_000 ? text : `${text.slice(0, 2_000)}…`;
};

/** The columns of a ledger as a file. */
export const ledgerColumns = (catalogue: Catalogue): readonly Column<LedgerEventShown>[] => [
  { title: '记录序号', kind: 'number', width: 10, value: ({ position }) => position },
  { title: '记录时间', width: 18, value: ({ at }) => (at === '' ? '' : beijing(at)) },
  { title: '发生日期', kind: 'day', width: 12, value: ({ on }) => on },
  { title: '事件', width: 30, value: ({ type, readable }) => (readable ? catalogue.fact(type).meansZh : '无法读取的记录') },
  { title: '事件类型', width: 22, value: ({ type }) => type },
  { title: '经办人', width: 12, value: ({ actor }) => actor.name || (actor.id.startsWith('system:') ? '系统' : '') },
  { title: '事项', width: 46, value: ({ stream }) => stream },
  { title: '版本', kind: 'number', width: 8, value: ({ version }) => version },
  { title: '内容', width: 60, value: ({ data }) => contentOf(data) },
  { title: '校验值', width: 46, value: ({ hash }) => hash },
];

/** The filters in words, for the head of the file. */
export function ledgerFiltersSaid(query: LedgerQuery, unit: string | undefined): [string, string][] {
  const said: (readonly [string, string | number | undefined])[] = [
    ['事件类型', query.type],
    ['单位及下级', unit],
    ['经办人编号', query.actor],
    ['事项', query.stream],
    ['文字', query.q],
    ['记录序号不小于', query.from],
    ['记录序号不大于', query.to],
    ['记录日期不早于', query.recordedFrom],
    ['记录日期不晚于', query.recordedTo],
    ['发生日期不早于', query.onFrom],
    ['发生日期不晚于', query.onTo],
    [query.order === 'newest' ? '记录序号小于' : '记录序号大于', query.after],
    ['次序', query.order === 'newest' ? '先新后旧' : undefined],
  ];
  return said.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
}
