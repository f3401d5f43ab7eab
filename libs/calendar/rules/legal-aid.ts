import type { Rule } from '../types';
import { days, workingDays } from './lengths';

/**
 * 法律援助法 (in force 2022-01-01) and 办理法律援助案件程序规定 (令124号 from 2012-07-01, 令148号 from 2023-09-01). The full text of the
 * 2023 rule is not at hand, so no article of it is named. A union applies both 参照 (法律援助法 68, 8).
 */
export const legalAidRules: readonly Rule[] = [
  {
    id: 'LA_REVIEW_7D',
    nameZh: '法律援助审查期限',
    nameEn: 'Review of an application for aid',
    startZh: '收到申请',
    startEn: 'application received',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2012-07-01',
        ...workingDays(7),
        pausable: true,
        basis: '《办理法律援助案件程序规定》（2012年）第十三条（七个工作日；补充材料的时间不计入）',
        certainty: { length: 'V2', counting: 'V2' },
      },
      {
        version: 2,
        effectiveFrom: '2022-01-01',
        ...days(7),
        pausable: true,
        basis: '《中华人民共和国法律援助法》第四十三条（七日；补充材料的时间依《办理法律援助案件程序规定》不计入）',
        certainty: { length: 'V', counting: 'K-h' },
      },
    ],
  },
  {
    id: 'LA_ASSIGN_3D',
    nameZh: '指派期限',
    nameEn: 'Assignment of a handler',
    startZh: '作出给予法律援助决定',
    startEn: 'decision to give aid',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2012-07-01',
        ...workingDays(7),
        pausable: false,
        basis: '《办理法律援助案件程序规定》（2012年）第二十条（七个工作日）',
        certainty: { length: 'V2', counting: 'V2' },
      },
      {
        version: 2,
        effectiveFrom: '2022-01-01',
        ...days(3),
        pausable: false,
        basis: '《中华人民共和国法律援助法》第四十三条（三日）',
        certainty: { length: 'V', counting: 'K-h' },
      },
    ],
  },
  {
    id: 'LA_OBJECTION_REVIEW_5D',
    nameZh: '异议审查期限',
    nameEn: 'Decision on an objection',
    startZh: '收到异议',
    startEn: 'objection received',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2003-09-01',
        ...workingDays(5),
        pausable: false,
        basis: '《法律援助条例》第十九条（五个工作日）',
        certainty: { length: 'V', counting: 'V' },
      },
      {
        version: 2,
        effectiveFrom: '2022-01-01',
        ...days(5),
        pausable: false,
        basis: '《中华人民共和国法律援助法》第四十九条（五日）',
        certainty: { length: 'V', counting: 'K-m' },
      },
    ],
  },
  {
    id: 'LA_RETAINER_5D',
    nameZh: '签订委托代理协议期限',
    nameEn: 'Retainer signed with the client',
    startZh: '承办单位接受指派',
    startEn: "assignment received by the handler's unit",
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2012-07-01',
        ...workingDays(5),
        pausable: false,
        basis: '《办理法律援助案件程序规定》（2012年）（五个工作日；受援人原因和客观原因除外）',
        certainty: { length: 'V2', counting: 'K-m' },
      },
      {
        version: 2,
        effectiveFrom: '2023-09-01',
        ...days(5),
        pausable: false,
        basis: '《办理法律援助案件程序规定》（2023年修订）（五日；受援人原因和客观原因除外）',
        certainty: { length: 'K-m', counting: 'K-m' },
      },
    ],
  },
  {
    id: 'LA_REPLACE_HANDLER_5D',
    nameZh: '更换承办人决定期限',
    nameEn: 'Decision on replacing the handler',
    startZh: '收到受援人的更换申请',
    startEn: 'request of the client received',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2023-09-01',
        ...days(5),
        pausable: false,
        basis: '《办理法律援助案件程序规定》（2023年修订）（五日）；《中华人民共和国法律援助法》第五十五条',
        certainty: { length: 'K-m', counting: 'K-m' },
      },
    ],
  },
  {
    id: 'LA_CLOSING_FILE_30D',
    nameZh: '结案归档材料提交期限',
    nameEn: 'Closing file handed in',
    startZh: '结案日',
    startEn: 'day the matter was closed',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2012-07-01',
        ...days(30),
        pausable: false,
        basis: '《办理法律援助案件程序规定》（2012年）（三十日）',
        certainty: { length: 'V2', counting: 'K-m' },
      },
      {
        version: 2,
        effectiveFrom: '2023-09-01',
        ...days(30),
        pausable: false,
        basis: '《办理法律援助案件程序规定》（2023年修订）（三十日）；《中华人民共和国法律援助法》第五十条',
        certainty: { length: 'K-h', counting: 'K-m' },
      },
    ],
  },
  {
    id: 'LA_FILE_CHECK_30D',
    nameZh: '归档材料审查期限',
    nameEn: 'Check of the closing file',
    startZh: '收到结案归档材料',
    startEn: 'closing file received',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2012-07-01',
        ...days(30),
        pausable: false,
        basis: '《办理法律援助案件程序规定》（三十日内审查，及时支付补贴）；《中华人民共和国法律援助法》第五十二条',
        certainty: { length: 'K-m', counting: 'K-m' },
      },
    ],
  },
  {
    id: 'LA_URGENT_ART44_1',
    nameZh: '先行提供法律援助（时效或者期限届满不足七日）',
    nameEn: 'Aid first, formalities later: the claim lapses in less than seven days',
    kind: 'flag',
    versions: [
      {
        version: 1,
        effectiveFrom: '2022-01-01',
        fewerThanDays: 7,
        basis: '《中华人民共和国法律援助法》第四十四条第一项（距法定时效或者期限届满不足七日）',
        certainty: { length: 'V', counting: 'K-h' },
      },
    ],
  },
];
