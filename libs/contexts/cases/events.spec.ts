import type { NewEvent } from '@gongyuan/kernel/facts';
import { PersonalValue } from '@gongyuan/kernel/facts';
import { Catalogue } from '@gongyuan/platform/event-store/catalogue';
import type { Past } from '@gongyuan/platform/testing/given';
import { casePaths } from '../../../test/support/case-paths';
import {
  apply,
  approver,
  CASE,
  coordinator,
  given,
  handler,
  handling,
  make,
  played,
  registrar,
  reviewed,
  supplementing,
} from '../../../test/support/case-work';
import { DeclineAssignment } from './assignment/commands';
import { CloseCase } from './closing/commands';
import { facts } from './events';
import { RecordOutcome } from './handling/commands';
import { CorrectApplication, SupplyMaterials, WithdrawApplication } from './intake/commands';
import { AssessMeans, RecordPaperDecision } from './review/commands';

const catalogue = new Catalogue({ facts, upcasters: {}, projections: [], policies: [], access: {} });

/** Every personal value of an event, by the path at which it stands. */
const personal = (value: unknown, path: string): string[] => {
  if (value instanceof PersonalValue) return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => personal(item, `${path}.${index}`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => personal(child, path === '' ? key : `${path}.${key}`));
};

const full = apply({
  applicants: [
    {
      person: { subject: 'w', name: '甲', idNumber: '1', phone: '2', gender: 'male', birthDate: '1990-01-01', address: '某村' },
      occupation: 'other',
      occupationNote: '塔吊',
      relation: 'labour',
      categories: ['migrant-worker'],
    },
  ],
  respondents: [
    { kind: 'organisation', role: 'employer', name: '某公司', phone: '3' },
    { kind: 'person', role: 'foreman', person: { subject: 'b', name: '老板', phone: '4' }, creditCode: '5' },
  ],
  agent: { person: { subject: 'a', name: '妻', phone: '6' }, relation: 'spouse', authority: 'special' },
  requests: '支付工资',
});
const on = { caseId: CASE, occurredOn: '2026-06-05' };
const assigned = handling.slice(0, -1);

describe('what is personal in a fact', () => {
  const decisions: readonly (readonly NewEvent[])[] = [
    given().when(full).events(),
    given(...reviewed)
      .when(make(CorrectApplication, { ...on, reason: '误', changes: { ...full, statement: '新', matter: 'injury' } as never }))
      .events(),
    supplementing,
    given(...supplementing)
      .when(make(SupplyMaterials, { ...on, note: '齐' }))
      .events(),
    given(...reviewed)
      .when(make(WithdrawApplication, { ...on, reason: '和解', evidence: '书面' }))
      .events(),
    given(...reviewed)
      .as(coordinator)
      .when(make(AssessMeans, { ...on, way: 'exempt', proof: '证', note: '见' }))
      .events(),
    given(...reviewed)
      .as(registrar)
      .when(make(RecordPaperDecision, { ...on, decision: 'grant', decidedBy: approver.id, formNumber: '1', scan: '柜', note: '同意' }))
      .events(),
    given(...assigned)
      .as(handler)
      .when(make(DeclineAssignment, { ...on, reason: '忙' }))
      .events(),
    handling,
    ...Object.values(casePaths),
    played(
      played(handling, handler, make(RecordOutcome, { ...on, occurredOn: '2026-06-09', route: 'advice', summary: '解答' })),
      handler,
      make(CloseCase, { ...on, occurredOn: '2026-06-10', result: 'advised', summary: '小结' }),
    ),
  ];

  it('is declared, so that the vault seals it', () => {
    for (const event of decisions.flat() as readonly Past[])
      for (const path of personal(event.data, ''))
        expect([event.type, path, catalogue.personalKind(event.type, path)]).not.toContain(undefined);
  });

  it('is everything that people write or say of themselves', () => {
    const plain = JSON.stringify(decisions.flat(), (_, value: unknown) => (value instanceof PersonalValue ? undefined : value));
    for (const word of [
      '甲',
      '某村',
      '塔吊',
      '老板',
      '妻',
      '支付工资',
      '拖欠工资',
      '误',
      '新',
      '齐',
      '和解',
      '书面',
      '证',
      '同意',
      '柜',
      '忙',
      '解答',
      '小结',
    ])
      expect(plain).not.toContain(`"${word}"`);
  });

  it('has a meaning in both languages for every fact', () => {
    for (const [type, fact] of Object.entries(facts) as [string, { means: string; meansZh: string }][]) {
      expect([type, fact.means.length > 0, /\p{Script=Han}/u.test(fact.meansZh)]).toEqual([type, true, true]);
      expect(fact.meansZh).not.toMatch(/[,;()]/);
    }
  });
});

it('no fact of the case work is undated', () => {
  expect(Object.values(facts).filter(({ business }) => !business)).toEqual([]);
});
