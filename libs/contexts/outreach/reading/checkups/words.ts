import type { CheckupKind, CheckupStage } from '../../checkup/codes';
import type { Occupation } from '../../codes';

/** The words of codes for the file that leaves the product: those of the screens, which a test compares (`words.spec.ts`). */
export const words: {
  readonly checkupKind: Readonly<Record<CheckupKind, string>>;
  readonly checkupStage: Readonly<Record<CheckupStage, string>>;
  readonly occupation: Readonly<Record<Occupation, string>>;
} = {
  checkupKind: { enterprise: '用人单位', station: '站点（车队）', worker: '职工本人' },
  checkupStage: { opened: '待填写', answered: '待提建议', advised: '跟踪整改', closed: '已完成', dropped: '已撤销' },
  occupation: {
    construction: '建筑工',
    manufacturing: '制造业工人',
    mining: '采矿业工人',
    catering: '餐饮服务员',
    courier: '快递员',
    'food-delivery': '网约送餐员',
    'instant-delivery': '即时配送',
    'ride-hailing': '网约车司机',
    'truck-driver': '货车司机',
    chauffeur: '代驾员',
    'domestic-worker': '家政服务员',
    'care-worker': '护工护理员',
    guard: '保安员',
    'mall-staff': '商场信息员',
    'estate-agent': '房产中介员',
    streamer: '网络主播',
    other: '其他',
  },
};
