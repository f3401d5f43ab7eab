import { of } from '@gongyuan/kernel/facts';
import {
  applied,
  apply,
  approver,
  CASE,
  coordinator,
  everything,
  given,
  granted,
  handling,
  make,
  played,
  registrar,
  reviewed,
} from '../../../../test/support/case-work';
import { AddApplicant, AddRespondent, CorrectParty, ImportRoster, NameRepresentatives, RemoveApplicant } from './commands';

const on = { caseId: CASE, occurredOn: '2026-06-05' };
const worker = (subject: string, name = subject) => ({
  person: { subject, name },
  categories: ['migrant-worker' as const],
  relation: 'labour' as const,
  claims: [{ item: 'wages' as const, amount: 100_000 }],
});
const rosterOf = (n: number) => Array.from({ length: n }, (_, index) => worker(`w${index}`));
const importing = (n: number) => make(ImportRoster, { ...on, applicants: rosterOf(n), evidence: '名册' });
const three = played(applied, registrar, make(ImportRoster, { ...on, applicants: rosterOf(2), evidence: '名册' }));
const collective = played(applied, registrar, importing(22));
const subjects = (past: typeof applied) => {
  const state = given(...past).state();
  return state.stage === 'none' ? [] : state.applicants.map(({ person }) => person.subject);
};

describe('applicants', () => {
  it('join with an own claim, and the review begins again', () => {
    given(...reviewed)
      .on('2026-06-05')
      .when(make(AddApplicant, { ...on, applicant: worker('second', '工人乙'), reason: '一起干活' }))
      .thenLike({
        type: 'ApplicantsAdded',
        data: {
          from: 1,
          applicants: [{ person: { subject: 'second', name: of('second', '工人乙') }, claims: [{ item: 'wages', amount: 100_000 }] }],
          reason: of('worker', '一起干活'),
        },
      });
    expect(given(...played(reviewed, registrar, make(AddApplicant, { ...on, applicant: worker('second') }))).state()).toMatchObject({
      stage: 'applied',
      opinion: undefined,
      places: [0, 1],
    });
  });

  it('of a roster come in one command, in facts that each fit a leaf', () => {
    const events = given(...applied)
      .when(importing(45))
      .events();
    expect(events.map(({ data }) => [(data as { from: number }).from, (data as { applicants: unknown[] }).applicants.length])).toEqual([
      [1, 20],
      [21, 20],
      [41, 5],
    ]);
    expect(subjects(collective)).toHaveLength(23);
  });

  it('take the exemption of art. 42(3) with them when they are no migrant workers', () => {
    const townsman = { ...worker('second'), categories: [] };
    given(...applied)
      .when(make(AddApplicant, { ...on, applicant: townsman }))
      .thenLike({ type: 'ApplicantsAdded', data: { proposedExemption: null } });
  });

  it('are refused when they are there already, or stand on the other side', () => {
    given(...applied)
      .when(make(AddApplicant, { ...on, applicant: worker('worker') }))
      .thenRefused('intake.applicant-twice', { index: 0 });
    const boss = { kind: 'person' as const, role: 'foreman' as const, person: { subject: 'boss', name: '老板' } };
    given(...played([], registrar, apply({ respondents: [boss] })))
      .when(make(ImportRoster, { ...on, applicants: [worker('w1'), worker('boss')], evidence: '名册' }))
      .thenRefused('intake.applicant-is-respondent', { index: 1 });
  });

  it('are what the decision is about: nobody joins after it', () =>
    given(...granted)
      .when(make(AddApplicant, { ...on, applicant: worker('second') }))
      .thenRefused('intake.decided-on', { field: 'applicants' }));

  it('leave with a reason, at any time before the end, and their place stays empty', () => {
    given(...three)
      .when(make(RemoveApplicant, { ...on, subject: 'w0', reason: '已和解' }))
      .thenLike({ type: 'ApplicantRemoved', data: { subject: 'w0', place: 1, reason: of('w0', '已和解') } });
    const left = played(three, registrar, make(RemoveApplicant, { ...on, subject: 'w0', reason: '已和解' }));
    const back = played(left, registrar, make(AddApplicant, { ...on, applicant: worker('w9') }));
    expect(given(...back).state()).toMatchObject({ places: [0, 2, 3], nextPlace: 4 });
    given(...handling)
      .when(make(RemoveApplicant, { ...on, subject: 'worker', reason: '已和解' }))
      .thenRefused('intake.last-applicant');
  });

  it('are asked for by who is one', () =>
    given(...three)
      .when(make(RemoveApplicant, { ...on, subject: 'nobody', reason: '误' }))
      .thenRefused('intake.not-an-applicant'));
});

describe('respondents', () => {
  const contractor = { kind: 'organisation' as const, role: 'general-contractor' as const, name: '某总承包公司' };

  it('join until the case ends, after the decision as well', () =>
    given(...granted)
      .when(make(AddRespondent, { ...on, respondent: contractor }))
      .thenLike({ type: 'RespondentAdded', data: { place: 1, respondent: { role: 'general-contractor', id: expect.any(String) } } }));

  it('cannot be an applicant', () =>
    given(...applied)
      .when(make(AddRespondent, { ...on, respondent: { kind: 'person', role: 'foreman', person: { subject: 'worker', name: '甲' } } }))
      .thenRefused('intake.applicant-is-respondent'));
});

describe('a party', () => {
  const correction = (fields: Partial<CorrectParty>) => make(CorrectParty, { ...on, reason: '写错', ...fields });

  it('is corrected whole, with the reason', () => {
    given(...three)
      .when(correction({ subject: 'w1', applicant: worker('w1', '工人丁') }))
      .thenLike({
        type: 'PartyCorrected',
        data: { place: 2, applicants: [{ person: { name: of('w1', '工人丁') } }], reason: of('w1', '写错') },
      });
  });

  it('stays the same person', () =>
    given(...three)
      .when(correction({ subject: 'w1', applicant: worker('w0') }))
      .thenRefused('intake.another-person', { subject: 'w1' }));

  it('is one, and one that is there', () => {
    given(...three)
      .when(correction({}))
      .thenRefused('intake.one-party-needed');
    given(...three)
      .when(correction({ applicant: worker('w1') }))
      .thenRefused('intake.one-party-needed');
    given(...three)
      .when(correction({ respondent: { id: 'nowhere', kind: 'organisation', role: 'employer', name: '某公司' } }))
      .thenRefused('intake.unknown-respondent');
  });

  it('is not for who decided or handles: the refusal names the other step', () => {
    given(...granted)
      .as(everything(approver.id))
      .when(correction({ subject: 'worker', applicant: worker('worker') }))
      .thenRefused('separation.approver-registers', { step: 'approve', by: approver.id });
    given(...handling)
      .as(everything('handler'))
      .when(make(AddRespondent, { ...on, occurredOn: '2026-06-09', respondent: { kind: 'organisation', role: 'employer', name: '甲' } }))
      .thenRefused('separation.handler-registers', { step: 'handle', by: 'handler' });
  });

  it('corrected by somebody, is registered by them: they cannot decide', () =>
    expect(given(...played(reviewed, coordinator, correction({ subject: 'worker', applicant: worker('worker') }))).state()).toMatchObject({
      registrars: ['registrar', 'coordinator'],
    }));
});

describe('a collective dispute (调解仲裁法 art. 7)', () => {
  const naming = (...representatives: string[]) => make(NameRepresentatives, { ...on, representatives, evidence: '推举书' });

  it('has three to five who speak for the others', () => {
    given(...collective)
      .when(naming('w0', 'w1', 'w2'))
      .thenLike({ type: 'RepresentativesNamed', data: { representatives: ['w0', 'w1', 'w2'], evidence: of('worker', '推举书') } });
    given(...collective)
      .when(naming('w0', 'w1'))
      .thenRefused('intake.representatives-number', { least: 3, most: 5, n: 2 });
    given(...collective)
      .when(naming('w0', 'w1', 'w2', 'w3', 'w4', 'w5'))
      .thenRefused('intake.representatives-number', { n: 6 });
    given(...collective)
      .when(naming('w0', 'w1', 'somebody'))
      .thenRefused('intake.not-an-applicant');
  });

  it('begins with ten applicants', () => {
    given(...played(applied, registrar, importing(8)))
      .when(naming('w0', 'w1', 'w2'))
      .thenRefused('intake.not-collective', { applicants: 9, from: 10 });
    given(...played(applied, registrar, importing(9)))
      .when(naming('w0', 'w1', 'w2'))
      .thenLike({ type: 'RepresentativesNamed' });
  });

  it('is not spoken for by somebody who left', () => {
    const named = played(collective, registrar, naming('w0', 'w1', 'w2'));
    expect(given(...played(named, registrar, make(RemoveApplicant, { ...on, subject: 'w1', reason: '退出' }))).state()).toMatchObject({
      representatives: ['w0', 'w2'],
    });
  });
});
