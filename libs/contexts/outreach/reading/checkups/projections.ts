import type { EventOf } from '@gongyuan/kernel/facts';
import { idOf } from '@gongyuan/kernel/ids';
import { type Change, patch, projection, put, type Row } from '@gongyuan/platform/projections/define';
import type { Severity } from '../../checkup/codes';
import type { checkupFacts } from '../../checkup/events';
import { type Finding, findingsAfter, firstDue, standing } from '../../checkup/findings';

type CheckupEvent = EventOf<typeof checkupFacts>;

const touched = ({ position, version }: CheckupEvent): Row => ({ last_position: position, version });

const change = (event: CheckupEvent, columns: Row = {}): readonly Change[] => [
  patch('checkup_list', { checkup_id: idOf(event.stream) }, [columns, touched(event)]),
];

/** What the findings come to: those that do not hold are nobody's risk. */
function counted(findings: readonly Finding[]): Row {
  const stand = standing(findings);
  const of = (severity: Severity): number => stand.filter((one) => one.severity === severity).length;
  return {
    findings,
    high: of('high'),
    medium: of('medium'),
    low: of('low'),
    advised: stand.filter(({ dueOn }) => dueOn !== undefined).length,
    done: stand.filter(({ result }) => result === 'done').length,
    not_done: stand.filter(({ result }) => result === 'not-done').length,
    next_due: firstDue(findings) ?? null,
  };
}

/** The row with its findings after an event, and what else it changes. */
const found = (event: CheckupEvent, columns: Row = {}): readonly Change[] => [
  patch('checkup_list', { checkup_id: idOf(event.stream) }, (row) => [
    counted(findingsAfter(row['findings'] as readonly Finding[], event)),
    columns,
    touched(event),
  ]),
];

/** `read.checkup_list`: 法律体检, one row each. References to people only. */
export const checkupList = projection<typeof checkupFacts>()({
  name: 'checkup_list',
  tables: {
    checkup_list: {
      columns: {
        checkup_id: 'uuid not null',
        unit: 'uuid not null',
        stage: 'text not null',
        kind: 'text not null',
        organisation: 'text',
        credit_code: 'text',
        employees: 'int',
        /** Reference to the name, and to the phone of one who gave no name. */
        worker: 'jsonb',
        occupation: 'text',
        activity_id: 'uuid',
        examiners: 'uuid[] not null',
        opened_on: 'date not null',
        answered_on: 'date',
        closed_on: 'date',
        findings: 'jsonb not null',
        high: 'int not null',
        medium: 'int not null',
        low: 'int not null',
        advised: 'int not null',
        done: 'int not null',
        not_done: 'int not null',
        /** The first day on which something that is not settled is due. */
        next_due: 'date',
        contact_id: 'uuid',
        last_position: 'bigint not null',
        version: 'int not null',
      },
      key: ['checkup_id'],
      indexes: ['opened_on, checkup_id', 'stage, next_due', 'activity_id'],
    },
  },
  on: {
    CheckupOpened: (event) => {
      const { data } = event;
      const person = data.worker?.person;
      return [
        put('checkup_list', { checkup_id: idOf(event.stream) }, [
          {
            unit: data.unit,
            stage: 'opened',
            kind: data.kind,
            organisation: data.organisation ?? null,
            credit_code: data.creditCode ?? null,
            employees: data.employees ?? null,
            worker: person ? { name: person.name ?? null, phone: person.name ? null : (person.phone ?? null) } : null,
            occupation: data.worker?.occupation ?? null,
            activity_id: data.activityId ?? null,
            examiners: [...data.examiners],
            opened_on: event.on,
            answered_on: null,
            closed_on: null,
            contact_id: null,
          },
          counted([]),
          touched(event),
        ]),
      ];
    },
    AnswersRecorded: (event) => found(event, { stage: 'answered', answered_on: event.on }),
    AnswersCorrected: (event) => found(event),
    FindingAdded: (event) => found(event),
    FindingDismissed: (event) => found(event),
    AdviceGiven: (event) => found(event, { stage: 'advised' }),
    FollowedUp: (event) => found(event),
    CheckupClosed: (event) => change(event, { stage: 'closed', closed_on: event.on }),
    CheckupDropped: (event) => change(event, { stage: 'dropped' }),
    CheckupBecameContact: (event) => change(event, { contact_id: event.data.contactId }),
  },
});
