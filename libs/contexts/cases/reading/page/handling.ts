import { stepsOpen } from '../../handling/proceedings/steps';
import type { HandlingShown, HearingShown, NoteShown, ProceedingShown } from '../shown/handling';
import type { Shower } from './case-reader';
import type { CaseEvent, CaseHistory } from './history';
import { step } from './steps';

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
const only = <T extends CaseEvent['type']>({ events }: CaseHistory, type: T): Of<T>[] =>
  events.filter((event): event is Of<T> => event.type === type);

/** The hearings of a proceeding: each as it was told of, and as it went. */
function hearingsShown(history: CaseHistory, proceedingId: string, show: Shower): HearingShown[] {
  const told = only(history, 'HearingScheduled').filter(({ data }) => data.proceedingId === proceedingId);
  const held = only(history, 'HearingHeld').filter(({ data }) => data.proceedingId === proceedingId);
  const states = new Map(history.state.work.hearings.map(({ id, state }) => [id, state]));
  const went = (id: string) => held.find(({ data }) => data.hearingId === id);
  const course = (event: Of<'HearingHeld'> | undefined) =>
    event && {
      attended: event.data.attended,
      adjourned: event.data.adjourned,
      summary: show.text(event.data.summary, 'text', show.sight),
    };
  const announced = told.map((event): HearingShown => {
    const { hearingId, hearingOn, time, place, noticeDue } = event.data;
    const happened = went(hearingId);
    return {
      ...step(event, show),
      id: hearingId,
      state: states.get(hearingId) ?? 'scheduled',
      hearingOn: happened?.on ?? hearingOn,
      time,
      place: show.text(place, 'text', show.sight),
      lateNotice: noticeDue !== undefined && event.on > (noticeDue.dueOn ?? noticeDue.nominalOn),
      ...course(happened),
    };
  });
  const unannounced = held
    .filter(({ data }) => !told.some((event) => event.data.hearingId === data.hearingId))
    .map(
      (event): HearingShown => ({
        ...step(event, show),
        id: event.data.hearingId,
        state: 'held',
        hearingOn: event.on,
        lateNotice: false,
        ...course(event),
      }),
    );
  return [...announced, ...unannounced].sort((a, b) => (a.hearingOn < b.hearingOn ? -1 : 1));
}

function proceedingsShown(history: CaseHistory, show: Shower): ProceedingShown[] {
  const progressed = only(history, 'ProceedingProgressed');
  return only(history, 'ProceedingFiled').flatMap((event) => {
    const { proceedingId: id, kind, road, body, number, follows, against, claimed, note } = event.data;
    const state = history.state.work.proceedings.find((one) => one.id === id);
    if (!state) return [];
    const steps = progressed.filter(({ data }) => data.proceedingId === id);
    return [
      {
        ...step(event, show),
        id,
        kind,
        road,
        state: state.state,
        body,
        number: steps.findLast(({ data }) => data.number)?.data.number ?? number,
        follows,
        against: [...against],
        acceptedOn: state.acceptedOn,
        procedure: state.procedure,
        claimed,
        note: show.text(note, 'text', show.sight),
        steps: [...stepsOpen(state)],
        progress: steps.map((one) => ({
          ...step(one, show),
          step: one.data.step,
          number: one.data.number,
          procedure: one.data.procedure,
          note: show.text(one.data.note, 'text', show.sight),
        })),
        hearings: hearingsShown(history, id, show),
      },
    ];
  });
}

const notesShown = ({ events }: CaseHistory, show: Shower): NoteShown[] =>
  events
    .flatMap((event) => {
      if (event.type === 'NoteAdded') return [{ ...step(event, show), text: show.text(event.data.note, 'text', show.sight), work: false }];
      if (event.type !== 'WorkLogged') return [];
      return [{ ...step(event, show), text: show.text(event.data.work, 'text', show.sight), work: true, minutes: event.data.minutes }];
    })
    .reverse();

/** What the handler has done, in the words of the events. */
export const handlingShown = (history: CaseHistory, show: Shower): HandlingShown => ({
  meetings: only(history, 'MeetingRecorded').map((event) => ({
    ...step(event, show),
    id: event.data.meetingId,
    way: event.data.way,
    place: show.text(event.data.place, 'text', show.sight),
    informed: [...event.data.informed],
    signed: event.data.signed,
    record: show.text(event.data.record, 'text', show.sight),
  })),
  informed: [...history.state.work.informed],
  proceedings: proceedingsShown(history, show),
  documents: only(history, 'DocumentRecorded').map((event) => ({
    ...step(event, show),
    id: event.data.documentId,
    kind: event.data.kind,
    title: show.text(event.data.title, 'text', show.sight),
    dated: event.data.dated,
    form: event.data.form,
    place: show.text(event.data.place, 'text', show.sight),
    proceedingId: event.data.proceedingId,
  })),
  notes: notesShown(history, show),
  reports: only(history, 'MajorMatterReported').map((event) => ({
    ...step(event, show),
    id: event.data.reportId,
    matter: event.data.matter,
    report: show.text(event.data.report, 'text', show.sight),
    to: show.text(event.data.to, 'text', show.sight),
    means: event.data.means,
    reply: show.text(event.data.reply, 'text', show.sight),
    earlier: event.data.earlier,
  })),
});
