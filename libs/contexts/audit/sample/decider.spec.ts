import { standardCalendar } from '@gongyuan/calendar/standard';
import { of } from '@gongyuan/kernel/facts';
import type { Past } from '@gongyuan/platform/testing/given';
import { person, sentences, TEST_UNIT } from '@gongyuan/platform/testing/given';
import { sampleDecider } from './decider';
import { draw, listHash } from './draw';

const day = '2026-03-02';
const sampleId = '00000000-0000-4000-8000-000000000021';
const seed = '5f'.repeat(32);
const given = sentences(sampleDecider, { actor: person('the auditor', 'auditor'), clocks: standardCalendar() });
const asked = { type: 'SeedSample', sampleId, unit: TEST_UNIT, size: 2, reason: '季度质量抽查', occurredOn: day, seed };
const seeded: Past = {
  type: 'SampleSeeded',
  on: day,
  actor: 'the auditor',
  data: { sampleId, unit: TEST_UNIT, size: 2, seed, reason: of('the auditor', '季度质量抽查') },
};
const drawn = { position: 1, population: 3, listHash: 'ab'.repeat(32), cases: ['a', 'b'] };
const drawing = { type: 'DrawSample', sampleId, occurredOn: day, drawn };
const done: Past = { type: 'SampleDrawn', on: day, data: { ...drawn, openUntil: '2026-04-01', rule: 'r', ruleVersion: 1, basis: 'b' } };

describe('a sample', () => {
  it('begins with its seed, and with the reason, sealed under the auditor', () =>
    given()
      .when(asked)
      .thenLike({ type: 'SampleSeeded', data: { size: 2, seed, reason: of('the auditor', '季度质量抽查') } }));

  it('opens what was drawn for the days of the rule', () =>
    given(seeded)
      .on('2026-03-05')
      .when({ ...drawing, occurredOn: '2026-03-05' })
      .thenLike({ type: 'SampleDrawn', data: { ...drawn, openUntil: '2026-04-04', rule: 'AUDIT_SAMPLE_OPEN_30D', ruleVersion: 1 } }));

  it('has one seed and is drawn once', () => {
    given(seeded).when(asked).thenRefused('sample.already-seeded');
    given(seeded, done).when(drawing).thenRefused('sample.already-drawn');
    given().when(drawing).thenRefused('sample.none');
  });

  it('is drawn from something', () => {
    given(seeded)
      .when({ ...drawing, drawn: { ...drawn, cases: [] } })
      .thenRefused('sample.nothing-to-draw');
    given(seeded)
      .when({ ...drawing, drawn: undefined })
      .thenRefused('sample.nothing-looked-at');
    given()
      .when({ ...asked, appliedFrom: '2026-02-01', appliedTo: '2026-01-01' })
      .thenRefused('sample.range-backwards');
    given()
      .when({ ...asked, seed: undefined })
      .thenRefused('sample.no-seed');
  });
});

describe('the draw', () => {
  const list = Array.from({ length: 50 }, (_, n) => `case-${n}`);

  it('is the same whatever order the list is in, and another with another seed', () => {
    const first = draw(seed, list, 5);
    expect(new Set(first).size).toBe(5);
    expect(draw(seed, [...list].reverse(), 5)).toEqual(first);
    expect(draw('60'.repeat(32), list, 5)).not.toEqual(first);
    expect(listHash([...list].reverse())).toBe(listHash(list));
    // as anybody can reckon: printf '%s/%s' "$seed" "$case" | sha256sum, the smallest first
    expect(draw('seed', ['a', 'b', 'c'], 3)).toEqual(['b', 'a', 'c']);
  });

  it('takes all there are when they are fewer', () => expect(draw(seed, ['a', 'b'], 5).sort()).toEqual(['a', 'b']));
});
