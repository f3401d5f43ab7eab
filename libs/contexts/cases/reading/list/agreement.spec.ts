import type { AnyEvent, SealedRef } from '@gongyuan/kernel/facts';
import { fold } from '@gongyuan/kernel/foldable';
import { asStored } from '@gongyuan/platform/testing/given';
import { rowsOf, withUuids } from '@gongyuan/platform/testing/rows-of';
import { casePaths, peopleOnTheWay } from '../../../../../test/support/case-paths';
import { CASE } from '../../../../../test/support/case-work';
import { awaitedBy } from '../../approval/rounds';
import { caseDecider } from '../../case';
import { caseFacts } from '../../events';
import { endings } from '../../guards';
import type { OpenCase } from '../../state';
import { type ListedClock, nextOf } from '../clocks';
import { shownFigures } from '../figures';
import { historyOf } from '../page/history';
import type { Waits } from '../waits';
import { hasEnded, NEVER } from './line';
import { caseList } from './projections';

const paths = Object.entries(casePaths).map(
  ([name, past]) =>
    [
      name,
      withUuids(
        past.map((event, index) => asStored(event, `case-${CASE}`, index + 1)),
        peopleOnTheWay,
      ),
    ] as const,
);

const sorted = (going: Waits['proceedings']) => going.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Proceedings that go on, each with the day of its newest fact. */
const goingOf = ({ work }: OpenCase): Waits['proceedings'] =>
  work.proceedings
    .filter(({ state }) => !['refused', 'decided', 'ended'].includes(state))
    .map(({ id, lastOn }) => ({
      id,
      last: work.hearings.reduce(
        (day, { proceedingId, state, hearingOn }) => (proceedingId === id && state === 'held' && hearingOn > day ? hearingOn : day),
        lastOn,
      ),
    }));

/** Days of hearings that are set in proceedings that go on. */
const hearingsOf = (state: OpenCase): string[] => {
  const going = new Set(goingOf(state).map(({ id }) => id));
  const set = state.work.hearings.filter((one) => one.state === 'scheduled' && going.has(one.proceedingId));
  return [...new Set(set.map(({ hearingOn }) => hearingOn))].sort();
};

const turnOf = (state: OpenCase) => {
  const awaited = awaitedBy(state);
  return [awaited?.post ?? null, awaited?.unit ?? null];
};

const subjectOf = (ref: unknown): string | undefined => (ref as SealedRef | null)?.s;

/** What the list says of a case, beside what its rules know. */
function bothSides(events: readonly AnyEvent[]) {
  const state = fold(caseDecider, events);
  const history = historyOf(events);
  const rows = rowsOf(caseList, events);
  const [row] = rows['case_list'] ?? [];
  if (state.stage === 'none' || !history || !row) throw new Error('There is no case');
  return { state, history, row, rows };
}

describe('the list agrees with the rules', () => {
  it('on ways that hold every fact of a case', () => {
    const types = new Set(paths.flatMap(([, events]) => events.map(({ type }) => type)));
    expect([...types].sort()).toEqual(Object.keys(caseFacts).sort());
  });

  it.each(paths)('at every step of a case that is %s', (_, events) => {
    for (let length = 1; length <= events.length; length++) {
      const { state, history, row, rows } = bothSides(events.slice(0, length));
      expect({
        stage: row['stage'],
        where: [row['unit'], row['also_at'] ?? null, row['registration']],
        ended: row['ended'],
        terminated: row['terminated'],
        counted: row['counted'],
        number: row['number'],
        handler: row['handler'],
        confirmBy: row['confirm_by'],
        endConfirmBy: row['end_confirm_by'],
        turn: [row['turn_post'] ?? null, row['turn_unit'] ?? null],
        applicant: subjectOf(row['applicant']),
        applicants: row['applicants'],
        respondents: row['respondents'],
        cause: [row['cause_code'], row['cause_version']],
        matter: row['matter'],
        version: row['version'],
        closedOn: row['closed_on'],
        categories: row['categories'],
        urgent: row['urgent'],
        objected: row['objected'],
        firmSince: row['firm_since'],
        going: sorted((row['waits'] as Waits).proceedings),
        hearings: row['hearings'],
      }).toEqual({
        stage: state.stage,
        where: [state.unit, state.transfer?.to ?? null, state.registration],
        ended: hasEnded(state.stage),
        terminated: state.termination !== undefined,
        counted: state.termination?.counted ?? true,
        number: state.number ?? null,
        handler: state.assignment?.handler ?? null,
        confirmBy: state.decision && !state.decision.confirmed ? state.decision.by : null,
        turn: turnOf(state),
        endConfirmBy: state.termination && !state.termination.confirmed ? state.termination.by : null,
        applicant: state.applicants[0]?.person.subject,
        applicants: state.applicants.length,
        respondents: state.respondents.length,
        cause: [state.cause.code, state.cause.version],
        matter: state.matter,
        version: length,
        closedOn: state.closing?.closingDay ?? state.termination?.receivedOn ?? null,
        categories: [...new Set(state.applicants.flatMap(({ categories }) => categories))].sort(),
        urgent: state.urgent !== undefined,
        objected: state.objection !== undefined,
        firmSince: state.firmAsked && !state.assignment ? state.firmAsked.on : NEVER,
        going: sorted(goingOf(state)),
        hearings: endings[state.stage] ? [] : hearingsOf(state),
      });
      const { claimed, awarded, received, applied } = row as Record<string, number | null>;
      const figures = { claimed: claimed ?? applied ?? undefined, awarded: awarded ?? undefined, received: received ?? undefined };
      expect(figures).toEqual(shownFigures(history.figures));
      expect(nextOf(row['clocks'] as readonly ListedClock[])?.rule).toBe(nextOf(history.clocks)?.rule);
      const counted = (rows['case_party'] ?? []).filter(
        ({ role, ordinal }) => role !== 'applicant' || (ordinal as number) < (row['places'] as number),
      );
      const people = [
        ...state.applicants.map(({ person }) => person.subject),
        ...state.respondents.flatMap(({ person }) => (person ? [person.subject] : [])),
        ...(state.agent ? [state.agent.person.subject] : []),
      ];
      const found = counted.filter(({ role, ordinal }) => role !== 'respondent' || (ordinal as number) < state.respondents.length);
      expect(found.map(({ subject }) => subject).sort()).toEqual(people.sort());
    }
  });
});
