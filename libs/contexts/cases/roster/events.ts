import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId } from '@gongyuan/kernel/ids';
import type { Limitation } from '../intake/events';
import { type Applicant, personPaths, type Respondent } from '../parties';

/** What follows from other parties; null when nothing does any more, absent when it is as before. */
interface Follows {
  readonly limitation?: Limitation | null;
  readonly proposedExemption?: '42(3)' | null;
}

const applicantPaths = (at: string) => ({ ...personPaths(`${at}.person`), [`${at}.occupationNote`]: 'text' }) as const;
const respondentPaths = (at: string) =>
  ({ ...personPaths(`${at}.person`), [`${at}.traderCode`]: 'credit-code', [`${at}.phone`]: 'text' }) as const;

/** Facts of the roster of a case: who asks, and against whom. These names and shapes are the storage format: add, never rename, never reuse. */
export const rosterFacts = {
  ApplicantsAdded: fact<
    Follows & {
      /** Place of the first of them on the roster; a place is never given twice. */
      from: number;
      applicants: readonly Applicant[];
      reason?: Personal<string>;
    }
  >({
    v: 1,
    means: 'Applicants joined the application; before the decision the review begins again',
    meansZh: '增加申请人',
    personal: { ...applicantPaths('applicants.*'), reason: 'text' },
  }),
  ApplicantRemoved: fact<Follows & { subject: SubjectId; place: number; reason: Personal<string> }>({
    v: 1,
    means: 'An applicant left the case, with the reason; everything recorded of the person before stays in the history',
    meansZh: '移除申请人（注明原因）',
    personal: { reason: 'text' },
  }),
  RespondentAdded: fact<{
    /** Place on the list of respondents. */
    place: number;
    respondent: Respondent;
    reason?: Personal<string>;
  }>({
    v: 1,
    means: 'Another respondent was named',
    meansZh: '增加被申请方',
    personal: { ...respondentPaths('respondent'), reason: 'text' },
  }),
  PartyCorrected: fact<
    Follows & {
      /** Place on the roster of applicants, or on the list of respondents. */
      place: number;
      /** The applicant, as a list of one, when it was one. */
      applicants?: readonly Applicant[];
      /** The respondent, as a list of one, when it was one. */
      respondents?: readonly Respondent[];
      reason: Personal<string>;
    }
  >({
    v: 1,
    means: 'What was recorded of one party was put right, with the reason',
    meansZh: '更正当事人信息（注明原因）',
    personal: { ...applicantPaths('applicants.*'), ...respondentPaths('respondents.*'), reason: 'text' },
  }),
  RepresentativesNamed: fact<{ representatives: readonly SubjectId[]; evidence: Personal<string> }>({
    v: 1,
    means: 'The workers of a collective dispute chose who speaks for them (Labour Dispute Mediation and Arbitration Law art. 7)',
    meansZh: '集体争议推举代表人（劳动争议调解仲裁法第七条）',
    personal: { evidence: 'text' },
  }),
};
