import type { DueDate } from '@gongyuan/kernel/env';
import type { SealedRef, Stored } from '@gongyuan/kernel/facts';
import type { FileFact } from '@gongyuan/kernel/files';
import type { Position, SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';

import type { CheckResult, TerminationGround } from './closing/codes';
import type {
  ArchiveItem,
  Channel,
  ClosingResult,
  ConsentKind,
  LinkKind,
  MeansWay,
  ObjectedDecision,
  OutcomeRoute,
  Recommendation,
  RefusalReason,
  ReplacementAsker,
  SupplementItem,
  UrgentGround,
} from './codes';
import type { ExternalOrder } from './contact/events';
import type { InformDuty } from './handling/codes';
import type { Amounts, OutcomeDocument } from './handling/events';
import type { Hearing, Proceeding } from './handling/proceedings/state';
import type { ApplicationContent } from './intake/events';
import type { KeyDayKind } from './key-days/codes';
import type { MeansArticle, Paper } from './review/events';
import type { ApprovalSteps, ToldRoute, Turn } from './unit-rules/events';

/** Where a case stands. `none` is a stream without events. */
export const stages = [
  'applied', // 待初审
  'supplementing', // 待补正
  'transferring', // 待接收：移送中
  'reviewed', // 待审批
  'granted', // 待指派
  'assigned', // 待接受
  'handling', // 办理中
  'closed', // 已结案，待归档
  'submitted', // 待归档检查
  'archived', // 已归档
  'terminated', // 已终止
  'refused', // 不予援助
  'objected', // 异议审查中
  'withdrawn', // 已撤回
  'lapsed', // 视为撤回
] as const;
export type Stage = (typeof stages)[number];

/** 补正: asked for once; while it is open the review clock stands still. */
export interface Supplement {
  readonly items: readonly SupplementItem[];
  readonly noticeOn: LocalDate;
  readonly supplyBy: LocalDate;
  readonly suppliedOn?: LocalDate;
}

export interface Means {
  readonly way: MeansWay;
  readonly article: MeansArticle;
  readonly standing: boolean;
  readonly by: SubjectId;
  readonly on: LocalDate;
}

/** A step of an approval that was agreed to. */
export interface Endorsement {
  readonly by: SubjectId;
  readonly on: LocalDate;
}

/** 审签: how far what was proposed has come on its way to the approver. */
export interface UnderWay {
  /** Kinds of decision with steps, as they were laid down on the day of the opinion; none, and the approver decides alone. */
  readonly approval: readonly ApprovalSteps[];
  readonly endorsed: readonly Endorsement[];
  /** Who takes the next step; absent when none is left. */
  readonly turn?: Turn;
}

export interface Opinion extends UnderWay {
  readonly recommends: Recommendation;
  readonly by: SubjectId;
  readonly on: LocalDate;
}

/** 终止意见: the reviewer proposes to terminate the aid. */
export interface TerminationProposal extends UnderWay {
  readonly ground: TerminationGround;
  readonly by: SubjectId;
  readonly on: LocalDate;
}

export interface Decision {
  readonly kind: Recommendation;
  /** Who decided: the signer, when it was on paper. */
  readonly by: SubjectId;
  readonly recordedBy: SubjectId;
  readonly on: LocalDate;
  /** False while a paper decision waits for its signer: 待本人确认. */
  readonly confirmed: boolean;
  /** 代理审批: the approver who was stood in for. */
  readonly deputyFor?: SubjectId;
  readonly paper?: Stored<Paper>;
  readonly reason?: RefusalReason;
  /** Where an objection to a refusal goes, as the worker was told. */
  readonly told?: ToldRoute;
}

/** 先行援助: a handler may work before the decision. */
export interface UrgentAid {
  readonly ground: UrgentGround;
  readonly by: SubjectId;
  readonly on: LocalDate;
  readonly confirmDue?: DueDate;
  /** The approver who gave or confirmed it. */
  readonly confirmedBy?: SubjectId;
}

/** 移送: on its way to another unit, which has not answered yet. */
export interface Transfer {
  readonly to: Uuid;
  readonly by: SubjectId;
  readonly on: LocalDate;
}

/** The firm that was asked to name a handler. */
export interface FirmAsked {
  readonly firm: Uuid;
  readonly by: SubjectId;
  readonly on: LocalDate;
}

/** 更换承办人, asked for and not yet decided. */
export interface Replacement {
  readonly askedBy: ReplacementAsker;
  readonly on: LocalDate;
  readonly due?: DueDate;
}

/** 异议 against a refusal or a termination: the last one that was raised. */
export interface Objection {
  readonly against: ObjectedDecision;
  /** Where the case stood when it was raised, and stands again when it is rejected. */
  readonly from: Stage;
  /** Who terminated the aid, when the objection is against that. */
  readonly terminatedBy?: SubjectId;
  readonly subject: SubjectId;
  /** The unit that decides. */
  readonly unit: Uuid;
  readonly on: LocalDate;
  readonly due: DueDate;
  readonly upheld?: boolean;
  readonly decidedOn?: LocalDate;
  readonly by?: SubjectId;
}

export interface Assignment {
  readonly handler: SubjectId;
  readonly by: SubjectId;
  readonly on: LocalDate;
  readonly acceptedOn?: LocalDate;
  /** 委托协议、授权委托书. */
  readonly retainedOn?: LocalDate;
}

export interface Outcome {
  readonly id: Uuid;
  readonly route: OutcomeRoute;
  readonly on: LocalDate;
  readonly document?: OutcomeDocument;
  readonly receivedOn?: LocalDate;
  readonly performedFrom?: LocalDate;
  readonly amounts: Amounts;
  /** The proceeding it ended, or a part of it. */
  readonly proceedingId?: Uuid;
  readonly suits: readonly DueDate[];
}

export interface Closing {
  readonly result: ClosingResult;
  readonly outcomeId: Uuid;
  readonly closingDay: LocalDate;
  readonly fileDue: DueDate;
  readonly on: LocalDate;
}

interface AttachmentStep {
  readonly on: LocalDate;
  readonly by: SubjectId;
  readonly position: Position;
  readonly reason?: SealedRef;
}

/** A scan or photograph in the file of the case. Its versions in the order they came; the last one counts. */
export interface Attachment {
  readonly id: Uuid;
  readonly item: ArchiveItem;
  readonly about: SubjectId;
  readonly note?: SealedRef;
  readonly versions: readonly (AttachmentStep & { readonly file: Stored<FileFact> })[];
  readonly withdrawn?: AttachmentStep;
}

/** A consent that stands: withdrawn, it is gone from here and stays in the history. */
export interface Consent {
  readonly subject: SubjectId;
  readonly kind: ConsentKind;
  readonly on: LocalDate;
  readonly by: SubjectId;
}

/** 关联案件. */
export interface Link {
  readonly other: Uuid;
  readonly kind: LinkKind;
  readonly on: LocalDate;
}

/** 起算日 that was told and has not been settled. */
export interface KeyDay {
  readonly id: Uuid;
  readonly kind: KeyDayKind;
  /** The day it was recorded for; its dates name the day they are counted from. */
  readonly on: LocalDate;
  readonly clocks: readonly DueDate[];
}

/** 下一步安排 that stands: what is to be done, and by which day. */
export interface Plan {
  readonly id: Uuid;
  readonly what: SealedRef;
  readonly on: LocalDate;
  readonly by: LocalDate;
}

/** Money that came in, as one row; one that was voided counts no longer. */
export interface Recovery {
  readonly id: Uuid;
  readonly on: LocalDate;
  readonly amount: number;
  readonly voided: boolean;
}

/** What the handler has done so far. */
export interface CaseWork {
  /** The day of the first meeting with the client. */
  readonly metOn?: LocalDate;
  /** What the client has been told of. */
  readonly informed: readonly InformDuty[];
  readonly proceedings: readonly Proceeding[];
  readonly hearings: readonly Hearing[];
  readonly documents: readonly { readonly id: Uuid; readonly kind: ArchiveItem }[];
  readonly reports: readonly Uuid[];
  readonly recoveries: readonly Recovery[];
}
export const noWork: CaseWork = { informed: [], proceedings: [], hearings: [], documents: [], reports: [], recoveries: [] };

/** The file of a closed case, as handed in last. */
export interface FileState {
  readonly submissionId: Uuid;
  readonly submittedOn: LocalDate;
  readonly checkDue: DueDate;
  readonly checkedOn?: LocalDate;
  readonly result?: CheckResult;
  /** The day by which a returned file is to be handed in again. */
  readonly resubmitBy?: LocalDate;
}

export interface Termination {
  readonly ground: TerminationGround;
  /** Who decided: the signer, when it was on paper. */
  readonly by: SubjectId;
  readonly on: LocalDate;
  /** False after deceit. */
  readonly counted: boolean;
  readonly recordedBy: SubjectId;
  /** False while a termination signed on paper waits for its signer: 待本人确认. */
  readonly confirmed: boolean;
  readonly deputyFor?: SubjectId;
  readonly paper?: Stored<Paper>;
  readonly receivedOn?: LocalDate;
  readonly fileDue?: DueDate;
  /** Where an objection goes, as the worker was told. */
  readonly told?: ToldRoute;
}

/** 仲裁时效 as it runs now: counted from the application, or anew since it was interrupted. */
export interface RunningLimitation {
  readonly from: 'employment-ended' | 'harm-known' | 'interrupted';
  readonly due: DueDate;
  /** Since when it stands still. */
  readonly suspendedOn?: LocalDate;
}

/** A case that exists, as folded from its stream. Personal values are references throughout. */
export interface OpenCase extends Omit<Stored<ApplicationContent>, 'limitation'> {
  readonly limitation?: RunningLimitation;
  readonly stage: Stage;
  readonly caseId: Uuid;
  readonly unit: Uuid;
  /** Register number, from the application on. */
  readonly registration: string;
  /** Register numbers of the units that it belonged to before. */
  readonly formerRegistrations: readonly string[];
  /** Since when its unit is in charge of it: the application, or the answer to the last transfer. */
  readonly since: LocalDate;
  readonly transfer?: Transfer;
  /** Case number, once aid is given. */
  readonly number?: string;
  readonly channel: Channel;
  readonly order?: ExternalOrder;
  readonly contactId?: Uuid;
  readonly signedOn: LocalDate;
  readonly appliedOn: LocalDate;
  readonly proposedExemption?: '42(3)';
  /** Stands still while `supplement` is open. */
  readonly reviewDue: DueDate;
  readonly supplement?: Supplement;
  readonly means?: Means;
  readonly opinion?: Opinion;
  readonly terminationProposed?: TerminationProposal;
  readonly decision?: Decision;
  readonly assignDue?: DueDate;
  readonly urgent?: UrgentAid;
  readonly objection?: Objection;
  readonly firmAsked?: FirmAsked;
  readonly assignment?: Assignment;
  readonly replacement?: Replacement;
  /** The day by which the client is to be met: an internal one. */
  readonly meetingDue?: DueDate;
  readonly work: CaseWork;
  readonly outcomes: readonly Outcome[];
  readonly closing?: Closing;
  readonly attachments: readonly Attachment[];
  /** Places on the roster, in the order of `applicants`. A correction that says the whole list anew counts from the beginning. */
  readonly places: readonly number[];
  readonly nextPlace: number;
  /** 代表人 of a collective dispute. */
  readonly representatives: readonly SubjectId[];
  readonly consents: readonly Consent[];
  readonly links: readonly Link[];
  readonly keyDays: readonly KeyDay[];
  readonly plan?: Plan;
  readonly termination?: Termination;
  readonly file?: FileState;
  /** Everybody who took the registrar's step: registered the application or corrected it. */
  readonly registrars: readonly SubjectId[];
  /** Everybody who took the reviewer's step: assessed means or gave an opinion. */
  readonly reviewers: readonly SubjectId[];
  /** Everybody who took a step of an approval, whatever became of it. */
  readonly endorsers: readonly SubjectId[];
}

export interface NoCase {
  readonly stage: 'none';
}
export const noCase: NoCase = { stage: 'none' };

export type Case = NoCase | OpenCase;

/** A contact, folded from its stream. */
export interface OpenContact {
  readonly state: 'open' | 'closed';
  readonly contactId: Uuid;
  readonly unit: Uuid;
  readonly channel: Channel;
  /** The person who came or called; free text about the contact is sealed under this subject. */
  readonly subject: SubjectId;
  readonly on: LocalDate;
  readonly registeredBy: SubjectId;
  readonly order?: ExternalOrder;
  readonly caseId?: Uuid;
}

export interface NoContact {
  readonly state: 'none';
}
export const noContact: NoContact = { state: 'none' };

export type Contact = NoContact | OpenContact;
