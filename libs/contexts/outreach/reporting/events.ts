import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { ActivityKind, Campaign, Category, EvidenceKind, Occupation, PlaceKind } from '../codes';

/** These names and shapes are the storage format: add, never rename, never reuse. */

/** How many people of one occupation were there. */
export interface Group {
  readonly occupation: Occupation;
  readonly persons: number;
}

/** How many people of one category were there, and how many of them are known by name. */
export interface Tag {
  readonly category: Category;
  readonly persons: number;
  readonly named: number;
}

/** 资料: by title and copies. */
export interface Material {
  readonly title: string;
  readonly copies: number;
}

/**
 * All that is counted of one session. It stands whole in every fact that reports, verifies, corrects or returns, so that
 * whoever counts needs no other fact. Persons are 人次: one person at one session is one.
 */
export interface SessionFigures {
  readonly unit: Uuid;
  readonly kind: ActivityKind;
  /** A session under two counts for each and is one session: `campaigns.length > 1` says so. */
  readonly campaigns: readonly Campaign[];
  readonly placeKind: PlaceKind;
  readonly day: LocalDate;
  readonly persons: number;
  /** Of `persons`, those who were checked in by name; the rest rest on `evidence`. */
  readonly named: number;
  /** By occupation; adds up to `persons`. */
  readonly groups: readonly Group[];
  /** By category; one person may be in several. */
  readonly tags: readonly Tag[];
  readonly evidence: readonly EvidenceKind[];
  readonly materials: readonly Material[];
  /** 解答咨询人次. */
  readonly consultations: number;
  /** Photos that stand when it was reported. */
  readonly photos: number;
}

export const reportingFacts = {
  SessionReported: fact<{
    figures: SessionFigures;
    summary?: Personal<string>;
    /** Why there are fewer photos than the rule wants. */
    withoutPhotos?: Personal<string>;
  }>({
    v: 1,
    means: 'What came of the session was reported; it waits for somebody else to verify it',
    meansZh: '上报活动情况，待核定',
    personal: { summary: 'text', withoutPhotos: 'text' },
  }),
  SessionVerified: fact<{
    figures: SessionFigures;
    reportedBy: SubjectId;
    /** How often it was corrected before. */
    corrections: number;
    note?: Personal<string>;
  }>({
    v: 1,
    means: 'Somebody else than the reporter verified the session: from now on it counts',
    meansZh: '核定，计入',
    personal: { note: 'text' },
  }),
  SessionReturned: fact<{
    /** What had been reported. */
    figures: SessionFigures;
    /** True when it had been verified: it no longer counts. */
    wasVerified: boolean;
    reason: Personal<string>;
  }>({
    v: 1,
    means: 'The report went back to be made again; a verified session no longer counts',
    meansZh: '退回上报，已核定的不再计入',
    personal: { reason: 'text' },
  }),
  SessionCorrected: fact<{
    before: SessionFigures;
    figures: SessionFigures;
    /** True when it had been verified: it no longer counts until it is verified again. */
    wasVerified: boolean;
    reason: Personal<string>;
  }>({
    v: 1,
    means: 'The figures were corrected; they wait for somebody else to verify them again',
    meansZh: '更正活动情况，待重新核定',
    personal: { reason: 'text' },
  }),
};
