import type { Instance, OutcomeRoute } from '../../codes';
import type { Procedure, ProceedingKind, ProgressStep, Road } from '../codes';

/** What each kind of proceeding needs, which clocks its course starts, and which dates outside it are met by filing it. */
export interface Course {
  /** Undefined: the road of the proceeding it follows. */
  readonly road?: Road;
  /** A body of record files it only against somebody who is identified. */
  readonly identified?: true;
  /** Rules that a moment of the course starts. */
  readonly starts: Readonly<Partial<Record<'filed' | ProgressStep, readonly string[]>>>;
  /** The length of the trial by procedure, from acceptance. */
  readonly trial?: Readonly<Record<Procedure, string>>;
  /** The same after an extension, from acceptance as well. */
  readonly extendedTrial?: Readonly<Record<Procedure, string>>;
  /** Rules of dates outside the proceeding that filing it meets. */
  readonly meets: readonly string[];
  /** Rules of dates that are beside the point once it is filed. */
  readonly drops?: readonly string[];
  /** Outcomes that only this kind of proceeding can have; others fit any. */
  readonly routes: readonly OutcomeRoute[];
  readonly instance?: Instance;
}

const civilTrial = { ordinary: 'CIV_FIRST_6M', simple: 'CIV_SIMPLE_3M', small: 'CIV_SMALL_2M' } as const;
/** The same once the president of the court allowed more time. */
const extendedTrial = { ordinary: 'CIV_FIRST_12M_EXT', simple: 'CIV_SIMPLE_4M_EXT', small: 'CIV_SMALL_3M_EXT' } as const;
const inCourt: readonly OutcomeRoute[] = ['judgment', 'ruling', 'court-mediation'];

/** 调解仲裁法, 办案规则, 民事诉讼法, 工伤保险条例, 行政复议法, 行政诉讼法: the numbers are in the rules of the calendar. */
const courses: Readonly<Record<ProceedingKind, Course>> = {
  negotiation: { road: 'labour', starts: {}, meets: [], routes: [] },
  mediation: { road: 'labour', starts: { filed: ['MED_15D'] }, meets: [], routes: ['mediation-agreement'] },
  'mediation-review': {
    road: 'labour',
    starts: { accepted: ['MED_ARB_REVIEW_DECISION_5WD'], extended: ['MED_ARB_REVIEW_DECISION_10WD_EXT'] },
    meets: ['MED_ARB_REVIEW_15D'],
    drops: ['CIV_JUDICIAL_CONFIRM_30D'],
    routes: ['arbitration-mediation'],
  },
  'judicial-confirmation': {
    road: 'labour',
    starts: {},
    meets: ['CIV_JUDICIAL_CONFIRM_30D'],
    drops: ['MED_ARB_REVIEW_15D'],
    routes: ['ruling'],
  },
  'labour-inspection': {
    road: 'labour',
    starts: { accepted: ['LABOUR_INSPECTION_60WD'], extended: ['LABOUR_INSPECTION_90WD_EXT'] },
    meets: ['LABOUR_INSPECTION_2Y'],
    routes: [],
  },
  arbitration: {
    road: 'labour',
    identified: true,
    starts: {
      filed: ['ARB_ACCEPT_5WD', 'ARB_SUPPLEMENT_NOTICE_5WD'],
      completed: ['ARB_ACCEPT_5WD'],
      accepted: ['ARB_SERVE_CLAIM_5WD', 'ARB_PANEL_NOTICE_5WD', 'ARB_AWARD_45D'],
      served: ['ARB_DEFENCE_10WD'],
      changed: ['ARB_AWARD_45D'],
      entrusted: ['ARB_ENTRUSTED_MEDIATION_10WD'],
      extended: ['ARB_AWARD_60D_EXT'],
      revoked: ['ARB_SUE_AFTER_REVOKE_15D'],
    },
    meets: ['ARB_LIMITATION_1Y', 'ARB_LIMITATION_WAGES_1Y', 'CIV_PRESERVATION_SUE_30D'],
    routes: ['arbitration-award', 'arbitration-mediation'],
  },
  'first-instance': {
    road: 'labour',
    identified: true,
    starts: { filed: ['CIV_FILING_7D'], completed: ['CIV_FILING_7D'], accepted: ['CIV_SERVE_5D'], served: ['CIV_DEFENCE_15D'] },
    trial: civilTrial,
    extendedTrial,
    meets: ['ARB_SUE_15D', 'ARB_SUE_FINAL_15D', 'ARB_SUE_AFTER_REVOKE_15D', 'CIV_LIMITATION_3Y', 'CIV_PRESERVATION_SUE_30D'],
    routes: inCourt,
    instance: 'first',
  },
  'second-instance': {
    identified: true,
    starts: {},
    trial: { ordinary: 'CIV_SECOND_3M', simple: 'CIV_SECOND_3M', small: 'CIV_SECOND_3M' },
    meets: ['CIV_APPEAL_15D', 'CIV_APPEAL_RULING_10D', 'ADM_APPEAL_15D', 'ADM_APPEAL_RULING_10D'],
    routes: inCourt,
    instance: 'second',
  },
  retrial: { identified: true, starts: {}, meets: ['CIV_RETRIAL_6M'], routes: inCourt, instance: 'retrial' },
  execution: {
    identified: true,
    starts: { filed: ['CIV_EXECUTION_IDLE_6M'] },
    meets: ['CIV_EXECUTION_2Y', 'CIV_PRESERVATION_EXECUTE_3M'],
    routes: ['ruling'],
  },
  'payment-order': {
    road: 'labour',
    identified: true,
    starts: { accepted: ['CIV_PAYMENT_ORDER_15D'], 'order-served': ['CIV_PAYMENT_ORDER_OBJECT_15D'] },
    meets: [],
    routes: ['ruling'],
  },
  preservation: {
    road: 'labour',
    identified: true,
    starts: { 'measure-taken': ['CIV_PRESERVATION_SUE_30D'] },
    meets: [],
    routes: ['ruling'],
  },
  'advance-execution': { road: 'labour', identified: true, starts: {}, meets: [], routes: ['ruling'] },
  'injury-recognition': {
    road: 'injury',
    identified: true,
    starts: {
      filed: ['WI_ACCEPT_15D'],
      completed: ['WI_ACCEPT_15D'],
      accepted: ['WI_DECISION_60D'],
      'facts-clear': ['WI_DECISION_CLEAR_15D'],
    },
    meets: ['WI_WORKER_1Y', 'WI_EMPLOYER_30D'],
    routes: ['injury-decision'],
  },
  'ability-appraisal': {
    road: 'injury',
    starts: {
      filed: ['WI_ABILITY_NOTICE_5WD', 'WI_ABILITY_60D'],
      completed: ['WI_ABILITY_60D'],
      extended: ['WI_ABILITY_90D_EXT'],
      concluded: ['WI_CONCLUSION_SERVE_15D', 'WI_REVIEW_1Y'],
    },
    meets: ['WI_REAPPRAISAL_15D', 'WI_REVIEW_1Y'],
    routes: ['ability-conclusion'],
  },
  // no pilot rule for Shanxi is known: the dates of the body are entered as they are told
  'occupational-harm': { road: 'injury', starts: {}, meets: [], routes: ['injury-decision'] },
  reconsideration: {
    road: 'injury',
    starts: { filed: ['ADM_RECON_ACCEPT_5WD'], completed: ['ADM_RECON_ACCEPT_5WD'], accepted: ['ADM_RECON_DECISION_60D'] },
    meets: ['ADM_RECONSIDERATION_60D'],
    drops: ['ADM_SUIT_6M'],
    routes: ['reconsideration'],
  },
  'administrative-suit': {
    road: 'injury',
    starts: { filed: ['ADM_FILING_7D'], accepted: [] },
    trial: { ordinary: 'ADM_FIRST_6M', simple: 'ADM_FIRST_6M', small: 'ADM_FIRST_6M' },
    meets: ['ADM_SUIT_6M', 'ADM_SUIT_AFTER_RECON_15D'],
    drops: ['ADM_RECONSIDERATION_60D'],
    routes: inCourt,
    instance: 'first',
  },
  'traffic-tort': {
    road: 'tort',
    starts: { filed: ['CIV_FILING_7D'], completed: ['CIV_FILING_7D'], accepted: ['CIV_SERVE_5D'], served: ['CIV_DEFENCE_15D'] },
    trial: civilTrial,
    extendedTrial,
    meets: ['CIV_LIMITATION_3Y'],
    routes: inCourt,
    instance: 'first',
  },
};

export const courseOf = (kind: ProceedingKind): Course => courses[kind];

/** A kind that takes a decision of another proceeding further has to say which one, once there is more than one. */
export const follows = (kind: ProceedingKind): boolean => courses[kind].road === undefined;

/** Kinds of proceeding whose outcomes some route is among; a route of none of them fits everywhere. */
const bound = new Set(Object.values(courses).flatMap(({ routes }) => routes));

/** True when a proceeding of this kind can come to this outcome. A settlement, a withdrawal or payment ends any of them. */
export const canEndBy = (kind: ProceedingKind, route: OutcomeRoute): boolean =>
  courses[kind].routes.includes(route) || !bound.has(route) || route === 'mediation-agreement';

/** The rules that a body has to keep until it takes a proceeding up. */
const acceptance = [
  'ARB_ACCEPT_5WD',
  'ARB_SUPPLEMENT_NOTICE_5WD',
  'CIV_FILING_7D',
  'WI_ACCEPT_15D',
  'WI_ABILITY_NOTICE_5WD',
  'ADM_RECON_ACCEPT_5WD',
  'ADM_FILING_7D',
] as const;
const beforeHearing = ['ARB_SERVE_CLAIM_5WD', 'ARB_PANEL_NOTICE_5WD', 'ARB_DEFENCE_10WD', 'CIV_SERVE_5D', 'CIV_DEFENCE_15D'] as const;
const untilDecision = [
  'MED_ARB_REVIEW_DECISION_5WD',
  'ARB_AWARD_45D',
  'LABOUR_INSPECTION_60WD',
  'WI_ABILITY_60D',
  ...Object.values(civilTrial),
] as const;

/** What a step says of clocks that run in its proceeding: kept, or no longer of account; `rest` is every other one. */
export interface Ends {
  readonly met?: readonly string[];
  readonly superseded?: readonly string[] | 'rest';
}

export const endsOf: Readonly<Partial<Record<ProgressStep | 'heard', Ends>>> = {
  supplement: { met: ['ARB_SUPPLEMENT_NOTICE_5WD', 'WI_ABILITY_NOTICE_5WD'], superseded: [...acceptance, 'WI_ABILITY_60D'] },
  accepted: { met: acceptance },
  refused: { met: acceptance, superseded: 'rest' },
  silent: { superseded: 'rest' },
  'panel-told': { met: ['ARB_PANEL_NOTICE_5WD'] },
  served: { met: ['ARB_SERVE_CLAIM_5WD', 'CIV_SERVE_5D'] },
  answered: { met: ['ARB_DEFENCE_10WD', 'CIV_DEFENCE_15D'] },
  extended: { superseded: untilDecision },
  'facts-clear': { superseded: ['WI_DECISION_60D'] },
  concluded: { met: ['WI_ABILITY_60D', 'WI_ABILITY_90D_EXT'] },
  'order-served': { met: ['CIV_PAYMENT_ORDER_15D'] },
  revoked: { superseded: 'rest' },
  ended: { superseded: 'rest' },
  heard: { superseded: beforeHearing, met: ['ARB_ENTRUSTED_MEDIATION_10WD'] },
};
