import { asStored, type Past } from '@gongyuan/platform/testing/given';
import { rowsOf, uuidOf, withUuids } from '@gongyuan/platform/testing/rows-of';
import {
  applied,
  apply,
  approver,
  assigned,
  CASE,
  CITY,
  coordinator,
  FIRM,
  granted,
  handler,
  handling,
  make,
  played,
  registrar,
  reviewed,
  supplementing,
  supplied,
} from '../../../../../test/support/case-work';
import { AssignFirm, DeclineAssignment } from '../../assignment/commands';
import { CloseCase } from '../../closing/commands';
import { RecordOutcome } from '../../handling/commands';
import { FileProceeding } from '../../handling/proceedings/commands';
import { CorrectApplication, WithdrawApplication } from '../../intake/commands';
import { ConfirmDecision, RecordPaperDecision } from '../../review/commands';
import { type ListedClock, nextOf } from '../clocks';
import { caseList } from './projections';

const people = ['worker', 'second', 'boss', 'wife', 'registrar', 'coordinator', 'approver', 'handler'];

const rows = (past: readonly Past[]) =>
  rowsOf(
    caseList,
    withUuids(
      past.map((event, index) => asStored(event, `case-${CASE}`, index + 1)),
      people,
    ),
  );
const line = (past: readonly Past[]): Record<string, unknown> => {
  const row = rows(past)['case_list']?.[0] ?? {};
  return { ...row, next: nextOf(row['clocks'] as readonly ListedClock[]) ?? null };
};
const parties = (past: readonly Past[]) => rows(past)['case_party'] ?? [];

const award = make(RecordOutcome, {
  caseId: CASE,
  occurredOn: '2026-08-20',
  route: 'arbitration-award',
  finalAward: false,
  document: { number: '晋中劳人仲案字〔2026〕第1号', issuedOn: '2026-08-17' },
  receivedOn: '2026-08-18',
  amounts: { claimed: 1_300_000, awarded: 1_000_000 },
});
const awarded = played(handling, handler, award);
const judged = played(
  awarded,
  handler,
  make(RecordOutcome, {
    caseId: CASE,
    occurredOn: '2026-11-02',
    route: 'judgment',
    instance: 'first',
    document: { issuedOn: '2026-10-30' },
    receivedOn: '2026-11-02',
    amounts: { awarded: 900_000, received: 200_000 },
  }),
);
const closed = played(awarded, handler, make(CloseCase, { caseId: CASE, occurredOn: '2026-08-21', result: 'partly-won', summary: '裁决' }));

describe('the list of cases', () => {
  it('shows an application with its register number, its first applicant by reference, and the review clock as next date', () => {
    expect(line(applied)).toMatchObject({
      case_id: CASE,
      unit: CITY,
      stage: 'applied',
      ended: false,
      number: null,
      registration: '（2026）晋中工援登字第001号',
      applicant: { s: uuidOf('worker'), p: 'applicants.0.person.name' },
      applicants: 1,
      categories: ['migrant-worker'],
      respondent_name: '某建筑公司',
      applied: 1_234_500,
      next_on: '2026-06-08',
      overdue_after: '2026-06-08',
      next: { rule: 'LA_REVIEW_7D', nominalOn: '2026-06-08', safeBy: '2026-06-08' },
      version: 1,
    });
  });

  it('holds no personal value, only whose it is and where it lies', () => {
    const text = JSON.stringify([rows(closed), rows(judged)]);
    for (const value of ['工人甲', '13800000000', '140700000000000000', '拖欠工资三个月', '申请表原件', '符合条件'])
      expect(text).not.toContain(value);
  });

  it('keeps the days of every date that runs, whomever it binds, and since when others are waited for', () => {
    expect(line(applied)).toMatchObject({
      ...{ dates: ['2026-06-08'], last_on: '2026-06-08', hearings: [] },
      ...{ late_after: '9999-12-31', quiet_since: '9999-12-31', firm_since: '9999-12-31' },
    });
    const asked = played(granted, coordinator, make(AssignFirm, { caseId: CASE, occurredOn: '2026-06-05', firm: FIRM }));
    expect(line(asked)).toMatchObject({ firm_since: '2026-06-05', dates: [], last_on: '0001-01-01' });
    const talks = { caseId: CASE, occurredOn: '2026-06-10', kind: 'negotiation', body: '双方' } as const;
    const talking = played(handling, handler, make(FileProceeding, { ...talks, codes: [] }));
    expect(line(talking)).toMatchObject({ quiet_since: '2026-06-10', late_after: '9999-12-31' });
    const inspected = played(handling, handler, make(FileProceeding, { ...talks, kind: 'mediation', codes: [] }));
    // the body has fifteen days, so nobody asks how long the proceeding has been quiet
    expect(line(inspected)).toMatchObject({ quiet_since: '9999-12-31', late_after: '2026-06-25' });
  });

  it('stops the review clock while something is to be supplied, and watches the day of the notice', () => {
    expect(line(supplementing)).toMatchObject({ stage: 'supplementing', next_on: '2026-06-20', next: { rule: 'SUPPLY_BY' } });
    expect(line(supplementing)['clocks']).toMatchObject([
      { rule: 'LA_REVIEW_7D', state: 'paused' },
      { rule: 'SUPPLY_BY', state: 'open' },
    ]);
  });

  it('goes on with the review clock, the pause not counted, once everything was supplied', () => {
    expect(line(supplied)).toMatchObject({ stage: 'applied', next: { rule: 'LA_REVIEW_7D', nominalOn: '2026-06-15' } });
    expect(line(supplied)['clocks']).toHaveLength(1);
  });

  it('has the case number and the clock for assigning once aid is given', () => {
    expect(line(granted)).toMatchObject({
      stage: 'granted',
      number: '（2026）晋中工援字第001号',
      decided_on: '2026-06-04',
      confirm_by: null,
      next: { rule: 'LA_ASSIGN_3D' },
    });
  });

  it('waits for the signer of a paper decision until the signer confirms', () => {
    const paper = make(RecordPaperDecision, {
      caseId: CASE,
      occurredOn: '2026-06-04',
      decision: 'grant',
      decidedBy: 'approver',
      formNumber: '审批1号',
      scan: '柜1',
    });
    const recorded = played(reviewed, registrar, paper);
    expect(line(recorded)).toMatchObject({ stage: 'granted', confirm_by: uuidOf('approver') });
    const confirmed = played(recorded, approver, make(ConfirmDecision, { caseId: CASE, occurredOn: '2026-06-05' }));
    expect(line(confirmed)).toMatchObject({ stage: 'granted', confirm_by: null });
  });

  it('shows the handler from the assignment on, and no longer once it is declined: the clock for assigning runs on', () => {
    expect(line(assigned)).toMatchObject({
      stage: 'assigned',
      handler: uuidOf('handler'),
      next: { rule: 'LA_RETAINER_5D' },
      next_on: '2026-06-10',
    });
    const declined = played(assigned, handler, make(DeclineAssignment, { caseId: CASE, occurredOn: '2026-06-05', reason: '利益冲突' }));
    expect(line(declined)).toMatchObject({ stage: 'granted', handler: null, next: { rule: 'LA_ASSIGN_3D', state: 'open' } });
  });

  it('keeps claimed, awarded and received apart, and starts the clock to sue', () => {
    expect(line(awarded)).toMatchObject({
      stage: 'handling',
      applied: 1_234_500,
      claimed: 1_300_000,
      awarded: 1_000_000,
      received: null,
      next: { rule: 'ARB_SUE_15D', nominalOn: '2026-09-02' },
    });
  });

  it('takes a judgment in place of the award it follows, and counts its clock instead', () => {
    expect(line(judged)).toMatchObject({ awarded: 900_000, received: 200_000, next: { rule: 'CIV_APPEAL_15D' } });
  });

  it('has ended once it is closed, with the clock for the file running from the day of closing by law', () => {
    expect(line(closed)).toMatchObject({ stage: 'closed', ended: true, closed_on: '2026-08-18', next: { rule: 'LA_CLOSING_FILE_30D' } });
  });

  it('has no date left to watch when the application was withdrawn', () => {
    const withdrawn = played(applied, registrar, make(WithdrawApplication, { caseId: CASE, occurredOn: '2026-06-02', reason: '和解' }));
    expect(line(withdrawn)).toMatchObject({ stage: 'withdrawn', ended: true, next: null, overdue_after: '9999-12-31' });
  });

  it('goes back to the review, with the corrected content, when a reviewed application is corrected', () => {
    const correction = make(CorrectApplication, {
      caseId: CASE,
      occurredOn: '2026-06-03',
      reason: '写错了',
      changes: { cause: { code: '206', version: '2026' }, matter: 'social-insurance' },
    });
    expect(line(played(reviewed, registrar, correction))).toMatchObject({
      stage: 'applied',
      cause_code: '206',
      matter: 'social-insurance',
    });
  });

  it('counts the limitation anew when the day it runs from is corrected', () => {
    const first = played([], registrar, apply({ employmentEndedOn: '2026-03-01' }));
    expect(line(first)['clocks']).toMatchObject([{ slot: 'review' }, { slot: 'limitation', nominalOn: '2027-03-01' }]);
    const correction = make(CorrectApplication, {
      caseId: CASE,
      occurredOn: '2026-06-02',
      reason: '写错了',
      changes: { employmentEndedOn: '2026-04-01' },
    });
    expect(line(played(first, registrar, correction))['clocks']).toMatchObject([
      { slot: 'review' },
      { slot: 'limitation', nominalOn: '2027-04-01' },
    ]);
  });
});

describe('the parties of a case', () => {
  const agent = { person: { subject: 'wife', name: '家属' }, relation: 'spouse', authority: 'general' } as const;
  const boss = { kind: 'person', role: 'foreman', person: { subject: 'boss', name: '包工头', phone: '13900000000' } } as const;
  const many = played(
    [],
    registrar,
    apply({
      applicants: [...apply().applicants, { person: { subject: 'second', name: '工人乙' }, relation: 'labour' }],
      respondents: [...apply().respondents, boss],
      agent,
    }),
  );

  it('are found by subject in every role a natural person has', () => {
    expect(parties(many).map(({ role, ordinal, subject }) => [role, ordinal, subject])).toEqual([
      ['applicant', 0, uuidOf('worker')],
      ['applicant', 1, uuidOf('second')],
      ['respondent', 1, uuidOf('boss')],
      ['agent', 0, uuidOf('wife')],
    ]);
  });

  it('lose the agent that a correction takes away, and count only as many applicants as the list has now', () => {
    const correction = make(CorrectApplication, {
      caseId: CASE,
      occurredOn: '2026-06-02',
      reason: '只有一人申请',
      changes: { applicants: apply().applicants, respondents: [{ kind: 'organisation', role: 'employer', name: '乙公司' }] },
      remove: ['agent'],
    });
    const corrected = played(many, registrar, correction);
    expect(line(corrected)).toMatchObject({ applicants: 1, respondents: 1, respondent_name: '乙公司' });
    expect(parties(corrected).map(({ role }) => role)).not.toContain('agent');
    expect(rows(corrected)['case_category']).toEqual([{ category: 'migrant-worker', case_id: CASE }]);
  });

  it('name a person among the respondents by reference', () => {
    const against = played([], registrar, apply({ respondents: [boss] }));
    expect(line(against)).toMatchObject({ respondent_name: null, respondent: { s: uuidOf('boss'), p: 'respondents.0.person.name' } });
  });
});
