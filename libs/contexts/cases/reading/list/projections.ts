import type { EventOf, SealedRef, Stored } from '@gongyuan/kernel/facts';
import { idOf, type SubjectId } from '@gongyuan/kernel/ids';
import { sumFen } from '@gongyuan/kernel/money';
import type { LocalDate } from '@gongyuan/kernel/time';
import { type Change, drop, patch, projection, put, type Row } from '@gongyuan/platform/projections/define';
import type { CheckResult } from '../../closing/codes';
import { type Category, categories } from '../../codes';
import type { caseFacts } from '../../events';
import type { Applicant, PersonFact, Respondent } from '../../parties';
import type { Stage } from '../../state';
import { clocksAfter, type ListedClock, lastDay, pressing, remembered } from '../clocks';
import { appliedFor, type Figures, figuresOn } from '../figures';
import { whoseOf } from '../whose';

type CaseEvent = EventOf<typeof caseFacts>;

/** Stands for "no date" where a column is sorted by. */
export const NEVER: LocalDate = '9999-12-31';

/** An applicant as the row of the case remembers one: what is counted over all of them, and whose name stands on top. */
interface RosterLine {
  readonly applied: number | null;
  readonly categories: readonly Category[];
  readonly name: SealedRef | null;
  readonly place: number;
}

/** A row of `case_list`, as far as one event needs what earlier ones have said. */
interface CaseLine {
  readonly stage: Stage;
  readonly registration: string;
  readonly clocks: readonly ListedClock[];
  readonly roster: readonly RosterLine[];
  readonly respondents: number;
  readonly terminated: boolean;
  readonly applied: number | null;
  readonly claimed: number | null;
  readonly awarded: number | null;
  readonly received: number | null;
  readonly places: number;
  readonly decided_on: LocalDate | null;
  readonly handler: SubjectId | null;
  readonly accepted: boolean;
}

const fromRow = (row: Row): CaseLine => row as unknown as CaseLine;

const endings: readonly Stage[] = ['closed', 'submitted', 'archived', 'terminated', 'refused', 'withdrawn', 'lapsed'];

/** True for the stages in which nothing more is done for the client; what is left is the file. */
export const hasEnded = (stage: Stage): boolean => endings.includes(stage);

const standing = (stage: Stage): Row => ({ stage, ended: hasEnded(stage) });

const earliest = (days: readonly (LocalDate | null)[]): LocalDate =>
  days.reduce<LocalDate>((first, day) => (day !== null && day < first ? day : first), NEVER);

/** The columns that say which dates run, and by which the list is sorted and filtered; none for an event that leaves the dates alone. */
function dated(before: readonly ListedClock[], event: CaseEvent): Row {
  const after = clocksAfter(before, event);
  if (after === before) return {};
  const clocks = remembered(after);
  const open = pressing(clocks);
  return {
    clocks,
    next_on: earliest(open.map(lastDay)),
    // others may be late: only what binds us is ever overdue
    overdue_after: earliest(open.map(({ rule, dueOn }) => (whoseOf(rule) === 'ours' ? dueOn : null))),
    safe_by: earliest(open.map(({ safeBy, nominalOn }) => safeBy ?? nominalOn)),
  };
}

const touched = ({ position, version, at }: CaseEvent): Row => ({ last_position: position, version, changed_at: at });

const rosterLine = (applicant: Stored<Applicant>, place: number): RosterLine => ({
  applied: appliedFor([applicant]) ?? null,
  categories: applicant.categories,
  name: applicant.person.name ?? null,
  place,
});

/** What the list shows of the applicants, in their order. A place beyond `places` belongs to nobody any more. */
function enrolled(roster: readonly RosterLine[], places = roster.length): Row {
  const amounts = roster.flatMap(({ applied }) => applied ?? []);
  return {
    roster,
    places,
    applicant: roster[0]?.name ?? null,
    applicants: roster.length,
    categories: [...new Set(roster.flatMap(({ categories }) => categories))].sort(),
    applied: amounts.length === 0 ? null : sumFen(amounts),
  };
}

const firstRespondent = (party: Stored<Respondent> | undefined): Row => ({
  respondent_name: party?.name,
  respondent: party?.person?.name,
  project_name: party?.projectName,
});

/** What the list shows of the application's content, for the parts that an event carries. */
function content(data: Partial<Stored<{ applicants: readonly Applicant[]; respondents: readonly Respondent[] }>>): Row {
  const { applicants, respondents } = data;
  return {
    ...(applicants && enrolled(applicants.map((applicant, place) => rosterLine(applicant, place)))),
    ...(respondents && { ...firstRespondent(respondents[0]), respondents: respondents.length }),
  };
}

interface Hint {
  readonly subject: SubjectId;
  readonly name?: SealedRef;
  readonly phone?: SealedRef;
  readonly idNumber?: SealedRef;
}

type PartyRole = 'applicant' | 'respondent' | 'agent';

const place = (event: CaseEvent, role: PartyRole, ordinal: number) => ({ case_id: idOf(event.stream), role, ordinal });

const party = (event: CaseEvent, role: PartyRole, ordinal: number, person: Hint | undefined): Change =>
  person
    ? put('case_party', place(event, role, ordinal), {
        subject: person.subject,
        name: person.name,
        phone: person.phone,
        id_number: person.idNumber,
      })
    : drop('case_party', place(event, role, ordinal));

interface Parties {
  readonly applicants: readonly Applicant[];
  readonly respondents: readonly Respondent[];
  readonly agent?: { readonly person: PersonFact };
}

/**
 * The people of lists that were given whole. When a list became shorter, the places beyond its end keep their old rows:
 * readers take no place beyond `places` of `case_list`.
 */
const parties = (event: CaseEvent, { applicants = [], respondents = [], agent }: Partial<Stored<Parties>>): readonly Change[] => [
  ...applicants.map(({ person }, index) => party(event, 'applicant', index, person)),
  ...respondents.map(({ person }, index) => party(event, 'respondent', index, person)),
  ...(agent ? [party(event, 'agent', 0, agent.person)] : []),
];

const kind = (event: CaseEvent, category: Category) => ({ category, case_id: idOf(event.stream) });

/**
 * One row for each category that some applicant belongs, or belonged to: a list of categories in one column could not be searched
 * quickly. Which of them still hold is said by `categories` of `case_list`.
 */
const kinds = (event: CaseEvent, applicants: readonly Stored<Applicant>[]): readonly Change[] =>
  [...new Set(applicants.flatMap((applicant) => applicant.categories))].map((category) => put('case_category', kind(event, category), {}));

/** The same where others stood before. */
function otherKinds(event: CaseEvent, applicants: readonly Stored<Applicant>[] | undefined): readonly Change[] {
  if (!applicants) return [];
  return [...categories.map((category) => drop('case_category', kind(event, category))), ...kinds(event, applicants)];
}

/** A change of the row of the event's case; dates and the last event follow by themselves. */
const changed = (event: CaseEvent, columns: Row | ((line: CaseLine) => Row) = {}): Change =>
  patch('case_list', { case_id: idOf(event.stream) }, (row) => {
    const line = fromRow(row);
    return [typeof columns === 'function' ? columns(line) : columns, dated(line.clocks, event), touched(event)];
  });

/** An opinion on another text is no opinion on this one: the review begins again. */
const reviewedAgain = ({ stage }: CaseLine): Row => (stage === 'reviewed' ? standing('applied') : {});

/** A step of the assignment moves a case that was decided on; one that is worked on first, because it is urgent, waits for its decision. */
const onceDecided = ({ decided_on }: CaseLine, stage: Stage): Row => (decided_on === null ? {} : standing(stage));

const figuresOf = ({ applied, claimed, awarded, received }: CaseLine): Figures => ({
  applied: applied ?? undefined,
  claimed: claimed ?? undefined,
  awarded: awarded ?? undefined,
  received: received ?? undefined,
});

/** A file that was returned leaves the case as it had ended. */
const checkedStage = (result: CheckResult, terminated: boolean): Stage => {
  if (result === 'passed') return 'archived';
  return terminated ? 'terminated' : 'closed';
};

/** The three figures after an event that says something of them. */
const figured =
  (event: CaseEvent) =>
  (line: CaseLine): Row => {
    const { claimed, awarded, received } = figuresOn(figuresOf(line), event);
    return { claimed, awarded, received };
  };

type Decided = Extract<CaseEvent, { type: 'AidGranted' | 'AidRefused' }>;
const decided = ({ on, data }: Decided): Row => ({
  decided_on: on,
  confirm_by: data.confirmed ? null : data.decidedBy,
});

/** `read.case_list`, `read.case_party`, `read.case_category`: what lists, counts and searches of cases are answered from. References only. */
export const caseList = projection<typeof caseFacts>()({
  name: 'case_list',
  tables: {
    case_list: {
      columns: {
        case_id: 'uuid not null',
        unit: 'uuid not null',
        // another unit that it waits for, and that sees it meanwhile
        also_at: 'uuid',
        stage: 'text not null',
        ended: 'boolean not null',
        number: 'text',
        registration: 'text not null',
        former_registration: 'text',
        cause_code: 'text not null',
        cause_version: 'text not null',
        matter: 'text not null',
        aid_form: 'text not null',
        applicant: 'jsonb',
        applicants: 'int not null',
        roster: 'jsonb not null',
        places: 'int not null',
        categories: 'text[] not null',
        respondent_name: 'text',
        respondent: 'jsonb',
        project_name: 'text',
        respondents: 'int not null',
        handler: 'uuid',
        accepted: 'boolean not null',
        contact_id: 'uuid',
        applied_on: 'date not null',
        decided_on: 'date',
        confirm_by: 'uuid',
        closed_on: 'date',
        terminated: 'boolean not null',
        // false after termination for deceit: no case of the office (offices.md §6)
        counted: 'boolean not null',
        clocks: 'jsonb not null',
        next_on: 'date not null',
        overdue_after: 'date not null',
        safe_by: 'date not null',
        applied: 'bigint',
        claimed: 'bigint',
        awarded: 'bigint',
        received: 'bigint',
        last_position: 'bigint not null',
        version: 'int not null',
        changed_at: 'timestamptz not null',
      },
      key: ['case_id'],
      indexes: [
        'next_on, case_id',
        'ended, next_on, case_id',
        'stage, next_on, case_id',
        'unit, ended, next_on, case_id',
        'handler, ended, next_on, case_id',
        'cause_code, next_on, case_id',
        'applied_on, case_id',
        'last_position, case_id',
        // for what is counted without a look at the rows themselves
        'stage, unit, also_at',
        'safe_by, overdue_after, unit, also_at, case_id',
        'overdue_after, unit, also_at',
        'also_at, case_id',
        'confirm_by',
        'registration text_pattern_ops',
        'number text_pattern_ops',
        'former_registration text_pattern_ops',
      ],
    },
    case_party: {
      columns: {
        case_id: 'uuid not null',
        role: 'text not null',
        ordinal: 'int not null',
        subject: 'uuid not null',
        name: 'jsonb',
        phone: 'jsonb',
        id_number: 'jsonb',
      },
      key: ['case_id', 'role', 'ordinal'],
      indexes: ['subject'],
    },
    case_category: {
      columns: { category: 'text not null', case_id: 'uuid not null' },
      key: ['category', 'case_id'],
    },
  },
  on: {
    Applied: (event) => {
      const { data, on, stream } = event;
      const { unit, registration, cause, matter, aidForm, contactId } = data;
      const line = {
        unit,
        registration,
        cause_code: cause.code,
        cause_version: cause.version,
        matter,
        aid_form: aidForm,
        contact_id: contactId,
        accepted: false,
        applied_on: on,
        terminated: false,
        counted: true,
      };
      const whole = [standing('applied'), line, content(data), dated([], event), touched(event)];
      return [put('case_list', { case_id: idOf(stream) }, whole), ...parties(event, data), ...kinds(event, data.applicants)];
    },
    ApplicationCorrected: (event) => {
      const { data } = event;
      const { cause, matter, aidForm, removed = [] } = data;
      const columns = {
        ...content(data),
        ...(cause && { cause_code: cause.code, cause_version: cause.version }),
        ...(matter && { matter }),
        ...(aidForm && { aid_form: aidForm }),
      };
      return [
        changed(event, (line) => ({ ...columns, ...reviewedAgain(line) })),
        ...parties(event, data),
        ...otherKinds(event, data.applicants),
        ...(removed.includes('agent') ? [party(event, 'agent', 0, undefined)] : []),
      ];
    },
    ApplicantsAdded: (event) => {
      const { from, applicants } = event.data;
      const added = applicants.map((applicant, index) => rosterLine(applicant, from + index));
      return [
        changed(event, (line) => ({ ...enrolled([...line.roster, ...added], from + added.length), ...reviewedAgain(line) })),
        ...applicants.map(({ person }, index) => party(event, 'applicant', from + index, person)),
        ...kinds(event, applicants),
      ];
    },
    ApplicantRemoved: (event) => {
      const { place } = event.data;
      return [
        changed(event, (line) => ({
          ...enrolled(
            line.roster.filter((one) => one.place !== place),
            line.places,
          ),
          ...reviewedAgain(line),
        })),
        party(event, 'applicant', place, undefined),
      ];
    },
    RespondentAdded: (event) => {
      const { place, respondent } = event.data;
      return [
        changed(event, (line) => ({ respondents: line.respondents + 1, ...reviewedAgain(line) })),
        party(event, 'respondent', place, respondent.person),
      ];
    },
    PartyCorrected: (event) => {
      const { place, applicants: [applicant] = [], respondents: [respondent] = [] } = event.data;
      if (!applicant)
        return [
          changed(event, (line) => ({ ...(place === 0 ? firstRespondent(respondent) : {}), ...reviewedAgain(line) })),
          party(event, 'respondent', place, respondent?.person),
        ];
      const after = rosterLine(applicant, place);
      return [
        changed(event, (line) => ({
          ...enrolled(
            line.roster.map((one) => (one.place === place ? after : one)),
            line.places,
          ),
          ...reviewedAgain(line),
        })),
        party(event, 'applicant', place, applicant.person),
        ...kinds(event, [applicant]),
      ];
    },
    RepresentativesNamed: (event) => [changed(event)],
    ConsentGiven: (event) => [changed(event)],
    ConsentWithdrawn: (event) => [changed(event)],
    CaseLinked: (event) => [changed(event)],
    CaseUnlinked: (event) => [changed(event)],
    SupplementRequested: (event) => [changed(event, standing('supplementing'))],
    MaterialsSupplied: (event) => [changed(event, standing('applied'))],
    ApplicationWithdrawn: (event) => [changed(event, standing('withdrawn'))],
    ApplicationLapsed: (event) => [changed(event, standing('lapsed'))],
    CaseTransferred: (event) => [changed(event, { ...standing('transferring'), also_at: event.data.unit })],
    TransferAccepted: (event) => {
      const { unit, registration } = event.data;
      return [
        changed(event, (line) => ({
          ...{ ...standing('applied'), unit, also_at: null },
          ...(registration && { registration, former_registration: line.registration }),
        })),
      ];
    },
    TransferReturned: (event) => [changed(event, { ...standing('applied'), also_at: null })],
    MeansAssessed: (event) => [changed(event)],
    ReviewOpinionGiven: (event) => [changed(event, standing('reviewed'))],
    AidGranted: (event) => [
      changed(event, ({ handler, accepted }) => {
        const stage = handler === null ? 'granted' : accepted ? 'handling' : 'assigned';
        return { ...standing(stage), ...decided(event), number: event.data.number };
      }),
    ],
    AidRefused: (event) => [changed(event, { ...standing('refused'), ...decided(event) })],
    DecisionConfirmed: (event) => [changed(event, { confirm_by: null })],
    UrgentAidGiven: (event) => [changed(event)],
    UrgentAidConfirmed: (event) => [changed(event)],
    ObjectionRaised: (event) => [changed(event, standing('objected'))],
    ObjectionDecided: (event) => [
      changed(event, event.data.upheld ? { ...standing('reviewed'), decided_on: null, confirm_by: null } : standing('refused')),
    ],
    HandlerAssigned: (event) => [
      changed(event, (line) => ({ ...onceDecided(line, 'assigned'), handler: event.data.handler, accepted: false })),
    ],
    FirmAsked: (event) => [changed(event)],
    AssignmentAccepted: (event) => [changed(event, (line) => ({ ...onceDecided(line, 'handling'), accepted: true }))],
    AssignmentDeclined: (event) => [changed(event, (line) => ({ ...onceDecided(line, 'granted'), handler: null, accepted: false }))],
    RetainerSigned: (event) => [changed(event)],
    ReplacementAsked: (event) => [changed(event)],
    ReplacementRefused: (event) => [changed(event)],
    HandlerReplaced: (event) => [
      changed(event, (line) => ({ ...onceDecided(line, 'assigned'), handler: event.data.handler, accepted: false })),
    ],
    MeetingRecorded: (event) => [changed(event)],
    DocumentRecorded: (event) => [changed(event)],
    NoteAdded: (event) => [changed(event)],
    WorkLogged: (event) => [changed(event)],
    MajorMatterReported: (event) => [changed(event)],
    ProceedingFiled: (event) => [changed(event)],
    ProceedingProgressed: (event) => [changed(event)],
    HearingScheduled: (event) => [changed(event)],
    HearingHeld: (event) => [changed(event)],
    OutcomeRecorded: (event) => [changed(event, figured(event))],
    RecoveryRecorded: (event) => [changed(event, figured(event))],
    RecoveryVoided: (event) => [changed(event, figured(event))],
    CallbackRecorded: (event) => [changed(event)],
    CaseClosed: (event) => [changed(event, { ...standing('closed'), closed_on: event.data.closingDay })],
    SealUsed: (event) => [changed(event)],
    FileAttached: (event) => [changed(event)],
    FileReplaced: (event) => [changed(event)],
    FileWithdrawn: (event) => [changed(event)],
    CaseReopened: (event) => [changed(event, { ...standing('handling'), closed_on: null })],
    AidTerminated: (event) => [changed(event, { ...standing('terminated'), terminated: true, counted: event.data.counted })],
    TerminationReceived: (event) => [changed(event, { closed_on: event.data.closingDay })],
    FileSubmitted: (event) => [changed(event, standing('submitted'))],
    FileChecked: (event) => [changed(event, ({ terminated }) => standing(checkedStage(event.data.result, terminated)))],
    LimitationInterrupted: (event) => [changed(event)],
    LimitationSuspended: (event) => [changed(event)],
    LimitationResumed: (event) => [changed(event)],
    DatesRecounted: (event) => [changed(event)],
  },
});
