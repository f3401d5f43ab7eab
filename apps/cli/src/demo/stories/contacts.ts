import { CloseContact, RegisterContact } from '@gongyuan/contexts/cases/contact/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { CITY, JIEXIU, PINGYAO, YUCI } from '../cast';
import { landline, mobile } from '../invented';
import { shift } from '../plan';
import { type Story, step } from '../script';

/** Calls and visits that became no application, or not yet. */

const heatAllowance: Story = {
  key: 'heat-allowance',
  steps: ({ day }) => [
    step(day(3), '10:58', 'yuci.registrar', RegisterContact, {
      unit: unitIdOf(YUCI),
      channel: 'phone',
      person: { phone: mobile(200) },
      summary: '来电人不愿留姓名，问室外绿化工有没有高温津贴、按什么标准发。',
    }),
    step(day(3), '11:16', 'yuci.registrar', CloseContact, {
      outcome: 'answered',
      note: '已解答高温津贴的发放条件和标准，告知可以先向所在单位工会反映，单位不发的可以投诉。',
    }),
  ],
};

const foodFactory: Story = {
  key: 'food-factory',
  steps: ({ day }) => [
    step(day(30), '09:24', 'city.registrar', RegisterContact, {
      unit: unitIdOf(CITY),
      channel: 'hotline-12345',
      person: { name: '崔先生', phone: mobile(201) },
      organisation: '晋中籽粟食品加工有限公司',
      summary: '12345 转办：反映食品厂要求新员工交三百元工装押金，扣身份证一周。',
      order: { number: `12345-${day(30).replaceAll('-', '')}-1187`, returnBy: shift(day(30), 10) },
    }),
    step(day(31), '16:31', 'city.registrar', CloseContact, {
      outcome: 'referred',
      referredTo: 'labour-inspection',
      note: '收取押金、扣押证件由劳动保障监察机构查处，已将线索转榆次区劳动监察大队并告知反映人。',
    }),
  ],
};

const eveningTour: Story = {
  key: 'evening-tour',
  steps: ({ day }) => [
    step(day(61), '08:49', 'pingyao.registrar', RegisterContact, {
      occurredOn: shift(day(61), -1),
      unit: unitIdOf(PINGYAO),
      channel: 'tour',
      person: { name: '闫师傅', phone: mobile(202) },
      organisation: '古城南门停车场',
      summary: '巡回宣讲时现场询问：停车场收费员没有签合同，每天十二小时，能不能要加班费。',
      lateEvidence: '巡回服务现场登记表第2页',
    }),
    step(day(62), '10:40', 'pingyao.registrar', CloseContact, {
      outcome: 'answered',
      note: '回电解答，建议保留排班表和收款记录，想好以后可以来窗口申请援助。',
    }),
  ],
};

const divorce: Story = {
  key: 'divorce-question',
  steps: ({ day }) => [
    step(day(70), '14:52', 'jiexiu.registrar', RegisterContact, {
      unit: unitIdOf(JIEXIU),
      channel: 'visit',
      person: { name: '任女士', phone: landline(203) },
      summary: '来访人咨询离婚后房产分割，与劳动权益无关。',
    }),
    step(day(70), '15:10', 'jiexiu.registrar', CloseContact, {
      outcome: 'referred',
      referredTo: 'hotline-12348',
      note: '告知拨打 12348 或者到公共法律服务中心咨询。',
    }),
  ],
};

const shuttle: Story = {
  key: 'shuttle-drivers',
  steps: ({ day }) => [
    step(day(99), '09:31', 'city.registrar', RegisterContact, {
      unit: unitIdOf(CITY),
      channel: 'hotline-12351',
      person: { name: '郜师傅', phone: mobile(204) },
      organisation: '晋中岚舆客运有限公司',
      summary: '12351 派单：七名通勤车司机的社会保险按最低基数缴，想问能不能补差，愿意一起来反映。',
      order: { number: `12351-${day(99).replaceAll('-', '')}-004`, returnBy: shift(day(99), 7) },
    }),
  ],
};

const stationCall: Story = {
  key: 'station-call',
  steps: ({ day }) => [
    step(day(100), '15:44', 'yuci.registrar', RegisterContact, {
      unit: unitIdOf(YUCI),
      channel: 'station',
      person: { name: '小常', phone: mobile(205) },
      summary: '快递员在驿站反映：派件罚款从工资里扣，一个月扣了九百多元，想知道合不合法。',
    }),
  ],
};

export const contacts: readonly Story[] = [heatAllowance, foodFactory, eveningTour, divorce, shuttle, stationCall];
