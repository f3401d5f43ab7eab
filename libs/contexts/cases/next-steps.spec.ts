import type { Past } from '@gongyuan/platform/testing/given';
import { casePaths } from '../../../test/support/case-paths';
import {
  applied,
  approver,
  assessed,
  assigned,
  CASE,
  given,
  granted,
  handler,
  handling,
  make,
  played,
  registrar,
  reviewed,
  supplementing,
} from '../../../test/support/case-work';
import { CloseCase } from './closing/commands';
import { RecordPaperTermination } from './closing/termination/commands';
import { RecordOutcome } from './handling/commands';
import { nextSteps } from './next-steps';
import { RaiseObjection } from './objection/commands';
import { RecordPaperDecision } from './review/commands';

const steps = (past: readonly Past[], today = '2026-06-05') => nextSteps(given(...past).state(), today);
const main = (past: readonly Past[]) => steps(past).flatMap((step) => (step.main ? [step.command] : []));

const settled = played(
  handling,
  handler,
  make(RecordOutcome, { caseId: CASE, occurredOn: '2026-07-01', route: 'settlement', document: { issuedOn: '2026-07-01' } }),
);
const closed = played(settled, handler, make(CloseCase, { caseId: CASE, occurredOn: '2026-07-02', result: 'settled', summary: '和解' }));

describe('the next step', () => {
  it('is what the stage waits for', () => {
    expect(main([])).toEqual([]);
    expect(main(applied)).toEqual(['AssessMeans', 'ReviewOpinion']);
    expect(main(assessed)).toEqual(['ReviewOpinion']);
    expect(main(supplementing)).toEqual(['SupplyMaterials']);
    expect(main(reviewed)).toEqual(['GrantAid', 'RefuseAid']);
    expect(main(granted)).toEqual(['AssignHandler']);
    expect(main(assigned)).toEqual(['AcceptAssignment']);
    expect(main(handling)).toEqual(['RecordMeeting', 'RecordOutcome']);
    expect(main(settled)).toEqual(['CloseCase']);
    expect(main(closed)).toEqual(['SubmitFile']);
    expect(main(casePaths['terminated']?.slice(0, -1) ?? [])).toEqual(['SubmitFile']);
    expect(main(casePaths['terminated'] ?? [])).toEqual(['CheckFile']);
    expect(main(casePaths['archived'] ?? [])).toEqual([]);
  });

  it('names act, posts, who may not, and the day with its article', () => {
    expect(steps(reviewed).find(({ command }) => command === 'GrantAid')).toMatchObject({
      act: 'cases.decide',
      posts: ['approver'],
      notBy: ['registrar', 'coordinator'],
      due: { on: '2026-06-08', rule: 'LA_REVIEW_7D', daysLeft: 3 },
    });
    expect(steps(assigned)[0]).toMatchObject({ act: 'cases.respond', posts: ['handler'], only: 'handler' });
  });

  it('counts the days when it is asked, and says when they are over', () => {
    const due = (today: string) => steps(granted, today)[0]?.due?.daysLeft;
    expect(due('2026-06-05')).toBe(3);
    expect(due('2026-06-09')).toBe(-1);
  });

  it('gives the day of the notice while the review clock stands still', () =>
    expect(steps(supplementing)[0]).toMatchObject({ command: 'SupplyMaterials', due: { on: '2026-06-20', daysLeft: 15 } }));

  it('asks for a supplement once', () => {
    expect(steps(applied).map(({ command }) => command)).toContain('RequestSupplement');
    expect(steps(supplementing).map(({ command }) => command)).not.toContain('RequestSupplement');
  });

  it('lets a terminated client object, the unit above decide, and the signer of a paper confirm', () => {
    const paper = { decidedBy: approver.id, formNumber: '1', scan: 's' };
    const ended = played(
      handling,
      registrar,
      make(RecordPaperTermination, {
        ...{ caseId: CASE, occurredOn: '2026-07-01', ...paper },
        ...{ ground: 'own-lawyer', explanation: '另行委托', objectTo: '市总工会' },
      }),
    );
    expect(steps(ended).filter(({ main }) => main)).toMatchObject([
      { command: 'ReceiveTermination', only: 'handler' },
      { command: 'ConfirmTermination', only: 'approver', act: 'cases.confirm' },
    ]);
    expect(steps(ended)).toContainEqual(expect.objectContaining({ command: 'RaiseObjection', main: false }));
    const raise = make(RaiseObjection, { caseId: CASE, occurredOn: '2026-07-02', subject: 'worker', grounds: '并未委托' });
    expect(steps(played(ended, registrar, raise)).find(({ command }) => command === 'DecideObjection')).toMatchObject({
      ...{ main: true, notBy: ['registrar', 'coordinator', 'approver', 'handler'] },
      due: { rule: 'LA_OBJECTION_REVIEW_5D', on: '2026-07-07' },
    });
  });

  it('asks the signer of a paper to confirm', () => {
    const recorded = played(
      reviewed,
      registrar,
      make(RecordPaperDecision, {
        caseId: CASE,
        occurredOn: '2026-06-04',
        decision: 'grant',
        decidedBy: approver.id,
        formNumber: '1',
        scan: 's',
      }),
    );
    expect(steps(recorded).find(({ command }) => command === 'ConfirmDecision')).toMatchObject({ main: true, only: 'approver' });
    expect(steps(granted).map(({ command }) => command)).not.toContain('ConfirmDecision');
  });
});
