import type { HandlerKind, Specialty } from '@gongyuan/contexts/identity/handlers/events';
import type { Post } from '@gongyuan/kernel/env';

/** Who works in the demo: one person per post in the city federation and in three counties, and the handlers. All invented. */

/** Codes of the units (`units.json`) where people work. */
export const CITY = '140700';
export const YUCI = '140702';
export const PINGYAO = '140728';
export const JIEXIU = '140781';

export interface Firm {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}

/** Law firms under contract; they stand in the tree of units below the city federation. */
export const firms = {
  yanxi: { code: 'JZ-LS-01', name: '山西砚溪律师事务所', shortName: '砚溪所' },
  haoling: { code: 'JZ-LS-02', name: '山西蒿岭律师事务所', shortName: '蒿岭所' },
  baishu: { code: 'JZ-LS-03', name: '山西柏墅律师事务所', shortName: '柏墅所' },
  fenli: { code: 'JZ-LS-04', name: '山西汾砺律师事务所', shortName: '汾砺所' },
} as const satisfies Record<string, Firm>;

export interface Profile {
  readonly kind: HandlerKind;
  readonly firm?: Firm;
  readonly specialties: readonly Specialty[];
  /** Codes of the units whose cases the handler takes; none: anywhere. */
  readonly counties: readonly string[];
  readonly maxOpenCases: number;
  readonly publicPayroll: boolean;
}

export interface Member {
  readonly name: string;
  readonly login: string;
  readonly post: Post;
  /** Code of the unit. */
  readonly unit: string;
  readonly profile?: Profile;
}

const officer = (name: string, login: string, post: Post, unit: string): Member => ({ name, login, post, unit });

const lawyer = (
  name: string,
  login: string,
  firm: Firm,
  kind: HandlerKind,
  specialties: readonly Specialty[],
  counties: readonly string[] = [],
): Member => ({
  name,
  login,
  post: 'handler',
  unit: firm.code,
  profile: { kind, firm, specialties, counties, maxOpenCases: kind === 'volunteer-lawyer' ? 3 : 12, publicPayroll: false },
});

const staffHandler = (name: string, login: string, unit: string, kind: HandlerKind, specialties: readonly Specialty[]): Member => ({
  name,
  login,
  post: 'handler',
  unit,
  profile: { kind, specialties, counties: [unit], maxOpenCases: 8, publicPayroll: true },
});

export const cast = {
  'city.admin': officer('苗宇航', 'guanli', 'admin', CITY),
  'city.registrar': officer('武秀芸', 'dengji', 'registrar', CITY),
  'city.coordinator': officer('郝建明', 'shenhe', 'coordinator', CITY),
  'city.approver': officer('温国梁', 'shenpi', 'approver', CITY),
  'city.storekeeper': officer('程晓燕', 'baoguan', 'storekeeper', CITY),
  'city.finance': officer('康雪梅', 'caiwu', 'finance', CITY),
  'city.auditor': officer('阎志远', 'jiandu', 'auditor', CITY),

  'yuci.registrar': officer('侯丽娟', 'yuci.dengji', 'registrar', YUCI),
  'yuci.coordinator': officer('郭永强', 'yuci.shenhe', 'coordinator', YUCI),
  'yuci.approver': officer('张慧敏', 'yuci.shenpi', 'approver', YUCI),
  'yuci.storekeeper': officer('任小军', 'yuci.baoguan', 'storekeeper', YUCI),
  'yuci.finance': officer('赵美玲', 'yuci.caiwu', 'finance', YUCI),

  'pingyao.registrar': officer('雷春花', 'pingyao.dengji', 'registrar', PINGYAO),
  'pingyao.coordinator': officer('邓文斌', 'pingyao.shenhe', 'coordinator', PINGYAO),
  'pingyao.approver': officer('梁海生', 'pingyao.shenpi', 'approver', PINGYAO),
  'pingyao.storekeeper': officer('范俊杰', 'pingyao.baoguan', 'storekeeper', PINGYAO),
  'pingyao.finance': officer('霍秋萍', 'pingyao.caiwu', 'finance', PINGYAO),

  'jiexiu.registrar': officer('宋玉珍', 'jiexiu.dengji', 'registrar', JIEXIU),
  'jiexiu.coordinator': officer('乔卫东', 'jiexiu.shenhe', 'coordinator', JIEXIU),
  'jiexiu.approver': officer('曹振华', 'jiexiu.shenpi', 'approver', JIEXIU),
  'jiexiu.storekeeper': officer('罗建平', 'jiexiu.baoguan', 'storekeeper', JIEXIU),
  'jiexiu.finance': officer('田晓红', 'jiexiu.caiwu', 'finance', JIEXIU),

  meng: lawyer('孟祥云', 'meng', firms.yanxi, 'contract-lawyer', ['wages', 'collective'], [YUCI, CITY]),
  lu: lawyer('路文静', 'lu', firms.yanxi, 'contract-lawyer', ['termination', 'women-workers']),
  an: lawyer('安学民', 'an', firms.yanxi, 'resident-lawyer', ['wages', 'social-insurance'], [CITY]),
  gao: lawyer('高佳宁', 'gao', firms.haoling, 'contract-lawyer', ['women-workers', 'termination']),
  qin: lawyer('秦少波', 'qin', firms.haoling, 'contract-lawyer', ['work-injury', 'occupational-disease'], [JIEXIU, PINGYAO]),
  ji: lawyer('吉晓东', 'ji', firms.haoling, 'volunteer-lawyer', ['wages']),
  wei: lawyer('卫兰兰', 'wei', firms.baishu, 'contract-lawyer', ['termination', 'social-insurance']),
  dong: lawyer('董立群', 'dong', firms.baishu, 'contract-lawyer', ['new-employment', 'work-injury']),
  yin: lawyer('尹思远', 'yin', firms.baishu, 'volunteer-lawyer', ['other']),
  shi: lawyer('石明磊', 'shi', firms.fenli, 'contract-lawyer', ['wages', 'collective'], [PINGYAO, JIEXIU]),
  pei: lawyer('裴雨桐', 'pei', firms.fenli, 'contract-lawyer', ['occupational-disease', 'work-injury']),
  chai: lawyer('柴国栋', 'chai', firms.fenli, 'resident-lawyer', ['social-insurance', 'wages']),

  du: staffHandler('杜若涵', 'du', CITY, 'public-lawyer', ['women-workers', 'other']),
  han: staffHandler('韩德顺', 'han', YUCI, 'mediator', ['wages', 'termination']),
  zuo: staffHandler('左丽萍', 'zuo', JIEXIU, 'union-legal-worker', ['wages', 'work-injury']),
} as const satisfies Record<string, Member>;

/** Somebody of the cast. */
export type Who = keyof typeof cast;

/** Everybody, the administrator first: the others get their accounts from that one. */
export const everybody = Object.entries(cast) as readonly (readonly [Who, Member])[];
