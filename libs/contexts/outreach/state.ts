import type { Stored } from '@gongyuan/kernel/facts';
import type { FileFact } from '@gongyuan/kernel/files';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { Category, Occupation } from './codes';
import type { Appointment, Clash, PlanContent } from './planning/events';
import type { SessionFigures } from './reporting/events';

/** Where an activity stands. `none` is a stream without events. */
export const activityStages = [
  'planned', // 已排期
  'cancelled', // 已取消，待定新日期
  'dropped', // 不再举办
  'held', // 已举办，待上报
  'reported', // 已上报，待核定
  'verified', // 已核定
] as const;
export type ActivityStage = (typeof activityStages)[number];

/** Somebody who was there, as far as counting needs it. */
export interface Present {
  readonly subject: SubjectId;
  readonly categories: readonly Category[];
  readonly occupation?: Occupation;
}

/** A photo that stands for the session. */
export interface Photo {
  readonly photoId: Uuid;
  readonly file: Stored<FileFact>;
  readonly sha256: string;
  readonly look?: string;
  readonly takenAt?: string;
  readonly on: LocalDate;
  readonly by: SubjectId;
}

/** An activity that exists, as folded from its stream. Personal values are references throughout. */
export interface OpenActivity extends Stored<PlanContent> {
  readonly stage: ActivityStage;
  readonly activityId: Uuid;
  readonly unit: Uuid;
  readonly appointment: Appointment;
  readonly plannedOn: LocalDate;
  readonly plannedBy: SubjectId;
  /** Overlaps of the team that stand, each explained. */
  readonly clashes: readonly Clash[];
  /** How often it got another day or hour. */
  readonly rescheduled: number;
  readonly signedUp: readonly SubjectId[];
  readonly present: readonly Present[];
  readonly consultations: readonly { readonly id: Uuid; readonly contactId?: Uuid }[];
  readonly photos: readonly Photo[];
  readonly teamPresent: readonly SubjectId[];
  readonly heldOn?: LocalDate;
  readonly figures?: SessionFigures;
  readonly reportedOn?: LocalDate;
  /** Everybody who took the reporter's step: reported or corrected. */
  readonly reporters: readonly SubjectId[];
  /** True while a report that went back has not been made again. */
  readonly returned: boolean;
  readonly corrections: number;
  readonly verifiedBy?: SubjectId;
  readonly verifiedOn?: LocalDate;
}

export interface NoActivity {
  readonly stage: 'none';
}
export const noActivity: NoActivity = { stage: 'none' };

export type Activity = NoActivity | OpenActivity;

/** One person's hours of one day. */
export interface Duty {
  readonly activityId: Uuid;
  readonly from: string;
  readonly to: string;
}
