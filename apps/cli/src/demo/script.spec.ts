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
  it('is of sixty cases and some contacts, each with a key of its own', () => {
    expect(cases).toHaveLength(60);
    expect(new Set(stories.map(({ key }) => key)).size).toBe(stories.length);
    expect(new Set(scenes.map(({ key }) => key)).size).toBe(scenes.length);
  });

  // every third day of two years, one of them without a notice of days off
  const asked = new Map<string, boolean | null>();
  const remembering = {
    isWorkingDay: (day: string) => {
      if (!asked.has(day)) asked.set(day, calendar.isWorkingDay(day));
      return asked.get(day) as boolean | null;
    },
  };
  const playings = Array.from({ length: 230 }, (_, n) => shift('2026-01-05', 3 * n)).map((end) => {
    const plan = planUpTo(end, remembering);
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
      const supplied = (key: string) =>
        dayOf(played.find(({ type, story }) => type.name === 'SupplyMaterials' && story.key === key)?.at ?? '');
      // holidays may lie between the last day of the script and the day it is played on
      const open = ['guard-double-wage', 'taigu-supplement-open'].every((key) => supplyBy(key) > shift(end, 1));
      const late = ['hand-injury', 'shouyang-supplement-supplied'].some((key) => !(supplied(key) <= supplyBy(key)));
      return late || ['pension-arrears', 'lingshi-supplement-lapsed'].some((key) => supplyBy(key) >= end) || !open;
    });
    expect(wrong.map(({ end }) => end)).toEqual([]);
  });

  it('names nobody who exists: reserved numbers with right check digits', () => {
    const all = scenes.map(({ fields }) => fields);
    const idNumbers = valuesOf('idNumber', all);
    expect(new Set(idNumbers).size).toBeGreaterThan(100);
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

  it('calls no two people, no two firms and no two telephones by one number', () => {
    const named = (field: string, name: string) => {
      const found = new Map<string, Set<string>>();
      const look = (value: unknown): void => {
        if (Array.isArray(value)) for (const item of value) look(item);
        else if (value !== null && typeof value === 'object') {
          const { [field]: number, [name]: who } = value as Record<string, unknown>;
          if (typeof number === 'string' && typeof who === 'string') found.set(number, (found.get(number) ?? new Set()).add(who));
          for (const child of Object.values(value)) look(child);
        }
      };
      for (const { fields } of scenes) look(fields);
      return [...found].filter(([, who]) => who.size > 1);
    };
    expect([named('idNumber', 'name'), named('creditCode', 'name'), named('phone', 'name')]).toEqual([[], [], []]);
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
  it('fills every desk of the city and of three counties once, a small one in the other eight, and four firms with twelve handlers', () => {
    const at = (unit: string) => everybody.filter(([, one]) => one.unit === unit && one.post !== 'handler').map(([, one]) => one.post);
    const desk = ['registrar', 'coordinator', 'approver', 'storekeeper', 'finance'];
    expect(at('140700').sort()).toEqual([...desk, 'auditor', 'admin'].sort());
    for (const county of ['140702', '140728', '140781']) expect(at(county).sort()).toEqual([...desk].sort());
    const small = ['140703', '140721', '140722', '140723', '140724', '140725', '140727', '140729'];
    for (const county of small) expect(at(county).sort()).toEqual(['approver', 'coordinator', 'registrar']);
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
