import type { DueDate } from '@gongyuan/kernel/env';
import type { EventOf } from '@gongyuan/kernel/facts';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { OutcomeRoute } from '../codes';
import type { caseFacts } from '../events';

type CaseEvent = EventOf<typeof caseFacts>;

/** Where the event stands that started or ended a clock. */
export interface Place {
  readonly position: number;
  readonly version: number;
  readonly type: string;
  readonly on: LocalDate;
}

export type ClockState = 'open' | 'paused' | 'met' | 'superseded';
type Slot = 'review' | 'supply' | 'urgent' | 'assign' | 'retainer' | 'replacement' | 'objection' | 'limitation' | 'suit' | 'file';

/** The rule id of the day by which missing materials are to be supplied: set in the notice, not counted by a rule. */
export const SUPPLY_BY = 'SUPPLY_BY';

/** A date of a case as a list remembers it: enough to show it, and to know which events end it. */
export interface ListedClock extends Pick<DueDate, 'rule' | 'nominalOn' | 'dueOn' | 'safeBy' | 'needsHolidayData'> {
  readonly slot: Slot;
  readonly state: ClockState;
}

/** A date of a case over its life: what it was counted from, and what became of it. */
export interface Clock extends ListedClock, DueDate {
  readonly event: Place;
  readonly endedBy?: Place;
}

/** Clocks as a page knows them, or as a list remembers those of before. */
type Clocks = readonly (Clock | ListedClock)[];

const placeOf = ({ position, version, type, on }: CaseEvent): Place => ({ position, version, type, on });

const isLive = ({ state }: ListedClock): boolean => state === 'open' || state === 'paused';

const start =
  (slot: Slot, due: DueDate) =>
  (clocks: Clocks, event: CaseEvent): Clocks => [...clocks, { ...due, slot, state: 'open', event: placeOf(event) }];

/** Gives the live clocks of these slots another state. */
const turn =
  (state: Exclude<ClockState, 'open'>, ...slots: readonly Slot[]) =>
  (clocks: Clocks, event: CaseEvent): Clocks =>
    clocks.map((clock) => (isLive(clock) && slots.includes(clock.slot) ? { ...clock, state, endedBy: placeOf(event) } : clock));

/** Everything that still runs no longer matters: the case took another way. */
const dropAll = turn('superseded', 'review', 'supply', 'urgent', 'assign', 'retainer', 'replacement', 'limitation', 'suit');

const inOrder = (clocks: Clocks, event: CaseEvent, ...steps: readonly ((clocks: Clocks, event: CaseEvent) => Clocks)[]): Clocks =>
  steps.reduce((so, step) => step(so, event), clocks);

/** The materials are wanted by the day named in the notice itself (法律援助法 art. 43). */
const supplyBy = (on: LocalDate, day: LocalDate): DueDate => ({
  rule: SUPPLY_BY,
  ruleVersion: 0,
  calendarVersion: '',
  from: on,
  nominalOn: day,
  dueOn: day,
  safeBy: day,
  needsHolidayData: false,
  basis: '《中华人民共和国法律援助法》第四十三条（补正通知载明的日期）',
});

/** What an outcome says of the clocks that ran before it: a suit that was brought is met, an agreement leaves nothing to sue for. */
const endsBefore: Readonly<Partial<Record<OutcomeRoute, (clocks: Clocks, event: CaseEvent) => Clocks>>> = {
  'arbitration-award': turn('met', 'limitation'),
  'arbitration-mediation': (clocks, event) => inOrder(clocks, event, turn('met', 'limitation'), turn('superseded', 'suit')),
  judgment: turn('met', 'limitation', 'suit'),
  ruling: turn('met', 'limitation', 'suit'),
  'court-mediation': turn('met', 'limitation', 'suit'),
  'mediation-agreement': turn('superseded', 'limitation', 'suit'),
  settlement: turn('superseded', 'limitation', 'suit'),
  performance: turn('superseded', 'limitation', 'suit'),
  withdrawal: turn('superseded', 'suit'),
  reconsideration: (clocks, event) =>
    clocks.map((clock) =>
      isLive(clock) && clock.rule === 'ADM_RECONSIDERATION_60D' ? { ...clock, state: 'met', endedBy: placeOf(event) } : clock,
    ),
};

/** The assignment was declined: the clock for assigning runs on as if nobody had been assigned. */
const reassign = (clocks: Clocks): Clocks =>
  clocks.map((clock) => (clock.slot === 'assign' && clock.state === 'met' ? { ...clock, state: 'open', endedBy: undefined } : clock));

/** 委托手续 are to be signed by whoever became the handler; facts of earlier versions named no day for it. */
const startRetainer = (clocks: Clocks, event: CaseEvent): Clocks =>
  (event.type === 'HandlerAssigned' || event.type === 'HandlerReplaced') && event.data.retainerDue
    ? start('retainer', event.data.retainerDue)(clocks, event)
    : clocks;

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
      if (limitation === undefined) return clocks;
      const dropped = turn('superseded', 'limitation')(clocks, event);
      return limitation ? start('limitation', limitation.due)(dropped, event) : dropped;
    }
    case 'SupplementRequested':
      return inOrder(clocks, event, turn('paused', 'review'), start('supply', supplyBy(event.on, event.data.supplyBy)));
    case 'MaterialsSupplied':
      return inOrder(clocks, event, turn('met', 'supply'), turn('superseded', 'review'), start('review', event.data.reviewDue));
    case 'ApplicationWithdrawn':
    case 'ApplicationLapsed':
      return dropAll(clocks, event);
    case 'AidGranted':
      // with a handler already at work, because it was urgent, nobody is left to assign
      return inOrder(
        clocks,
        event,
        turn('met', 'review', 'urgent'),
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
      return turn('met', 'objection')(clocks, event);
    case 'FirmAsked':
      return turn('met', 'assign')(clocks, event);
    case 'HandlerAssigned':
      return inOrder(clocks, event, turn('met', 'assign'), startRetainer);
    case 'HandlerReplaced':
      return inOrder(clocks, event, turn('met', 'replacement'), turn('superseded', 'retainer'), startRetainer);
    case 'AssignmentDeclined':
      return inOrder(reassign(clocks), event, turn('superseded', 'retainer', 'replacement'));
    case 'RetainerSigned':
      return turn('met', 'retainer')(clocks, event);
    case 'ReplacementAsked':
      return event.data.due ? start('replacement', event.data.due)(clocks, event) : clocks;
    case 'ReplacementRefused':
      return turn('met', 'replacement')(clocks, event);
    case 'OutcomeRecorded': {
      const { route, suits } = event.data;
      // whoever brought a matter to its outcome had been retained
      const so = turn('superseded', 'retainer')(clocks, event);
      const before = endsBefore[route]?.(so, event) ?? so;
      return suits.reduce<Clocks>((all, suit) => start('suit', suit)(all, event), before);
    }
    case 'CaseClosed':
      return inOrder(clocks, event, dropAll, start('file', event.data.fileDue));
    default:
      return clocks;
  }
}

/** The clocks a list has to remember: those that run, and those of the assignment, which say what a decline or a decision sets going. */
export const remembered = (clocks: Clocks): readonly ListedClock[] =>
  clocks
    .filter((clock) => isLive(clock) || clock.slot === 'assign' || clock.slot === 'retainer')
    .map((clock) => ('event' in clock || 'endedBy' in clock ? listed(clock) : clock));

// in the order of the alphabet, in which read models keep it
const listed = ({ dueOn, needsHolidayData, nominalOn, rule, safeBy, slot, state }: ListedClock): ListedClock => ({
  dueOn,
  needsHolidayData,
  nominalOn,
  rule,
  safeBy,
  slot,
  state,
});

/** The last day on which the act is in time, or the earliest day it may be while holidays are not known. */
export const lastDay = ({ dueOn, nominalOn }: Pick<DueDate, 'dueOn' | 'nominalOn'>): LocalDate => dueOn ?? nominalOn;

/** The clock whose last day comes first among those that run; undefined when none does. */
export const nextOf = (clocks: readonly ListedClock[]): ListedClock | undefined =>
  clocks
    .filter(({ state }) => state === 'open')
    .reduce<ListedClock | undefined>((first, clock) => (first && lastDay(first) <= lastDay(clock) ? first : clock), undefined);
