import type { DueDate } from '@gongyuan/kernel/env';
import type { EventOf } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import { APPROVAL_STEP } from '../approval/rounds';
import type { OutcomeRoute } from '../codes';
import type { caseFacts } from '../events';
import type { Road } from '../handling/codes';
import { courseOf, endsOf } from '../handling/proceedings/roads';
import { kept } from '../key-days/kinds';
import type { SteppedDecision } from '../unit-rules/codes';
import type { Turn } from '../unit-rules/events';
import { whoseOf } from './whose';

export type CaseEvent = EventOf<typeof caseFacts>;
type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** Where the event stands that started or ended a clock. */
export interface Place {
  readonly position: number;
  readonly version: number;
  readonly type: string;
  readonly on: LocalDate;
}

export type ClockState = 'open' | 'paused' | 'met' | 'superseded';
type Slot =
  | 'review'
  | 'step'
  | 'ending-step'
  | 'supply'
  | 'urgent'
  | 'assign'
  | 'retainer'
  | 'replacement'
  | 'objection'
  | 'limitation'
  | 'meeting'
  | 'court'
  | 'hearing'
  | 'suit'
  | 'keyday'
  | 'plan'
  | 'afterwards'
  | 'file'
  | 'check'
  | 'resubmit';

/** Days that are set by people, not counted by a rule: for missing materials, for a hearing, for a file that was returned, by a court or commission, for what is to be done next. */
export const SUPPLY_BY = 'SUPPLY_BY';
export const HEARING = 'HEARING';
export const RESUBMIT_BY = 'RESUBMIT_BY';
export const SET_BY_BODY = 'SET_BY_BODY';
export const NEXT_STEP = 'NEXT_STEP';

/** The proceeding a date belongs to, and its road: the dates of several roads stand beside each other. */
interface Belonging {
  readonly proceeding?: Uuid;
  readonly road?: Road;
  readonly hearing?: Uuid;
  /** The key day, outcome or proceeding it came from, where nothing but a word of the office may end it. */
  readonly source?: Uuid;
}

/** A date of a case as a list remembers it: enough to show it, and to know which events end it. */
export interface ListedClock extends Pick<DueDate, 'rule' | 'from' | 'nominalOn' | 'dueOn' | 'safeBy' | 'needsHolidayData'>, Belonging {
  readonly slot: Slot;
  readonly state: ClockState;
  /** How it ran when aid was terminated: it runs on that way when an objection undoes the termination. */
  readonly cutOff?: 'open' | 'paused';
}

/** A date of a case over its life: what it was counted from, and what became of it. */
export interface Clock extends ListedClock, DueDate {
  readonly event: Place;
  readonly endedBy?: Place;
}

/** Clocks as a page knows them, or as a list remembers those of before. */
type Clocks = readonly (Clock | ListedClock)[];
type Step = (clocks: Clocks, event: CaseEvent) => Clocks;

const placeOf = ({ position, version, type, on }: CaseEvent): Place => ({ position, version, type, on });

const isLive = ({ state }: ListedClock): boolean => state === 'open' || state === 'paused';

const start =
  (slot: Slot, due: DueDate, of: Belonging = {}): Step =>
  (clocks, event) => [...clocks, { ...due, ...of, slot, state: 'open', event: placeOf(event) }];

/** Gives the live clocks that fit another state; the same list where none does, so that nothing is counted from it again. */
const turnThose = (state: Exclude<ClockState, 'open'>, fits: (clock: ListedClock) => boolean): Step => {
  const turns = (clock: ListedClock): boolean => isLive(clock) && fits(clock);
  return (clocks, event) =>
    clocks.some(turns) ? clocks.map((clock) => (turns(clock) ? { ...clock, state, endedBy: placeOf(event) } : clock)) : clocks;
};

const turn = (state: Exclude<ClockState, 'open'>, ...slots: readonly Slot[]): Step => turnThose(state, ({ slot }) => slots.includes(slot));

/** Everything that still runs no longer matters: the case took another way. */
const dropAll = turn(
  'superseded',
  ...([
    'review',
    'step',
    'ending-step',
    'supply',
    'urgent',
    'assign',
    'retainer',
    'replacement',
    'limitation',
    'meeting',
    'court',
    'hearing',
    'suit',
    'keyday',
    'plan',
  ] as const),
);

const inOrder = (clocks: Clocks, event: CaseEvent, ...steps: readonly Step[]): Clocks =>
  steps.reduce((so, step) => step(so, event), clocks);

/** Aid is terminated: what ran is kept in mind, for the law counts on whatever the office decides. */
const cutOff: Step = (clocks, event) =>
  inOrder(clocks, event, dropAll, turn('superseded', 'afterwards')).map((clock, index) => {
    const { state } = clocks[index] as ListedClock;
    return clock !== clocks[index] && state !== clock.state && (state === 'open' || state === 'paused')
      ? { ...clock, cutOff: state }
      : clock;
  });

/** The termination fell: its own dates with it, and those that it cut off run on. */
const goOn: Step = (clocks, event) =>
  turn(
    'superseded',
    'file',
    'check',
    'resubmit',
  )(clocks, event).map((clock) => {
    const { cutOff: state, ...rest } = clock;
    return state ? { ...rest, state, endedBy: undefined } : clock;
  });

/** A day that people set. */
const setDay = (rule: string, on: LocalDate, day: LocalDate, basis: string): DueDate => ({
  rule,
  ruleVersion: 0,
  calendarVersion: '',
  from: on,
  nominalOn: day,
  dueOn: day,
  safeBy: day,
  needsHolidayData: false,
  basis,
});

/** 审签: the next step is to be taken by the day that the unit's own rule gives it. */
const asked =
  (slot: 'step' | 'ending-step', next: Turn | undefined): Step =>
  (clocks, event) =>
    next ? start(slot, setDay(APPROVAL_STEP, event.on, next.by, '单位规程（审批流程）'))(clocks, event) : clocks;

const slotOf = (decision: SteppedDecision) => (decision === 'terminate' ? 'ending-step' : 'step');

type Fits = (clock: ListedClock) => boolean;
const slots =
  (...names: readonly Slot[]): Fits =>
  ({ slot }) =>
    names.includes(slot);

const isExecution: Fits = ({ rule }) => rule === 'CIV_EXECUTION_2Y';

/** What an outcome says of the clocks that ran before it: a suit that was brought is met, an agreement leaves nothing to sue for. */
const endsBefore: Readonly<Partial<Record<OutcomeRoute, readonly (readonly [Exclude<ClockState, 'open'>, Fits])[]>>> = {
  'arbitration-award': [['met', slots('limitation')]],
  'arbitration-mediation': [
    ['met', slots('limitation')],
    ['superseded', slots('suit')],
  ],
  // a judgment takes the place of the award that was sued against
  judgment: [
    ['met', slots('limitation', 'suit')],
    ['superseded', isExecution],
  ],
  ruling: [['met', slots('limitation', 'suit')]],
  'court-mediation': [
    ['met', slots('limitation', 'suit')],
    ['superseded', isExecution],
  ],
  'mediation-agreement': [['superseded', slots('limitation', 'suit')]],
  settlement: [['superseded', slots('limitation', 'suit')]],
  performance: [['superseded', slots('limitation', 'suit')]],
  withdrawal: [['superseded', slots('suit')]],
  reconsideration: [['met', ({ rule }) => rule === 'ADM_RECONSIDERATION_60D']],
};

/** Dates on the road of an outcome; those of the application stand on the labour road. An outcome of no proceeding speaks of all. */
const onRoadOf =
  ({ data: { proceedingId, road } }: Of<'OutcomeRecorded'>): Fits =>
  (clock) =>
    proceedingId === undefined || clock.proceeding === proceedingId || (clock.road ?? 'labour') === road;

/** A date that binds us; one that stands when the case is closed names what it came from. */
const lasting = (due: DueDate, source: Uuid, of: Belonging): Step =>
  kept.includes(due.rule) ? start('afterwards', due, { ...of, source }) : start('suit', due, of);

function outcomeRecorded(clocks: Clocks, event: Of<'OutcomeRecorded'>): Clocks {
  const { outcomeId, route, suits, proceedingId, road } = event.data;
  const near = onRoadOf(event);
  const own: Fits = ({ proceeding }) => proceedingId !== undefined && proceeding === proceedingId;
  return inOrder(
    clocks,
    event,
    // who came to an outcome without a meeting or a retainer on record is not asked for them any more
    turn('superseded', 'meeting', 'retainer'),
    turnThose('met', (clock) => own(clock) && clock.slot === 'court'),
    turnThose('superseded', (clock) => own(clock) && (clock.slot === 'hearing' || clock.slot === 'keyday')),
    ...(endsBefore[route] ?? []).map(([state, fits]) => turnThose(state, (clock) => near(clock) && fits(clock))),
    ...suits.map((due) => lasting(due, outcomeId, proceedingId ? { proceeding: proceedingId, road } : {})),
  );
}

function proceedingFiled(clocks: Clocks, event: Of<'ProceedingFiled'>): Clocks {
  const { proceedingId, kind, road, follows, clocks: counted } = event.data;
  const { meets, drops = [] } = courseOf(kind);
  const near: Fits = (clock) =>
    clock.proceeding === undefined
      ? clock.road === undefined || clock.road === road
      : follows === undefined
        ? clock.road === road
        : clock.proceeding === follows;
  return inOrder(
    clocks,
    event,
    turnThose('met', (clock) => meets.includes(clock.rule) && near(clock)),
    turnThose('superseded', (clock) => drops.includes(clock.rule) && near(clock)),
    ...counted.map((due) => start('court', due, { proceeding: proceedingId, road })),
  );
}

/** Dates that bind us once a proceeding took a turn; all others of its course bind the body or the other side. */
const ours = ['CIV_RETRIAL_6M', 'CIV_PRESERVATION_SUE_30D', 'ARB_SUE_AFTER_REVOKE_15D', ...kept];

function endedIn(proceedingId: Uuid, moment: keyof typeof endsOf): readonly Step[] {
  const { met = [], superseded = [] } = endsOf[moment] ?? {};
  const own: Fits = ({ proceeding, slot }) => proceeding === proceedingId && ['court', 'hearing', 'keyday', 'afterwards'].includes(slot);
  return [
    turnThose('met', (clock) => own(clock) && met.includes(clock.rule)),
    turnThose('superseded', (clock) => own(clock) && (superseded === 'rest' || superseded.includes(clock.rule))),
  ];
}

function proceedingProgressed(clocks: Clocks, event: Of<'ProceedingProgressed'>): Clocks {
  const { proceedingId, step, stopped = [], clocks: counted } = event.data;
  const own: Fits = ({ proceeding }) => proceeding === proceedingId;
  const road = clocks.find((clock) => own(clock) && clock.road)?.road;
  const anew = counted.map(({ rule }) => rule);
  const isSuit: Fits = (clock) => own(clock) && clock.slot === 'suit';
  return inOrder(
    clocks,
    event,
    ...endedIn(proceedingId, step),
    ...(step === 'in-force' || step === 'revoked' ? [turnThose('superseded', isSuit)] : []),
    turnThose('superseded', (clock) => own(clock) && anew.includes(clock.rule)),
    turnThose('paused', (clock) => own(clock) && stopped.includes(clock.rule)),
    ...counted.map((due) => {
      const of = { proceeding: proceedingId, road };
      return ours.includes(due.rule) ? lasting(due, proceedingId, of) : start('court', due, of);
    }),
  );
}

function hearingScheduled(clocks: Clocks, event: Of<'HearingScheduled'>): Clocks {
  const { hearingId, proceedingId, hearingOn, replaces, noticeDue, postponeBy } = event.data;
  const of = { proceeding: proceedingId, hearing: hearingId };
  const told: Step = (so, now) =>
    noticeDue ? [...so, { ...noticeDue, ...of, slot: 'hearing', state: 'met', event: placeOf(now), endedBy: placeOf(now) }] : so;
  return inOrder(
    clocks,
    event,
    turnThose('superseded', ({ hearing }) => replaces !== undefined && hearing === replaces),
    told,
    start('hearing', setDay(HEARING, event.on, hearingOn, '开庭通知'), of),
    ...(postponeBy ? [start('hearing', postponeBy, of)] : []),
  );
}

const hearingHeld = (clocks: Clocks, event: Of<'HearingHeld'>): Clocks => {
  const { hearingId, proceedingId } = event.data;
  return inOrder(
    clocks,
    event,
    turnThose('met', ({ hearing, rule }) => hearing === hearingId && rule === HEARING),
    turnThose('superseded', ({ hearing }) => hearing === hearingId),
    ...endedIn(proceedingId, 'heard'),
  );
};

/** The assignment was declined: the clock for assigning runs on as if nobody had been assigned. */
const reassign = (clocks: Clocks): Clocks =>
  clocks.map((clock) => (clock.slot === 'assign' && clock.state === 'met' ? { ...clock, state: 'open', endedBy: undefined } : clock));

/** 委托手续 are to be signed by whoever became the handler; facts of earlier versions named no day for it. */
const startRetainer = (clocks: Clocks, event: CaseEvent): Clocks =>
  (event.type === 'HandlerAssigned' || event.type === 'HandlerReplaced') && event.data.retainerDue
    ? start('retainer', event.data.retainerDue)(clocks, event)
    : clocks;

const belongingOf = ({ proceeding, road, hearing, source }: ListedClock): Belonging => ({
  ...(proceeding && { proceeding }),
  ...(road && { road }),
  ...(hearing && { hearing }),
  ...(source && { source }),
});

/** A limitation of civil law runs anew in full (民法典 art. 195); one that was ended meanwhile does not begin again. */
const interrupted = (clocks: Clocks, event: CaseEvent, source: Uuid, due: DueDate): Clocks =>
  clocks.flatMap((clock): Clocks => {
    if (!isLive(clock) || clock.source !== source || clock.rule !== due.rule) return [clock];
    const old = { ...clock, state: 'superseded', endedBy: placeOf(event) } as const;
    return [old, { ...due, ...belongingOf(clock), slot: clock.slot, state: 'open', event: placeOf(event) }];
  });

/** The dates that start from a day somebody told us; a day that a body has set is a date itself. */
function keyDayRecorded(clocks: Clocks, event: Of<'KeyDayRecorded'>): Clocks {
  const { keyDayId, kind, day, proceedingId, road, clocks: counted } = event.data;
  const of = { source: keyDayId, ...(proceedingId && { proceeding: proceedingId }), ...(road && { road }) };
  const set = kind === 'set-by-body' ? [setDay(SET_BY_BODY, event.on, day, '《中华人民共和国民事诉讼法》第八十五条（指定的期间）')] : [];
  return inOrder(clocks, event, ...[...set, ...counted].map((due) => start('keyday', due, of)));
}

/** A running date gives way to what it is on the newer calendar. */
function recounted(clocks: Clocks, event: CaseEvent, rule: string, from: LocalDate, due: DueDate): Clocks {
  return clocks.flatMap((clock): Clocks => {
    if (!isLive(clock) || clock.rule !== rule || clock.from !== from) return [clock];
    const old = { ...clock, state: 'superseded', endedBy: placeOf(event) } as const;
    const { slot, state } = clock;
    return [old, { ...due, ...belongingOf(clock), slot, state, event: placeOf(event) }];
  });
}

/**
 * The clocks of a case after an event. Every date was counted when the event was decided and stands in it: nothing is
 * computed here, only which of them still run.
 */
export function clocksAfter<C extends ListedClock>(clocks: readonly C[], event: CaseEvent): readonly (C | Clock)[] {
  return after(clocks, event) as readonly (C | Clock)[];
}

function after(clocks: Clocks, event: CaseEvent): Clocks {
  switch (event.type) {
    case 'Applied': {
      const { reviewDue, limitation } = event.data;
      const reviewed = start('review', reviewDue)(clocks, event);
      return limitation ? start('limitation', limitation.due)(reviewed, event) : reviewed;
    }
    case 'ApplicationCorrected':
    case 'ApplicantsAdded':
    case 'ApplicantRemoved':
    case 'PartyCorrected': {
      const { limitation } = event.data;
      // an opinion on another text is no opinion on this one, and nobody is asked to sign it
      const voided = turn('superseded', 'step')(clocks, event);
      if (limitation === undefined) return voided;
      const dropped = turn('superseded', 'limitation')(voided, event);
      return limitation ? start('limitation', limitation.due)(dropped, event) : dropped;
    }
    case 'RespondentAdded':
    case 'CaseTransferred':
      return turn('superseded', 'step')(clocks, event);
    case 'ReviewOpinionGiven':
      return asked('step', event.data.turn)(clocks, event);
    case 'TerminationProposed':
      return asked('ending-step', event.data.turn)(clocks, event);
    case 'DecisionEndorsed': {
      const slot = slotOf(event.data.decision);
      return inOrder(clocks, event, turn('met', slot), asked(slot, event.data.turn));
    }
    case 'DecisionSentBack':
      return turn('met', slotOf(event.data.decision))(clocks, event);
    case 'SupplementRequested': {
      // the materials are wanted by the day named in the notice itself
      const basis = '《中华人民共和国法律援助法》第四十三条（补正通知载明的日期）';
      return inOrder(clocks, event, turn('paused', 'review'), start('supply', setDay(SUPPLY_BY, event.on, event.data.supplyBy, basis)));
    }
    case 'MaterialsSupplied':
      return inOrder(clocks, event, turn('met', 'supply'), turn('superseded', 'review'), start('review', event.data.reviewDue));
    case 'ApplicationWithdrawn':
    case 'ApplicationLapsed':
      return dropAll(clocks, event);
    case 'AidTerminated':
      return cutOff(clocks, event);
    case 'AidGranted':
      // with a handler already at work, because it was urgent, nobody is left to assign
      return inOrder(
        clocks,
        event,
        turn('met', 'review', 'urgent'),
        turn('superseded', 'step'),
        clocks.some(({ slot, state }) => slot === 'retainer' && state !== 'superseded')
          ? (so) => so
          : start('assign', event.data.assignDue),
      );
    case 'AidRefused':
      return inOrder(clocks, event, turn('met', 'review'), dropAll);
    case 'UrgentAidGiven':
      return event.data.confirmDue ? start('urgent', event.data.confirmDue)(clocks, event) : clocks;
    case 'UrgentAidConfirmed':
      return turn('met', 'urgent')(clocks, event);
    case 'ObjectionRaised':
      return start('objection', event.data.due)(clocks, event);
    case 'ObjectionDecided':
      return event.data.upheld && event.data.against === 'termination'
        ? inOrder(clocks, event, turn('met', 'objection'), goOn)
        : turn('met', 'objection')(clocks, event);
    case 'FirmAsked':
      return turn('met', 'assign')(clocks, event);
    case 'HandlerAssigned':
      return inOrder(clocks, event, turn('met', 'assign'), startRetainer);
    case 'HandlerReplaced':
      return inOrder(clocks, event, turn('met', 'replacement'), turn('superseded', 'retainer', 'meeting'), startRetainer);
    case 'AssignmentDeclined':
      return inOrder(reassign(clocks), event, turn('superseded', 'retainer', 'replacement', 'meeting'));
    case 'RetainerSigned':
      return turn('met', 'retainer')(clocks, event);
    case 'ReplacementAsked':
      return event.data.due ? start('replacement', event.data.due)(clocks, event) : clocks;
    case 'ReplacementRefused':
      return turn('met', 'replacement')(clocks, event);
    case 'AssignmentAccepted':
      return event.data.meetingDue ? start('meeting', event.data.meetingDue)(clocks, event) : clocks;
    case 'MeetingRecorded':
      return turn('met', 'meeting')(clocks, event);
    case 'ProceedingFiled':
      return proceedingFiled(clocks, event);
    case 'ProceedingProgressed':
      return proceedingProgressed(clocks, event);
    case 'HearingScheduled':
      return hearingScheduled(clocks, event);
    case 'HearingHeld':
      return hearingHeld(clocks, event);
    case 'OutcomeRecorded':
      return outcomeRecorded(clocks, event);
    case 'CaseClosed':
      return inOrder(clocks, event, dropAll, start('file', event.data.fileDue));
    case 'TerminationReceived':
      return start('file', event.data.fileDue)(clocks, event);
    case 'FileSubmitted':
      return inOrder(clocks, event, turn('met', 'file', 'resubmit'), start('check', event.data.checkDue));
    case 'FileChecked': {
      const checked = turn('met', 'check')(clocks, event);
      const { resubmitBy } = event.data;
      return resubmitBy
        ? start('resubmit', setDay(RESUBMIT_BY, event.on, resubmitBy, '归档检查退回时指定的日期'))(checked, event)
        : checked;
    }
    case 'CaseReopened':
      return turn('superseded', 'file', 'check', 'resubmit')(clocks, event);
    case 'KeyDayRecorded':
      return keyDayRecorded(clocks, event);
    case 'NextStepPlanned': {
      const { planId, by } = event.data;
      const day = setDay(NEXT_STEP, event.on, by, '内部安排：承办人或者审核员定的日期');
      return inOrder(clocks, event, turn('superseded', 'plan'), start('plan', day, { source: planId }));
    }
    case 'DateSettled': {
      const { of, how } = event.data;
      const own: Fits = ({ source }) => source === of;
      // what was settled after a termination does not come back with it
      const forgotten = clocks.map((clock) => (own(clock) && clock.cutOff ? { ...clock, cutOff: undefined } : clock));
      return turnThose(how === 'acted' ? 'met' : 'superseded', own)(forgotten, event);
    }
    case 'LimitationInterrupted':
      if (event.data.of !== undefined) return interrupted(clocks, event, event.data.of, event.data.due);
      return inOrder(clocks, event, turn('superseded', 'limitation'), start('limitation', event.data.due));
    case 'LimitationResumed':
      return inOrder(clocks, event, turn('superseded', 'limitation'), start('limitation', event.data.due));
    case 'LimitationSuspended':
      return turn('paused', 'limitation')(clocks, event);
    case 'DatesRecounted':
      return event.data.dates.reduce((so, { rule, from, due }) => recounted(so, event, rule, from, due), clocks);
    default:
      return clocks;
  }
}

/** The clocks a list has to remember: those that run, those that a termination cut off, and those of the assignment, which say what a decline or a decision sets going. */
export const remembered = (clocks: Clocks): readonly ListedClock[] =>
  clocks
    .filter((clock) => isLive(clock) || clock.slot === 'assign' || clock.slot === 'retainer' || clock.cutOff)
    .map((clock) => ('event' in clock || 'endedBy' in clock ? listed(clock) : clock));

// in the order of the alphabet, in which read models keep it; what a clock does not belong to stays absent
const listed = ({
  cutOff: ran,
  dueOn,
  from,
  hearing,
  needsHolidayData,
  nominalOn,
  proceeding,
  road,
  rule,
  safeBy,
  slot,
  source,
  state,
}: ListedClock): ListedClock => ({
  ...(ran && { cutOff: ran }),
  dueOn,
  from,
  ...(hearing && { hearing }),
  needsHolidayData,
  nominalOn,
  ...(proceeding && { proceeding }),
  ...(road && { road }),
  rule,
  safeBy,
  slot,
  ...(source && { source }),
  state,
});

/** The last day on which the act is in time, or the earliest day it may be while holidays are not known. */
export const lastDay = ({ dueOn, nominalOn }: Pick<DueDate, 'dueOn' | 'nominalOn'>): LocalDate => dueOn ?? nominalOn;

/** The clocks that run and bind the office or its handler; those of others where none does: somebody has to wait for them. */
export function pressing<C extends ListedClock>(clocks: readonly C[]): readonly C[] {
  const open = clocks.filter(({ state }) => state === 'open');
  const own = open.filter(({ rule }) => whoseOf(rule) === 'ours');
  return own.length > 0 ? own : open;
}

/** The clock whose last day comes first among those that press; undefined when none runs. */
export const nextOf = (clocks: readonly ListedClock[]): ListedClock | undefined =>
  pressing(clocks).reduce<ListedClock | undefined>(
    (first, clock) => (first && lastDay(first) <= lastDay(clock) ? first : clock),
    undefined,
  );
