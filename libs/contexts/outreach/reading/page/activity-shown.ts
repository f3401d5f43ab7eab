import { may } from '@gongyuan/kernel/access';
import type { Actor } from '@gongyuan/kernel/env';
import type { Stored } from '@gongyuan/kernel/facts';
import type { LocalDate } from '@gongyuan/kernel/time';
import { outreachAccess } from '../../access';
import type { ActivityCommandType } from '../../commands';
import { nextSteps } from '../../next-steps';
import type { Attendee } from '../../people';
import { activityActs, whereaboutsOf } from '../../permit';
import type { TeamMember } from '../../planning/events';
import type { SessionFigures } from '../../reporting/events';
import { PHOTO_RULE } from '../../rules';
import type { OpenActivity } from '../../state';
import { hintsOf } from '../hints';
import { alertsOf } from '../list/alerts';
import type { Shower } from '../shower';
import type {
  ActivityShown,
  ActivityStepShown,
  AttendanceShown,
  AudiencePerson,
  ConsultationShown,
  FiguresShown,
  TeamMemberShown,
} from '../shown/activity';
import type { VisibleActivity } from './activity-reader';

/** What the address of each command ends with, and whether it needs the version that was seen. */
export const commandPaths: Readonly<Partial<Record<ActivityCommandType, { readonly path: string; readonly overwrites?: true }>>> = {
  ChangePlan: { path: 'change', overwrites: true },
  RescheduleActivity: { path: 'reschedule', overwrites: true },
  CancelActivity: { path: 'cancel' },
  DropActivity: { path: 'drop' },
  MarkHeld: { path: 'held' },
  SignUp: { path: 'sign-up' },
  WithdrawSignUp: { path: 'withdraw-sign-up' },
  CheckIn: { path: 'check-in' },
  StrikeCheckIn: { path: 'strike-check-in' },
  AnswerConsultation: { path: 'consultation' },
  KeepPhoto: { path: 'photos' },
  ReportSession: { path: 'report' },
  CorrectSession: { path: 'correct', overwrites: true },
  VerifySession: { path: 'verify', overwrites: true },
  ReturnSession: { path: 'return' },
};

const stepsShown = (state: OpenActivity, actor: Actor, today: LocalDate): ActivityStepShown[] =>
  nextSteps(state, today).flatMap(({ command, main, notBy }) => {
    const place = commandPaths[command];
    const act = activityActs[command];
    if (!place || act === null) return [];
    const allowed = may(outreachAccess, act, actor, whereaboutsOf(state, actor));
    const blockedBy = allowed ? (notBy.includes(actor.id) ? 'separation' : undefined) : 'post';
    return [{ command, path: place.path, overwrites: place.overwrites ?? false, main, permitted: blockedBy === undefined, blockedBy }];
  });

const figuresShown = (figures: SessionFigures): FiguresShown => ({
  campaigns: [...figures.campaigns],
  day: figures.day,
  persons: figures.persons,
  named: figures.named,
  groups: figures.groups.map((group) => ({ ...group })),
  tags: figures.tags.map((tag) => ({ ...tag })),
  evidence: [...figures.evidence],
  materials: figures.materials.map((material) => ({ ...material })),
  consultations: figures.consultations,
  photos: figures.photos,
});

function memberShown(member: Stored<TeamMember>, state: OpenActivity, { names, text, sight }: Shower): TeamMemberShown {
  const outside = member.name !== undefined;
  return {
    id: member.person,
    name: outside ? text(member.name, 'name', sight) : names.staff(member.person).name,
    role: member.role,
    staff: !outside,
    present: state.heldOn === undefined ? undefined : state.teamPresent.includes(member.person),
  };
}

const personShown = ({ person, categories, occupation }: Stored<Attendee>, { text, sight }: Shower): AudiencePerson => ({
  subject: person.subject,
  name: text(person.name, 'name', sight),
  phone: text(person.phone, 'phone', sight),
  idNumber: text(person.idNumber, 'id-number', sight),
  categories: [...categories],
  occupation,
});

const consultationsShown = ({ state, events }: VisibleActivity, show: Shower): ConsultationShown[] =>
  events.flatMap((event) => {
    if (event.type !== 'ConsultationAnswered') return [];
    const { consultationId, asker, question, answer } = event.data;
    return [
      {
        consultationId,
        asker: asker && personShown(asker, show),
        question: show.text(question, 'text', show.sight),
        answer: show.text(answer, 'text', show.sight),
        by: show.names.staff(event.actor),
        on: event.on,
        contactId: state.consultations.find(({ id }) => id === consultationId)?.contactId,
      },
    ];
  });

/** The page of one activity. */
export function activityShown(activity: VisibleActivity, show: Shower, actor: Actor, today: LocalDate): ActivityShown {
  const { state, newest } = activity;
  const { names, sight, text } = show;
  const moved = activity.last('ActivityRescheduled', 'ActivityCancelled', 'ActivityDropped');
  const explained = activity.last('ActivityPlanned', 'PlanChanged', 'ActivityRescheduled');
  const reported = activity.last('SessionReported');
  const told = activity.last('SessionReported', 'SessionCorrected');
  const sentBack = state.returned ? activity.last('SessionReturned') : undefined;
  const standing = { stage: state.stage, day: state.appointment.day, returned: state.returned };
  return {
    activityId: state.activityId,
    version: newest.version,
    position: newest.position,
    sight,
    stage: state.stage,
    alerts: alertsOf(standing, today),
    hints: hintsOf(state, PHOTO_RULE.atLeast),
    kind: state.kind,
    campaigns: [...state.campaigns],
    title: state.title,
    unit: names.unit(state.unit),
    place: { kind: state.place.kind, name: state.place.name },
    host: state.host,
    partners: [...state.partners],
    day: state.appointment.day,
    from: state.appointment.from,
    to: state.appointment.to,
    team: state.team.map((member) => memberShown(member, state, show)),
    clashReason: state.clashes.length > 0 ? text(explained?.data.clashReason, 'text', sight) : undefined,
    expected: state.expected,
    categories: [...state.categories],
    plannedBy: names.staff(state.plannedBy),
    plannedOn: state.plannedOn,
    rescheduled: state.rescheduled,
    moveReason: text(moved?.data.reason, 'text', sight),
    signedUp: state.signedUp.length,
    checkedIn: state.present.length,
    photos: state.photos.length,
    consultations: consultationsShown(activity, show),
    figures: state.figures && figuresShown(state.figures),
    summary: text(reported?.data.summary, 'text', sight),
    withoutPhotos: text(reported?.data.withoutPhotos, 'text', sight),
    returnReason: text(sentBack?.data.reason, 'text', sight),
    reportedBy: told && names.staff(told.actor),
    reportedOn: state.reportedOn,
    verifiedBy: state.verifiedBy === undefined ? undefined : names.staff(state.verifiedBy),
    verifiedOn: state.verifiedOn,
    corrections: state.corrections,
    next: stepsShown(state, actor, today),
  };
}

/** Who signed up and who was there: a page of its own, because every name on it is a look at a person. */
export function attendanceShown({ state, events }: VisibleActivity, show: Shower): AttendanceShown {
  const here = new Set(state.present.map(({ subject }) => subject));
  const coming = new Set(state.signedUp);
  const signedUp = events.flatMap((event) => (event.type === 'SignedUp' ? [event.data.attendee] : []));
  const checkedIn = events.flatMap((event) =>
    event.type === 'CheckedIn' ? event.data.attendees.map((attendee) => ({ attendee, way: event.data.way })) : [],
  );
  // whoever came back after having been struck stands once, as said last
  const newest = new Map(checkedIn.map((one) => [one.attendee.person.subject, one]));
  const known = new Map(signedUp.map((attendee) => [attendee.person.subject, attendee]));
  return {
    sight: show.sight,
    signedUp: [...known.values()]
      .filter(({ person }) => coming.has(person.subject))
      .map((attendee) => ({ ...personShown(attendee, show), checkedIn: here.has(attendee.person.subject) })),
    checkedIn: [...newest.values()]
      .filter(({ attendee }) => here.has(attendee.person.subject))
      .map(({ attendee, way }) => {
        const said = personShown(attendee, show);
        const before = known.get(attendee.person.subject);
        // who was ticked from the sign-ups is named there
        const name = said.name === undefined && before ? show.text(before.person.name, 'name', show.sight) : said.name;
        const phone = said.phone === undefined && before ? show.text(before.person.phone, 'phone', show.sight) : said.phone;
        return { ...said, name, phone, way };
      }),
  };
}
