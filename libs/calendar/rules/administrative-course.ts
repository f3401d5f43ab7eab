import type { Rule } from '../types';
import { days, months, workingDays } from './lengths';

/**
 * 行政复议 and 行政诉讼 once they have begun. The numbers are general knowledge and await the legal department; the working days of
 * reconsideration follow 行政复议法 88.
 */
export const administrativeCourseRules: readonly Rule[] = [
  {
    id: 'ADM_RECON_ACCEPT_5WD',
    nameZh: '行政复议受理审查期限',
    nameEn: 'Acceptance of a reconsideration',
    startZh: '复议机关收到复议申请',
    startEn: 'application received',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2024-01-01',
        ...workingDays(5),
        pausable: false,
        basis: '《中华人民共和国行政复议法》第三十条、第八十八条（五个工作日）',
        certainty: { length: 'K-h', counting: 'V' },
      },
    ],
  },
  {
    id: 'ADM_RECON_DECISION_60D',
    nameZh: '行政复议审理期限',
    nameEn: 'Decision on a reconsideration',
    startZh: '受理复议申请',
    startEn: 'application accepted',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2024-01-01',
        ...days(60),
        pausable: true,
        basis: '《中华人民共和国行政复议法》第六十二条（六十日）',
        certainty: { length: 'K-h', counting: 'V' },
      },
    ],
  },
  {
    id: 'ADM_SUIT_AFTER_RECON_15D',
    nameZh: '不服复议决定起诉期限',
    nameEn: 'Suit after a reconsideration',
    startZh: '收到复议决定书',
    startEn: 'decision on reconsideration received',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2015-05-01',
        ...days(15),
        pausable: false,
        basis: '《中华人民共和国行政诉讼法》第四十五条（十五日）',
        certainty: { length: 'K-h', counting: 'V' },
      },
    ],
  },
  {
    id: 'ADM_FILING_7D',
    nameZh: '行政诉讼立案期限',
    nameEn: 'Filing of an administrative suit',
    startZh: '法院收到起诉状',
    startEn: 'complaint received by the court',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2015-05-01',
        ...days(7),
        pausable: false,
        basis: '《中华人民共和国行政诉讼法》第五十一条（七日）',
        certainty: { length: 'K-h', counting: 'V' },
      },
    ],
  },
  {
    id: 'ADM_FIRST_6M',
    nameZh: '行政诉讼一审审限',
    nameEn: 'Administrative suit, first instance',
    startZh: '立案之日',
    startEn: 'case filed',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2015-05-01',
        ...months(6),
        pausable: true,
        basis: '《中华人民共和国行政诉讼法》第八十一条（六个月）',
        certainty: { length: 'K-h', counting: 'V' },
      },
    ],
  },
  {
    id: 'ADM_APPEAL_15D',
    nameZh: '行政判决上诉期限',
    nameEn: 'Appeal against an administrative judgment',
    startZh: '判决书送达',
    startEn: 'judgment served',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2015-05-01',
        ...days(15),
        pausable: false,
        basis: '《中华人民共和国行政诉讼法》第八十五条（十五日）',
        certainty: { length: 'K-h', counting: 'V' },
      },
    ],
  },
  {
    id: 'ADM_APPEAL_RULING_10D',
    nameZh: '行政裁定上诉期限',
    nameEn: 'Appeal against an administrative ruling',
    startZh: '裁定书送达',
    startEn: 'ruling served',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2015-05-01',
        ...days(10),
        pausable: false,
        basis: '《中华人民共和国行政诉讼法》第八十五条（十日）',
        certainty: { length: 'K-h', counting: 'V' },
      },
    ],
  },
  {
    id: 'ADM_SECOND_3M',
    nameZh: '行政诉讼二审审限',
    nameEn: 'Administrative suit, second instance',
    startZh: '收到上诉状',
    startEn: 'appeal received by the court',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2015-05-01',
        ...months(3),
        pausable: true,
        basis: '《中华人民共和国行政诉讼法》第八十八条（三个月）',
        certainty: { length: 'K-h', counting: 'V' },
      },
    ],
  },
];
