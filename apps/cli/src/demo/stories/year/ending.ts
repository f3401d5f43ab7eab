import { RecordCallback, RecordRecovery } from '@gongyuan/contexts/cases/closing/after/commands';
import { CheckFile, SubmitFile } from '@gongyuan/contexts/cases/closing/archive/commands';
import type { Satisfaction } from '@gongyuan/contexts/cases/closing/codes';
import { CloseCase } from '@gongyuan/contexts/cases/closing/commands';
import type { ArchiveItem, ClosingResult } from '@gongyuan/contexts/cases/codes';
import { RecordSeal } from '@gongyuan/contexts/cases/seals/commands';
import { yuan } from '../../invented';
import type { Plan } from '../../plan';
import { applicant, numberOn, outcome, type Step, step } from '../../script';
import { hour, type Told } from './matter';
import { desk, places } from './places';

/** How a matter ended. Days count from the day it was closed; amounts are yuan. */
export interface Ended {
  readonly result: ClosingResult;
  /** Which outcome ended it, when that is not the last. */
  readonly by?: number;
  readonly summary: string;
  /** What came in when, and from whom when not from the other side. */
  readonly paid?: readonly (readonly [days: number, amount: number, evidence?: string])[];
  readonly payer?: string;
  /** The file was returned once: with what. */
  readonly returned?: readonly [item: ArchiveItem, reason: string];
  readonly callback?: readonly [satisfaction: Satisfaction, words: string];
}

const PAGES: readonly (readonly [ArchiveItem, number])[] = [
  ['application-form', 2],
  ['identity', 2],
  ['means', 1],
  ['approval-sheet', 1],
  ['decision', 1],
  ['assignment-letter', 1],
  ['agreement', 3],
  ['meeting-record', 3],
  ['pleading', 4],
  ['evidence', 12],
  ['result-document', 5],
  ['summary', 2],
];

/** What lies in the file of a case. */
export const fileOf = (n: number, ...without: readonly ArchiveItem[]) =>
  PAGES.filter(([item]) => !without.includes(item)).map(([item, pages]) => ({
    item,
    pages: item === 'evidence' ? pages + (n % 9) : pages,
  }));

/** The case is closed on a day, money comes, the file is handed in and checked, the client is called. */
export function ended(
  m: Told,
  { ahead }: Plan,
  on: number,
  { result, by, summary, paid = [], payer, returned, callback }: Ended,
): readonly Step[] {
  const at = (days: number) => ahead(on + days);
  const registrar = desk(m.county, 'registrar');
  const coordinator = desk(m.county, 'coordinator');
  const total = paid.reduce((all, [, amount]) => all + amount, 0);
  const place = `${places[m.county].name}总工会档案室`.replace('晋中市榆次区', '榆次区').replace('晋中市太谷区', '太谷区');
  const steps: Step[] = [
    step(at(0), hour(m.n, 2), m.handler, CloseCase, { result, summary, ...(by === undefined ? {} : { outcomeId: outcome(by) }) }),
    step(at(1), hour(m.n + 3), coordinator, RecordSeal, { paper: 'closing', number: numberOn('closing'), copies: 1 }),
    ...paid.map(([days, amount, evidence = '银行转账回单']) =>
      step(at(days), hour(m.n + 1, 3), registrar, RecordRecovery, {
        received: [{ subject: applicant(0), amount: yuan(amount) }],
        evidence,
        payer: payer ?? m.against[0]?.[1],
      }),
    ),
    step(at(7), hour(m.n, 1), m.handler, SubmitFile, { items: fileOf(m.n), note: '正卷一册' }),
    ...(returned
      ? [
          step(at(9), hour(m.n, 2), coordinator, CheckFile, {
            result: 'returned',
            items: [returned[0]],
            reason: returned[1],
            resubmitBy: at(16),
          }),
          step(at(13), hour(m.n, 1), m.handler, SubmitFile, { items: fileOf(m.n), note: '已按要求补齐' }),
        ]
      : []),
    step(at(returned ? 15 : 10), hour(m.n, 3), coordinator, CheckFile, { result: 'passed', place: `${place}，${String(m.n)}号卷` }),
    ...(callback
      ? [
          step(at(24), hour(m.n + 2), registrar, RecordCallback, {
            subject: applicant(0),
            way: 'phone',
            reached: true,
            satisfaction: callback[0],
            tookMoney: 'no',
            paidInFull: total > 0 && paid.every(([days]) => days < 24),
            words: callback[1],
          }),
        ]
      : []),
  ];
  return inTime(steps);
}

/** Told by subject, played by day. */
export const inTime = (steps: readonly Step[]): readonly Step[] => [...steps].sort((a, b) => (a.at < b.at ? -1 : 1));
