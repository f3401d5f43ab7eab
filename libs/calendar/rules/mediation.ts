import type { Rule } from '../types';
import { days, workingDays } from './lengths';

/** Mediation before arbitration: 劳动争议调解仲裁法 14, 劳动人事争议仲裁办案规则 74-76. 15日 is calendar days, 5日 working days (办案规则 80). */
export const mediationRules: readonly Rule[] = [
  {
    id: 'MED_15D',
    nameZh: '调解期限',
    nameEn: 'Mediation',
    startZh: '调解组织收到调解申请',
    startEn: 'request received by the mediation body',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2008-05-01',
        ...days(15),
        pausable: false,
        basis: '《中华人民共和国劳动争议调解仲裁法》第十四条（十五日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'MED_ARB_REVIEW_15D',
    nameZh: '调解协议仲裁审查申请期限',
    nameEn: 'Joint request that the commission review a mediation agreement',
    startZh: '调解协议生效',
    startEn: 'mediation agreement in force',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2017-07-01',
        ...days(15),
        pausable: false,
        basis: '《劳动人事争议仲裁办案规则》第七十四条、第八十条（十五日，自然日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'MED_ARB_REVIEW_DECISION_5WD',
    nameZh: '调解协议仲裁审查期限',
    nameEn: 'Review of a mediation agreement by the commission',
    startZh: '受理审查申请',
    startEn: 'request accepted',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2017-07-01',
        ...workingDays(5),
        pausable: false,
        basis: '《劳动人事争议仲裁办案规则》第七十五条、第八十条（五个工作日，经批准可延长五个工作日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'MED_ARB_REVIEW_DECISION_10WD_EXT',
    nameZh: '调解协议仲裁审查期限（延长五个工作日）',
    nameEn: 'Review of a mediation agreement by the commission, extended',
    startZh: '受理审查申请',
    startEn: 'request accepted',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2017-07-01',
        ...workingDays(10),
        pausable: false,
        basis: '《劳动人事争议仲裁办案规则》第七十五条、第八十条（五个工作日，经批准延长五个工作日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
];
