import type { Column } from '@gongyuan/platform/exports/sheet';
import type { SiteKind } from '../codes';
import type { HandoutRow } from './handout-shown';

/** The words of the kinds of sites for files that leave the product: those of the screens, which a test compares. */
export const siteKindWords: Readonly<Record<SiteKind, string>> = {
  'building-site': '工地',
  park: '园区',
  enterprise: '企业',
  station: '驿站',
  township: '乡镇街道',
  other: '其他',
};

/** The columns of the list of hand-outs as a file. */
export const handoutColumns: readonly Column<HandoutRow>[] = [
  { title: '计划日期', kind: 'day', width: 12, value: ({ plannedOn }) => plannedOn },
  { title: '地点', width: 26, value: ({ site }) => site },
  { title: '地点类型', width: 10, value: ({ siteKind }) => siteKindWords[siteKind as SiteKind] },
  { title: '企业或者项目部', width: 26, value: ({ host }) => host },
  { title: '单位', width: 22, value: ({ unit }) => unit.name },
  { title: '礼包', width: 20, value: ({ kit }) => kit },
  { title: '预计人数', kind: 'number', width: 9, value: ({ expected }) => expected },
  { title: '名单人数', kind: 'number', width: 9, value: ({ listed }) => listed },
  { title: '已签领', kind: 'number', width: 9, value: ({ given }) => given },
  { title: '其中未核实', kind: 'number', width: 10, value: ({ unverified }) => unverified },
  { title: '未处理的疑点', kind: 'number', width: 12, value: ({ exceptions }) => exceptions },
  { title: '状态', width: 8, value: ({ closedOn }) => (closedOn ? '已结束' : '进行中') },
  { title: '结束日期', kind: 'day', width: 12, value: ({ closedOn }) => closedOn },
];
