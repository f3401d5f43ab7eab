import { fact } from '@gongyuan/kernel/facts';
import { type SubjectId, streamOf, type Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';

/** Facts of the access ledger: who came in, what was looked at, what was refused. They have no business date and hold no personal value. */
export const accessFacts = {
  SignedIn: fact<{ readonly session: Uuid }>({ v: 1, means: 'A person signed in', meansZh: '登录', business: false }),
  SignInFailed: fact<{
    /** Whose account was tried; absent when there is no such login. The login itself is never written. */
    readonly person?: SubjectId;
  }>({ v: 1, means: 'A sign-in failed', meansZh: '登录失败', business: false }),
  SignedOut: fact<{ readonly session: Uuid }>({ v: 1, means: 'A person ended a session', meansZh: '退出登录', business: false }),
  PasswordLinkIssued: fact<{ readonly person: SubjectId }>({
    v: 1,
    means: 'A one-time link was made with which a person can set a password',
    meansZh: '生成一次性设密码链接',
    business: false,
  }),
  LookDenied: fact<{
    /** Row of the access table that was asked for. */
    readonly act: string;
    readonly method: string;
    /** Pattern of the route, never the address itself. */
    readonly route: string;
    /** The record asked for, where the route names one. */
    readonly record?: Uuid;
    /** Why: the code of the refusal. */
    readonly code: string;
    readonly session: Uuid;
  }>({ v: 1, means: 'Somebody asked for what they may not see or do', meansZh: '越权访问被拒', business: false }),
  PersonViewed: fact<{
    readonly person: SubjectId;
    readonly viewer: SubjectId;
    readonly day: LocalDate;
    /** The record on which the person was seen. */
    readonly record?: Uuid;
  }>({
    v: 1,
    means: 'Personal values of a person were shown to somebody; once per person, viewer and day',
    meansZh: '查看个人信息',
    business: false,
  }),
  SampleOpened: fact<{
    readonly sample: Uuid;
    readonly viewer: SubjectId;
    readonly day: LocalDate;
    readonly record: Uuid;
  }>({
    v: 1,
    means: 'An auditor opened a drawn case with its personal values; once per case, auditor and day',
    meansZh: '打开抽查案件',
    business: false,
  }),
  Exported: fact<{
    /** What was exported, a code. */
    readonly what: string;
    readonly rows: number;
    /** Position of the main ledger that the export shows. */
    readonly position: number;
  }>({ v: 1, means: 'Somebody exported records', meansZh: '导出', business: false }),
  FileOpened: fact<{
    /** Whose attachment it is, a code: `case`, … */
    readonly what: string;
    /** The record it is attached to. */
    readonly record: Uuid;
    readonly attachment: Uuid;
    /** Which version, from 1. */
    readonly version: number;
    readonly manner: 'preview' | 'download';
  }>({ v: 1, means: 'Somebody looked at an attachment or kept a copy of it', meansZh: '查看或者下载附件', business: false }),
  Downloaded: fact<{
    /** What was downloaded, a code. */
    readonly what: string;
    readonly record: Uuid;
  }>({ v: 1, means: 'Somebody downloaded a paper or an attachment', meansZh: '下载', business: false }),
};

/** What a person did at the door stands in a stream of that person. */
export const doorStream = (person: SubjectId): string => streamOf('access', person);

/** Who looked at a person stands in a stream of the person looked at. */
export const viewsStream = (person: SubjectId): string => streamOf('views', person);

/** One look at a person by a viewer on a day, however often the page is opened. */
export const personViewed = (person: SubjectId, viewer: SubjectId, day: LocalDate, record?: Uuid) => ({
  stream: viewsStream(person),
  type: 'PersonViewed' as const,
  data: { person, viewer, day, record },
  once: `viewed/${person}/${viewer}/${day}`,
});

/** An attachment that leaves: recorded before its first byte does. */
export const fileOpened = (
  viewer: SubjectId,
  data: { what: string; record: Uuid; attachment: Uuid; version: number; manner: 'preview' | 'download' },
) => ({ stream: doorStream(viewer), type: 'FileOpened' as const, data });

/** A list that leaves as a file: what of it, how many rows, as of which position. */
export const exported = (viewer: SubjectId, data: { what: string; rows: number; position: number }) => ({
  stream: doorStream(viewer),
  type: 'Exported' as const,
  data,
});

/** An auditor opens a drawn case, once a day however often it is looked at. */
export const sampleOpened = (sample: Uuid, viewer: SubjectId, day: LocalDate, record: Uuid) => ({
  stream: doorStream(viewer),
  type: 'SampleOpened' as const,
  data: { sample, viewer, day, record },
  once: `sample/${sample}/${record}/${viewer}/${day}`,
});
