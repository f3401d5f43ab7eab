import type { Actor } from '@gongyuan/kernel/env';
import type { Column } from '@gongyuan/platform/exports/sheet';
import { causeShown } from '../causes';
import type { NameBook } from '../names';
import type { CaseRow } from '../shown/list';
import { words } from '../words';
import type { CaseFilters } from './filters';

/** The columns of the list of cases as a file. */
export const caseColumns: readonly Column<CaseRow>[] = [
  { title: '案号', width: 26, value: ({ number }) => number },
  { title: '登记号', width: 28, value: ({ registration }) => registration },
  { title: '阶段', width: 10, value: ({ stage }) => words.stage[stage] },
  { title: '单位', width: 22, value: ({ unit }) => unit.name },
  { title: '第一申请人', width: 12, value: ({ applicant }) => applicant },
  { title: '申请人数', kind: 'number', width: 9, value: ({ applicants }) => applicants },
  { title: '集体争议', width: 9, value: ({ collective }) => (collective ? '是' : '') },
  { title: '人群类别', width: 22, value: ({ categories }) => categories.map((one) => words.category[one]).join('、') },
  { title: '第一被申请方', width: 26, value: ({ respondent }) => respondent },
  { title: '被申请方数', kind: 'number', width: 10, value: ({ respondents }) => respondents },
  { title: '案由', width: 22, value: ({ cause }) => cause.name },
  { title: '援助事项', width: 26, value: ({ matter }) => words.matter[matter] },
  { title: '援助形式', width: 20, value: ({ aidForm }) => words.aidForm[aidForm] },
  { title: '承办人', width: 12, value: ({ handler }) => handler?.name },
  { title: '申请日期', kind: 'day', width: 12, value: ({ appliedOn }) => appliedOn },
  { title: '决定日期', kind: 'day', width: 12, value: ({ decidedOn }) => decidedOn },
  { title: '结案日', kind: 'day', width: 12, value: ({ closedOn }) => closedOn },
  { title: '最近期限', kind: 'day', width: 12, value: ({ next }) => next?.dueOn },
  { title: '期限事项', width: 24, value: ({ next }) => next?.name.zh },
  { title: '已超期', width: 8, value: ({ overdue }) => (overdue ? '是' : '') },
  { title: '等待过久', width: 20, value: ({ waiting }) => waiting && words.awaited[waiting.what] },
  { title: '等待天数', kind: 'number', width: 9, value: ({ waiting }) => waiting?.days },
  { title: '先行援助', width: 9, value: ({ urgent }) => (urgent ? '是' : '') },
  { title: '有异议', width: 8, value: ({ objected }) => (objected ? '是' : '') },
  { title: '待本人确认', width: 10, value: ({ unconfirmed }) => (unconfirmed ? '是' : '') },
  { title: '请求金额（元）', kind: 'fen', width: 14, value: ({ amounts }) => amounts.claimed },
  { title: '裁决金额（元）', kind: 'fen', width: 14, value: ({ amounts }) => amounts.awarded },
  { title: '到账金额（元）', kind: 'fen', width: 14, value: ({ amounts }) => amounts.received },
  { title: '记录序号', kind: 'number', width: 10, value: ({ position }) => position },
];

const dues = { overdue: '已超期', '7d': '七日内到期', none: '未设期限' } as const;
const confirms = { pending: '待本人确认', mine: '待本人确认（导出人）' } as const;

/** The filters in words, for the head of the file. */
export function caseFiltersSaid(filters: CaseFilters, actor: Actor, names: NameBook): [string, string][] {
  const { stage, state, unit, handler, cause, category, matter, due, queue, urgent, objected, confirm, turn, q } = filters;
  const said: (readonly [string, string | undefined])[] = [
    ['阶段', stage?.map((one) => words.stage[one]).join('、')],
    ['状态', state && (state === 'open' ? '未结束' : '已结束')],
    ['单位及下级', unit && names.unit(unit).name],
    ['承办人', handler && names.staff(handler === 'me' ? actor.id : handler).name],
    ['案由', cause && causeShown({ code: cause, version: '2026' }).name],
    ['人群类别', category && words.category[category]],
    ['援助事项', matter && words.matter[matter]],
    ['期限', due && dues[due]],
    ['清单', queue && words.queue[queue]],
    ['先行援助', urgent && '是'],
    ['有异议', objected && '是'],
    ['确认', confirm && confirms[confirm]],
    ['待办', turn && '待审签、审批（导出人）'],
    ['编号开头', q],
  ];
  return said.flatMap(([name, value]) => (value ? [[name, value]] : []));
}
