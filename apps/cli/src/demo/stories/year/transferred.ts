import { AcceptTransfer, RecallTransfer, ReturnTransfer, TransferCase } from '@gongyuan/contexts/cases/transfer/commands';
import { unitIdOf } from '@gongyuan/contexts/identity';
import { matter, type Story, step } from '../../script';
import { applied, hour, type Told } from './matter';
import { type County, desk, places } from './places';

/** Matters that were taken down at one desk and belong to another. */

const unitOf = (county: County): string => unitIdOf(places[county].code);

const lender: Told = {
  key: 'yushe-transferred-twice',
  n: 341,
  start: 204,
  county: 'yushe',
  handler: 'an',
  channel: 'visit',
  worker: ['张润花', 'female', '1979-12-12', '榆社县箕城镇某村'],
  occupation: 'catering',
  occupationNote: '洗碗工',
  categories: ['woman-worker'],
  against: [['employer', '山西麦垄餐饮管理有限公司']],
  claims: [['wages', 8_600]],
  cause: '205(5)',
  call: '来访人家在榆社，在外县一家连锁饭店洗碗，关店后两个月工资没有发。',
  statement: '申请人在连锁饭店洗碗，门店关闭后公司没有结清两个月工资，工资由总店发放。',
  requests: '支付两个月工资八千六百元。',
  opinion: '',
  ended: 18,
};

/** Sent where the shop was, sent back, and sent where the company has its seat, which accepts it. */
const twice: Story = matter(lender.key, lender.start, (plan) => {
  const { ahead } = plan;
  const sender = desk('yushe', 'coordinator');
  return [
    ...applied(lender, plan),
    step(ahead(2), hour(lender.n), sender, TransferCase, { to: unitOf('qixian'), reason: '申请人说门店在祁县，按劳动合同履行地移送' }),
    step(ahead(4), hour(lender.n), desk('qixian', 'coordinator'), ReturnTransfer, {
      reason: '经核实门店在太谷，公司住所也在太谷，本县没有管辖',
    }),
    step(ahead(5), hour(lender.n), sender, TransferCase, { to: unitOf('taigu'), reason: '门店和公司住所都在太谷区' }),
    step(ahead(7), hour(lender.n), desk('taigu', 'coordinator'), AcceptTransfer, { note: '已与申请人电话核对，不必再跑一趟' }),
  ];
});

const mason: Told = {
  key: 'pingyao-transfer-open',
  n: 345,
  start: 215,
  county: 'pingyao',
  handler: 'lu',
  channel: 'phone',
  worker: ['梁五斤', 'male', '1965-11-21', '平遥县某村'],
  occupation: 'construction',
  occupationNote: '古建瓦工',
  against: [['employer', '介休市青砖古建修缮有限公司', '绵山脚下民居修缮']],
  claims: [['wages', 10_500]],
  cause: '205(5)',
  call: '来电人在介休修民居，公司拖着三十五天工钱，他住在平遥，先打到这里。',
  statement: '申请人从事古建瓦作三十五天，每天三百元，工程在介休市。',
  requests: '支付工资一万零五百元。',
  opinion: '',
  ended: 20,
};

/** Sent to the wrong desk and taken back at once; on its way to the right one, which has not answered yet. */
const open: Story = matter(mason.key, mason.start, ({ ahead, ...plan }) => {
  const sender = desk('pingyao', 'coordinator');
  return [
    ...applied(mason, { ahead, ...plan }),
    step(ahead(2), hour(mason.n), sender, TransferCase, { to: unitOf('lingshi'), reason: '工程不在本县' }),
    step(ahead(3), hour(mason.n), sender, RecallTransfer, { reason: '接收单位选错，工程在介休市' }),
    step(ahead(3), hour(mason.n), sender, TransferCase, {
      to: unitOf('jiexiu'),
      reason: '工程和公司住所都在介休市，已征得申请人同意',
    }),
  ];
});

export const transferred: readonly Story[] = [twice, open];
