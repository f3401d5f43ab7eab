import { RecordInterruption } from '@gongyuan/contexts/cases/dates/commands';
import { RecordOutcome } from '@gongyuan/contexts/cases/handling/commands';
import { FileProceeding, RecordHearing, RecordProgress, ScheduleHearing } from '@gongyuan/contexts/cases/handling/proceedings/commands';
import { LogWork, RecordDocument } from '@gongyuan/contexts/cases/handling/records/commands';
import { yuan } from '../../invented';
import { type Plan, shift } from '../../plan';
import { hearing, matter, proceeding, type Step, type Story, step } from '../../script';
import { type Ended, ended } from './ending';
import { asked, hour, opened, type Told } from './matter';
import { places } from './places';

/** The ways that matters of one kind go: each is told once here, and played by whoever the lists name. */

const yearOf = (day: string): string => day.slice(0, 4);

export interface ByAward {
  /** What the commission awarded, in yuan. */
  readonly awarded: number;
  readonly heard: string;
  readonly found: string;
  readonly final?: boolean;
}

/** 仲裁: filed, accepted, served, heard, decided. The first proceeding of the case; ends on day `from` + 37. */
export function arbitrated(m: Told, { ahead }: Plan, from: number, way: ByAward): readonly Step[] {
  const { commission } = places[m.county];
  const at = (days: number) => ahead(from + days);
  const it = { proceedingId: proceeding(0) };
  return [
    step(at(0), hour(m.n, 1), m.handler, FileProceeding, { kind: 'arbitration', body: commission, claimed: yuan(asked(m)) }),
    step(at(3), hour(m.n), m.handler, RecordProgress, {
      ...it,
      step: 'accepted',
      number: `${places[m.county].name.slice(-3, -1)}劳人仲案字〔${yearOf(at(3))}〕第${m.n - 150}号`,
    }),
    step(at(5), hour(m.n, 2), m.handler, RecordDocument, {
      kind: 'evidence',
      title: '工资流水、考勤记录和聊天记录截图',
      form: 'paper',
      place: '承办人案卷袋',
      ...it,
    }),
    step(at(7), hour(m.n), m.handler, RecordProgress, { ...it, step: 'served' }),
    step(at(12), hour(m.n), m.handler, ScheduleHearing, {
      ...it,
      hearingOn: at(24),
      time: m.n % 2 ? '09:00' : '14:30',
      place: `${commission}仲裁庭`,
    }),
    step(at(21), hour(m.n, 1), m.handler, LogWork, { work: '准备代理意见，整理证据目录', minutes: 60 + (m.n % 5) * 30 }),
    step(at(24), '16:35', m.handler, RecordHearing, {
      ...it,
      hearingId: hearing(0),
      attended: true,
      adjourned: false,
      summary: way.heard,
    }),
    step(at(37), hour(m.n), m.handler, RecordOutcome, {
      ...it,
      route: 'arbitration-award',
      finalAward: way.final ?? false,
      document: {
        number: `${places[m.county].name.slice(-3, -1)}劳人仲裁字〔${yearOf(at(35))}〕第${m.n - 150}号`,
        issuedOn: at(35),
        body: commission,
      },
      receivedOn: at(37),
      performBy: shift(at(37), 15),
      amounts: { claimed: yuan(asked(m)), awarded: yuan(way.awarded) },
      summary: way.found,
    }),
  ];
}

/** Somebody is awarded by the commission and paid. */
export const byAward = (m: Told, way: ByAward, end: Ended): Story =>
  matter(m.key, m.start, (plan) => [...opened(m, plan), ...arbitrated(m, plan, 9, way), ...ended(m, plan, 49, end)]);

export interface ByAgreement {
  readonly agreed: number;
  readonly words: string;
  /** Who brought both sides to the table. */
  readonly body: string;
  /** The other side admitted the debt before: on what paper. */
  readonly admitted?: string;
}

/** 调解: both sides agree before a mediation committee. */
export const byAgreement = (m: Told, way: ByAgreement, end: Ended): Story =>
  matter(m.key, m.start, (plan) => {
    const { ahead } = plan;
    return [
      ...opened(m, plan),
      ...(way.admitted === undefined
        ? []
        : [step(ahead(7), hour(m.n), m.handler, RecordInterruption, { kind: 'acknowledged', evidence: way.admitted })]),
      step(ahead(8), hour(m.n, 1), m.handler, FileProceeding, { kind: 'mediation', body: way.body, claimed: yuan(asked(m)) }),
      step(ahead(8), hour(m.n, 3), m.handler, RecordProgress, { proceedingId: proceeding(0), step: 'accepted' }),
      step(ahead(15), hour(m.n, 2), m.handler, RecordOutcome, {
        proceedingId: proceeding(0),
        route: 'mediation-agreement',
        document: { number: `工调〔${yearOf(ahead(15))}〕${m.n - 180}号`, issuedOn: ahead(15), body: way.body },
        performBy: shift(ahead(15), 20),
        amounts: { claimed: yuan(asked(m)), awarded: yuan(way.agreed) },
        summary: way.words,
      }),
      ...ended(m, plan, 17, end),
    ];
  });

export interface BySuit extends ByAward {
  /** What the court gave, and in which words. */
  readonly judged: number;
  readonly trial: string;
  readonly judgment: string;
}

/** 仲裁, then 一审: whoever is not content with the award goes to court. */
export const bySuit = (m: Told, way: BySuit, end: Ended): Story =>
  matter(m.key, m.start, (plan) => {
    const { ahead } = plan;
    const { court } = places[m.county];
    const it = { proceedingId: proceeding(1) };
    return [
      ...opened(m, plan),
      ...arbitrated(m, plan, 9, way),
      step(ahead(52), hour(m.n, 1), m.handler, FileProceeding, { kind: 'first-instance', body: court, claimed: yuan(asked(m)) }),
      step(ahead(56), hour(m.n), m.handler, RecordProgress, {
        ...it,
        step: 'accepted',
        procedure: 'simple',
        number: `（${yearOf(ahead(56))}）晋07民初${m.n + 1320}号`,
      }),
      step(ahead(64), hour(m.n), m.handler, ScheduleHearing, { ...it, hearingOn: ahead(78), time: '09:30', place: '第三审判庭' }),
      step(ahead(78), '11:48', m.handler, RecordHearing, {
        ...it,
        hearingId: hearing(1),
        attended: true,
        adjourned: false,
        summary: way.trial,
      }),
      step(ahead(95), hour(m.n), m.handler, RecordOutcome, {
        ...it,
        route: 'judgment',
        document: { number: `（${yearOf(ahead(93))}）晋07民初${m.n + 1320}号`, issuedOn: ahead(93), body: court },
        receivedOn: ahead(95),
        performBy: shift(ahead(95), 25),
        amounts: { claimed: yuan(asked(m)), awarded: yuan(way.judged) },
        summary: way.judgment,
      }),
      ...ended(m, plan, 108, end),
    ];
  });

export interface ByComplaint {
  readonly agreed: number;
  readonly words: string;
}

/** 劳动监察: a complaint, and the other side settles. */
export const byComplaint = (m: Told, way: ByComplaint, end: Ended): Story =>
  matter(m.key, m.start, (plan) => {
    const { ahead } = plan;
    return [
      ...opened(m, plan),
      step(ahead(8), hour(m.n), m.handler, FileProceeding, { kind: 'labour-inspection', body: places[m.county].inspection }),
      step(ahead(11), hour(m.n, 1), m.handler, RecordProgress, { proceedingId: proceeding(0), step: 'accepted' }),
      step(ahead(26), hour(m.n), m.handler, RecordOutcome, {
        proceedingId: proceeding(0),
        route: 'settlement',
        document: { issuedOn: ahead(26) },
        amounts: { claimed: yuan(asked(m)), awarded: yuan(way.agreed) },
        summary: way.words,
      }),
      ...ended(m, plan, 28, end),
    ];
  });
