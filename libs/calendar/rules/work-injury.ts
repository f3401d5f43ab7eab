import type { Rule } from '../types';
import { days, months, workingDays, years } from './lengths';

/**
 * 工伤保险条例 (revised, in force 2011-01-01), 工伤认定办法, 劳动能力鉴定管理办法 (2025-07-01, article numbers not at hand). The
 * rollover of these administrative clocks goes by analogy with 民事诉讼法 85, so the date to work to is always shown beside it.
 */
export const workInjuryRules: readonly Rule[] = [
  {
    id: 'WI_EMPLOYER_30D',
    nameZh: '单位申请工伤认定期限',
    nameEn: 'Application of the employer for recognition',
    startZh: '事故伤害发生或者诊断、鉴定为职业病之日',
    startEn: 'accident, or diagnosis of an occupational disease',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2011-01-01',
        ...days(30),
        pausable: false,
        basis: '《工伤保险条例》第十七条第一款（三十日）',
        certainty: { length: 'V', counting: 'K-m' },
      },
    ],
  },
  {
    id: 'WI_WORKER_1Y',
    nameZh: '职工、近亲属或者工会组织申请工伤认定期限',
    nameEn: 'Application of the worker, the family or the union for recognition',
    startZh: '事故伤害发生或者诊断、鉴定为职业病之日',
    startEn: 'accident, or diagnosis of an occupational disease',
    kind: 'limitation',
    versions: [
      {
        version: 1,
        effectiveFrom: '2011-01-01',
        ...years(1),
        pausable: false,
        basis: '《工伤保险条例》第十七条第二款（一年）',
        certainty: { length: 'V', counting: 'K-m' },
      },
    ],
  },
  {
    id: 'WI_ACCEPT_15D',
    nameZh: '工伤认定受理期限',
    nameEn: 'Acceptance of the application for recognition',
    startZh: '收到申请或者补正的全部材料',
    startEn: 'application or all supplements received',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2011-01-01',
        ...days(15),
        pausable: false,
        basis: '《工伤认定办法》第八条（十五日）',
        certainty: { length: 'V2', counting: 'K-m' },
      },
    ],
  },
  {
    id: 'WI_DECISION_60D',
    nameZh: '工伤认定决定期限',
    nameEn: 'Decision on recognition',
    startZh: '受理工伤认定申请',
    startEn: 'application accepted',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2011-01-01',
        ...days(60),
        pausable: true,
        basis: '《工伤保险条例》第二十条第一款（六十日；等待司法机关或者有关部门结论期间中止）',
        certainty: { length: 'V', counting: 'K-m' },
      },
    ],
  },
  {
    id: 'WI_DECISION_CLEAR_15D',
    nameZh: '工伤认定决定期限（事实清楚）',
    nameEn: 'Decision on recognition, facts clear',
    startZh: '受理工伤认定申请',
    startEn: 'application accepted',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2011-01-01',
        ...days(15),
        pausable: true,
        basis: '《工伤保险条例》第二十条第二款（十五日）',
        certainty: { length: 'V', counting: 'K-m' },
      },
    ],
  },
  {
    id: 'WI_ABILITY_60D',
    nameZh: '劳动能力鉴定结论期限',
    nameEn: 'Conclusion on the ability to work',
    startZh: '收到劳动能力鉴定申请',
    startEn: 'application received',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2011-01-01',
        ...days(60),
        pausable: false,
        basis: '《工伤保险条例》第二十五条（六十日）',
        certainty: { length: 'V', counting: 'K-m' },
      },
    ],
  },
  {
    id: 'WI_ABILITY_90D_EXT',
    nameZh: '劳动能力鉴定结论期限（延长三十日）',
    nameEn: 'Conclusion on the ability to work, extended',
    startZh: '收到劳动能力鉴定申请',
    startEn: 'application received',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2011-01-01',
        ...days(90),
        pausable: false,
        basis: '《工伤保险条例》第二十五条（六十日，必要时延长三十日）',
        certainty: { length: 'V', counting: 'K-m' },
      },
    ],
  },
  {
    id: 'WI_ABILITY_NOTICE_5WD',
    nameZh: '鉴定材料不全告知期限',
    nameEn: 'Notice of what the application for appraisal lacks',
    startZh: '收到劳动能力鉴定申请',
    startEn: 'application received',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2025-07-01',
        ...workingDays(5),
        pausable: false,
        basis: '《劳动能力鉴定管理办法》（2025年）（五个工作日）',
        certainty: { length: 'V2', counting: 'V2' },
      },
    ],
  },
  {
    id: 'WI_CONCLUSION_SERVE_15D',
    nameZh: '鉴定结论送达期限',
    nameEn: 'Service of the conclusion',
    startZh: '作出鉴定结论',
    startEn: 'conclusion made',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2025-07-01',
        ...days(15),
        pausable: false,
        basis: '《劳动能力鉴定管理办法》（2025年）（十五日）',
        certainty: { length: 'V2', counting: 'K-l' },
      },
    ],
  },
  {
    id: 'WI_PAID_LEAVE_12M',
    nameZh: '停工留薪期（一般不超过）',
    nameEn: 'Leave on full pay, its usual limit',
    startZh: '事故伤害发生或者诊断、鉴定为职业病之日',
    startEn: 'accident, or diagnosis of an occupational disease',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2011-01-01',
        ...months(12),
        pausable: false,
        basis: '《工伤保险条例》第三十三条（一般不超过十二个月，经确认可以延长）',
        certainty: { length: 'V', counting: 'K-l' },
      },
    ],
  },
  {
    id: 'WI_REVIEW_1Y',
    nameZh: '可以申请复查鉴定之日',
    nameEn: 'Day from which the appraisal can be looked at again',
    startZh: '作出鉴定结论',
    startEn: 'conclusion made',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2011-01-01',
        ...years(1),
        pausable: false,
        basis: '《工伤保险条例》第二十八条（作出结论之日起一年后）',
        certainty: { length: 'V', counting: 'K-l' },
      },
    ],
  },
  {
    id: 'WI_REAPPRAISAL_15D',
    nameZh: '再次鉴定申请期限',
    nameEn: 'Application for a second appraisal',
    startZh: '收到鉴定结论',
    startEn: 'conclusion received',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2011-01-01',
        ...days(15),
        pausable: false,
        basis: '《工伤保险条例》第二十六条（十五日）',
        certainty: { length: 'V', counting: 'K-m' },
      },
    ],
  },
];
