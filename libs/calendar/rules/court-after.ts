import type { Rule } from '../types';
import { days, months, years } from './lengths';

/**
 * 民事诉讼法, beside and after the trial: confirmation, payment orders, retrial, execution. The revision in force on 2024-01-01
 * inserted articles before these, so the numbers differ from those of the revision of 2022.
 */
export const courtAfterRules: readonly Rule[] = [
  {
    id: 'CIV_JUDICIAL_CONFIRM_30D',
    nameZh: '司法确认申请期限',
    nameEn: 'Joint application for judicial confirmation',
    startZh: '调解协议生效',
    startEn: 'mediation agreement in force',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2022-01-01',
        ...days(30),
        pausable: false,
        basis: '《中华人民共和国民事诉讼法》（2021年修正）第二百零一条（三十日）',
        certainty: { length: 'K-h', counting: 'V' },
      },
      {
        version: 2,
        effectiveFrom: '2024-01-01',
        ...days(30),
        pausable: false,
        basis: '《中华人民共和国民事诉讼法》第二百零五条（三十日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'CIV_PAYMENT_ORDER_15D',
    nameZh: '支付令发出期限',
    nameEn: 'Payment order issued',
    startZh: '受理支付令申请',
    startEn: 'application accepted',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2022-01-01',
        ...days(15),
        pausable: false,
        basis: '《中华人民共和国民事诉讼法》（2021年修正）第二百二十三条（十五日）',
        certainty: { length: 'K-h', counting: 'V' },
      },
      {
        version: 2,
        effectiveFrom: '2024-01-01',
        ...days(15),
        pausable: false,
        basis: '《中华人民共和国劳动争议调解仲裁法》第十六条；《中华人民共和国民事诉讼法》第二百二十七条（十五日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'CIV_PAYMENT_ORDER_OBJECT_15D',
    nameZh: '支付令异议期限',
    nameEn: 'Objection of the debtor to a payment order',
    startZh: '债务人收到支付令',
    startEn: 'order received by the debtor',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2022-01-01',
        ...days(15),
        pausable: false,
        basis: '《中华人民共和国民事诉讼法》（2021年修正）第二百二十三条（十五日）',
        certainty: { length: 'K-h', counting: 'V' },
      },
      {
        version: 2,
        effectiveFrom: '2024-01-01',
        ...days(15),
        pausable: false,
        basis: '《中华人民共和国民事诉讼法》第二百二十七条（十五日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'CIV_RETRIAL_6M',
    nameZh: '申请再审期限',
    nameEn: 'Application for retrial',
    startZh: '裁判发生法律效力',
    startEn: 'judgment in force',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2022-01-01',
        ...months(6),
        pausable: false,
        basis: '《中华人民共和国民事诉讼法》（2021年修正）第二百一十二条（六个月，不变期间）',
        certainty: { length: 'K-h', counting: 'V' },
      },
      {
        version: 2,
        effectiveFrom: '2024-01-01',
        ...months(6),
        pausable: false,
        basis: '《中华人民共和国民事诉讼法》第二百一十六条（六个月，不变期间）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'CIV_EXECUTION_2Y',
    nameZh: '申请执行期限',
    nameEn: 'Application for execution',
    startZh: '履行期间的最后一日',
    startEn: 'last day for performance',
    kind: 'limitation',
    versions: [
      {
        version: 1,
        effectiveFrom: '2022-01-01',
        ...years(2),
        pausable: true,
        basis: '《中华人民共和国民事诉讼法》（2021年修正）第二百四十六条（二年；适用时效中止、中断的规定）',
        certainty: { length: 'K-h', counting: 'V' },
      },
      {
        version: 2,
        effectiveFrom: '2024-01-01',
        ...years(2),
        pausable: true,
        basis: '《中华人民共和国民事诉讼法》第二百五十条（二年；适用时效中止、中断的规定）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'CIV_EXECUTION_IDLE_6M',
    nameZh: '执行怠慢可向上一级法院申请',
    nameEn: 'Court has not executed: the higher court may be asked',
    startZh: '法院收到执行申请',
    startEn: 'application received by the court',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2022-01-01',
        ...months(6),
        pausable: false,
        basis: '《中华人民共和国民事诉讼法》（2021年修正）第二百三十三条（六个月）',
        certainty: { length: 'K-h', counting: 'V' },
      },
      {
        version: 2,
        effectiveFrom: '2024-01-01',
        ...months(6),
        pausable: false,
        basis: '《中华人民共和国民事诉讼法》第二百三十七条（六个月）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'CIV_PRESERVATION_EXECUTE_3M',
    nameZh: '保全后申请执行期限',
    nameEn: 'Application for execution after preservation',
    startZh: '法律文书生效',
    startEn: 'document in force',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2021-01-01',
        ...months(3),
        pausable: false,
        basis: '法释〔2020〕26号第四十九条（三个月）',
        certainty: { length: 'V', counting: 'K-h' },
      },
    ],
  },
];
