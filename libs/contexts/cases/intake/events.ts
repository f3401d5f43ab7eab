import type { DueDate } from '@gongyuan/kernel/env';
import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { AidForm, Channel, Matter, RemovablePart, SupplementItem } from '../codes';
import type { ExternalOrder } from '../contact/events';
import { type Agent, type Applicant, partyPaths, type Respondent } from '../parties';

/** 案由 with the list it was taken from. */
export interface Cause {
  readonly code: string;
  readonly version: string;
}

/** 仲裁时效 as stated on the application: which fact it runs from, and where it ends. */
export interface Limitation {
  readonly from: 'employment-ended' | 'harm-known';
  readonly due: DueDate;
}

/** What the application says; a correction carries only the parts that changed. */
export interface ApplicationContent {
  readonly applicants: readonly Applicant[];
  readonly respondents: readonly Respondent[];
  readonly agent?: Agent;
  readonly matter: Matter;
  readonly cause: Cause;
  readonly aidForm: AidForm;
  readonly statement: Personal<string>;
  readonly requests?: Personal<string>;
  /** 劳动关系终止之日. */
  readonly employmentEndedOn?: LocalDate;
  /** 知道或者应当知道权利被侵害之日. */
  readonly harmKnownOn?: LocalDate;
  readonly limitation?: Limitation;
}

const contentPaths = { ...partyPaths, statement: 'text', requests: 'text' } as const;

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const intakeFacts = {
  Applied: fact<
    ApplicationContent & {
      caseId: Uuid;
      unit: Uuid;
      /** Register number, from its own series; the case number is issued when aid is given. */
      registration: string;
      /** The day on the signed form. */
      signedOn: LocalDate;
      formEvidence: Personal<string>;
      channel: Channel;
      order?: ExternalOrder;
      contactId?: Uuid;
      /** Proposed by rule when the applicants and the matter fit 法律援助法 art. 42(3); stands once proof is named. */
      proposedExemption?: '42(3)';
      reviewDue: DueDate;
    }
  >({
    v: 1,
    means: 'A worker applied for legal aid on a signed form; the review clock starts (Legal Aid Law art. 43)',
    meansZh: '申请法律援助，审查期限开始（法律援助法第四十三条）',
    personal: { ...contentPaths, formEvidence: 'text' },
  }),
  ApplicationCorrected: fact<
    Partial<Omit<ApplicationContent, 'limitation'>> & {
      reason: Personal<string>;
      /** Parts taken away altogether. */
      removed?: readonly RemovablePart[];
      /** What follows from the corrected content; null when nothing does any more, absent when it is as before. */
      limitation?: Limitation | null;
      proposedExemption?: '42(3)' | null;
    }
  >({
    v: 1,
    means: 'Parts of an application were corrected, with the reason; before the decision the review begins again',
    meansZh: '更正申请内容（注明原因）',
    personal: { ...contentPaths, reason: 'text' },
  }),
  SupplementRequested: fact<{
    items: readonly { readonly code: SupplementItem; readonly note?: Personal<string> }[];
    supplyBy: LocalDate;
  }>({
    v: 1,
    means: 'The applicant was told once of everything that is missing; the review clock pauses (art. 43)',
    meansZh: '一次性告知补正，审查期限暂停（法律援助法第四十三条）',
    personal: { 'items.*.note': 'text' },
  }),
  MaterialsSupplied: fact<{ note?: Personal<string>; reviewDue: DueDate }>({
    v: 1,
    means: 'Everything that was missing has been supplied; the review clock runs on, the pause not counted',
    meansZh: '补正材料收齐，审查期限继续（补正时间不计入）',
    personal: { note: 'text' },
  }),
  ApplicationWithdrawn: fact<{ reason: Personal<string>; evidence?: Personal<string> }>({
    v: 1,
    means: 'The applicant withdrew the application',
    meansZh: '申请人撤回申请',
    personal: { reason: 'text', evidence: 'text' },
  }),
  ApplicationLapsed: fact<{ supplyBy: LocalDate }>({
    v: 1,
    means: 'What was missing was not supplied in time: the application counts as withdrawn (art. 43)',
    meansZh: '逾期未补正，视为撤回申请（法律援助法第四十三条）',
  }),
};
