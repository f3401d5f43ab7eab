import type { Column } from '@gongyuan/platform/exports/sheet';
import type { NameBook } from '../names';
import type { ContactShown } from '../shown/contact';
import { words } from '../words';
import type { ContactFilters } from './queries';

/** The columns of the list of contacts as a file. */
export const contactColumns: readonly Column<ContactShown>[] = [
  { title: '日期', kind: 'day', width: 12, value: ({ on }) => on },
  { title: '来源', width: 12, value: ({ channel }) => words.channel[channel] },
  { title: '单位', width: 22, value: ({ unit }) => unit.name },
  { title: '姓名', width: 10, value: ({ person }) => person.name },
  { title: '电话', width: 14, value: ({ person }) => person.phone },
  { title: '用人单位、工地或者项目', width: 28, value: ({ organisation }) => organisation },
  { title: '转办单号', width: 16, value: ({ order }) => order?.number },
  { title: '要求回复日期', kind: 'day', width: 12, value: ({ order }) => order?.returnBy },
  { title: '登记人', width: 12, value: ({ registeredBy }) => registeredBy.name },
  { title: '状态', width: 8, value: ({ state }) => (state === 'closed' ? '已办结' : '未办结') },
  { title: '办理结果', width: 12, value: ({ outcome }) => outcome && words.contactOutcome[outcome] },
  { title: '告知去处', width: 18, value: ({ referredTo }) => referredTo && words.referral[referredTo] },
  { title: '办结日期', kind: 'day', width: 12, value: ({ closedOn }) => closedOn },
  { title: '办结人', width: 12, value: ({ closedBy }) => closedBy?.name },
  { title: '记录序号', kind: 'number', width: 10, value: ({ position }) => position },
];

/** The filters in words, for the head of the file. */
export function contactFiltersSaid({ state, unit, channel, due }: ContactFilters, names: NameBook): [string, string][] {
  const said: (readonly [string, string | undefined])[] = [
    ['状态', state && (state === 'closed' ? '已办结' : '未办结')],
    ['单位及下级', unit && names.unit(unit).name],
    ['来源', channel && words.channel[channel]],
    ['期限', due && '回复日期已过'],
  ];
  return said.flatMap(([name, value]) => (value ? [[name, value]] : []));
}
