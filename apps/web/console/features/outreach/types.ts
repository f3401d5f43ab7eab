import type { Schemas } from '../../api/schemas';

/** What the endpoints of activities answer, under the names the screens use. */
export type ActivityRow = Schemas['ActivityRow'];
export type ActivityView = Schemas['ActivityShown'];
export type ActivityEvent = Schemas['ActivityEventShown'];
export type Attendance = Schemas['AttendanceShown'];
export type Candidate = Schemas['CandidateShown'];
export type Consultation = Schemas['ConsultationShown'];
export type Photo = Schemas['PhotoShown'];
export type Figures = Schemas['FiguresShown'];
export type ActivityCounts = Schemas['ActivityCounts'];
