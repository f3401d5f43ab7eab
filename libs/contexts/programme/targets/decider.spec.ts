import type { Actor, Post } from '@gongyuan/kernel/env';
import { of } from '@gongyuan/kernel/facts';
import { type Past, person, sentences } from '@gongyuan/platform/testing/given';
import { CITY, COUNTY, make, office } from '../../../../test/support/case-work';
import { measureByKey } from '../plan';
import { AllocateTarget, ConfirmAllocation, ConfirmCountingRule, ConfirmTarget, NoteLag, SetCountingRule, SetTarget } from './commands';
import { measureDecider } from './decider';

const day = '2026-03-02';
const cases = measureByKey('legal-aid-cases');
const academy = measureByKey('craft-academy');
const about = { measureId: cases.id, occurredOn: day };

const coordinator = person('coordinator', 'coordinator', CITY);
const approver = person('approver', 'approver', CITY);
const both = (id: string): Actor => ({
  id,
  posts: (['coordinator', 'approver'] as const).map((post: Post) => ({ post, unit: CITY, covers: [CITY, COUNTY] })),
});

const begin = sentences(measureDecider, { actor: coordinator });
const given = (...past: readonly Past[]) =>
  Object.entries(office).reduce((sentence, [stream, events]) => sentence.and(stream, ...events), begin(...past));
const done = (past: readonly Past[], actor: Actor, command: { type: string }): readonly Past[] => [
  ...past,
  ...given(...past)
    .as(actor)
    .when(command)
    .events()
    .map((event) => ({ ...event, actor: actor.id })),
];

const set = (amount = 60) => make(SetTarget, { ...about, amount, basis: '晋工办〔2026〕3号' });
const proposed = done([], coordinator, set());
const confirmed = done(proposed, approver, make(ConfirmTarget, { ...about, version: 1 }));

describe('a target', () => {
  it('is set with the paper it rests on, and waits', () =>
    given()
      .when(set())
      .then({
        type: 'TargetSet',
        on: day,
        data: { measure: 'legal-aid-cases', year: 2026, version: 1, amount: 60, basis: '晋工办〔2026〕3号' },
      }));

  it('counts once the approver has confirmed the version that was seen', () => {
    given(...proposed)
      .as(approver)
      .when(make(ConfirmTarget, { ...about, version: 1 }))
      .then({ type: 'TargetConfirmed', on: day, data: { version: 1 } });
    const again = done(proposed, coordinator, set(70));
    given(...again)
      .as(approver)
      .when(make(ConfirmTarget, { ...about, version: 1 }))
      .thenRefused('target.other-version', { seen: 1, version: 2 });
    given(...confirmed)
      .as(approver)
      .when(make(ConfirmTarget, { ...about, version: 1 }))
      .thenRefused('target.already-confirmed', { by: 'approver' });
    given()
      .as(approver)
      .when(make(ConfirmTarget, { ...about, version: 1 }))
      .thenRefused('target.nothing-to-confirm');
  });

  it('is not confirmed by who set it, whatever posts they hold', () => {
    const own = done([], both('one'), set());
    given(...own)
      .as(both('one'))
      .when(make(ConfirmTarget, { ...about, version: 1 }))
      .thenRefused('separation.setter-confirms', { step: 'set', by: 'one' });
  });

  it('goes on holding while a new one waits, and the same again is nothing', () => {
    given(...confirmed)
      .when(set())
      .thenNothing();
    const { target } = given(...done(confirmed, coordinator, set(80))).state();
    expect([target.current?.value.amount, target.proposed?.value.amount, target.proposed?.version]).toEqual([60, 80, 2]);
  });

  it('is settled at the top unit, for what is a figure', () => {
    given()
      .as(person('county', 'coordinator', COUNTY))
      .when(set())
      .thenRefused('target.top-unit-only');
    given()
      .when(make(SetTarget, { ...about, measureId: academy.id, amount: 1, basis: '某文' }))
      .thenRefused('measure.has-no-target', { kind: 'qualitative' });
    given()
      .when(make(SetTarget, { ...about, measureId: CITY, amount: 1, basis: '某文' }))
      .thenRefused('measure.not-found');
  });
});

describe('a counting rule', () => {
  const rule = (text: string) => make(SetCountingRule, { ...about, method: 'case-assigned', text });
  const waits = done([], coordinator, rule('办理以指派为准'));

  it('has versions, each confirmed', () => {
    const first = done(waits, approver, make(ConfirmCountingRule, { ...about, version: 1 }));
    const second = done(first, coordinator, rule('办理以接受指派为准'));
    const { rule: settled } = given(...second).state();
    expect([settled.current?.version, settled.current?.confirmedBy, settled.proposed?.version]).toEqual([1, 'approver', 2]);
    given(...waits)
      .when(rule('办理以指派为准'))
      .thenNothing();
  });

  it('takes no computation that the measure is not fed by', () =>
    given()
      .when(make(SetCountingRule, { ...about, method: 'delivery-verified', text: '凭上报' }))
      .thenRefused('rule.method-does-not-fit', { fits: 'case-assigned' }));
});

describe('an allocation', () => {
  const share = (...shares: { unit: string; amount: number }[]) => make(AllocateTarget, { ...about, unit: CITY, shares });
  const shared = done([], coordinator, share({ unit: COUNTY, amount: 40 }));

  it('says what was shared out, and of how much', () =>
    given()
      .when(share({ unit: COUNTY, amount: 40 }))
      .thenLike({ type: 'AllocationSet', data: { unit: CITY, version: 1, sum: 40, target: 50 } }));

  it('goes by the confirmed target, and below the top by the own share', () => {
    given(...confirmed)
      .when(share({ unit: COUNTY, amount: 60 }))
      .thenLike({ type: 'AllocationSet', data: { sum: 60, target: 60 } });
    given(...shared)
      .as(person('county', 'coordinator', COUNTY))
      .when(make(AllocateTarget, { ...about, unit: COUNTY, shares: [] }))
      .thenLike({ type: 'AllocationSet', data: { unit: COUNTY, sum: 0, target: 40 } });
  });

  it('is confirmed by somebody else', () => {
    given(...shared)
      .as(approver)
      .when(make(ConfirmAllocation, { ...about, unit: CITY, version: 1 }))
      .then({ type: 'AllocationConfirmed', on: day, data: { unit: CITY, version: 1 } });
    given(...done([], both('one'), share({ unit: COUNTY, amount: 40 })))
      .as(both('one'))
      .when(make(ConfirmAllocation, { ...about, unit: CITY, version: 1 }))
      .thenRefused('separation.setter-confirms');
    given(...shared)
      .as(approver)
      .when(make(ConfirmAllocation, { ...about, unit: COUNTY, version: 1 }))
      .thenRefused('target.nothing-to-confirm');
  });

  it('gives to units below, each once', () => {
    given()
      .when(share({ unit: COUNTY, amount: 1 }, { unit: COUNTY, amount: 2 }))
      .thenRefused('allocation.unit-twice', { unit: COUNTY });
    given()
      .when(share({ unit: CITY, amount: 1 }))
      .thenRefused('allocation.unit-not-below', { unit: CITY });
    given()
      .when(share({ unit: 'nowhere', amount: 1 }))
      .thenRefused('unit.unknown');
  });
});

describe('a lag', () => {
  it('has a reason, sealed under who wrote it, and an owner who works here', () => {
    const note = (owner: string) => make(NoteLag, { ...about, unit: COUNTY, reason: '近30日仅受理1件', owner });
    given()
      .when(note('handler'))
      .then({
        type: 'LagNoted',
        on: day,
        data: {
          measure: 'legal-aid-cases',
          year: 2026,
          unit: COUNTY,
          reason: of('coordinator', '近30日仅受理1件'),
          owner: 'handler',
        },
      });
    given().when(note('nobody')).thenRefused('lag.owner-not-here', { owner: 'nobody' });
  });
});
