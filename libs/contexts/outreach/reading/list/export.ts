import type { Column } from '@gongyuan/platform/exports/sheet';
import type { NameBook } from '@gongyuan/platform/reading/names';
import type { ActivityRow } from '../shown/list';
import { words } from '../words';
import type { ActivityFilters } from './filters';

const list = (said: readonly (string | null | undefined)[]): string => said.filter(Boolean).join('、');

/** The columns of the list of activities as a file. Guests of a team have no name outside their activity. */
export const activityColumns: readonly Column<ActivityRow>[] = [
  { title: '活动日期', kind: 'day', width: 12, value: ({ day }) => day },
  { title: '时间', width: 14, value: ({ from, to }) => `${from}—${to}` },
  { title: '活动名称', width: 30, value: ({ title }) => title },
  { title: '状态', width: 10, value: ({ stage }) => words.activityStage[stage] },
  { title: '提醒', width: 20, value: ({ alerts }) => list(alerts.map((one) => words.activityAlert[one])) },
  { title: '活动形式', width: 10, value: ({ kind }) => words.activityKind[kind] },
  { title: '专项行动', width: 26, value: ({ campaigns }) => list(campaigns.map((one) => words.campaign[one])) },
  { title: '单位', width: 22, value: ({ unit }) => unit.name },
  { title: '场所类型', width: 12, value: ({ place }) => words.activityPlace[place.kind] },
  { title: '地点', width: 26, value: ({ place }) => place.name },
  { title: '承办单位', width: 22, value: ({ host }) => host },
  { title: '团队', width: 22, value: ({ team }) => list(team.map(({ name }) => name || '外请人员')) },
  { title: '面向人群', width: 22, value: ({ categories }) => list(categories.map((one) => words.category[one])) },
  { title: '预计人数', kind: 'number', width: 9, value: ({ expected }) => expected },
  { title: '报名人数', kind: 'number', width: 9, value: ({ signedUp }) => signedUp },
  { title: '实名签到', kind: 'number', width: 9, value: ({ checkedIn }) => checkedIn },
  { title: '参加人次', kind: 'number', width: 9, value: ({ persons }) => persons },
  { title: '其中实名', kind: 'number', width: 9, value: ({ named }) => named },
  { title: '解答咨询人次', kind: 'number', width: 12, value: ({ consultations }) => consultations },
  { title: '发放资料', kind: 'number', width: 9, value: ({ copies }) => copies },
  { title: '改期次数', kind: 'number', width: 9, value: ({ rescheduled }) => rescheduled },
  { title: '更正次数', kind: 'number', width: 9, value: ({ corrections }) => corrections },
  { title: '上报人', width: 12, value: ({ reportedBy }) => reportedBy?.name },
  { title: '核定人', width: 12, value: ({ verifiedBy }) => verifiedBy?.name },
  { title: '核定日期', kind: 'day', width: 12, value: ({ verifiedOn }) => verifiedOn },
  { title: '记录序号', kind: 'number', width: 10, value: ({ position }) => position },
];

/** The filters in words, for the head of the file. */
export function activityFiltersSaid(filters: ActivityFilters, names: NameBook): [string, string][] {
  const { stage, unit, kind, campaign, place, category, alert, from, to, team } = filters;
  const under = campaign === 'none' ? '不属于专项行动' : campaign === 'several' ? '属于多个专项行动' : campaign && words.campaign[campaign];
  const said: (readonly [string, string | undefined])[] = [
    ['状态', stage && list(stage.map((one) => words.activityStage[one]))],
    ['单位及下级', unit && names.unit(unit).name],
    ['活动形式', kind && words.activityKind[kind]],
    ['专项行动', under],
    ['场所类型', place && words.activityPlace[place]],
    ['人群', category && words.category[category]],
    ['提醒', alert && words.activityAlert[alert]],
    ['自', from],
    ['至', to],
    ['团队', team && '有导出人本人'],
  ];
  return said.flatMap(([name, value]) => (value ? [[name, value]] : []));
}
