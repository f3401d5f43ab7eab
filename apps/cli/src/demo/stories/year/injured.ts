import { RecordOutcome } from '@gongyuan/contexts/cases/handling/commands';
import { FileProceeding, RecordProgress } from '@gongyuan/contexts/cases/handling/proceedings/commands';
import { yuan } from '../../invented';
import { type Plan, shift } from '../../plan';
import { matter, proceeding, type Step, type Story, step } from '../../script';
import { type Ended, ended } from './ending';
import { asked, hour, opened, type Told } from './matter';
import { places } from './places';

export interface ByRecognition {
  readonly recognised: string;
  /** 九级, as the conclusion says it. */
  readonly degree: string;
  readonly agreed: number;
  readonly words: string;
}

const APPRAISERS = '晋中市劳动能力鉴定委员会';

/** 工伤认定: asked for on day `from`, decided on day `from` + 30. The first proceeding of the case. */
export function recognised(m: Told, { ahead }: Plan, from: number, words: string): readonly Step[] {
  const { bureau, name } = places[m.county];
  const at = (days: number) => ahead(from + days);
  const it = { proceedingId: proceeding(0) };
  return [
    step(at(0), hour(m.n), m.handler, FileProceeding, { kind: 'injury-recognition', body: bureau, note: '一次性提交劳动关系和诊断证明' }),
    step(at(5), hour(m.n, 1), m.handler, RecordProgress, { ...it, step: 'accepted' }),
    step(at(30), hour(m.n), m.handler, RecordOutcome, {
      ...it,
      route: 'injury-decision',
      document: { number: `${name.slice(-3, -1)}人社工认〔${at(28).slice(0, 4)}〕第${m.n - 120}号`, issuedOn: at(28), body: bureau },
      receivedOn: at(30),
      summary: words,
    }),
  ];
}

/** 劳动能力鉴定: the second proceeding, from day `from` to day `from` + 35. */
export function appraised(m: Told, { ahead }: Plan, from: number, degree: string): readonly Step[] {
  const at = (days: number) => ahead(from + days);
  const it = { proceedingId: proceeding(1) };
  return [
    step(at(0), hour(m.n, 1), m.handler, FileProceeding, { kind: 'ability-appraisal', body: APPRAISERS }),
    step(at(4), hour(m.n), m.handler, RecordProgress, { ...it, step: 'accepted' }),
    step(at(35), hour(m.n, 2), m.handler, RecordOutcome, {
      ...it,
      route: 'ability-conclusion',
      document: { number: `晋中劳鉴〔${at(33).slice(0, 4)}〕第0${m.n + 90}号`, issuedOn: at(33), body: APPRAISERS },
      receivedOn: at(35),
      summary: `鉴定为${degree}伤残，当事人没有异议。`,
    }),
  ];
}

/** 工伤: recognition, appraisal, and an agreement before the commission. */
export const byRecognition = (m: Told, way: ByRecognition, end: Ended): Story =>
  matter(m.key, m.start, (plan) => {
    const { ahead } = plan;
    const { commission } = places[m.county];
    const it = { proceedingId: proceeding(2) };
    return [
      ...opened(m, plan),
      ...recognised(m, plan, 8, way.recognised),
      ...appraised(m, plan, 44, way.degree),
      step(ahead(83), hour(m.n), m.handler, FileProceeding, { kind: 'arbitration', body: commission, claimed: yuan(asked(m)) }),
      step(ahead(86), hour(m.n, 1), m.handler, RecordProgress, { ...it, step: 'accepted' }),
      step(ahead(96), hour(m.n), m.handler, RecordProgress, { ...it, step: 'entrusted', note: '委托工会调解组织先行调解' }),
      step(ahead(104), hour(m.n, 1), m.handler, RecordOutcome, {
        ...it,
        route: 'arbitration-mediation',
        document: {
          number: `${places[m.county].name.slice(-3, -1)}劳人仲调字〔${ahead(103).slice(0, 4)}〕第${m.n - 190}号`,
          issuedOn: ahead(103),
          body: commission,
        },
        receivedOn: ahead(104),
        performBy: shift(ahead(104), 30),
        amounts: { claimed: yuan(asked(m)), awarded: yuan(way.agreed) },
        summary: way.words,
      }),
      ...ended(m, plan, 106, end),
    ];
  });
