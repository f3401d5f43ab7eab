import { fact, type Personal } from '@gongyuan/kernel/facts';
import { type FileFact, filePaths } from '@gongyuan/kernel/files';
import type { SubjectId, Uuid } from '@gongyuan/kernel/ids';
import type { ArchiveItem } from '../codes';

/** These names and shapes are the storage format: add, never rename, never reuse. */
export const attachmentFacts = {
  FileAttached: fact<{
    attachmentId: Uuid;
    /** Its place in the file of the case: 卷内目录. */
    item: ArchiveItem;
    /** The party it is about: sealed under this person's key, gone with this person's data. */
    about: SubjectId;
    file: FileFact;
    note?: Personal<string>;
  }>({
    v: 1,
    means: 'A scan or photograph was attached to the case',
    meansZh: '上传材料附件',
    personal: { ...filePaths('file'), note: 'text' },
  }),
  FileReplaced: fact<{
    attachmentId: Uuid;
    /** The new version; every version before it stays. */
    file: FileFact;
    reason: Personal<string>;
  }>({
    v: 1,
    means: 'A newer version took the place of an attachment; the one before it stays',
    meansZh: '更换材料附件，原件保留',
    personal: { ...filePaths('file'), reason: 'text' },
  }),
  FileWithdrawn: fact<{ attachmentId: Uuid; reason: Personal<string> }>({
    v: 1,
    means: 'An attachment was marked as no longer part of the case; it stays in the history',
    meansZh: '作废材料附件，历史保留',
    personal: { reason: 'text' },
  }),
};
