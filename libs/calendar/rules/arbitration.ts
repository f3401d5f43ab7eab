import type { Rule } from '../types';
import { days, workingDays, years } from './lengths';

/**
 * 劳动争议调解仲裁法 (in force 2008-05-01) and 劳动人事争议仲裁办案规则 (令33号, in force 2017-07-01). Of its days, 3, 5 and 10 are
 * working days and 15 and 45 are calendar days (办案规则 80); the counting of 民事诉讼法 applies through 办案规则 19.
 */
export const arbitrationRules: readonly Rule[] = [
  {
    id: 'ARB_LIMITATION_1Y',
    nameZh: '仲裁时效',
    nameEn: 'Limitation of a labour claim',
    startZh: '知道或者应当知道权利被侵害之日',
    startEn: 'harm known',
    kind: 'limitation',
    versions: [
      {
        version: 1,
        effectiveFrom: '2008-05-01',
        ...years(1),
        pausable: true,
        basis: '《中华人民共和国劳动争议调解仲裁法》第二十七条第一款（一年；中断的重新计算，中止的继续计算）',
        certainty: { length: 'V', counting: 'K-h' },
      },
    ],
  },
  {
    id: 'ARB_LIMITATION_WAGES_1Y',
    nameZh: '拖欠劳动报酬仲裁时效',
    nameEn: 'Limitation of a wage claim',
    startZh: '劳动关系终止之日',
    startEn: 'employment ended',
    kind: 'limitation',
    versions: [
      {
        version: 1,
        effectiveFrom: '2008-05-01',
        ...years(1),
        pausable: true,
        basis: '《中华人民共和国劳动争议调解仲裁法》第二十七条第四款（劳动关系存续期间不受限制，终止之日起一年）',
        certainty: { length: 'V', counting: 'K-h' },
      },
    ],
  },
  {
    id: 'ARB_SUPPLEMENT_NOTICE_5WD',
    nameZh: '仲裁材料补正告知期限',
    nameEn: 'Notice of what an arbitration request lacks',
    startZh: '仲裁委收到仲裁申请',
    startEn: 'request received',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2017-07-01',
        ...workingDays(5),
        pausable: false,
        basis: '《劳动人事争议仲裁办案规则》第二十九条、第八十条（五个工作日，一次性告知）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'ARB_ACCEPT_5WD',
    nameZh: '仲裁受理审查期限',
    nameEn: 'Acceptance by the commission',
    startZh: '仲裁委收到仲裁申请（补正的，自材料补齐之日重新计算）',
    startEn: 'request received, or completed',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2017-07-01',
        ...workingDays(5),
        pausable: false,
        basis: '《中华人民共和国劳动争议调解仲裁法》第二十九条；《劳动人事争议仲裁办案规则》第八十条（五个工作日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'ARB_SERVE_CLAIM_5WD',
    nameZh: '仲裁申请书副本送达期限',
    nameEn: 'Service of the request on the respondent',
    startZh: '受理仲裁申请',
    startEn: 'request accepted',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2017-07-01',
        ...workingDays(5),
        pausable: false,
        basis: '《中华人民共和国劳动争议调解仲裁法》第三十条；《劳动人事争议仲裁办案规则》第八十条（五个工作日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'ARB_DEFENCE_10WD',
    nameZh: '仲裁答辩期',
    nameEn: 'Defence, counterclaim, objection to jurisdiction',
    startZh: '被申请人收到申请书副本',
    startEn: 'copy received by the respondent',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2017-07-01',
        ...workingDays(10),
        pausable: false,
        basis: '《中华人民共和国劳动争议调解仲裁法》第三十条；《劳动人事争议仲裁办案规则》第三十三条、第八十条（十个工作日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'ARB_PANEL_NOTICE_5WD',
    nameZh: '仲裁庭组成情况通知期限',
    nameEn: 'Notice of the panel',
    startZh: '受理仲裁申请',
    startEn: 'request accepted',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2017-07-01',
        ...workingDays(5),
        pausable: false,
        basis: '《中华人民共和国劳动争议调解仲裁法》第三十二条；《劳动人事争议仲裁办案规则》第八十条（五个工作日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'ARB_ENTRUSTED_MEDIATION_10WD',
    nameZh: '仲裁委托调解期限',
    nameEn: 'Entrusted mediation before the hearing',
    startZh: '委托调解',
    startEn: 'mediation entrusted',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2017-07-01',
        ...workingDays(10),
        pausable: false,
        basis: '《劳动人事争议仲裁办案规则》第七十条、第八十条（十个工作日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'ARB_AWARD_45D',
    nameZh: '仲裁审理期限',
    nameEn: 'Award',
    startZh: '受理仲裁申请（增加、变更请求的，自受理变更之日重新计算）',
    startEn: 'request accepted, or a changed request accepted',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2008-05-01',
        ...days(45),
        pausable: true,
        basis:
          '《中华人民共和国劳动争议调解仲裁法》第四十三条；《劳动人事争议仲裁办案规则》第四十六条、第八十条（四十五日，自然日；中止、公告送达期间不计入）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'ARB_AWARD_60D_EXT',
    nameZh: '仲裁审理期限（延长十五日）',
    nameEn: 'Award, extended',
    startZh: '受理仲裁申请',
    startEn: 'request accepted',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2008-05-01',
        ...days(60),
        pausable: true,
        basis: '《中华人民共和国劳动争议调解仲裁法》第四十三条（四十五日，经批准延长十五日；中止、公告送达期间不计入）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'ARB_SUE_15D',
    nameZh: '不服裁决起诉期限',
    nameEn: 'Suit against an award',
    startZh: '收到仲裁裁决书',
    startEn: 'award received',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2008-05-01',
        ...days(15),
        pausable: false,
        basis: '《中华人民共和国劳动争议调解仲裁法》第五十条；《中华人民共和国民事诉讼法》第八十五条（十五日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'ARB_SUE_FINAL_15D',
    nameZh: '劳动者不服终局裁决起诉期限',
    nameEn: 'Suit of the worker against a final award',
    startZh: '劳动者收到裁决书',
    startEn: 'award received by the worker',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2008-05-01',
        ...days(15),
        pausable: false,
        basis: '《中华人民共和国劳动争议调解仲裁法》第四十八条；《中华人民共和国民事诉讼法》第八十五条（十五日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'ARB_REVOKE_30D',
    nameZh: '用人单位申请撤销终局裁决期限',
    nameEn: 'Application of the employer to revoke a final award',
    startZh: '用人单位收到裁决书',
    startEn: 'award received by the employer',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2008-05-01',
        ...days(30),
        pausable: false,
        basis: '《中华人民共和国劳动争议调解仲裁法》第四十九条；《中华人民共和国民事诉讼法》第八十五条（三十日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'ARB_SUE_AFTER_REVOKE_15D',
    nameZh: '终局裁决被撤销后起诉期限',
    nameEn: 'Suit after a final award was revoked',
    startZh: '收到撤销裁定书',
    startEn: 'revoking order received',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2008-05-01',
        ...days(15),
        pausable: false,
        basis: '《中华人民共和国劳动争议调解仲裁法》第四十九条；《中华人民共和国民事诉讼法》第八十五条（十五日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
];
