import type { DueDate } from '@gongyuan/kernel/env';
import { fact, type Personal } from '@gongyuan/kernel/facts';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { LocalDate } from '@gongyuan/kernel/time';
import type { ArchiveItem } from '../../codes';
import type { CheckResult } from '../codes';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const archiveFacts = {
  FileSubmitted: fact<{
    submissionId: Uuid;
    items: readonly { readonly item: ArchiveItem; readonly pages?: number }[];
    note?: Personal<string>;
    /** The last day to check it. */
    checkDue: DueDate;
  }>({
    v: 1,
    means: 'The handler handed in the complete file; the clock for checking it starts',
    meansZh: '提交归档材料，检查期限开始',
    personal: { note: 'text' },
  }),
  FileChecked: fact<{
    submissionId: Uuid;
    result: CheckResult;
    /** What has to be brought in order. */
    items: readonly ArchiveItem[];
    reason?: Personal<string>;
    resubmitBy?: LocalDate;
    place?: Personal<string>;
  }>({
    v: 1,
    means: 'The coordinator checked the file: archived, or returned with reasons and a day',
    meansZh: '归档检查：合格归档或者退回补齐',
    personal: { reason: 'text', place: 'text' },
  }),
  CaseReopened: fact<{ reason: Personal<string> }>({
    v: 1,
    means: 'A closed case is handled again',
    meansZh: '重新办理',
    personal: { reason: 'text' },
  }),
};
