import { fact, type Personal, type PersonalKind } from '@gongyuan/kernel/facts';
import { type FileFact, filePaths } from '@gongyuan/kernel/files';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { Instant, LocalDate } from '@gongyuan/kernel/time';
import type { ExceptionKind, ExceptionOutcome, RecipientCategory, TakeBackReason, UniquenessRule } from '../codes';
import { type PersonFact, type ProxyFact, personPaths, proxyPaths } from '../people';

/** One line of a sheet before anything was handed out. */
export interface RosterLine {
  readonly line: number;
  readonly person: PersonFact;
  /** True when the roster holds a valid ID number of the person. */
  readonly verified: boolean;
  readonly category?: RecipientCategory;
}

/** What a programme counts: who received which pack, where, verified or not. Complete in itself. */
export interface Counted {
  readonly line: number;
  readonly subject: SubjectId;
  readonly verified: boolean;
  readonly category?: RecipientCategory;
  readonly kitId: Uuid;
  readonly kitVersion: number;
  readonly batch: Uuid;
  readonly unit: Uuid;
  readonly handoutId: Uuid;
}

/** 监发人: a member of staff, or somebody without an account. */
export interface WitnessFact {
  readonly staff?: SubjectId;
  readonly person?: PersonFact;
  /** Strokes of the signature as an SVG path. */
  readonly signature?: Personal<string>;
}

/** Where and when a person received first. */
export interface FirstReceipt {
  readonly handoutId: Uuid;
  readonly sheetId: Uuid;
  readonly unit: Uuid;
  readonly on: LocalDate;
}

const handedPaths: Record<string, PersonalKind> = { ...personPaths('person'), ...proxyPaths, signature: 'text' };

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const sheetFacts = {
  SheetPrepared: fact<{ sheetId: Uuid; handoutId: Uuid; unit: Uuid; kitId: Uuid; rule: UniquenessRule; team: string }>({
    v: 1,
    means: 'A sheet was prepared for a team of a site',
    meansZh: '为一个班组准备签领表',
  }),
  RosterAdded: fact<{ lines: readonly RosterLine[] }>({
    v: 1,
    means: 'People of the site’s roster were put on a sheet',
    meansZh: '花名册人员列入签领表',
    personal: personPaths('lines.*.person'),
  }),
  PackHandedOut: fact<
    Counted & {
      /** Said on the spot: somebody without a roster, or an ID number that the roster had not. */
      person?: PersonFact;
      signature?: Personal<string>;
      proxy?: ProxyFact;
      /** When the device wrote it down, if it was brought in later. */
      happenedAt?: Instant;
      /** The exception that was settled by counting it after all. */
      exceptionId?: Uuid;
    }
  >({ v: 1, means: 'A person received a pack: the only thing that counts', meansZh: '签领到人', personal: handedPaths }),
  PackTakenBack: fact<Counted & { handedOn: LocalDate; why: TakeBackReason; reason: Personal<string> }>({
    v: 1,
    means: 'A hand-out was taken back: it no longer counts',
    meansZh: '撤回签领：不再计入',
    personal: { reason: 'text' },
  }),
  SheetCompared: fact<{
    /** SHA-256 of the kept photo or scan that it was compared with, in hex. Until 2026-11 the browser said it, and there may be no such file. */
    photo: string;
    pages: number;
    witness: WitnessFact;
    /** Lines that bear a signature on paper. */
    signed: readonly number[];
    differences: number;
  }>({
    v: 1,
    means: 'The signed sheet came back, was photographed, and compared with the ticks',
    meansZh: '签领表交回、拍照并与登记核对',
    personal: { ...personPaths('witness.person'), 'witness.signature': 'text' },
  }),
  SheetScanKept: fact<{
    scanId: Uuid;
    /** The photo or scan itself, sealed under who brought it: many people are on one sheet. */
    file: FileFact;
    /** SHA-256 of its content in hex, computed where it was received (decision 0025). */
    sha256: string;
    /** How it looks, in hex (`PictureSaid`, decision 0027); absent for a PDF, and for a picture that could not be looked at. */
    look?: string;
    /** When its camera says it was taken, as clocks here showed it: `YYYY-MM-DDTHH:MM:SS`. */
    takenAt?: string;
  }>({
    v: 1,
    means: 'A photo or scan of the signed sheet was kept',
    meansZh: '留存签领表原件照片或者扫描件',
    personal: filePaths('file'),
  }),
  HandoutExceptionRaised: fact<{
    exceptionId: Uuid;
    kind: ExceptionKind;
    line: number;
    subject: SubjectId;
    verified: boolean;
    category?: RecipientCategory;
    person?: PersonFact;
    signature?: Personal<string>;
    proxy?: ProxyFact;
    first?: FirstReceipt;
    happenedAt?: Instant;
  }>({
    v: 1,
    means: 'Something about a line does not fit: somebody has to look at it; nothing was lost',
    meansZh: '某一行有疑点：已记录，等待核实',
    personal: handedPaths,
  }),
  ExceptionSettled: fact<{ exceptionId: Uuid; outcome: ExceptionOutcome; note: Personal<string> }>({
    v: 1,
    means: 'Somebody else settled an exception',
    meansZh: '疑点已由他人核实处理',
    personal: { note: 'text' },
  }),
  PacksReturned: fact<{ storeId: Uuid; batch: Uuid; quantity: number }>({
    v: 1,
    means: 'Packs that were not handed out went back to a store',
    meansZh: '未发完的退回仓库',
  }),
  SheetClosed: fact<{ handoutId: Uuid }>({ v: 1, means: 'A sheet is closed with its hand-out', meansZh: '签领表随发放结束' }),
};
