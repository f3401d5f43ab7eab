import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { ActivityKind, Campaign, Category, PlaceKind, TeamRole } from '../codes';

/** These names and shapes are the storage format: add, never rename, never reuse. */

/** `HH:mm` in Asia/Shanghai, 24 hours. */
export type ClockTime = string;

/** Where an activity takes place. Names of sites and firms stand in the open. */
export interface Place {
  readonly kind: PlaceKind;
  readonly name: string;
}

/** Somebody who holds the activity: a colleague, or somebody from outside whose name is sealed. */
export interface TeamMember {
  readonly person: SubjectId;
  readonly role: TeamRole;
  /** Of somebody who has no account here. */
  readonly name?: Personal<string>;
}

/** Another activity at which somebody of the team is at the same time. */
export interface Clash {
  readonly person: SubjectId;
  readonly activityId: Uuid;
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** When an activity is to be held. */
export interface Appointment {
  readonly day: LocalDate;
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** What a plan says besides when. */
export interface PlanContent {
  readonly kind: ActivityKind;
  readonly campaigns: readonly Campaign[];
  /** Name of the activity, as on its banner: public. */
  readonly title: string;
  readonly place: Place;
  /** 承办单位; of 移动体检 the organiser. */
  readonly host: string;
  readonly partners: readonly string[];
  readonly team: readonly TeamMember[];
  /** 预计人数. */
  readonly expected: number;
  /** Whom it is meant for. */
  readonly categories: readonly Category[];
}

export const planningFacts = {
  ActivityPlanned: fact<
    PlanContent & {
      activityId: Uuid;
      unit: Uuid;
      appointment: Appointment;
      /** Present when somebody of the team is elsewhere at the same time, and it was explained. */
      clashes?: readonly Clash[];
      clashReason?: Personal<string>;
    }
  >({
    v: 1,
    means: 'An outreach activity was planned',
    meansZh: '普法活动排期',
    personal: { 'team.*.name': 'name', clashReason: 'text' },
  }),
  PlanChanged: fact<{
    changes: Partial<PlanContent>;
    reason: Personal<string>;
    clashes?: readonly Clash[];
    clashReason?: Personal<string>;
  }>({
    v: 1,
    means: 'What the plan says was changed, but for its day',
    meansZh: '调整活动安排',
    personal: { 'changes.team.*.name': 'name', reason: 'text', clashReason: 'text' },
  }),
  ActivityRescheduled: fact<{
    before: Appointment;
    appointment: Appointment;
    reason: Personal<string>;
    clashes?: readonly Clash[];
    clashReason?: Personal<string>;
  }>({
    v: 1,
    means: 'The activity has another day or hour; a cancelled one is on again',
    meansZh: '改期',
    personal: { reason: 'text', clashReason: 'text' },
  }),
  ActivityCancelled: fact<{ before: Appointment; reason: Personal<string> }>({
    v: 1,
    means: 'The activity does not take place on its day; it waits for a new one',
    meansZh: '取消，待定新日期',
    personal: { reason: 'text' },
  }),
  ActivityDropped: fact<{ reason: Personal<string> }>({
    v: 1,
    means: 'The cancelled activity will not be held at all',
    meansZh: '不再举办',
    personal: { reason: 'text' },
  }),
  ActivityHeld: fact<{
    appointment: Appointment;
    /** Who of the team was there. */
    present: readonly SubjectId[];
  }>({ v: 1, means: 'The activity took place', meansZh: '活动已举办' }),
};

/** Facts of a stream `duty-<person>.<day>`: where one person of a team is on one day. */
export const dutyFacts = {
  DutyTaken: fact<{
    person: SubjectId;
    activityId: Uuid;
    appointment: Appointment;
    /** True when it overlaps with another activity and that was explained. */
    explained: boolean;
  }>({ v: 1, means: 'A person of the team is taken at these hours', meansZh: '团队成员排班' }),
  DutyReleased: fact<{ person: SubjectId; activityId: Uuid }>({
    v: 1,
    means: 'The person is free again at the hours of that activity',
    meansZh: '取消团队成员排班',
  }),
};
