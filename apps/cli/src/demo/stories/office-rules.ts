import { ProposeHolidayYear, RejectHolidayYear } from '@gongyuan/contexts/cases/holidays/commands';
import { SettleDate } from '@gongyuan/contexts/cases/key-days/commands';
import { LinkCases, UnlinkCases } from '@gongyuan/contexts/cases/links/commands';
import { ApproveUnitRule, ProposeApprovalSteps, ProposeObjectionRoute, RejectUnitRule } from '@gongyuan/contexts/cases/unit-rules/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { EndLeave, RecordLeave } from '@gongyuan/contexts/identity/leave/commands';
import { CITY, JIEXIU, PINGYAO, type Who } from '../cast';
import { shift } from '../plan';
import { caseIdOf, newest, outcome, type Story, staff, stepOn, type Thing } from '../script';
import { ABOVE } from './year/places';

/** What an office settles beside its cases: rules of a unit, days off, leave, and what two cases have to do with each other. */

const rulesOf = (code: string): Thing => ({ kind: 'rules', id: unitIdOf(code), field: 'unit' });
const handler = (who: Who): Thing => ({ kind: 'person', id: staff(who), field: 'handler' });
const caseOf = (key: string): Thing => ({ kind: 'case', id: caseIdOf({ key }) });
const proposalId = newest('proposalId');

/** Two cases of the year whose employers sound alike. */
const COKING = 'lingshi-coking-wages';
const MINE = 'lingshi-roof-injury';

export const officeRules: Story = {
  key: 'office-rules',
  steps: ({ day }) => {
    const [pingyao, jiexiu] = [rulesOf(PINGYAO), rulesOf(JIEXIU)];
    const days: Thing = { kind: 'holidays', id: 'cn', field: null };
    const year = Number(day(95).slice(0, 4)) + 1;
    return [
      stepOn(pingyao, day(4), '09:20', 'pingyao.coordinator', ProposeObjectionRoute, {
        ...{ to: unitIdOf(CITY), body: ABOVE, rule: 'LA_OBJECTION_REVIEW_5WD', from: day(10) },
        basis: '平遥县总工会办公会议纪要第3号',
      }),
      stepOn(pingyao, day(6), '10:40', 'pingyao.approver', ApproveUnitRule, { proposalId }),
      stepOn(jiexiu, day(11), '15:10', 'jiexiu.coordinator', ProposeObjectionRoute, {
        ...{ to: unitIdOf(CITY), body: ABOVE, rule: 'LA_OBJECTION_REVIEW_5WD', from: day(20) },
        basis: '介休市总工会法律工作部便签',
      }),
      stepOn(jiexiu, day(13), '09:35', 'jiexiu.approver', RejectUnitRule, {
        proposalId,
        reason: '便签不能作为依据，报办公会议讨论以后再拟定。',
      }),
      stepOn(caseOf(COKING), day(15), '11:05', 'lingshi.registrar', LinkCases, {
        other: caseIdOf({ key: MINE }),
        kind: 'same-employer',
        reason: '两家公司法定代表人同名，登记地址相邻。',
      }),
      stepOn(caseOf(COKING), day(18), '16:20', 'lingshi.coordinator', UnlinkCases, {
        other: caseIdOf({ key: MINE }),
        reason: '查询企业登记，法定代表人只是同名，不是同一用人单位。',
      }),
      stepOn(caseOf(COKING), day(19), '10:15', 'shi', SettleDate, {
        of: outcome(0),
        how: 'needless',
        note: '裁决款项已经全部到账，有银行回单，不再申请强制执行。',
      }),
      stepOn(handler('zuo'), day(30), '08:50', 'jiexiu.coordinator', RecordLeave, {
        ...{ from: day(31), to: day(34), reason: '参加省总培训' },
      }),
      stepOn(handler('zuo'), day(34), '08:20', 'jiexiu.coordinator', EndLeave, { leaveId: newest('leaveId') }),
      stepOn(pingyao, day(50), '10:20', 'pingyao.coordinator', ProposeApprovalSteps, {
        decision: 'grant',
        basis: '平遥县总工会职工法律援助案件审批办法（试行）第六条',
        from: day(55),
        steps: [
          { name: '市总法律工作部意见', post: 'coordinator', unit: unitIdOf(CITY), days: 2 },
          { name: '市总分管副主席意见', post: 'approver', unit: unitIdOf(CITY), days: 4 },
        ],
      }),
      stepOn(pingyao, day(52), '15:30', 'pingyao.approver', ApproveUnitRule, { proposalId }),
      stepOn(days, day(92), '09:40', 'city.coordinator', ProposeHolidayYear, {
        year,
        source: '网络转载的放假安排',
        daysOff: [`${year}-01-01`],
        makeUpWorkdays: [],
      }),
      stepOn(days, day(93), '10:05', 'city.approver', RejectHolidayYear, {
        proposalId,
        reason: '不是国务院办公厅的通知，等通知公布以后按原文录入。',
      }),
      stepOn(handler('pei'), day(97), '09:15', 'pei', RecordLeave, { from: day(99), to: shift(day(100), 10), reason: '产检' }),
    ];
  },
};
