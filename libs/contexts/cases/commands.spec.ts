import 'reflect-metadata';
import { Refused } from '@gongyuan/kernel/refusal';
import { peopleOf } from '@gongyuan/platform/commands/people';
import { validated } from '@gongyuan/platform/http/validate';
import { Apply, CorrectApplication } from './intake/commands';
import { ApplicantInput } from './intake/party-inputs';

const UNIT = '00000000-0000-4000-8000-0000000000aa';

/** A body as the form sends one; the number is a published sample with a right check digit. */
const body = () => ({
  unit: UNIT,
  occurredOn: '2026-06-01',
  signedOn: '2026-06-01',
  formEvidence: '申请表原件',
  channel: 'visit',
  applicants: [
    {
      person: { name: '工人甲', idNumber: '11010519491231002x', phone: '138 0000 0000' },
      categories: ['migrant-worker'],
      relation: 'labour',
      claims: [{ item: 'wages', amount: 100 }],
    },
  ],
  respondents: [{ kind: 'organisation', role: 'employer', name: '某公司', creditCode: '91350100M000100Y43' }],
  agent: { person: { name: '妻' }, relation: 'spouse', authority: 'general' },
  matter: 'labour-or-pay',
  cause: { code: '205(5)', version: '2026' },
  aidForm: 'mediation-arbitration',
  statement: '拖欠工资',
});

const fields = async (dto: new () => object, given: object): Promise<unknown> => {
  try {
    await validated(dto, given);
    return 'accepted';
  } catch (error) {
    if (error instanceof Refused)
      return (error.details as { fields?: { field: string; code: string }[] }).fields?.map(({ field }) => field);
    throw error;
  }
};

const changed = (change: (copy: Record<string, unknown> & ReturnType<typeof body>) => void) => {
  const copy = body();
  change(copy);
  return copy;
};

describe('an application at the door', () => {
  it('comes in with its people as people, numbers tidied', async () => {
    const command = await validated(Apply, body());
    expect(command.type).toBe('Apply');
    expect(command.applicants[0]).toBeInstanceOf(ApplicantInput);
    expect(peopleOf(command).map(({ name, idNumber, phone }) => ({ name, idNumber, phone }))).toEqual([
      { name: '工人甲', idNumber: '11010519491231002X', phone: '13800000000' },
      { name: '妻' },
    ]);
  });

  it.each<[string, (copy: Record<string, unknown> & ReturnType<typeof body>) => void, string]>([
    ['an unknown field', (copy) => Object.assign(copy, { caseid: '1' }), 'caseid'],
    ['an id that only the runner gives', (copy) => Object.assign(copy, { caseId: UNIT }), 'caseId'],
    ['no applicant', (copy) => Object.assign(copy, { applicants: [] }), 'applicants'],
    ['too many applicants', (copy) => Object.assign(copy, { applicants: Array(31).fill(copy.applicants[0]) }), 'applicants'],
    [
      'a wrong check digit',
      (copy) => Object.assign(copy.applicants[0]?.person ?? {}, { idNumber: '110105194912310021' }),
      'applicants.0.person.idNumber',
    ],
    [
      'a wrong credit code',
      (copy) => Object.assign(copy.respondents[0] ?? {}, { creditCode: '91350100M000100Y44' }),
      'respondents.0.creditCode',
    ],
    [
      'a category that does not exist',
      (copy) => Object.assign(copy.applicants[0] ?? {}, { categories: ['rich'] }),
      'applicants.0.categories',
    ],
    ['a fraction of a fen', (copy) => Object.assign(copy.applicants[0]?.claims[0] ?? {}, { amount: 0.5 }), 'applicants.0.claims.0.amount'],
    ['a day that does not exist', (copy) => Object.assign(copy, { harmKnownOn: '2026-02-29' }), 'harmKnownOn'],
    ['text that is too long', (copy) => Object.assign(copy, { statement: '长'.repeat(4001) }), 'statement'],
    ['a NUL', (copy) => Object.assign(copy, { statement: 'a\u0000b' }), 'statement'],
    ['a person that is no object', (copy) => Object.assign(copy.applicants[0] ?? {}, { person: '张三' }), 'applicants.0.person'],
  ])('refuses %s', async (_, change, field) => {
    expect(await fields(Apply, changed(change))).toEqual([field]);
  });
});

describe('a correction at the door', () => {
  it('takes only what changed, with people as people', async () => {
    const command = await validated(CorrectApplication, {
      caseId: UNIT,
      reason: '笔误',
      changes: { applicants: body().applicants, statement: '更正' },
      remove: ['agent'],
    });
    expect(peopleOf(command)).toHaveLength(1);
    expect(command.changes).toMatchObject({ statement: '更正' });
    expect(command.changes?.respondents).toBeUndefined();
  });

  it('checks what it takes, and takes no dates of its own among the changes', async () => {
    const correct = (changes: object) => fields(CorrectApplication, { caseId: UNIT, reason: '笔误', changes });
    expect(await correct({ matter: 'love' })).toEqual(['changes.matter']);
    expect(await correct({ applicants: [] })).toEqual(['changes.applicants']);
    expect(await correct({ occurredOn: '2026-06-01' })).toEqual(['changes.occurredOn']);
    expect(await correct({ applicants: [{ person: { name: '甲' } }] })).toEqual(['changes.applicants.0.relation']);
  });
});
