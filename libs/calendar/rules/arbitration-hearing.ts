import type { Rule } from '../types';
import { workingDaysBefore } from './lengths';

/** What must happen so many working days before a hearing of the commission (调解仲裁法 35, 办案规则 80). */
export const hearingRules: readonly Rule[] = [
  {
    id: 'ARB_HEARING_NOTICE_5WD',
    nameZh: '仲裁开庭通知期限',
    nameEn: 'Notice of the hearing',
    startZh: '开庭之日（向前计算）',
    startEn: 'hearing, counted back',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2017-07-01',
        ...workingDaysBefore(5),
        pausable: false,
        basis: '《中华人民共和国劳动争议调解仲裁法》第三十五条；《劳动人事争议仲裁办案规则》第八十条（开庭五个工作日前）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'ARB_POSTPONE_3WD',
    nameZh: '请求延期开庭期限',
    nameEn: 'Request to postpone the hearing',
    startZh: '开庭之日（向前计算）',
    startEn: 'hearing, counted back',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2017-07-01',
        ...workingDaysBefore(3),
        pausable: false,
        basis: '《中华人民共和国劳动争议调解仲裁法》第三十五条；《劳动人事争议仲裁办案规则》第八十条（开庭三个工作日前）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
];
