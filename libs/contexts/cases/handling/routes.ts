import type { DueDate, Env } from '@gongyuan/kernel/env';
import { invalid } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { OutcomeRoute } from '../codes';
import { clock } from '../guards';
import { confirmsEmployment } from '../intake/causes';
import type { Cause } from '../intake/events';
import type { ProceedingKind } from './codes';
import type { RecordOutcome } from './commands';

/** What each way to an outcome needs, which day ends a case by it (law.md §2 结案日), and which clocks follow. */
interface Route {
  /** It stands on a document, which has a date. */
  readonly document: boolean;
  /** The day the document reached our side counts. */
  readonly received: boolean;
  /** 结案日: the day of receipt, the day of the agreement, the first day of performance, or the day it was done. */
  readonly closes: 'receivedOn' | 'issuedOn' | 'performedFrom' | 'on';
}

const onReceipt: Route = { document: true, received: true, closes: 'receivedOn' };
const onAgreement: Route = { document: true, received: false, closes: 'issuedOn' };

const routes: Readonly<Record<OutcomeRoute, Route>> = {
  'arbitration-award': onReceipt,
  'arbitration-mediation': onReceipt,
  judgment: onReceipt,
  ruling: onReceipt,
  'court-mediation': onReceipt,
  'mediation-agreement': onAgreement,
  settlement: onAgreement,
  'injury-decision': onReceipt,
  'ability-conclusion': onReceipt,
  reconsideration: onReceipt,
  performance: { document: false, received: false, closes: 'performedFrom' },
  advice: { document: false, received: false, closes: 'on' },
  withdrawal: { document: false, received: false, closes: 'on' },
};

const needsInstance = (route: OutcomeRoute): boolean => route === 'judgment' || route === 'ruling';

/** The days of an outcome, complete for its route and in an order that can be. */
export interface OutcomeDays {
  readonly on: LocalDate;
  readonly issuedOn?: LocalDate;
  readonly receivedOn?: LocalDate;
  readonly respondentReceivedOn?: LocalDate;
  readonly performedFrom?: LocalDate;
}

/** Refuses what a route lacks, and days in an order that cannot be: `outcome.*`. */
export function daysOf(c: RecordOutcome): OutcomeDays {
  const { route, occurredOn: on, receivedOn, respondentReceivedOn, performedFrom } = c;
  const issuedOn = c.document?.issuedOn;
  const needs = routes[route];
  if (needs.document && !issuedOn) invalid('outcome.document-needed', { route });
  if (needs.received && !receivedOn) invalid('outcome.received-on-needed', { route });
  if (route === 'performance' && !performedFrom) invalid('outcome.performed-from-needed', { route });
  if (needsInstance(route) && !c.instance) invalid('outcome.instance-needed', { route });
  for (const [field, day] of Object.entries({ issuedOn, receivedOn, respondentReceivedOn, performedFrom }))
    if (day !== undefined && day > on) invalid('outcome.day-after-record', { field, day, on });
  for (const [field, day] of Object.entries({ receivedOn, respondentReceivedOn }))
    if (day !== undefined && issuedOn !== undefined && day < issuedOn) invalid('outcome.received-before-issued', { field, day, issuedOn });
  return { on, issuedOn, receivedOn, respondentReceivedOn, performedFrom };
}

/** 结案日 by route: the day from which the file is due once the case is closed on this outcome. */
export const closingDayOf = (route: OutcomeRoute, days: OutcomeDays): LocalDate => days[routes[route].closes] ?? days.on;

/** Documents that a court executes (民事诉讼法 250: two years from the last day for performance). */
const enforceable: readonly OutcomeRoute[] = ['arbitration-award', 'arbitration-mediation', 'judgment', 'ruling', 'court-mediation'];

/**
 * The clocks that an outcome starts, each from the day its statute names: 调解仲裁法 arts. 48-50, 民事诉讼法 arts. 171 and 205,
 * 办案规则 art. 74, 行政复议法 art. 20, 行政诉讼法 arts. 45, 46 and 85, 民事诉讼法 arts. 216 and 250, 工伤保险条例 art. 26.
 */
export function suitsOf(c: RecordOutcome, days: OutcomeDays, cause: Cause, env: Env, kind?: ProceedingKind): readonly DueDate[] {
  const execution = c.performBy && enforceable.includes(c.route) ? [clock(env, 'CIV_EXECUTION_2Y', c.performBy)] : [];
  return [...objectionsTo(c, days, cause, env, kind), ...execution];
}

function objectionsTo(c: RecordOutcome, days: OutcomeDays, cause: Cause, env: Env, kind?: ProceedingKind): readonly DueDate[] {
  const administrative = kind === 'administrative-suit';
  const from = (day: LocalDate | undefined, ...rules: readonly string[]): DueDate[] =>
    day === undefined ? [] : rules.map((rule) => clock(env, rule, day));
  switch (c.route) {
    case 'arbitration-award':
      return c.finalAward
        ? [...from(days.receivedOn, 'ARB_SUE_FINAL_15D'), ...from(days.respondentReceivedOn, 'ARB_REVOKE_30D')]
        : from(days.receivedOn, 'ARB_SUE_15D');
    case 'judgment':
      // what the second instance decides is in force when it is served (民事诉讼法 216: six months to ask for a retrial)
      if (c.instance === 'second') return from(days.receivedOn, 'CIV_RETRIAL_6M');
      return c.instance === 'first' ? from(days.receivedOn, administrative ? 'ADM_APPEAL_15D' : 'CIV_APPEAL_15D') : [];
    case 'ruling':
      return c.instance === 'first' ? from(days.receivedOn, administrative ? 'ADM_APPEAL_RULING_10D' : 'CIV_APPEAL_RULING_10D') : [];
    case 'mediation-agreement':
      // an agreement on employment itself cannot be put to the commission for review (办案规则 art. 74)
      return from(days.issuedOn, ...(confirmsEmployment(cause) ? [] : ['MED_ARB_REVIEW_15D']), 'CIV_JUDICIAL_CONFIRM_30D');
    case 'injury-decision':
      return from(days.receivedOn, 'ADM_RECONSIDERATION_60D', 'ADM_SUIT_6M');
    case 'reconsideration':
      return from(days.receivedOn, 'ADM_SUIT_AFTER_RECON_15D');
    case 'ability-conclusion':
      return from(days.receivedOn, 'WI_REAPPRAISAL_15D');
    default:
      return [];
  }
}
