import type { Actor, Env, Post } from '@gongyuan/kernel/env';
import { fold } from '@gongyuan/kernel/foldable';
import { Refused } from '@gongyuan/kernel/refusal';
import { asStored, type Past, person } from '@gongyuan/platform/testing/given';
import { applied, apply, assigned, CITY, COUNTY, system } from '../../../test/support/case-work';
import { caseDecider } from './case';
import { contactDecider } from './contact/decider';
import { caseActs, casePermit, contactPermit } from './permit';
import { type Case, type Contact, noCase, noContact } from './state';

const state = (past: readonly Past[]): Case =>
  fold(
    caseDecider,
    past.map((event, index) => asStored(event, 'case-x', index + 1)),
  );
const contact: Contact = fold(contactDecider, [
  asStored(
    {
      type: 'ContactRegistered',
      on: '2026-06-01',
      data: { contactId: 'k1', unit: CITY, channel: 'phone', person: { subject: 'caller' }, summary: 'x' } as never,
    },
    'contact-k1',
    1,
  ),
]);

/** The refusal of a permission, or 'allowed'. */
const answer = (check: (env: Env) => void, actor: Actor): string => {
  try {
    check({ actor } as Env);
    return 'allowed';
  } catch (error) {
    if (error instanceof Refused) return `${error.kind} ${error.code}`;
    throw error;
  }
};

const mayOnCase = (type: string, past: readonly Past[], actor: Actor) => answer((env) => casePermit(type, state(past), env), actor);

describe('who may send a command to a case', () => {
  const table: readonly (readonly [string, readonly Past[], readonly Post[]])[] = [
    ['CorrectApplication', applied, ['registrar', 'coordinator']],
    ['AddApplicant', applied, ['registrar', 'coordinator']],
    ['ImportRoster', applied, ['registrar', 'coordinator']],
    ['RemoveApplicant', applied, ['registrar', 'coordinator']],
    ['AddRespondent', applied, ['registrar', 'coordinator']],
    ['CorrectParty', applied, ['registrar', 'coordinator']],
    ['NameRepresentatives', applied, ['registrar', 'coordinator']],
    ['RecordConsent', assigned, ['registrar', 'coordinator', 'handler']],
    ['WithdrawConsent', assigned, ['registrar', 'coordinator', 'handler']],
    ['LinkCases', applied, ['registrar', 'coordinator']],
    ['UnlinkCases', applied, ['registrar', 'coordinator']],
    ['SupplyMaterials', applied, ['registrar', 'coordinator']],
    ['WithdrawApplication', applied, ['registrar', 'coordinator']],
    ['RequestSupplement', applied, ['coordinator']],
    ['TransferCase', applied, ['coordinator']],
    ['AcceptTransfer', applied, ['coordinator']],
    ['ReturnTransfer', applied, ['coordinator']],
    ['RecallTransfer', applied, ['coordinator']],
    ['AssessMeans', applied, ['coordinator']],
    ['ReviewOpinion', applied, ['coordinator']],
    ['EndorseDecision', applied, ['coordinator', 'approver']],
    ['GrantAid', applied, ['approver']],
    ['RefuseAid', applied, ['approver']],
    ['RecordPaperDecision', applied, ['registrar', 'coordinator']],
    ['ConfirmDecision', applied, ['approver']],
    ['GrantUrgentAid', applied, ['coordinator', 'approver']],
    ['ConfirmUrgentAid', applied, ['approver']],
    ['RaiseObjection', applied, ['registrar', 'coordinator']],
    ['DecideObjection', applied, ['approver']],
    ['AssignFirm', applied, ['coordinator']],
    ['NameHandler', applied, ['coordinator']],
    ['AskReplacement', assigned, ['registrar', 'coordinator']],
    ['RefuseReplacement', assigned, ['coordinator']],
    ['ReplaceHandler', assigned, ['coordinator']],
    ['SignRetainer', assigned, ['handler']],
    ['AssignHandler', applied, ['coordinator']],
    ['AcceptAssignment', assigned, ['handler']],
    ['DeclineAssignment', assigned, ['handler']],
    ['RecordOutcome', assigned, ['handler']],
    ['CloseCase', assigned, ['handler']],
    ['RecordSeal', assigned, ['registrar', 'coordinator']],
    ['AttachFile', applied, ['registrar', 'coordinator']],
    ['ReplaceFile', assigned, ['registrar', 'coordinator', 'handler']],
    ['WithdrawFile', assigned, ['registrar', 'coordinator', 'handler']],
    ...(['RecordMeeting', 'FileProceeding', 'RecordProgress', 'ScheduleHearing', 'RecordHearing'] as const).map(
      (type) => [type, assigned, ['handler']] as const,
    ),
    ...(['RecordDocument', 'AddNote', 'LogWork', 'RecordMajorReport', 'SubmitFile', 'ReceiveTermination'] as const).map(
      (type) => [type, assigned, ['handler']] as const,
    ),
    ['RecordRecovery', assigned, ['registrar', 'coordinator', 'handler']],
    ['VoidRecovery', assigned, ['registrar', 'coordinator', 'handler']],
    ['RecordCallback', assigned, ['registrar', 'coordinator']],
    ['CheckFile', assigned, ['coordinator']],
    ['ReopenCase', assigned, ['coordinator']],
    ['ProposeTermination', assigned, ['coordinator']],
    ['TerminateAid', assigned, ['approver']],
    ['RecordPaperTermination', assigned, ['registrar', 'coordinator']],
    ['ConfirmTermination', assigned, ['approver']],
    ['RecordInterruption', assigned, ['registrar', 'coordinator', 'handler']],
    ['SuspendLimitation', assigned, ['registrar', 'coordinator', 'handler']],
    ['ResumeLimitation', assigned, ['registrar', 'coordinator', 'handler']],
    ['PlanNextStep', assigned, ['coordinator', 'handler']],
    ['RecordKeyDay', assigned, ['registrar', 'coordinator', 'handler']],
    ['SettleDate', assigned, ['registrar', 'coordinator', 'handler']],
  ];
  const all: readonly Post[] = ['registrar', 'coordinator', 'approver', 'handler', 'storekeeper', 'finance', 'auditor', 'admin'];
  const seeing: readonly Post[] = ['registrar', 'coordinator', 'approver', 'auditor'];

  it.each(table)('%s', (type, past, allowed) => {
    for (const post of all) {
      const sees = seeing.includes(post) || (post === 'handler' && past === assigned);
      const expected = allowed.includes(post) ? 'allowed' : sees ? 'forbidden access.not-your-post' : 'missing case.not-found';
      expect([post, mayOnCase(type, past, person('handler', post))]).toEqual([post, expected]);
    }
  });

  it('names every command of a case', () =>
    expect(Object.keys(caseActs).sort()).toEqual(['Apply', 'LapseApplication', 'RecountDates', ...table.map(([type]) => type)].sort()));

  it('hides a case of another unit, and one that is assigned to somebody else', () => {
    expect(mayOnCase('ReviewOpinion', applied, person('coordinator', 'coordinator', COUNTY))).toBe('missing case.not-found');
    expect(mayOnCase('AcceptAssignment', assigned, person('other-handler', 'handler'))).toBe('missing case.not-found');
    expect(mayOnCase('CloseCase', applied, person('handler', 'handler'))).toBe('missing case.not-found');
  });

  it('lets nobody turn a contact of another unit into an application: for them it is not there', () => {
    const from = (unit: string) =>
      answer(
        (env) => casePermit('Apply', noCase, { ...env, fold: () => contact } as never, apply({ unit, contactId: 'k1' })),
        person('registrar', 'registrar', unit),
      );
    expect(from(CITY)).toBe('allowed');
    expect(from(COUNTY)).toBe('value contact.not-found');
  });

  it('hides a case that is not there', () => {
    expect(answer((env) => casePermit('GrantAid', noCase, env), person('approver', 'approver'))).toBe('missing case.not-found');
  });

  it('lets a new application be made at one’s own unit only', () => {
    const at = (unit: string, actor: Actor) => answer((env) => casePermit('Apply', noCase, env, apply({ unit })), actor);
    expect(at(CITY, person('registrar', 'registrar'))).toBe('allowed');
    expect(at(COUNTY, person('registrar', 'registrar'))).toBe('forbidden access.not-your-post');
    expect(at(CITY, person('approver', 'approver'))).toBe('forbidden access.not-your-post');
  });

  it('leaves the lapse to the system', () => {
    expect(mayOnCase('LapseApplication', applied, system)).toBe('allowed');
    expect(mayOnCase('LapseApplication', applied, person('coordinator', 'coordinator'))).toBe('forbidden access.system-only');
  });
});

describe('who may send a command to a contact', () => {
  const close = (actor: Actor) => answer((env) => contactPermit('CloseContact', contact, env), actor);

  it('the desk of the unit, and nobody who may not know of it', () => {
    expect(close(person('r', 'registrar'))).toBe('allowed');
    expect(close(person('c', 'coordinator'))).toBe('allowed');
    expect(close(person('a', 'approver'))).toBe('forbidden access.not-your-post');
    expect(close(person('h', 'handler'))).toBe('missing contact.not-found');
    expect(close(person('x', 'admin'))).toBe('missing contact.not-found');
    expect(close(person('r', 'registrar', COUNTY))).toBe('missing contact.not-found');
    expect(close(system)).toBe('allowed');
  });

  it('registers at one’s own unit only', () => {
    const at = (unit: string) => answer((env) => contactPermit('RegisterContact', noContact, env, { unit }), person('r', 'registrar'));
    expect(at(CITY)).toBe('allowed');
    expect(at(COUNTY)).toBe('forbidden access.not-your-post');
    expect(answer((env) => contactPermit('CloseContact', noContact, env), person('r', 'registrar'))).toBe('missing contact.not-found');
  });
});
