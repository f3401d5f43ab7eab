/**
 * What the case endpoints answer. A personal text is open or masked as `sight` of its page says; null once the person's data
 * has been erased; absent when it was never recorded.
 */

export type Stage =
  | 'applied'
  | 'supplementing'
  | 'reviewed'
  | 'granted'
  | 'assigned'
  | 'handling'
  | 'closed'
  | 'refused'
  | 'withdrawn'
  | 'lapsed';

export type Sight = 'full' | 'masked';
export type PersonalText = string | null;

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Words {
  readonly zh: string;
  readonly en: string;
}

export interface CauseShown {
  readonly code: string;
  readonly version: string;
  readonly name: string;
}

export interface EventPlace {
  readonly position: number;
  readonly version: number;
  readonly type: string;
  readonly on: string;
}

export interface NextDate {
  readonly rule: string;
  readonly name: Words;
  readonly nominalOn: string;
  readonly dueOn: string | null;
  readonly safeBy: string | null;
  readonly needsHolidayData: boolean;
  readonly daysLeft: number;
  readonly overdue: boolean;
  readonly urgent: boolean;
}

/** A date of a case with everything it was computed from. */
export interface CaseDate extends NextDate {
  readonly basis: string;
  readonly from: string;
  readonly ruleVersion: number;
  readonly calendarVersion: string;
  readonly state: 'open' | 'paused' | 'met' | 'superseded';
  readonly event: EventPlace;
  readonly endedBy?: EventPlace;
}

export interface Amounts {
  readonly claimed?: number;
  readonly awarded?: number;
  readonly received?: number;
}

export interface CaseRow {
  readonly caseId: string;
  readonly sight: Sight;
  readonly stage: Stage;
  readonly number?: string;
  readonly registration: string;
  readonly unit: Named;
  readonly applicant?: PersonalText;
  readonly applicants: number;
  readonly respondent?: PersonalText;
  readonly respondents: number;
  readonly collective: boolean;
  readonly cause: CauseShown;
  readonly handler?: Named;
  readonly appliedOn: string;
  readonly unconfirmed: boolean;
  readonly overdue: boolean;
  readonly next?: NextDate;
  readonly amounts: Amounts;
}

/** Figures for the views of the list. */
export interface CaseCounts {
  readonly total: number;
  readonly open: number;
  readonly stages: Readonly<Record<Stage, number>>;
  readonly overdue: number;
  readonly soon: number;
  readonly undated: number;
  readonly unconfirmed: number;
  readonly mineToConfirm: number;
  readonly mine: number;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; absent on the last one. */
  readonly next?: string;
}

export interface PersonShown {
  readonly subject: string;
  readonly name?: PersonalText;
  readonly idNumber?: PersonalText;
  readonly phone?: PersonalText;
  readonly gender?: PersonalText;
  readonly birthDate?: PersonalText;
  readonly address?: PersonalText;
}

export interface ApplicantShown {
  readonly person: PersonShown;
  readonly categories: readonly string[];
  readonly occupation?: string;
  readonly occupationNote?: PersonalText;
  readonly relation: string;
  readonly claims: readonly { readonly item: string; readonly amount: number }[];
}

export interface RespondentShown {
  readonly id: string;
  readonly kind: 'organisation' | 'person';
  readonly role: string;
  readonly name?: string;
  readonly person?: PersonShown;
  readonly creditCode?: PersonalText;
  readonly projectName?: string;
  readonly phone?: PersonalText;
}

export interface AgentShown {
  readonly person: PersonShown;
  readonly relation: string;
  readonly authority: string;
}

/** A step somebody took: who, on which day, at which position. */
export interface Step {
  readonly by: Named;
  readonly on: string;
  readonly position: number;
}

export interface MeansShown extends Step {
  readonly way: string;
  readonly article: string;
  readonly standing: boolean;
  readonly proof?: PersonalText;
  readonly note?: PersonalText;
}

export interface OutcomeShown extends Step {
  readonly id: string;
  readonly route: string;
  readonly instance?: string;
  readonly finalAward?: boolean;
  readonly document?: { readonly number?: string; readonly issuedOn: string; readonly body?: string };
  readonly receivedOn?: string;
  readonly respondentReceivedOn?: string;
  readonly performedFrom?: string;
  readonly amounts: Amounts;
  readonly perApplicant: readonly (Amounts & { readonly subject: string })[];
  readonly summary?: PersonalText;
}

export interface DecisionShown extends Step {
  readonly kind: 'grant' | 'refuse';
  readonly recordedBy: Named;
  readonly confirmed: boolean;
  readonly paper?: { readonly formNumber: string; readonly signedOn: string; readonly scan?: PersonalText };
  readonly note?: PersonalText;
  readonly reason?: string;
  readonly explanation?: PersonalText;
  readonly objectTo?: string;
}

/** A command that fits the case as it stands. */
export interface NextStep {
  readonly command: string;
  /** What the address of the command ends with, e.g. `grant`. */
  readonly path: string;
  readonly act: string;
  readonly overwrites: boolean;
  /** What the case waits for; others are merely possible. */
  readonly main: boolean;
  /** Whether the reader may do it. */
  readonly permitted: boolean;
  /** Why not: another post, another person, or a step already taken that excludes this one. */
  readonly blockedBy?: 'post' | 'person' | 'separation';
  /** Only this person may do it. */
  readonly only?: Named;
  readonly due?: { readonly on: string | null; readonly daysLeft: number | null; readonly name: Words };
  readonly posts: readonly string[];
}

export interface ExternalOrder {
  readonly number: string;
  readonly returnBy?: string;
}

export interface CaseView {
  readonly caseId: string;
  readonly version: number;
  readonly position: number;
  readonly changedAt: string;
  readonly sight: Sight;
  readonly stage: Stage;
  readonly number?: string;
  readonly registration: string;
  readonly unit: Named;
  readonly channel: string;
  readonly order?: ExternalOrder;
  readonly contactId?: string;
  readonly signedOn: string;
  readonly appliedOn: string;
  readonly registeredBy: Named;
  readonly formEvidence?: PersonalText;
  readonly applicants: readonly ApplicantShown[];
  readonly respondents: readonly RespondentShown[];
  readonly agent?: AgentShown;
  readonly collective: boolean;
  readonly matter: string;
  readonly cause: CauseShown;
  readonly aidForm: string;
  readonly statement?: PersonalText;
  readonly requests?: PersonalText;
  readonly employmentEndedOn?: string;
  readonly harmKnownOn?: string;
  readonly proposedExemption?: '42(3)';
  readonly supplement?: Step & {
    readonly items: readonly { readonly code: string; readonly note?: PersonalText }[];
    readonly supplyBy: string;
    readonly suppliedOn?: string;
    readonly suppliedNote?: PersonalText;
  };
  readonly means?: MeansShown;
  readonly opinion?: Step & { readonly recommends: string; readonly opinion?: PersonalText };
  readonly decision?: DecisionShown;
  readonly assignment?: Step & {
    readonly handler: Named;
    readonly firm?: Named;
    readonly note?: PersonalText;
    readonly acceptedOn?: string;
  };
  readonly outcomes: readonly OutcomeShown[];
  readonly closing?: Step & {
    readonly result: string;
    readonly closingDay: string;
    readonly outcomeId: string;
    readonly summary?: PersonalText;
  };
  readonly ending?: Step & { readonly kind: 'withdrawn' | 'lapsed'; readonly reason?: PersonalText; readonly evidence?: PersonalText };
  readonly amounts: Amounts;
  readonly dates: readonly CaseDate[];
  readonly next: readonly NextStep[];
}

/** One event of a case as its timeline tells it. */
export interface CaseEvent {
  readonly position: number;
  readonly version: number;
  /** The case itself, or the contact it came from. */
  readonly stream: 'case' | 'contact';
  readonly type: string;
  readonly means: Words;
  /** When it was recorded, and the day it happened. */
  readonly at: string;
  readonly on: string;
  readonly actor: Named;
  /** By a policy or a timer: folded in the timeline. */
  readonly system: boolean;
  readonly why?: PersonalText;
  readonly late?: { readonly evidence?: PersonalText; readonly reason?: PersonalText };
  /** Staff and units that the content names by id. */
  readonly named: readonly Named[];
  readonly data: Readonly<Record<string, unknown>>;
}

export interface TimelineShown {
  readonly sight: Sight;
  readonly version: number;
  readonly events: readonly CaseEvent[];
}

export interface HandlerRow {
  readonly id: string;
  readonly name: string;
  readonly units: readonly Named[];
  readonly kind?: string;
  readonly firm?: PersonalText;
  readonly firmUnit?: Named;
  readonly specialties: readonly string[];
  readonly counties: readonly Named[];
  readonly open: number;
  /** 在办上限; absent when none was said. */
  readonly maxOpenCases?: number;
  readonly full: boolean;
  readonly publicPayroll: boolean;
}

export interface ContactRow {
  readonly contactId: string;
  readonly version: number;
  readonly position: number;
  readonly sight: Sight;
  readonly state: 'open' | 'closed';
  readonly unit: Named;
  readonly channel: string;
  readonly person: PersonShown;
  readonly organisation?: string;
  readonly summary?: PersonalText;
  readonly on: string;
  readonly registeredBy: Named;
  readonly order?: ExternalOrder;
  readonly closedOn?: string;
  readonly closedBy?: Named;
  readonly outcome?: string;
  readonly referredTo?: string;
  readonly note?: PersonalText;
  readonly caseId?: string;
}

export interface ContactCounts {
  readonly total: number;
  readonly open: number;
  readonly closed: number;
  readonly overdue: number;
}

export interface CauseRow {
  readonly code: string;
  readonly version: string;
  readonly name: string;
  /** The everyday word, e.g. 拖欠工资. */
  readonly plain: string;
  readonly parent?: string;
  readonly section: string;
  /** Whether new applications take it. */
  readonly current: boolean;
}

export interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly series: string | null;
  readonly closed: boolean;
  readonly version: number;
}

/** What is known of a person, told apart by masked hints. */
export interface Found {
  readonly people: readonly {
    readonly subject: string;
    readonly name?: PersonalText;
    readonly phone?: PersonalText;
    readonly idNumber?: PersonalText;
    readonly roles: readonly string[];
    readonly caseIds: readonly string[];
    readonly contactIds: readonly string[];
  }[];
  readonly cases: readonly CaseRow[];
  readonly contacts: readonly ContactRow[];
}

/** What both papers say of the case. */
interface CasePaper {
  readonly caseId: string;
  readonly title: Words;
  readonly formNumber: string;
  readonly sight: Sight;
  readonly unit: Named;
  readonly appliedOn: string;
  readonly applicants: readonly ApplicantShown[];
  readonly respondents: readonly RespondentShown[];
  readonly agent?: AgentShown;
  readonly collective: boolean;
  readonly matter: string;
  readonly cause: CauseShown;
  readonly aidForm: string;
  readonly statement?: PersonalText;
  readonly requests?: PersonalText;
  readonly amounts: Amounts;
  /** What stands at the foot of every sheet: where the paper came from. */
  readonly foot: {
    readonly number: string;
    readonly position: number;
    readonly version: number;
    readonly printedAt: string;
    readonly printedBy: Named;
  };
}

export interface ApplicationSheet extends CasePaper {
  readonly channel: string;
  readonly signedOn: string;
  readonly exemptionProposed: boolean;
  readonly receivedBy: Named;
}

/** One of the three opinion boxes; what nobody has written yet is left blank for the pen. */
export interface OpinionBoxShown {
  readonly key: 'receipt' | 'review' | 'approval';
  readonly title: Words;
  readonly verdict?: string;
  readonly text?: PersonalText;
  readonly by?: Named;
  readonly on?: string;
  readonly unconfirmed: boolean;
}

export interface ApprovalSheet extends CasePaper {
  readonly means?: MeansShown;
  readonly decision?: DecisionShown;
  readonly reviewDueOn?: string;
  readonly boxes: readonly OpinionBoxShown[];
}
