import type { Decider, Slice } from '@gongyuan/kernel/decider';
import { type Env, isSystem, type Post } from '@gongyuan/kernel/env';
import { of } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import { invalid, missing, refuse } from '@gongyuan/kernel/refusal';
import type { LocalDate } from '@gongyuan/kernel/time';
import { assertOpenUnit, speaksForAll, unitsAbove, worksHere } from '../offices';
import { type Measure, measureById } from '../plan';
import { type Allocation, type MeasureState, newestVersion, noMeasure, type Settled, type Versioned } from '../state';
import type { AllocateTarget, MeasureCommand } from './commands';
import type { measureFacts } from './events';

const known = (id: Uuid): Measure => measureById(id) ?? missing('measure.not-found');

/** Refuses `measure.has-no-target` for what is no figure: deliveries, standards and occasions are never a percentage. */
function quantified(id: Uuid): Measure {
  const measure = known(id);
  return measure.kind === 'quantified' ? measure : refuse('measure.has-no-target', { kind: measure.kind });
}

/** What holds for the whole federation is settled at its top unit. */
function assertForAll(env: Env, posts: readonly Post[]): void {
  if (!isSystem(env.actor) && !speaksForAll(env, posts)) refuse('target.top-unit-only');
}

/** The version that waits, when it is the one that was seen, and not one's own. */
function waiting<T>({ current, proposed }: Settled<T>, version: number, approver: SubjectId): Versioned<T> {
  if (!proposed) {
    if (current?.version === version) refuse('target.already-confirmed', { by: current.confirmedBy, on: current.confirmedOn });
    return refuse('target.nothing-to-confirm');
  }
  if (proposed.version !== version) refuse('target.other-version', { seen: version, version: proposed.version });
  if (proposed.setBy === approver) refuse('separation.setter-confirms', { step: 'set', by: proposed.setBy });
  return proposed;
}

/** What a unit has to share out: the target of all for the unit at the top, its own share for the others. */
function toShareOut(state: MeasureState, measure: Measure, unit: Uuid, env: Env): number | undefined {
  const [above] = unitsAbove(env, unit);
  if (above === undefined) return (state.target.current ?? state.target.proposed)?.value.amount ?? measure.target;
  for (const giver of unitsAbove(env, unit)) {
    const share = (state.allocations[giver]?.current ?? state.allocations[giver]?.proposed)?.value.shares.find((one) => one.unit === unit);
    if (share) return share.amount;
  }
  return undefined;
}

function assertShares(c: AllocateTarget, env: Env): void {
  assertOpenUnit(env, c.unit);
  const given = new Set<Uuid>();
  for (const { unit } of c.shares) {
    if (given.has(unit)) invalid('allocation.unit-twice', { unit });
    given.add(unit);
    assertOpenUnit(env, unit);
    if (!unitsAbove(env, unit).includes(c.unit)) invalid('allocation.unit-not-below', { unit });
  }
  if (c.department !== undefined) assertOpenUnit(env, c.department);
}

interface Setting<T> {
  readonly version: number;
  readonly value: T;
  readonly by: SubjectId;
  readonly on: LocalDate;
}

const proposing = <T>(settled: Settled<T> = {}, { version, value, by, on }: Setting<T>): Settled<T> => ({
  ...settled,
  proposed: { version, value, setBy: by, setOn: on },
});

const confirming = <T>({ current, proposed }: Settled<T> = {}, by: SubjectId, on: LocalDate): Settled<T> =>
  proposed ? { current: { ...proposed, confirmedBy: by, confirmedOn: on } } : { current };

/** Targets, counting rules and allocations of one measure: each set by one person, each confirmed by another one. */
export const targets: Slice<MeasureState, MeasureCommand, typeof measureFacts> = {
  decide: {
    SetTarget(c, state, env) {
      const { key, year } = quantified(c.measureId);
      assertForAll(env, ['coordinator']);
      const { current, proposed } = state.target;
      if ((proposed ?? current)?.value.amount === c.amount && (proposed ?? current)?.value.basis === c.basis) return [];
      const version = newestVersion(state.target) + 1;
      return [{ type: 'TargetSet', on: c.occurredOn, data: { measure: key, year, version, amount: c.amount, basis: c.basis } }];
    },
    ConfirmTarget(c, state, env) {
      known(c.measureId);
      assertForAll(env, ['approver']);
      const { version } = waiting(state.target, c.version, env.actor.id);
      return [{ type: 'TargetConfirmed', on: c.occurredOn, data: { version } }];
    },
    SetCountingRule(c, state, env) {
      const { key, year, rule } = known(c.measureId);
      assertForAll(env, ['coordinator']);
      // another computation would need facts that the measure is not fed by
      if (c.method !== rule.method) invalid('rule.method-does-not-fit', { method: c.method, fits: rule.method });
      const { current, proposed } = state.rule;
      if ((proposed ?? current)?.value.text === c.text) return [];
      const version = newestVersion(state.rule) + 1;
      return [{ type: 'CountingRuleSet', on: c.occurredOn, data: { measure: key, year, version, method: c.method, text: c.text } }];
    },
    ConfirmCountingRule(c, state, env) {
      known(c.measureId);
      assertForAll(env, ['approver']);
      const { version } = waiting(state.rule, c.version, env.actor.id);
      return [{ type: 'CountingRuleConfirmed', on: c.occurredOn, data: { version } }];
    },
    AllocateTarget(c, state, env) {
      const measure = quantified(c.measureId);
      assertShares(c, env);
      const shares = c.shares.map(({ unit, amount }) => ({ unit, amount }));
      return [
        {
          type: 'AllocationSet',
          on: c.occurredOn,
          data: {
            measure: measure.key,
            year: measure.year,
            unit: c.unit,
            version: newestVersion(state.allocations[c.unit] ?? {}) + 1,
            department: c.department,
            shares,
            sum: shares.reduce((sum, { amount }) => sum + amount, 0),
            target: toShareOut(state, measure, c.unit, env),
          },
        },
      ];
    },
    ConfirmAllocation(c, state, env) {
      known(c.measureId);
      const { version } = waiting(state.allocations[c.unit] ?? {}, c.version, env.actor.id);
      return [{ type: 'AllocationConfirmed', on: c.occurredOn, data: { unit: c.unit, version } }];
    },
    NoteLag(c, _, env) {
      const { key, year } = known(c.measureId);
      assertOpenUnit(env, c.unit);
      if (!worksHere(env, c.owner)) invalid('lag.owner-not-here', { owner: c.owner });
      const data = { measure: key, year, unit: c.unit, reason: of(env.actor.id, c.reason), owner: c.owner };
      return [{ type: 'LagNoted', on: c.occurredOn, data }];
    },
  },
  evolve: {
    TargetSet: (state, { data: { version, amount, basis }, actor: by, on }) => ({
      ...state,
      target: proposing(state.target, { version, value: { amount, basis }, by, on }),
    }),
    TargetConfirmed: (state, { actor, on }) => ({ ...state, target: confirming(state.target, actor, on) }),
    CountingRuleSet: (state, { data: { version, method, text }, actor: by, on }) => ({
      ...state,
      rule: proposing(state.rule, { version, value: { method, text }, by, on }),
    }),
    CountingRuleConfirmed: (state, { actor, on }) => ({ ...state, rule: confirming(state.rule, actor, on) }),
    AllocationSet: (state, { data: { unit, version, department, shares }, actor: by, on }) => {
      const value: Allocation = { department, shares };
      return {
        ...state,
        allocations: { ...state.allocations, [unit]: proposing(state.allocations[unit], { version, value, by, on }) },
      };
    },
    AllocationConfirmed: (state, { data: { unit }, actor, on }) => ({
      ...state,
      allocations: { ...state.allocations, [unit]: confirming(state.allocations[unit], actor, on) },
    }),
    LagNoted: (state, { data: { unit, reason, owner }, actor, on }) => ({
      ...state,
      lags: { ...state.lags, [unit]: { unit, reason, owner, notedBy: actor, on } },
    }),
  },
};

/** One measure of one year. */
export const measureDecider: Decider<MeasureState, MeasureCommand> = { kind: 'measure', initial: noMeasure, ...targets };
