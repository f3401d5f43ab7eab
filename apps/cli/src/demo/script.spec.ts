import 'reflect-metadata';
import { standardCalendar } from '@gongyuan/calendar/standard';
import { dayOf } from '@gongyuan/kernel/time';
import { cast, everybody, firms } from './cast';
import { NO_EXCHANGE, NOBODYS_BLOCK, NOWHERE } from './invented';
import { planUpTo, shift } from './plan';
import { applicant, asker, filled, scenesOf, staff } from './script';
import { cases, stories } from './stories/all';

const calendar = standardCalendar();
const scenes = scenesOf(stories, planUpTo('2026-11-21', calendar));

/** Every value under a name, however deep. */
function valuesOf(name: string, within: unknown): string[] {
  if (Array.isArray(within)) return within.flatMap((item) => valuesOf(name, item));
  if (within === null || typeof within !== 'object') return [];
  return Object.entries(within).flatMap(([key, value]) => (key === name && typeof value === 'string' ? [value] : valuesOf(name, value)));
}

/** ISO 7064 MOD 11-2 from the left, as the standard words it: not the way the kernel does it. */
const modulo11 = (text: string): number => [...text].reduce((rest, sign) => ((rest + (sign === 'X' ? 10 : Number(sign))) * 2) % 11, 0);
const idIsRight = (text: string): boolean => {
  const last = text.at(-1) === 'X' ? 10 : Number(text.at(-1));
  return (modulo11(text.slice(0, -1)) + last) % 11 === 1;
};

describe('the script', () => {
  it('is of twelve cases and some contacts, each with a key of its own', () => {
    expect(cases).toHaveLength(12);
    expect(new Set(stories.map(({ key }) => key)).size).toBe(stories.length);
    expect(new Set(scenes.map(({ key }) => key)).size).toBe(scenes.length);
  });

  // every third day of two years, one of them without a notice of days off
  const playings = Array.from({ length: 230 }, (_, n) => shift('2026-01-05', 3 * n)).map((end) => {
    const plan = planUpTo(end, calendar);
    return { end, plan, played: scenesOf(stories, plan) };
  });

  it('runs in the order of time and ends in time, on whatever day it is played', () => {
    const wrong = playings.filter(({ end, plan, played }) => {
      const times = played.map(({ at }) => at);
      const inOrder = times.every((at, index) => index === 0 || at > (times[index - 1] as string));
      return !inOrder || dayOf(times[0] as string) <= plan.first || dayOf(times.at(-1) as string) > end;
    });
    expect(wrong.map(({ end }) => end)).toEqual([]);
  });

  it('leaves what is missing time to come in, or to lapse, on whatever day it is played', () => {
    const wrong = playings.filter(({ end, played }) => {
      const supplyBy = (key: string): string =>
        valuesOf(
          'supplyBy',
          played.filter(({ story }) => story.key === key).map(({ fields }) => fields),
        ).join();
      const supplied = played.find(({ type }) => type.name === 'SupplyMaterials');
      // holidays may lie between the last day of the script and the day it is played on
      const open = supplyBy('guard-double-wage') > shift(end, 1);
      return dayOf(supplied?.at ?? '') > supplyBy('hand-injury') || supplyBy('pension-arrears') >= end || !open;
    });
    expect(wrong.map(({ end }) => end)).toEqual([]);
  });

  it('names nobody who exists: reserved numbers with right check digits', () => {
    const all = scenes.map(({ fields }) => fields);
    const idNumbers = valuesOf('idNumber', all);
    expect(idNumbers.length).toBeGreaterThan(25);
    for (const text of idNumbers) {
      expect(text.startsWith(NOWHERE)).toBe(true);
      expect(idIsRight(text)).toBe(true);
    }
    for (const text of valuesOf('phone', all)) expect(text.startsWith(NOBODYS_BLOCK) || text.startsWith(NO_EXCHANGE)).toBe(true);
    for (const text of valuesOf('creditCode', all)) expect(text.slice(2, 8)).toBe(NOWHERE);
    // and nothing like a number of a person hides in the free text
    const free = ['summary', 'statement', 'requests', 'note', 'reason', 'opinion', 'explanation'].flatMap((name) => valuesOf(name, all));
    for (const text of free) expect(text).not.toMatch(/\d{7,}/);
  });

  it('puts what happened in the place of what it could not know', () => {
    const find = (what: string, which: string) => `${what}=${which}`;
    expect(filled({ a: [asker, { b: applicant(2) }], c: staff('city.approver'), d: 'plain', e: 3 }, find)).toEqual({
      a: ['asker=', { b: 'applicant=2' }],
      c: 'staff=city.approver',
      d: 'plain',
      e: 3,
    });
  });
});

describe('the cast', () => {
  it('fills every desk of the city and of three counties once, and four firms with twelve handlers', () => {
    const at = (unit: string) => everybody.filter(([, one]) => one.unit === unit && one.post !== 'handler').map(([, one]) => one.post);
    const desk = ['registrar', 'coordinator', 'approver', 'storekeeper', 'finance'];
    expect(at('140700').sort()).toEqual([...desk, 'auditor', 'admin'].sort());
    for (const county of ['140702', '140728', '140781']) expect(at(county).sort()).toEqual([...desk].sort());
    const codes: string[] = Object.values(firms).map(({ code }) => code);
    expect(everybody.filter(([, one]) => codes.includes(one.unit))).toHaveLength(12);
    expect(codes).toHaveLength(4);
  });

  it('gives each their own name and sign-in', () => {
    const people = Object.values(cast);
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    expect(new Set(people.map(({ login }) => login)).size).toBe(people.length);
    expect(everybody[0]?.[0]).toBe('city.admin');
  });
});
