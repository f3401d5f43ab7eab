import type { Column } from '@gongyuan/platform/exports/sheet';
import type { NameBook } from '@gongyuan/platform/reading/names';
import type { CheckupFilters } from './queries';
import type { CheckupRow } from './shown';
import { words } from './words';

/** The columns of the list of check-ups as a file. */
export const checkupColumns: readonly Column<CheckupRow>[] = [
  { title: '体检对象', width: 12, value: ({ kind }) => words.checkupKind[kind] },
  { title: '用人单位（站点、平台）', width: 30, value: ({ organisation }) => organisation },
  { title: '职工', width: 12, value: ({ worker }) => worker },
  { title: '职业', width: 14, value: ({ occupation }) => occupation && words.occupation[occupation] },
  { title: '涉及职工数', kind: 'number', width: 10, value: ({ employees }) => employees },
  { title: '单位', width: 22, value: ({ unit }) => unit.name },
  { title: '体检人员', width: 20, value: ({ examiners }) => examiners.map(({ name }) => name).join('、') },
  { title: '开始日期', kind: 'day', width: 12, value: ({ openedOn }) => openedOn },
  { title: '状态', width: 10, value: ({ stage }) => words.checkupStage[stage] },
  { title: '重大风险', kind: 'number', width: 9, value: ({ high }) => high },
  { title: '一般风险', kind: 'number', width: 9, value: ({ medium }) => medium },
  { title: '提示', kind: 'number', width: 7, value: ({ low }) => low },
  { title: '建议', kind: 'number', width: 7, value: ({ advised }) => advised },
  { title: '已整改', kind: 'number', width: 8, value: ({ done }) => done },
  { title: '未整改', kind: 'number', width: 8, value: ({ notDone }) => notDone },
  { title: '最早整改期限', kind: 'day', width: 12, value: ({ nextDue }) => nextDue },
  { title: '已逾期', width: 8, value: ({ overdue }) => (overdue ? '是' : '') },
  { title: '完成日期', kind: 'day', width: 12, value: ({ closedOn }) => closedOn },
  { title: '记录序号', kind: 'number', width: 10, value: ({ position }) => position },
];

/** The filters in words, for the head of the file. */
export function checkupFiltersSaid(filters: CheckupFilters, names: NameBook): [string, string][] {
  const { stage, kind, unit, activity, due, from, to } = filters;
  const said: (readonly [string, string | undefined])[] = [
    ['状态', stage && words.checkupStage[stage]],
    ['体检对象', kind && words.checkupKind[kind]],
    ['单位及下级', unit && names.unit(unit).name],
    ['普法活动', activity && '只含一场活动的'],
    ['整改', due && '逾期的'],
    ['自', from],
    ['至', to],
  ];
  return said.flatMap(([name, value]) => (value ? [[name, value]] : []));
}
