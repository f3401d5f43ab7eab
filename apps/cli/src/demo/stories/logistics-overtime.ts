import { Apply } from '@gongyuan/contexts/cases/intake/commands';
import type { ApplicantInput } from '@gongyuan/contexts/cases/intake/party-inputs';
import { AssessMeans, GrantAid, ReviewOpinion } from '@gongyuan/contexts/cases/review/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { YUCI } from '../cast';
import { creditCode, landline, somebody, yuan } from '../invented';
import { shift } from '../plan';
import { type Story, step } from '../script';

/** Sorters of a night shift, with the hours that each has written down. */
const sorters = [
  [somebody(50, '成瑞峰', 'male', '1986-02-11'), 12_960],
  [somebody(51, '段丽霞', 'female', '1990-08-29'), 11_340],
  [somebody(52, '闫保平', 'male', '1977-06-17'), 13_500],
  [somebody(53, '胡艳青', 'female', '1993-03-08'), 9_720],
  [somebody(54, '刘晋虎', 'male', '1984-10-21'), 12_420],
  [somebody(55, '白小娥', 'female', '1981-12-02'), 10_800],
  [somebody(56, '穆志强', 'male', '1995-05-16'), 8_640],
  [somebody(57, '巩玉兰', 'female', '1979-09-27'), 11_880],
  [somebody(58, '武旭东', 'male', '1999-01-13'), 7_560],
  [somebody(59, '乔月仙', 'female', '1987-11-30'), 10_260],
  [somebody(60, '侯春生', 'male', '1973-07-04'), 13_770],
] as const;

const applicants: ApplicantInput[] = sorters.map(([person, overtime]) => ({
  person,
  categories: person.gender === 'female' ? ['woman-worker'] : [],
  occupation: 'instant-delivery',
  occupationNote: '夜班分拣员',
  relation: 'labour',
  claims: [{ item: 'overtime', amount: yuan(overtime) }],
}));

/** 榆次: eleven sorters of a logistics park ask for overtime pay, one collective case; aid is given, nobody is assigned yet. */
export const logisticsOvertime: Story = {
  key: 'logistics-overtime',
  steps: ({ day }) => [
    step(day(95), '14:05', 'yuci.registrar', Apply, {
      unit: unitIdOf(YUCI),
      channel: 'petition',
      order: { number: `榆信转〔${day(95).slice(0, 4)}〕第208号`, returnBy: shift(day(95), 30) },
      signedOn: day(95),
      formEvidence: '申请表原件十一份，推选成瑞峰、段丽霞、闫保平为代表人的推选书一份',
      applicants,
      respondents: [
        {
          kind: 'organisation',
          role: 'employer',
          name: '晋中驿衢供应链管理有限公司',
          creditCode: creditCode(50),
          phone: landline(50),
          projectName: '鸣谦物流园分拨中心',
        },
        { kind: 'organisation', role: 'labour-dispatch', name: '山西栎桥人力资源服务有限公司', creditCode: creditCode(51) },
      ],
      matter: 'labour-or-pay',
      cause: { code: '205(5)', version: '2026' },
      aidForm: 'mediation-arbitration',
      statement:
        '十一名分拣员每晚七时至次晨六时上班，每月休两天，工资条上只有“计件工资”，没有加班工资。部分人与派遣公司签合同，部分人没有合同，在同一条流水线上班。',
      requests: '支付近一年的延时和休息日加班工资。',
      harmKnownOn: shift(day(95), -25),
    }),
    step(day(97), '10:36', 'yuci.coordinator', AssessMeans, { way: 'pledge', proof: '十一人的个人诚信承诺书' }),
    step(day(97), '11:24', 'yuci.coordinator', ReviewOpinion, {
      recommends: 'grant',
      opinion: '十人以上，属集体争议，按一件办理。打卡记录由本人手机留存，证据基础较好，建议给予援助，并与信访部门通报进展。',
    }),
    step(day(99), '15:50', 'yuci.approver', GrantAid, { note: '同意给予援助。集体争议，请指派有经验的律师，并做好稳定工作。' }),
  ],
};
