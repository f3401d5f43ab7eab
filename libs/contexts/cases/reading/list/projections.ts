import { idOf } from '@gongyuan/kernel/ids';
import { projection, put, type Row } from '@gongyuan/platform/projections/define';
import type { CheckResult } from '../../closing/codes';
import type { caseFacts } from '../../events';
import type { Stage } from '../../state';
import type { Turn } from '../../unit-rules/events';
import { type Figures, figuresOn } from '../figures';
import { type CaseEvent, type CaseLine, changed, dated, standing, touched, undated, waitsOn, waitsOnApprover } from './line';
import { kinds, otherKinds, parties, party } from './party-rows';
import { content, enrolled, firstRespondent, rosterLine } from './roster';
import { caseListTables } from './tables';

/** An opinion on another text is no opinion on this one: the review begins again. */
const reviewedAgain = ({ stage }: CaseLine): Row => (stage === 'reviewed' ? { ...standing('applied'), ...waitsOn() } : {});

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

/** Where a case stands while aid is given. */
const stageWith = ({ handler, accepted }: CaseLine): Stage => (handler === null ? 'granted' : accepted ? 'handling' : 'assigned');

/** On whom it waits next: on who holds the step that comes, or on who decides. */
const next =
  (turn: Turn | undefined) =>
  ({ unit }: CaseLine): Row =>
    turn ? waitsOn(turn) : waitsOnApprover(unit);

type Decided = Extract<CaseEvent, { type: 'AidGranted' | 'AidRefused' }>;
const decided = ({ on, data }: Decided): Row => ({
  decided_on: on,
  confirm_by: data.confirmed ? null : data.decidedBy,
});

/** An objection that is upheld takes the decision away: the case waits for aid to be given, or goes on. */
const objectionDecided =
  ({ data: { upheld, against } }: Extract<CaseEvent, { type: 'ObjectionDecided' }>) =>
  (line: CaseLine): Row => {
    if (!upheld) return { ...standing(line.objected_from ?? 'refused'), ...waitsOn(), objected_from: null };
    const undone =
      against === 'termination'
        ? { ...standing(stageWith(line)), ...waitsOn(), terminated: false, counted: true, closed_on: null, end_confirm_by: null }
        : { ...standing('reviewed'), ...waitsOnApprover(line.unit), decided_on: null, confirm_by: null };
    return { ...undone, objected_from: null };
  };

/** `read.case_list`, `read.case_party`, `read.case_category`: what lists, counts and searches of cases are answered from. References only. */
export const caseList = projection<typeof caseFacts>()({
  name: 'case_list',
  tables: caseListTables,
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
        urgent: false,
        objected: false,
      };
      const whole = [standing('applied'), line, content(data), dated(undated, event), touched(event)];
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
    ApplicationWithdrawn: (event) => [changed(event, { ...standing('withdrawn'), ...waitsOn() })],
    ApplicationLapsed: (event) => [changed(event, standing('lapsed'))],
    CaseTransferred: (event) => [changed(event, { ...standing('transferring'), ...waitsOn(), also_at: event.data.unit })],
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
    TransferRecalled: (event) => [changed(event, { ...standing('applied'), also_at: null })],
    MeansAssessed: (event) => [changed(event)],
    ReviewOpinionGiven: (event) => [changed(event, (line) => ({ ...standing('reviewed'), ...next(event.data.turn)(line) }))],
    DecisionEndorsed: (event) => [changed(event, next(event.data.turn))],
    DecisionSentBack: (event) => [changed(event, { ...(event.data.decision === 'terminate' ? {} : standing('applied')), ...waitsOn() })],
    AidGranted: (event) => [
      changed(event, (line) => ({ ...standing(stageWith(line)), ...waitsOn(), ...decided(event), number: event.data.number })),
    ],
    AidRefused: (event) => [changed(event, { ...standing('refused'), ...waitsOn(), ...decided(event) })],
    DecisionConfirmed: (event) => [changed(event, { confirm_by: null })],
    UrgentAidGiven: (event) => [changed(event, { urgent: true })],
    UrgentAidConfirmed: (event) => [changed(event)],
    ObjectionRaised: (event) => [
      changed(event, ({ stage }) => ({
        ...{ ...standing('objected'), ...waitsOnApprover(event.data.unit) },
        ...{ objected: true, objected_from: stage },
      })),
    ],
    ObjectionDecided: (event) => [changed(event, objectionDecided(event))],
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
    CaseClosed: (event) => [changed(event, { ...standing('closed'), ...waitsOn(), closed_on: event.data.closingDay })],
    SealUsed: (event) => [changed(event)],
    FileAttached: (event) => [changed(event)],
    FileReplaced: (event) => [changed(event)],
    FileWithdrawn: (event) => [changed(event)],
    CaseReopened: (event) => [changed(event, { ...standing('handling'), closed_on: null })],
    TerminationProposed: (event) => [changed(event, next(event.data.turn))],
    AidTerminated: (event) => {
      const { counted, decidedBy, paper } = event.data;
      const ended = { ...standing('terminated'), ...waitsOn(), terminated: true, counted, end_confirm_by: paper ? decidedBy : null };
      return [changed(event, ended)];
    },
    TerminationConfirmed: (event) => [changed(event, { end_confirm_by: null })],
    TerminationReceived: (event) => [changed(event, { closed_on: event.data.closingDay })],
    FileSubmitted: (event) => [changed(event, standing('submitted'))],
    FileChecked: (event) => [changed(event, ({ terminated }) => standing(checkedStage(event.data.result, terminated)))],
    NextStepPlanned: (event) => [changed(event)],
    KeyDayRecorded: (event) => [changed(event)],
    DateSettled: (event) => [changed(event)],
    LimitationInterrupted: (event) => [changed(event)],
    LimitationSuspended: (event) => [changed(event)],
    LimitationResumed: (event) => [changed(event)],
    DatesRecounted: (event) => [changed(event)],
  },
});
