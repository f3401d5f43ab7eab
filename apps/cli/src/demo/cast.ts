import type { HandlerKind, Specialty } from '@gongyuan/contexts/identity/handlers/events';
import type { Post } from '@gongyuan/kernel/env';

/**
 * Who works in the demo: one person per post in the city federation and in three counties, a smaller desk in the other
 * eight, and the handlers. All invented.
 */

/** Codes of the units (`units.json`) where people work. */
export const CITY = '140700';
export const YUCI = '140702';
export const PINGYAO = '140728';
export const JIEXIU = '140781';
export const TAIGU = '140703';
export const YUSHE = '140721';
export const ZUOQUAN = '140722';
export const HESHUN = '140723';
export const XIYANG = '140724';
export const SHOUYANG = '140725';
export const QIXIAN = '140727';
export const LINGSHI = '140729';

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

  'taigu.registrar': officer('杨彩霞', 'taigu.dengji', 'registrar', TAIGU),
  'taigu.coordinator': officer('庄学礼', 'taigu.shenhe', 'coordinator', TAIGU),
  'taigu.approver': officer('邢建国', 'taigu.shenpi', 'approver', TAIGU),

  'yushe.registrar': officer('籍晓琴', 'yushe.dengji', 'registrar', YUSHE),
  'yushe.coordinator': officer('常志明', 'yushe.shenhe', 'coordinator', YUSHE),
  'yushe.approver': officer('张来顺', 'yushe.shenpi', 'approver', YUSHE),

  'zuoquan.registrar': officer('巨雪琴', 'zuoquan.dengji', 'registrar', ZUOQUAN),
  'zuoquan.coordinator': officer('刘俊德', 'zuoquan.shenhe', 'coordinator', ZUOQUAN),
  'zuoquan.approver': officer('赵爱华', 'zuoquan.shenpi', 'approver', ZUOQUAN),

  'heshun.registrar': officer('祁丽芳', 'heshun.dengji', 'registrar', HESHUN),
  'heshun.coordinator': officer('杜文魁', 'heshun.shenhe', 'coordinator', HESHUN),
  'heshun.approver': officer('马保林', 'heshun.shenpi', 'approver', HESHUN),

  'xiyang.registrar': officer('毛翠萍', 'xiyang.dengji', 'registrar', XIYANG),
  'xiyang.coordinator': officer('翟永红', 'xiyang.shenhe', 'coordinator', XIYANG),
  'xiyang.approver': officer('李怀玉', 'xiyang.shenpi', 'approver', XIYANG),

  'shouyang.registrar': officer('聂晓梅', 'shouyang.dengji', 'registrar', SHOUYANG),
  'shouyang.coordinator': officer('弓建伟', 'shouyang.shenhe', 'coordinator', SHOUYANG),
  'shouyang.approver': officer('郝秀英', 'shouyang.shenpi', 'approver', SHOUYANG),

  'qixian.registrar': officer('渠雅琴', 'qixian.dengji', 'registrar', QIXIAN),
  'qixian.coordinator': officer('闫志宏', 'qixian.shenhe', 'coordinator', QIXIAN),
  'qixian.approver': officer('高光明', 'qixian.shenpi', 'approver', QIXIAN),

  'lingshi.registrar': officer('景玉莲', 'lingshi.dengji', 'registrar', LINGSHI),
  'lingshi.coordinator': officer('吴晋峰', 'lingshi.shenhe', 'coordinator', LINGSHI),
  'lingshi.approver': officer('王学敏', 'lingshi.shenpi', 'approver', LINGSHI),

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
