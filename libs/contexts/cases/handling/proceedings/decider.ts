import type { Slice } from '@gongyuan/kernel/decider';
import type { DueDate } from '@gongyuan/kernel/env';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { clock, firstOf, handled, notBefore, was } from '../../guards';
import { codeOf } from '../../intake/content';
import type { Case, OpenCase } from '../../state';
import { clocksOnFiling, clocksOnStep, isLate, runningRules, stopped } from './clocks';
import type { FileProceeding, ProceedingCommand } from './commands';
import type { proceedingFacts } from './events';
import { courseOf, endsOf, follows } from './roads';
import type { Hearing, Proceeding } from './state';
import { stateAfter, stepsOpen } from './steps';

type Out = NewEventOf<typeof proceedingFacts>;

/** A proceeding of the case. Refuses `proceeding.unknown`. */
export const proceedingOf = ({ work }: OpenCase, id: string): Proceeding =>
  work.proceedings.find((one) => one.id === id) ?? invalid('proceeding.unknown', { proceedingId: id });

/** The proceeding that is taken further: the one named, else the only one it can be. Refuses `proceeding.follows-needed`. */
function followed(c: FileProceeding, found: OpenCase): Proceeding | undefined {
  if (c.follows) return proceedingOf(found, c.follows);
  if (!follows(c.kind)) return undefined;
  const before = found.work.proceedings.filter(({ kind }) => kind === 'arbitration' || courseOf(kind).instance !== undefined);
  const open = c.kind === 'second-instance' ? before.filter(({ kind }) => courseOf(kind).instance === 'first') : before;
  return open.length > 1 ? invalid('proceeding.follows-needed', { kind: c.kind }) : open[0];
}

/** Whom it is filed against, with the codes found out now. Refuses `proceeding.unknown-respondent`, `proceeding.credit-code-needed`. */
function against(c: FileProceeding, found: OpenCase) {
  const all = found.respondents;
  const ids = c.against ?? all.map(({ id }) => id);
  const known = (id: string) => all.find((one) => one.id === id) ?? invalid('proceeding.unknown-respondent', { respondent: id });
  const given = c.codes ?? [];
  for (const { respondent } of given) {
    const { kind, creditCode, traderCode } = known(respondent);
    if (kind !== 'organisation' || creditCode || traderCode) invalid('proceeding.credit-code-known', { respondent });
  }
  const nameless = ids
    .map(known)
    .filter(({ id, kind, creditCode, traderCode }) => {
      const told = creditCode || traderCode || given.some(({ respondent }) => respondent === id);
      return kind === 'organisation' && !told;
    })
    .map(({ id }) => id);
  if (courseOf(c.kind).identified && nameless.length > 0) invalid('proceeding.credit-code-needed', { respondents: nameless });
  return { against: ids, codes: given.map(({ respondent, creditCode }) => ({ respondent, ...codeOf(creditCode, firstOf(found)) })) };
}

function scheduledOf({ work }: OpenCase, proceedingId: string, id: string): Hearing {
  const hearing = work.hearings.find((one) => one.id === id && one.proceedingId === proceedingId);
  if (!hearing) return invalid('hearing.unknown', { hearingId: id });
  return hearing.state === 'scheduled' ? hearing : refuse('hearing.not-scheduled', { hearingId: id });
}

/** A proceeding that still goes on. Refuses `proceeding.over`. */
function going(found: OpenCase, id: string): Proceeding {
  const proceeding = proceedingOf(found, id);
  const over = ['refused', 'decided', 'ended'].includes(proceeding.state);
  return over ? refuse('proceeding.over', { state: proceeding.state }) : proceeding;
}

/** The clocks that run after some were counted: the latest counting of each rule, without those that ended. */
function running(before: readonly DueDate[], counted: readonly DueDate[], moment: keyof typeof endsOf): readonly DueDate[] {
  const ends = endsOf[moment];
  const over = [...(ends?.met ?? []), ...(ends?.superseded === 'rest' ? before.map(({ rule }) => rule) : (ends?.superseded ?? []))];
  const anew = counted.map(({ rule }) => rule);
  return [...before.filter(({ rule }) => !over.includes(rule) && !anew.includes(rule)), ...counted];
}

const changed = (state: Case, id: string, change: (proceeding: Proceeding) => Proceeding): OpenCase => {
  const found = was(state);
  const proceedings = found.work.proceedings.map((one) => (one.id === id ? change(one) : one));
  return { ...found, work: { ...found.work, proceedings } };
};

const withHearings = (found: OpenCase, change: (hearings: readonly Hearing[]) => readonly Hearing[]): OpenCase => ({
  ...found,
  work: { ...found.work, hearings: change(found.work.hearings) },
});

export const proceedings: Slice<Case, ProceedingCommand, typeof proceedingFacts, Out> = {
  decide: {
    FileProceeding(c, state, env) {
      const found = handled(state, env.actor.id, 'handling.not-accepted');
      const before = followed(c, found);
      const data = {
        proceedingId: env.id(),
        kind: c.kind,
        road: courseOf(c.kind).road ?? before?.road ?? ('labour' as const),
        body: c.body,
        number: c.number,
        follows: before?.id,
        ...against(c, found),
        claimed: c.claimed,
        note: of(firstOf(found), c.note),
        clocks: clocksOnFiling(c.kind, c.occurredOn, env),
      };
      if (before) notBefore(c.occurredOn, before.filedOn, 'date.before-proceeding');
      return [{ type: 'ProceedingFiled', on: c.occurredOn, data }];
    },
    RecordProgress(c, state, env) {
      const found = handled(state, env.actor.id, 'handling.not-accepted');
      const proceeding = proceedingOf(found, c.proceedingId);
      notBefore(c.occurredOn, proceeding.lastOn, 'date.before-proceeding');
      if (!stepsOpen(proceeding).includes(c.step)) refuse('proceeding.step-does-not-fit', { step: c.step, state: proceeding.state });
      if (c.procedure && (c.step !== 'accepted' || !courseOf(proceeding.kind).trial)) invalid('proceeding.no-procedure', { step: c.step });
      if (c.step === 'silent' && !isLate(proceeding, c.occurredOn)) refuse('proceeding.not-silent-yet');
      const data = {
        proceedingId: proceeding.id,
        step: c.step,
        number: c.number,
        procedure: c.step === 'accepted' && courseOf(proceeding.kind).trial ? (c.procedure ?? ('ordinary' as const)) : undefined,
        note: of(firstOf(found), c.note),
        stopped: c.step === 'suspended' ? runningRules(proceeding, c.occurredOn, env) : undefined,
        clocks: clocksOnStep(c, proceeding, found, env),
      };
      return [{ type: 'ProceedingProgressed', on: c.occurredOn, data }];
    },
    ScheduleHearing(c, state, env) {
      const found = handled(state, env.actor.id, 'handling.not-accepted');
      const proceeding = going(found, c.proceedingId);
      notBefore(c.occurredOn, proceeding.filedOn, 'date.before-proceeding');
      if (c.hearingOn < c.occurredOn) invalid('hearing.before-notice', { hearingOn: c.hearingOn, on: c.occurredOn });
      if (c.replaces) scheduledOf(found, proceeding.id, c.replaces);
      // the rules of the commission count days back from the hearing; a short notice leaves no day to ask for another
      const backward = (rule: string) => (proceeding.kind === 'arbitration' ? clock(env, rule, c.hearingOn) : undefined);
      const postponeBy = backward('ARB_POSTPONE_3WD');
      const data = {
        hearingId: env.id(),
        proceedingId: proceeding.id,
        hearingOn: c.hearingOn,
        time: c.time,
        place: of(firstOf(found), c.place),
        replaces: c.replaces,
        noticeDue: backward('ARB_HEARING_NOTICE_5WD'),
        postponeBy: postponeBy && (postponeBy.dueOn ?? postponeBy.nominalOn) >= c.occurredOn ? postponeBy : undefined,
      };
      return [{ type: 'HearingScheduled', on: c.occurredOn, data }];
    },
    RecordHearing(c, state, env) {
      const found = handled(state, env.actor.id, 'handling.not-accepted');
      const proceeding = going(found, c.proceedingId);
      const hearing = c.hearingId ? scheduledOf(found, proceeding.id, c.hearingId) : undefined;
      notBefore(c.occurredOn, hearing?.hearingOn ?? proceeding.filedOn, 'date.before-hearing');
      const data = {
        hearingId: hearing?.id ?? env.id(),
        proceedingId: proceeding.id,
        attended: c.attended,
        adjourned: c.adjourned,
        summary: of(firstOf(found), c.summary),
      };
      return [{ type: 'HearingHeld', on: c.occurredOn, data }];
    },
  },
  evolve: {
    ProceedingFiled: (state, { data, on }) => {
      const { proceedingId: id, kind, road, follows: before, codes, clocks } = data;
      const found = was(state);
      const proceeding: Proceeding = { id, kind, road, state: 'filed', follows: before, filedOn: on, clocks, lastOn: on };
      const respondents = found.respondents.map((one) => {
        const code = codes.find(({ respondent }) => respondent === one.id);
        return code ? { ...one, creditCode: code.creditCode, traderCode: code.traderCode } : one;
      });
      return { ...found, respondents, work: { ...found.work, proceedings: [...found.work.proceedings, proceeding] } };
    },
    ProceedingProgressed: (state, { data, on }) =>
      changed(state, data.proceedingId, (before) => ({
        ...before,
        state: stateAfter(before.state, data.step),
        acceptedOn: data.step === 'accepted' ? on : before.acceptedOn,
        procedure: data.procedure ?? before.procedure,
        suspendedOn: data.step === 'suspended' ? on : undefined,
        stopped: data.step === 'resumed' ? stopped(before, on) : before.stopped,
        measure: data.step === 'measure-taken' ? true : before.measure,
        clocks: running(before.clocks, data.clocks, data.step),
        lastOn: on,
      })),
    HearingScheduled: (state, { data }) =>
      withHearings(was(state), (hearings) => [
        ...hearings.map((one) => (one.id === data.replaces ? { ...one, state: 'replaced' as const } : one)),
        { id: data.hearingId, proceedingId: data.proceedingId, hearingOn: data.hearingOn, state: 'scheduled' },
      ]),
    HearingHeld: (state, { data, on }) => {
      const held: Hearing = { id: data.hearingId, proceedingId: data.proceedingId, hearingOn: on, state: 'held' };
      const found = changed(state, data.proceedingId, (before) => ({ ...before, clocks: running(before.clocks, [], 'heard') }));
      return withHearings(found, (hearings) => [...hearings.filter(({ id }) => id !== held.id), held]);
    },
  },
};
