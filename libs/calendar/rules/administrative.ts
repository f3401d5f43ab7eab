import type { Rule } from '../types';
import { days, months, workingDays, years } from './lengths';

/** Labour inspection, reconsideration and administrative suits. The rollover of these clocks goes by analogy. */
export const administrativeRules: readonly Rule[] = [
  {
    id: 'LABOUR_INSPECTION_2Y',
    nameZh: '劳动保障监察追诉时效',
    nameEn: 'Breach may be taken up by labour inspection',
    startZh: '违法行为发生（连续或者继续的，自终了）之日',
    startEn: 'breach, or end of a continuing breach',
    kind: 'limitation',
    versions: [
      {
        version: 1,
        effectiveFrom: '2004-12-01',
        ...years(2),
        pausable: false,
        basis: '《劳动保障监察条例》第二十条（二年）',
        certainty: { length: 'V', counting: 'K-m' },
      },
    ],
  },
  {
    id: 'LABOUR_INSPECTION_60WD',
    nameZh: '劳动保障监察调查期限',
    nameEn: 'Investigation by labour inspection',
    startZh: '立案之日',
    startEn: 'case filed',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2004-12-01',
        ...workingDays(60),
        pausable: false,
        basis: '《劳动保障监察条例》第十七条（六十个工作日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'LABOUR_INSPECTION_90WD_EXT',
    nameZh: '劳动保障监察调查期限（延长三十个工作日）',
    nameEn: 'Investigation by labour inspection, extended',
    startZh: '立案之日',
    startEn: 'case filed',
    kind: 'institution',
    versions: [
      {
        version: 1,
        effectiveFrom: '2004-12-01',
        ...workingDays(90),
        pausable: false,
        basis: '《劳动保障监察条例》第十七条（六十个工作日，经批准延长三十个工作日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'ADM_RECONSIDERATION_60D',
    nameZh: '行政复议申请期限',
    nameEn: 'Application for reconsideration',
    startZh: '知道或者应当知道行政行为之日',
    startEn: 'act known',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '1999-10-01',
        ...days(60),
        pausable: false,
        basis: '《中华人民共和国行政复议法》（1999年）第九条（六十日）',
        certainty: { length: 'K-h', counting: 'K-h' },
      },
      {
        version: 2,
        effectiveFrom: '2024-01-01',
        ...days(60),
        pausable: false,
        basis: '《中华人民共和国行政复议法》第二十条、第八十八条（六十日）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'ADM_SUIT_6M',
    nameZh: '行政诉讼起诉期限',
    nameEn: 'Administrative suit',
    startZh: '知道或者应当知道行政行为之日',
    startEn: 'act known',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2015-05-01',
        ...months(6),
        pausable: false,
        basis: '《中华人民共和国行政诉讼法》第四十六条（六个月）',
        certainty: { length: 'V', counting: 'V' },
      },
    ],
  },
  {
    id: 'LABOUR_FILE_TRANSFER_15D',
    nameZh: '档案和社会保险关系转移期限',
    nameEn: 'Transfer of file and social insurance by the employer',
    startZh: '解除或者终止劳动合同',
    startEn: 'labour contract ended',
    kind: 'party',
    versions: [
      {
        version: 1,
        effectiveFrom: '2008-01-01',
        ...days(15),
        pausable: false,
        basis: '《中华人民共和国劳动合同法》第五十条（十五日）',
        certainty: { length: 'V', counting: 'K-m' },
      },
    ],
  },
];
