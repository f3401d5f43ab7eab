import type { Rule } from '../types';
import { days, workingDays } from './lengths';

/**
 * The federation's own settings: no statute names these numbers, and the screens say 「内部」. They begin with the first
 * loaded holiday year, because they count working days.
 */
export const internalRules: readonly Rule[] = [
  {
    id: 'LA_OBJECTION_REVIEW_5WD',
    nameZh: '异议审查期限（内部）',
    nameEn: 'Decision on an objection (internal)',
    startZh: '收到异议',
    startEn: 'objection received',
    kind: 'internal',
    versions: [
      {
        version: 1,
        effectiveFrom: '2025-01-01',
        ...workingDays(5),
        pausable: false,
        basis: '内部规定（五个工作日）；《法律援助条例》第十九条曾为五个工作日，《中华人民共和国法律援助法》第四十九条为五日',
        certainty: { length: 'setting', counting: 'setting' },
      },
    ],
  },
  {
    id: 'LA_FIRST_MEETING_5WD',
    nameZh: '首次约见受援人（内部）',
    nameEn: 'First meeting with the client (internal)',
    startZh: '指派承办人',
    startEn: 'handler assigned',
    kind: 'internal',
    versions: [
      {
        version: 1,
        effectiveFrom: '2025-01-01',
        ...workingDays(5),
        pausable: false,
        basis: '内部规定（五个工作日）；《办理法律援助案件程序规定》（2023年修订）只要求及时约见',
        certainty: { length: 'setting', counting: 'setting' },
      },
    ],
  },
  {
    id: 'LA_URGENT_CONFIRM_3WD',
    nameZh: '先行援助确认（内部）',
    nameEn: 'Confirmation of urgent aid by the approver (internal)',
    startZh: '先行提供法律援助',
    startEn: 'urgent aid given',
    kind: 'internal',
    versions: [
      {
        version: 1,
        effectiveFrom: '2025-01-01',
        ...workingDays(3),
        pausable: false,
        basis: '内部规定（三个工作日）；《中华人民共和国法律援助法》第四十四条只要求及时补办手续',
        certainty: { length: 'setting', counting: 'setting' },
      },
    ],
  },
  {
    id: 'UNION_LETTER_REPLY_15WD',
    nameZh: '“一函两书”答复期限（内部）',
    nameEn: "Reply to the union's letter (internal)",
    startZh: '提示函、意见书或者建议书送达',
    startEn: 'letter served',
    kind: 'internal',
    versions: [
      {
        version: 1,
        effectiveFrom: '2025-01-01',
        ...workingDays(15),
        pausable: false,
        basis: '内部规定（十五个工作日）；《中华人民共和国工会法》第二十三条、《中华人民共和国劳动合同法》第七十八条',
        certainty: { length: 'setting', counting: 'setting' },
      },
    ],
  },
  {
    id: 'AUDIT_SAMPLE_OPEN_30D',
    nameZh: '抽查案件个人信息开放期（内部）',
    nameEn: 'Time for which a drawn case is open to the auditor (internal)',
    startZh: '抽取案件',
    startEn: 'sample drawn',
    kind: 'internal',
    versions: [
      {
        version: 1,
        effectiveFrom: '2025-01-01',
        ...days(30),
        pausable: false,
        basis: '内部规定（三十日）；《中华人民共和国个人信息保护法》第六条要求限于实现处理目的的最小范围',
        certainty: { length: 'setting', counting: 'setting' },
      },
    ],
  },
];
