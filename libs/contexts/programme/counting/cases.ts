import type { caseFacts } from '@gongyuan/contexts/cases/events';
import type { EventOf } from '@gongyuan/kernel/facts';
import { idOf, type SubjectId } from '@gongyuan/kernel/ids';
import { type Change, patch, put, type Row } from '@gongyuan/platform/projections/define';
import { measureByKey } from '../plan';
import { plainEntry } from './entries';

type CaseEvent = EventOf<typeof caseFacts>;
type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** The measure that cases count towards. */
export const CASES = measureByKey('legal-aid-cases');

const entryOf = ({ stream }: CaseEvent) => ({ entry: `case-${idOf(stream)}` });

const subjectsOf = (applicants: readonly { readonly person: { readonly subject: SubjectId } }[]): readonly SubjectId[] =>
  [...new Set(applicants.map(({ person }) => person.subject))].sort();

const keep = (event: CaseEvent, columns: Row | ((row: Row) => Row)): Change =>
  patch('programme_entry', entryOf(event), (row) => {
    const changed = typeof columns === 'function' ? columns(row) : columns;
    return Object.keys(changed).length === 0 ? {} : { ...changed, position: event.position };
  });

const takenOut = (event: CaseEvent): Change => keep(event, (row) => (row['state'] === 'counted' ? { state: 'out' } : {}));

/**
 * 办理: aid given and a handler assigned, on the day of that assignment. While a case waits for another handler, because
 * the first one declined, it has none and does not count. A collective dispute is one case with its workers beside it.
 */
export const caseEntries = {
  Applied: (event: Of<'Applied'>): readonly Change[] => {
    const { data, on, position, stream } = event;
    return [
      put('programme_entry', entryOf(event), {
        ...plainEntry,
        measure: CASES.key,
        year: Number(on.slice(0, 4)),
        unit: data.unit,
        day: on,
        amount: 1,
        state: 'waiting',
        source: 'case',
        source_id: idOf(stream),
        label: data.registration,
        heads: data.applicants.length,
        subjects: subjectsOf(data.applicants),
        first_position: position,
        position,
      }),
    ];
  },
  ApplicationCorrected: (event: Of<'ApplicationCorrected'>): readonly Change[] => {
    const { applicants } = event.data;
    return applicants ? [keep(event, { heads: applicants.length, subjects: subjectsOf(applicants) })] : [];
  },
  ApplicantsAdded: (event: Of<'ApplicantsAdded'>): readonly Change[] => {
    const joined = subjectsOf(event.data.applicants);
    return [
      keep(event, (row) => {
        const subjects = [...new Set([...(row['subjects'] as readonly SubjectId[]), ...joined])].sort();
        return { subjects, heads: subjects.length };
      }),
    ];
  },
  ApplicantRemoved: (event: Of<'ApplicantRemoved'>): readonly Change[] => [
    keep(event, (row) => {
      const subjects = (row['subjects'] as readonly SubjectId[]).filter((one) => one !== event.data.subject);
      return { subjects, heads: subjects.length };
    }),
  ],
  // it counts for the unit that it belongs to when it is given to a handler
  TransferAccepted: (event: Of<'TransferAccepted'>): readonly Change[] => {
    const { unit, registration } = event.data;
    return [keep(event, { unit, ...(registration && { label: registration }) })];
  },
  AidGranted: (event: Of<'AidGranted'>): readonly Change[] => [keep(event, { label: event.data.number })],
  HandlerAssigned: (event: Of<'HandlerAssigned'>): readonly Change[] => [
    keep(event, (row) => (row['state'] === 'counted' ? {} : { state: 'counted', day: event.on, year: Number(event.on.slice(0, 4)) })),
  ],
  AssignmentDeclined: (event: Of<'AssignmentDeclined'>): readonly Change[] => [keep(event, { state: 'out' })],
  // urgent aid may have been given, and a handler assigned, before the decision
  AidRefused: (event: Of<'AidRefused'>): readonly Change[] => [takenOut(event)],
  ApplicationWithdrawn: (event: Of<'ApplicationWithdrawn'>): readonly Change[] => [takenOut(event)],
  ApplicationLapsed: (event: Of<'ApplicationLapsed'>): readonly Change[] => [takenOut(event)],
  // who got aid by deceit is no case handled (法律援助法 art. 48(1)-(2))
  AidTerminated: (event: Of<'AidTerminated'>): readonly Change[] => (event.data.counted ? [] : [takenOut(event)]),
  // the termination for deceit fell: whoever handled the case handles it again, and it counts as it did
  ObjectionDecided: (event: Of<'ObjectionDecided'>): readonly Change[] => {
    const { upheld, against, handler } = event.data;
    if (!upheld || against !== 'termination' || handler === undefined) return [];
    return [keep(event, (row) => (row['state'] === 'out' ? { state: 'counted' } : {}))];
  },
  CaseClosed: (event: Of<'CaseClosed'>): readonly Change[] => [keep(event, { closed_on: event.data.closingDay })],
};
